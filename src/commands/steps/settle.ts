/** Settling a condition of an approval, named by its number in the project. */
import type { ConditionAct } from '../../core/record/act.ts'
import { conditionsOf } from '../../core/review/approval-conditions.ts'
import type { Standing } from '../../core/project/standing.ts'
import type { Session } from '../session.ts'
import { argument, type Options } from '../verb.ts'
import { proofFrom } from './evidence.ts'
import { reasonFor } from './reason.ts'
import { UsageError } from './refused.ts'
import { write } from './write.ts'

/** Writes that the condition is met, or waived. */
export function settle(
  session: Session,
  args: readonly unknown[],
  options: Options,
  result: ConditionAct['result'],
): Promise<number> {
  return write(session, argument(args, 0), async ({ reading, standing }) => {
    const meant = numbered(standing, argument(args, 1))
    const reason = await reasonFor(session, options)
    const { texts, ...proof } = await proofFrom(session, reading, standing, options)
    const { stage, round, review, seat, n } = meant.ballot.record
    const act = {
      act: 'condition' as const,
      project: standing.id,
      stage,
      round,
      review,
      seat,
      n,
      condition: meant.nth,
      ballot: meant.ballot.sha256,
      result,
      reason,
      ...proof,
    }
    return { act, texts, prose: reason }
  })
}

/** The condition of that number, as `bd status` lists them. */
function numbered(standing: Standing, given: string) {
  const all = conditionsOf(standing)
  const found = all.find(({ number }) => String(number) === given)
  if (found !== undefined) return found
  const known = all.map(({ number }) => String(number)).join(', ')
  throw new UsageError('unknown-condition', { found: given, known: known === '' ? '-' : known })
}
