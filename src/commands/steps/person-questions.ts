/** What a member is called and where he is written to: as given, else as asked; each judged where it is typed. */
import { isMailAddress, isSigningName } from '../../core/policy/signing-name.ts'
import { foundingWords } from '../../terminal/phrases/founding.ts'
import { problemText } from '../../terminal/phrases/usage.ts'
import { rosterWords } from '../../terminal/phrases/roster.ts'
import type { Session } from '../session.ts'
import type { World } from '../../core/world/world.ts'
import { memberNamed } from './ids-by-name.ts'
import { UsageError } from './refusal.ts'
import { textOf } from './roster-questions.ts'

/** The name by `--name`, else asked for. Refused: one that could not stand in the commits that he signs. */
export function nameFrom(
  session: Session,
  given: string | undefined,
  initial?: string,
): Promise<string> {
  const { voice } = session.screen
  const told = (found: string) => foundingWords(voice).checkName(found)
  const message = rosterWords(voice).memberName
  const judging = { fits: isSigningName, told, wrong: 'bad-name' as const }
  const question = { message, answers: '--name', ...judging }
  return judged(session, given, { ...question, required: true, initial })
}

/** The address by `--email`, else asked for; empty for none. Refused: one that is no address. */
export function emailFrom(
  session: Session,
  given: string | undefined,
  initial?: string,
): Promise<string> {
  const { voice } = session.screen
  const fits = (found: string) => found === '' || isMailAddress(found)
  const told = (found: string) => problemText(voice, 'bad-email', { found })
  const message = rosterWords(voice).email
  const judging = { fits, told, wrong: 'bad-email' as const }
  const question = { message, answers: '--email', ...judging }
  return judged(session, given, { ...question, required: false, initial })
}

/** Who is set over somebody; an empty text takes away who was. */
export function superiorNamed(session: Session, world: World, typed: string): string | undefined {
  return typed === '' ? undefined : memberNamed(session, world, typed)
}

interface Question {
  readonly message: string
  readonly answers: string
  readonly required: boolean
  readonly initial: string | undefined
  readonly fits: (found: string) => boolean
  /** What is wrong with an answer, in words. */
  readonly told: (found: string) => string | undefined
  readonly wrong: 'bad-name' | 'bad-email'
}

/** The same judgement of what was given and of what is typed. */
async function judged(
  session: Session,
  given: string | undefined,
  { fits, told, wrong, initial, ...asked }: Question,
): Promise<string> {
  if (given !== undefined) {
    if (!fits(given)) throw new UsageError(wrong, { found: given })
    return given
  }
  const answer = await textOf(session, {
    ...asked,
    check: (typed) => (fits(typed.trim()) ? undefined : told(typed.trim())),
    ...(initial === undefined ? {} : { initial }),
  })
  return answer.trim()
}
