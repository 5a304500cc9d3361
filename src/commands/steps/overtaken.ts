/**
 * Does a verb anew: where somebody else's act came first, fetched, decided and signed again, a bounded number of times; where
 * what is remembered of the history did not do, once with all of it.
 */
import { HistoryNeeded } from '../../core/check/history-needed.ts'
import { CannotRun, cannotRun } from '../../core/rules/cannot-run.ts'
import { type Answers, steppingBack } from '../../terminal/answers.ts'
import type { Session } from '../session.ts'

/** With pauses that grow, twenty who act at once come through well before. */
const MOST_TIMES = 12
const FIRST_PAUSE_MS = 80
const LONGEST_PAUSE_MS = 5_000

/**
 * Runs the verb until its act was taken, or its person is done with stepping back. What was answered is kept; what stands on the screen is not printed again. Throws
 * `CannotRun` `overtaken` where others were faster each time.
 */
export async function untilTaken(
  { seen }: Session,
  { answers, again }: { readonly answers: Answers; readonly again: () => void },
  run: () => Promise<number>,
): Promise<number> {
  for (let times = 1; ; times++) {
    try {
      return await steppingBack(answers, again, run)
    } catch (error) {
      if (error instanceof HistoryNeeded && seen.whole !== true) {
        seen.whole = true
        answers.anew()
        again()
        times -= 1
        continue
      }
      const moved = error instanceof CannotRun && error.reason === 'remote-moved-on'
      if (!moved || seen.shared === undefined) throw error
      const { said = '' } = error.facts
      if (times === MOST_TIMES) throw cannotRun('overtaken', { remote: seen.shared.remote, said })
      await pause(times)
      answers.anew()
      again()
    }
  }
}

/** Random, so that those who met do not meet again. */
function pause(times: number): Promise<void> {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** times)
  return new Promise((resolve) => setTimeout(resolve, longest * Math.random()))
}
