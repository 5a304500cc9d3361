/** What a member is called and where he is written to: as given, else as asked; each judged where it is typed. */
import { isMailAddress, isSigningName } from '../../core/policy/signing-name.ts'
import { phrasesOf } from '../../terminal/phrases/phrases.ts'
import { rosterWords } from '../../terminal/phrases/roster.ts'
import type { Session } from '../session.ts'
import { UsageError } from './refused.ts'
import { textOf } from './roster-questions.ts'

/** The name by `--name`, else asked for. Refused: one that could not stand in the commits that he signs. */
export async function nameFrom(
  session: Session,
  given: string | undefined,
  initial?: string,
): Promise<string> {
  const { language } = session.screen
  if (given !== undefined) {
    if (!isSigningName(given)) throw new UsageError('bad-name', { found: given })
    return given
  }
  const asked = await textOf(session, {
    message: rosterWords(language).memberName,
    answers: '--name',
    check: phrasesOf(language).founding.checkName,
    ...(initial === undefined ? {} : { initial }),
  })
  return asked.trim()
}

/** The address by `--email`, else asked for; empty for none. Refused: one that is no address. */
export async function emailFrom(
  session: Session,
  given: string | undefined,
  initial?: string,
): Promise<string> {
  const { language } = session.screen
  if (given !== undefined) {
    if (given !== '' && !isMailAddress(given)) throw new UsageError('bad-email', { found: given })
    return given
  }
  const { usage } = phrasesOf(language)
  const asked = await textOf(session, {
    message: rosterWords(language).email,
    answers: '--email',
    required: false,
    check: (answer) => {
      const found = answer.trim()
      return found === '' || isMailAddress(found) ? undefined : usage('bad-email', { found })
    },
    ...(initial === undefined ? {} : { initial }),
  })
  return asked.trim()
}
