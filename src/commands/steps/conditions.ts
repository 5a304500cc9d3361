/** Conditions of an approval are written on the command line as `text; owner; due`. */
import type { ApprovalCondition } from '../../core/record/record.ts'
import { dateTyped } from './dates.ts'
import type { Session } from '../session.ts'
import { ownerNamed } from './ids-by-name.ts'
import type { Reading } from './read-world.ts'
import { UsageError } from './refusal.ts'

/** The conditions given; `;` and `；` part alike, and a text may hold them, for owner and day come last. */
export function conditionsIn(
  session: Session,
  reading: Reading,
  given: readonly string[],
): { readonly conditions?: readonly ApprovalCondition[] } {
  return given.length === 0
    ? {}
    : { conditions: given.map((one) => conditionIn(session, reading, one)) }
}

function conditionIn(session: Session, reading: Reading, given: string): ApprovalCondition {
  const match = /^(.*)[;；]([^;；]*)[;；]([^;；]*)$/su.exec(given)
  if (match === null) throw new UsageError('condition-expected', { found: given })
  const [text = '', owner = '', due = ''] = match.slice(1).map((part) => part.trim())
  return {
    text,
    owner: ownerNamed(session, reading.world, owner),
    due: dateTyped(session, '--condition', due),
  }
}
