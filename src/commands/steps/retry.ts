/**
 * Does a verb anew: where somebody else's act came first, fetched, decided and signed again, a bounded number of times; where
 * what is remembered of the history did not do, once with all of it.
 */
import { HistoryNeeded } from '../../core/check/history-needed.ts'
import { CannotRun, cannotRun } from '../../core/rules/cannot-run.ts'
import { type Answers, steppingBack } from '../../terminal/answers.ts'
import type { Session } from '../session.ts'

/** With pauses that grow, of forty acts at twenty machines at once all but a few came through within. */
const MOST_TIMES = 12
/** A push holds the lock of a branch for less than a pause; who meets it so often, with nobody's act in between, meets a lock that was left. */
const MOST_LOCKED = 4
const FIRST_PAUSE_MS = 80
const LONGEST_PAUSE_MS = 5_000
const MOST_IN_STEP_MS = 60_000

/**
 * Runs the verb until its act was taken, or its person is done with stepping back. What was answered is kept; what stands on the screen is not printed again. Throws
 * `CannotRun`: `overtaken` where others were faster each time, `remote-locked` where nobody was.
 */
export async function untilTaken(
  { seen }: Session,
  { answers, again }: { readonly answers: Answers; readonly again: () => void },
  run: () => Promise<number>,
): Promise<number> {
  let locked = { at: '', times: 0 }
  for (let times = 1; ; times++) {
    const began = process.uptime() * 1000
    try {
      return await steppingBack(answers, again, run)
    } catch (error) {
      if (error instanceof HistoryNeeded && seen.whole !== true && seen.written !== true) {
        seen.whole = true
        answers.anew()
        again()
        times -= 1
        continue
      }
      if (!(error instanceof CannotRun) || seen.shared === undefined) throw error
      const { remote, tip = '' } = seen.shared
      const { said = '' } = error.facts
      switch (error.reason) {
        case 'remote-locked':
          locked = { at: tip, times: locked.at === tip ? locked.times + 1 : 1 }
          if (locked.times === MOST_LOCKED) throw error
          break
        case 'remote-moved-on':
          locked = { at: '', times: 0 }
          break
        default:
          throw error
      }
      if (times === MOST_TIMES) throw cannotRun('overtaken', { remote, said })
      await pause(times, process.uptime() * 1000 - began)
      answers.anew()
      again()
    }
  }
}

/** Random, so that those who met do not meet again; as long as a try takes, for else they stay in step. */
function pause(times: number, took: number): Promise<void> {
  const grown = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** times)
  const longest = Math.max(grown, Math.min(took, MOST_IN_STEP_MS))
  return new Promise((resolve) => setTimeout(resolve, longest * Math.random()))
}
