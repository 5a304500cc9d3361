/** Acts about the time of a project may be done now: its secretary extends a vote, or the project is put on hold. */
import type { Standing } from '../review/standing.ts'
import { hasLapsed } from '../calendar/deadline.ts'
import type { Advised } from '../record/deed.ts'
import type { Instant } from '../calendar/time.ts'
import { hasKey, holders } from '../policy/policy.ts'
import { extensionsAllowed } from '../review/result.ts'
import type { World } from '../world/world.ts'
import type { Also } from './alternatives.ts'
import { mayHold } from '../review/hold.ts'

/** Extensions and holds that the rules would accept, each with at least one member who could sign it. */
export function timePossible(world: World, standing: Standing, now: Instant): readonly Also[] {
  const { state, id } = standing
  if (state !== 'in-review' && state !== 'drafting') return []
  const able = (members: readonly string[]) =>
    members.filter((member) => hasKey(world.policy, member))
  const hold: Also = {
    act: 'hold',
    by: able(mayHold(world, standing, now.date)),
    to: [],
    deed: { name: 'hold', project: id, words: {} },
  }
  const open = standing.gate?.open ?? []
  const extensions = open.flatMap(({ review, opened, extensions: used, deadline }): Also[] => {
    if (deadline === undefined || hasLapsed(deadline, now)) return []
    if (used >= extensionsAllowed(opened.vote)) return []
    const by = able(holders(world.policy, review.secretary ?? opened.role))
    const words = open.length > 1 ? { review: review.review } : {}
    const deed: Advised = { name: 'extend', project: id, words }
    return [{ act: 'extend', review: review.review, by, to: [], deed }]
  })
  return [...extensions, hold].filter(({ by }) => by.length > 0)
}
