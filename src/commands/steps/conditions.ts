/** Conditions of an approval as they are written on the command line: `text; owner; due`. */
import { memberOf } from '../../core/policy/policy.ts'
import type { ApprovalCondition } from '../../core/record/record.ts'
import { isPlainDate } from '../../core/calendar/time.ts'
import type { Reading } from './read.ts'
import { UsageError } from './refused.ts'

/** The conditions given; `;` and `；` part alike, and a text may hold them, for owner and day come last. */
export function conditionsIn(
  reading: Reading,
  given: readonly string[],
): { readonly conditions?: readonly ApprovalCondition[] } {
  return given.length === 0 ? {} : { conditions: given.map((one) => conditionIn(reading, one)) }
}

function conditionIn(reading: Reading, given: string): ApprovalCondition {
  const match = /^(.*)[;；]([^;；]*)[;；]([^;；]*)$/su.exec(given)
  if (match === null) throw new UsageError('condition-expected', { found: given })
  const [text = '', owner = '', due = ''] = match.slice(1).map((part) => part.trim())
  if (!isPlainDate(due)) {
    throw new UsageError('date-expected', { option: '--condition', found: due })
  }
  return { text, owner: ownerNamed(reading, owner), due }
}

/** The member or role by id, by the member's name, or by the role's title; else as it was written, and the rules say so. */
function ownerNamed({ world }: Reading, text: string): string {
  const { policy } = world
  if (memberOf(policy, text) !== undefined || Object.hasOwn(policy.roles, text)) return text
  const members = Object.entries(policy.members).filter(([, { name }]) => name === text)
  const roles = Object.entries(policy.roles).filter(
    ([, { title }]) => title.zh === text || title.en === text,
  )
  const called = [...members, ...roles]
  return called.length === 1 ? called[0]![0] : text
}
