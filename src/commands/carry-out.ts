/** Carries out the verb that a command line calls; every kind of failure is told here, once. */
import { pasted } from '../terminal/pasted.ts'
import { resolve } from 'node:path'
import { CannotRun } from '../core/rules/cannot-run.ts'
import { LANGUAGES } from '../core/record/workspace.ts'
import { literalKey } from '../repository/key-file.ts'
import { Answers } from '../terminal/answers.ts'
import { envelopeText, failureEnvelope } from '../terminal/envelope.ts'
import { jsonText } from '../terminal/json.ts'
import { failureLines } from '../terminal/failure.ts'
import { findingLines } from '../terminal/findings.ts'
import { Interrupted, untilInterrupted } from '../terminal/interrupted.ts'
import { languageNamed, languageOf } from '../terminal/language.ts'
import { actingWords } from '../terminal/phrases/acting.ts'
import { problemText } from '../terminal/phrases/usage.ts'
import type { Line } from '../terminal/text.ts'
import { repeatable } from '../terminal/said-again.ts'
import { type Screen, screenOf } from '../terminal/screen.ts'
import type { CommandLine } from './program.ts'
import type { Session, Surroundings } from './session.ts'
import { findingNames } from './steps/finding-names.ts'
import { refuseUnmeant } from './steps/command-line-sense.ts'
import { commandLineFindings } from './steps/option-text.ts'
import { type Beside, Refused, Unfounded, UsageError } from './steps/refusal.ts'
import { sayRehearsal } from './steps/rehearsal-notice.ts'
import { workspaceHere } from './steps/workspace-around.ts'
import { outside } from './steps/system-refusal.ts'
import { untilTaken } from './steps/retry.ts'
import { piped } from './steps/standard-input.ts'
import { VERSION } from './version.ts'

/** The language of a workspace that is to be founded: from the first line on it is spoken in it. */
function founding({ name, options }: Verbal) {
  return name === 'init' ? languageNamed(options['language']) : undefined
}

/** Takes what was asked for, its words, the world around, and how to run another command line; gives the exit code. */
export async function carryOut(
  asked: Verbal,
  argv: readonly string[],
  around: Surroundings,
  runBd: Run,
): Promise<number> {
  const cwd = resolve(around.cwd, asked.globals.directory ?? '.')
  const found = await workspaceHere(cwd)
  const workspace = founding(asked) ?? found?.language
  const flag = typeof asked.options['lang'] === 'string' ? asked.options['lang'] : undefined
  const language = languageOf({ flag, workspace, env: around.env })
  const answers = new Answers()
  const bare = screenOf({
    out: around.out,
    err: around.err,
    language,
    json: asked.globals.json,
    quiet: asked.globals.quiet,
    env: around.env,
    ...(asked.globals.colour ? {} : { colour: false }),
  })
  const { screen, again } = repeatable(bare, () => answers.printed())
  const session = sessionOf(asked, argv, { around, cwd, screen, answers, runBd })
  const release =
    around.ask === undefined
      ? () => {}
      : untilInterrupted(
          () => session.seen.held === true,
          () => screen.warn(actingWords(screen.voice).brokenOff),
        )
  try {
    // Said once, whatever is begun anew below it: what is repeated is held against what the verb itself said.
    sayRehearsal(bare, asked.name, around.env, found?.rehearses === true)
    if (flag !== undefined && languageNamed(flag) === undefined) {
      const known = LANGUAGES.join(', ')
      throw new UsageError('unknown-choice', { option: '--lang', found: flag, known })
    }
    const wrong = commandLineFindings(asked.verb, asked.args, asked.options)
    if (wrong.length > 0) throw new Refused(wrong)
    refuseUnmeant(asked.verb, asked.args, asked.options, asked.twice)
    const { run } = await asked.verb.load()
    const { args, options } = asked
    return await untilTaken(session, { answers, again }, () => run(session, args, options))
  } catch (error) {
    return told(outside(error, cwd), session)
  } finally {
    release()
  }
}

