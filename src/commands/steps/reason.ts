/** A reason: from the flag, else asked for on a terminal. */
import { phrasesOf } from '../../terminal/phrases/phrases.ts'
import type { Session } from '../session.ts'
import { type Options, text } from '../verb.ts'

/** The given reason; asked for where it is required and somebody can be asked; else empty, and the rules say so. */
export async function reasonFor(session: Session, options: Options): Promise<string> {
  const given = text(options, 'reason')
  if (given !== undefined || !session.interactive) return given ?? ''
  const prompter = await session.prompter()
  const { reason } = phrasesOf(session.screen.language).acting
  return prompter.input({ message: reason, flag: '--reason' })
}

/** The reason as an optional field of an act. */
export function optionalReason(options: Options): { readonly reason?: string } {
  const reason = text(options, 'reason')
  return reason === undefined ? {} : { reason }
}
