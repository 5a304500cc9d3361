/** A wizard asks questions: each is answered by its flag, else on a terminal, else by its default or not at all. */
import { called } from '../../core/text/naming.ts'
import { titledId, understoodLines } from '../../terminal/phrases/understood.ts'
import type { Session } from '../session.ts'
import { UsageError } from './refusal.ts'

export interface Answered {
  readonly given: string | undefined
  readonly option: string
  readonly message: string
  readonly initial?: string
  readonly check?: (answer: string) => string | undefined
}

/** A text: refused without a terminal when the flag is missing, and one that does not do, whoever gave it. */
export async function asked(session: Session, question: Answered): Promise<string> {
  const { given, option, message, initial, check } = question
  if (given !== undefined) {
    const why = check?.(given)
    if (why !== undefined) throw new UsageError('not-taken', { option, why })
    return given
  }
  if (!session.interactive) {
    if (initial !== undefined) return initial
    throw new UsageError('missing-option', { option })
  }
  const prompter = await session.prompter()
  return prompter.input({
    message,
    flag: option,
    required: true,
    ...(initial === undefined ? {} : { initial }),
    ...(check === undefined ? {} : { check }),
  })
}

export interface AskedChoice {
  readonly given: string | undefined
  readonly option: string
  readonly message: string
  readonly choices: Readonly<Record<string, string>>
  readonly otherwise: string
}

/** One of several, by id. */
export async function askedChoice(session: Session, question: AskedChoice): Promise<string> {
  const { given, option, message, choices, otherwise } = question
  if (given !== undefined) return chosen(session, option, choices, given)
  if (!session.interactive) return otherwise
  const prompter = await session.prompter()
  const offered = Object.entries(choices).map(([value, name]) => ({ value, name }))
  return prompter.select({ message, flag: option, choices: offered, initial: otherwise })
}

/** Some of several, by id; `all` on the command line takes each. */
export async function askedChoices(
  session: Session,
  question: Omit<AskedChoice, 'given' | 'otherwise'> & {
    readonly given: readonly string[]
    readonly otherwise: readonly string[]
    readonly also?: Readonly<Record<string, readonly string[]>>
    /** Whether one at least must be chosen. */
    readonly required?: boolean
  },
): Promise<readonly string[]> {
  const { given, option, message, choices, otherwise } = question
  if (given.includes('all')) return Object.keys(choices)
  if (given.length > 0) {
    return [...new Set(given)].map((one) => chosen(session, option, choices, one, question.also))
  }
  const offered = Object.entries(choices).map(([value, name]) => ({
    value,
    name,
    ticked: otherwise.includes(value),
  }))
  if (!session.interactive || offered.length === 1) return otherwise
  const prompter = await session.prompter()
  return prompter.checkbox({
    message,
    flag: option,
    choices: offered,
    required: question.required ?? true,
  })
}

/** One of several by id or by what it is called, in the other language and by other names in `also`; shown back where it was called otherwise. */
export function chosen(
  session: Session,
  option: string,
  choices: Readonly<Record<string, string>>,
  given: string,
  also: Readonly<Record<string, string | readonly string[]>> = {},
): string {
  const callable = new Map(
    Object.entries(choices).map(([id, title]) => [id, [title, ...[also[id] ?? []].flat()]]),
  )
  const found = called(callable, given)
  const { voice } = session.screen
  if (found.is === 'one') {
    const title = choices[found.id]
    if (found.id !== given) {
      const meant = titledId(voice, title, found.id)
      session.screen.say(...understoodLines(voice, given, meant, title ?? found.id))
    }
    return found.id
  }
  throw new UsageError('unknown-choice', {
    option,
    found: given,
    known: Object.entries(choices)
      .map(([id, title]) => titledId(voice, title, id))
      .join(voice.t('、', ', ')),
  })
}