type Run = (argv: readonly string[], around: Surroundings) => Promise<number>

interface Around {
  readonly around: Surroundings
  readonly cwd: string
  readonly screen: Screen
  readonly answers: Answers
  readonly runBd: Run
}

type Verbal = Extract<CommandLine, { kind: 'verb' }>

function sessionOf(
  asked: Verbal,
  argv: readonly string[],
  { around, cwd, screen, answers, runBd }: Around,
): Session {
  const { ask: streams } = around
  const noInput = !asked.globals.input || asked.globals.json
  return {
    cwd,
    verb: asked.name,
    env: around.env,
    screen,
    seen: {},
    argv,
    options: { ...asked.globals, ...keyFrom(asked.globals.key, cwd) },
    interactive: !noInput && streams?.output.isTTY === true && streams.input.isTTY === true,
    piped: () => (streams === undefined ? Promise.resolve('') : piped(streams.input)),
    prompter: async () => {
      const { prompterOf } = await import('../terminal/prompt.ts')
      const { input = process.stdin, output = process.stderr } = streams ?? {}
      return prompterOf({ input, output, voice: screen.voice, noInput, answers })
    },
    invoke: (argv, env, onto) => runBd(argv, { cwd: around.cwd, env, out: onto, err: onto }),
  }
}

/** A key file is named from the folder that bd works in, as every other file is. */
function keyFrom(key: string | undefined, cwd: string): { readonly key?: string } {
  if (key === undefined || literalKey(key) !== undefined) return {}
  return { key: resolve(cwd, key) }
}

function told(error: unknown, session: Session): number {
  const { screen } = session
  const { voice } = screen
  if (error instanceof Refused || error instanceof Unfounded) {
    const exit = error instanceof Refused ? error.exit : 1
    const names = findingNames(voice, session.seen.world, session.seen.process)
    const beside = error instanceof Refused ? error.beside : undefined
    const all = beside === undefined ? {} : { most: Number.POSITIVE_INFINITY }
    const view = { voice, refused: true, names, ...all }
    if (screen.json) screen.raw(envelopeText('refused', beside?.data ?? null, error.findings, view))
    else screen.warnings(around(findingLines(error.findings, view), beside))
    return exit
  }
  if (error instanceof UsageError) {
    const { problem, facts, below: lines }: UsageError = error
    const message = problemText(voice, problem, facts)
    const below = [...lines, ...withEachReview(error, session.argv)]
    if (screen.json) {
      const data = { problem, message: [message, ...below].join('\n') }
      screen.raw(jsonText({ bd: 1, kind: 'usage', data, findings: [] }))
    } else screen.warn(message, ...below)
    return 2
  }
  if (error instanceof CannotRun) {
    if (screen.json) screen.raw(failureEnvelope(error, { voice }))
    else screen.warnings(failureLines(error, voice))
    if (session.options.debug && error.stack !== undefined) screen.warnings(error.stack.split('\n'))
    return 4
  }
  if (error instanceof Interrupted) {
    screen.warn(actingWords(voice).interrupted)
    return 130
  }
  const { bug } = actingWords(voice)
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  screen.warn(bug(VERSION), ...stack.split('\n'))
  return 70
}

/** Where the review is missing: the command line as it was typed, once for each that may be meant. */
function withEachReview({ facts }: UsageError, argv: readonly string[]): readonly string[] {
  if (!('reviews' in facts)) return []
  const typed = argv.map(pasted).join(' ')
  return facts.reviews.split(', ').map((review) => `  bd ${typed} --review ${review}`)
}

/** What stands before and behind the reasons, each set off by an empty line. */
function around(lines: readonly Line[], beside: Beside | undefined): readonly Line[] {
  if (beside === undefined) return lines
  const { before, after } = beside
  return [
    ...before,
    ...(before.length === 0 ? [] : ['']),
    ...lines,
    ...(after.length === 0 ? [] : ['']),
    ...after,
  ]
}
