/** A board's recusal gives its ground, for only who is related leaves the base of all directors. */
import { type Finding, finding } from '../rules/finding.ts'
import type { Via } from '../rules/decisions.ts'
import type { RecusalGround } from '../record/record.ts'
import type { OpenView } from '../review/review.ts'

/** Why the ground of a recusal from the open review is missing, or cannot stand there. */
export function groundFindings(
  { opened, review, rules }: OpenView,
  seat: string,
  ground: RecusalGround | undefined,
  where: { readonly project: string },
  via: Via = {},
): Finding[] {
  if (opened.vote?.attending !== undefined) {
    return ground === undefined
      ? [finding('ground-required', { review: review.review, seat, ...via }, where)]
      : []
  }
  // Before the law of the board was carried out, no recusal said its ground.
  return ground !== undefined && rules.boardBySeats
    ? [finding('not-in-this-version', { feature: 'ground' }, where)]
    : []
}
