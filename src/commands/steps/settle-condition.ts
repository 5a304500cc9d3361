/** A member settles a condition of an approval, named by its number in the project. */
import type { Standing } from '../../core/review/standing.ts'
import { conditionsOf } from '../../core/review/approval-conditions.ts'
import type { Session } from '../session.ts'
import { argument, type Options } from '../verb.ts'
import { proofFrom } from './evidence.ts'
import { reasonFor } from './reason.ts'
import { UsageError } from './refusal.ts'
import { write } from './write.ts'

/** Writes that the condition is met, or waived. */
export function settle(
  session: Session,
  args: readonly unknown[],
  options: Options,
  name: 'meet-condition' | 'waive-condition',
): Promise<number> {
  return write(session, argument(args, 0), async ({ reading, standing }) => {
    const condition = numberIn(standing, argument(args, 1))
    const reason = await reasonFor(session, options)
    const { texts, ...proof } = await proofFrom(session, reading, standing, options)
    return { deed: { name, words: { condition, reason, ...proof } }, texts, prose: reason }
  })
}

/** The number of a condition, as `bd status` lists them. */
function numberIn(standing: Standing, typed: string): number {
  const all = conditionsOf(standing).map(({ number }) => number)
  const found = all.find((number) => String(number) === typed)
  if (found !== undefined) return found
  throw new UsageError('unknown-condition', { found: typed, known: all.join(', ') || '-' })
}
