/** Tells which projects are at rest, so that nothing of them waits for anybody on any day. */
import { copiesOf } from '../project/copies.ts'
import { hasEnded } from '../project/end.ts'
import { maySettle, openConditions } from '../review/approval-conditions.ts'
import { unconfirmedOf } from '../review/paper.ts'
import { rejectionOf, timesReconsidered } from '../review/reconsideration.ts'
import type { Standing } from '../review/standing.ts'

/**
 * Whether nothing is due or waits in the project, now and later, until an act is done in it: it has ended, its conditions are
 * settled, its copies are read, what was entered is confirmed, and a rejection is not looked at once more.
 */
export function isAtRest(standing: Standing): boolean {
  if (!hasEnded(standing)) return false
  const rejection = rejectionOf(standing)
  const { stage } = rejection?.round ?? standing
  return (
    (rejection === undefined ||
      timesReconsidered(standing, stage.stage) >= (stage.reconsider ?? 0)) &&
    !(maySettle(standing) && openConditions(standing).length > 0) &&
    unconfirmedOf(standing).length === 0 &&
    copiesOf(standing).every(({ unread }) => unread.length === 0)
  )
}
