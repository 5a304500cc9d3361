/** A person says a reason in his own words: by the flag, else asked for on a terminal. */
import { actingWords } from '../../terminal/phrases/acting.ts'
import { rosterWords } from '../../terminal/phrases/roster.ts'
import type { Session } from '../session.ts'
import { type Options, text } from '../verb.ts'
import { mayAsk } from './roster-questions.ts'

/** The given reason; asked for where it is required and somebody can be asked; else empty, and the rules say so. */
export function reasonFor(session: Session, options: Options): Promise<string> {
  return textFor(session, options, 'reason', actingWords(session.screen.voice).reason)
}

/**
 * The given reason; on a terminal it is asked for, with `because`, which stands in the record where none is given: for a change
 * that speaks for itself.
 */
export async function reasonOr(
  session: Session,
  given: string | undefined,
  because: string,
): Promise<string> {
  if (given !== undefined || !mayAsk(session)) return given ?? because
  const prompter = await session.prompter()
  const message = rosterWords(session.screen.voice).reason
  return prompter.input({ message, flag: '--reason', initial: because })
}

/** The text of a flag that is required, likewise. */
export async function textFor(
  session: Session,
  options: Options,
  name: string,
  message: string,
): Promise<string> {
  const given = text(options, name)
  if (given !== undefined || !session.interactive) return given ?? ''
  const prompter = await session.prompter()
  return prompter.input({ message, flag: `--${name}`, required: true })
}

/** The reason as an optional field of an act. */
export function optionalReason(options: Options): { readonly reason?: string } {
  const reason = text(options, 'reason')
  return reason === undefined ? {} : { reason }
}
