/** The file that `--meeting` names holds the minutes of an office meeting. */
import type { MeetingRecord } from '../../core/record/record.ts'
import { readMinutes } from '../../documents/minutes.ts'
import type { Session } from '../session.ts'
import { type Options, text } from '../verb.ts'
import { textGiven } from './file-argument.ts'
import { orRefuse } from './refusal.ts'

/** The minutes, if any are named. Refused: minutes that do not say what they must, with file and line. */
export async function minutesFrom(
  session: Session,
  options: Options,
): Promise<MeetingRecord | undefined> {
  const given = text(options, 'meeting')
  if (given === undefined) return undefined
  const { text: content } = await textGiven(session.cwd, given)
  return orRefuse(readMinutes(given, content))
}
