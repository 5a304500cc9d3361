/** `bd demo`: the whole life of a project with all its people, then `check`, and an alteration that check names. */
import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { demoWords } from '../terminal/phrases/demo.ts'
import type { Session } from './session.ts'
import { folderFor, rehearsalOf, setUp, signersIn } from './steps/demo-stage.ts'
import { perform } from './steps/demo-step.ts'
import { UsageError } from './steps/refusal.ts'
import { argument, flag, type Run, text } from './verb.ts'

/** Seconds over which a rehearsal is spread on a terminal; where the commands take longer, it does not pause. */
const READING_TIME = 20

export const run: Run = async (session, args, options) => {
  if (session.screen.json) throw new UsageError('not-json', {})
  const rehearsal = await rehearsalOf(text(options, 'process') ?? 'group-investment')
  const named = argument(args, 0)
  const dir = await folderFor(session, named)
  const keep = named !== '' || flag(options, 'keep')
  try {
    return await play(session, dir, rehearsal, flag(options, 'fast'))
  } finally {
    const words = demoWords(session.screen.voice, session.screen.columns)
    if (!keep) await rm(dir, { recursive: true, force: true })
    session.screen.results(keep ? words.kept(dir, rehearsal.demo.project) : [words.removed])
  }
}

/** Plays every step; stops at the first that comes out otherwise than the scenario says. */
async function play(
  session: Session,
  dir: string,
  rehearsal: Awaited<ReturnType<typeof rehearsalOf>>,
  fast: boolean,
): Promise<number> {
  const { screen } = session
  const words = demoWords(screen.voice, screen.columns)
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1000
  const stage = await setUp(session, dir, rehearsal)
  const people = signersIn(stage.demo).length
  screen.results(words.opening({ title: screen.voice.title(stage.demo.title), dir, people }))
  const progress = { commands: 0, forced: undefined }
  const { steps } = stage.demo
  for (const [index, step] of steps.entries()) {
    const difference = await perform(session, stage, step, progress)
    if (difference !== undefined) {
      screen.results(words.differs(difference))
      return 1
    }
    const ahead = ((index + 1) / steps.length) * READING_TIME - seconds()
    if (!fast && screen.outIsTerminal && ahead > 0) await sleep(ahead * 1000)
  }
  screen.results(words.ended({ commands: progress.commands, seconds: seconds() }))
  return 0
}
