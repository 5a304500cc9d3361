/** A change of the roster is about a member, a role, a unit: as typed, else chosen from a list on a terminal. */
import { ID } from '../../core/rules/name-kind.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { World } from '../../core/world/world.ts'
import { rosterWords } from '../../terminal/phrases/roster.ts'
import type { Session } from '../session.ts'
import { memberNamed, roleNamed, unitNamed } from './ids-by-name.ts'
import { UsageError } from './refusal.ts'

/** One of a list, by id; refused without a terminal, with the argument or option that answers it. */
export async function oneOf(
  session: Session,
  message: string,
  answers: string,
  choices: Readonly<Record<string, string>>,
): Promise<string> {
  const offered = Object.entries(choices)
  if (!session.interactive || offered.length === 0) {
    throw new UsageError(offered.length === 0 ? 'nothing-to-choose' : 'missing-argument', {
      argument: answers,
    })
  }
  const { voice } = session.screen
  const prompter = await session.prompter()
  return prompter.select({
    message,
    flag: answers,
    choices: offered.map(([value, name]) => ({ value, name: voice.named(name, value) })),
  })
}

/** The member who is typed, by id or name, else one of those. */
export async function memberFor(
  session: Session,
  world: World,
  typed: string,
  message: string,
  among: readonly string[] = Object.keys(world.policy.members),
): Promise<string> {
  if (typed !== '') return memberNamed(session, world, typed)
  const { members } = world.policy
  const names = among.map((id) => [id, members[id]?.name ?? id])
  return oneOf(session, message, '<member>', Object.fromEntries(names))
}

/** The role that is typed, by id or title, else one of those. */
export async function roleFor(
  session: Session,
  world: World,
  typed: string,
  message: string,
  among: readonly string[] = Object.keys(world.policy.roles),
): Promise<string> {
  if (typed !== '') return roleNamed(session, world, typed)
  return oneOf(session, message, '<role>', roleTitles(session, world.policy, among))
}

/** The unit that is typed, by id or name, else one of the list. */
export async function unitFor(session: Session, world: World, typed: string): Promise<string> {
  if (typed !== '') return unitNamed(session, world, typed)
  const names = Object.entries(world.policy.units).map(([id, { name }]) => [id, name])
  const { unit } = rosterWords(session.screen.voice)
  return oneOf(session, unit, '<unit>', Object.fromEntries(names))
}

/** What the roles are called in the language of the screen. */
export function roleTitles(
  session: Session,
  { roles }: Policy,
  among: readonly string[],
): Readonly<Record<string, string>> {
  const { voice } = session.screen
  return Object.fromEntries(among.map((id) => [id, voice.title(roles[id]?.title) ?? id]))
}

/** An id for something new: refused where it is none, or taken. */
export async function newId(
  session: Session,
  typed: string,
  question: { readonly message: string; readonly argument: string; readonly taken: object },
): Promise<string> {
  const { message, argument, taken } = question
  const words = rosterWords(session.screen.voice)
  const check = (id: string) => {
    if (!ID.test(id)) return words.badId
    return Object.hasOwn(taken, id) ? words.taken : undefined
  }
  if (typed !== '') {
    if (!ID.test(typed)) throw new UsageError('bad-id', { found: typed, argument })
    if (Object.hasOwn(taken, typed)) throw new UsageError('id-taken', { found: typed })
    return typed
  }
  return textOf(session, { message, answers: argument, check })
}

/** A text that must be given; refused without a terminal, with the argument or option that answers it. */
export async function textOf(
  session: Session,
  question: {
    readonly message: string
    readonly answers: string
    readonly initial?: string
    /** Whether an empty answer is none; as a rule it is. */
    readonly required?: boolean
    readonly check?: (answer: string) => string | undefined
  },
): Promise<string> {
  const { message, answers, ...more } = question
  if (!session.interactive) throw new UsageError('missing-argument', { argument: answers })
  const prompter = await session.prompter()
  return prompter.input({ message, flag: answers, required: true, ...more })
}

/** Some of a list, perhaps none: as typed, else ticked on a terminal, else none. */
export async function someOf(
  session: Session,
  message: string,
  answers: string,
  choices: Readonly<Record<string, string>>,
  ticked: readonly string[] = [],
): Promise<readonly string[]> {
  if (!session.interactive || Object.keys(choices).length === 0) return ticked
  const { voice } = session.screen
  const prompter = await session.prompter()
  return prompter.checkbox({
    message,
    flag: answers,
    choices: Object.entries(choices).map(([value, name]) => ({
      value,
      name: voice.named(name, value),
      ticked: ticked.includes(value),
    })),
  })
}

/** Whether the person at the terminal says yes; nobody is asked where `--yes` or the lack of a terminal forbids it. */
export async function saysYes(session: Session, message: string, flag: string): Promise<boolean> {
  const prompter = await session.prompter()
  return prompter.confirm({ message, flag, initial: false })
}

/** Whether anybody may be asked before the signature. */
export function mayAsk(session: Session): boolean {
  return session.interactive && !session.options.yes
}
