/** The message of a commit holds nothing that nobody sees, and a reason that somebody will read to its end. */
import { invalidCharacters } from '../text/characters.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { blockOf, trailer } from '../record/trailers.ts'

/** Characters of a reason; of this length it still fits into a commit twice, in the record and in the block. */
export const LONGEST_REASON = 4000

/**
 * Why the message may not stand, asked before it is signed and of every commit: a headline, a note or a reason with
 * characters that nobody sees, that move what is seen or stand for what was lost, and a reason beyond all measure.
 */
export function messageFindings(message: string): Finding[] {
  const reason = trailer(blockOf(message) ?? [], 'Bd-Reason') ?? ''
  const [hidden] = invalidCharacters(reason)
  const found = [...reason].length
  const limit = { what: 'Bd-Reason', limit: String(LONGEST_REASON), found: String(found) }
  return [
    ...(hidden === undefined ? outsideReason(message) : [invalid('Bd-Reason', hidden.character)]),
    ...replacedIn(message, reason),
    ...(found > LONGEST_REASON ? [finding('limit-exceeded', limit)] : []),
  ]
}

/** What is told of the message of a commit that the first epoch took with such characters in it. */
export function hiddenInMessage(message: string): Finding[] {
  return messageFindings(message).flatMap(({ rule, facts }) =>
    rule === 'invalid-text' ? [finding('hidden-in-message', facts)] : [],
  )
}

/** The first character that may not stand anywhere in a message; joiners are part of some scripts. */
function outsideReason(message: string): Finding[] {
  const [hidden] = invalidCharacters(message, 'markdown')
  return hidden === undefined ? [] : [invalid('message', hidden.character)]
}

/** What a program could not read, and put this character in the place of. */
function replacedIn(message: string, reason: string): Finding[] {
  if (!message.includes('\ufffd')) return []
  const key = reason.includes('\ufffd') ? 'Bd-Reason' : 'message'
  return [finding('replaced-character', { key })]
}

function invalid(key: string, character: string): Finding {
  return finding('invalid-text', { key, character })
}
