/** A submission is withdrawn by whoever made it; in a request that is its opener's own, by everybody who acts in it. */
import type { PlainDate } from '../calendar/time.ts'
import { ownerRole } from '../process/owner.ts'
import type { World } from '../world/world.ts'
import { actorsIn, isOfRequester } from './requester.ts'
import type { OpenGate, Standing } from './standing.ts'

/**
 * Takes the open gate; gives the members who may withdraw what is before it. What a deputy submitted the opener takes back
 * himself: it is his request, and the deputy may have left since.
 */
export function withdrawers(
  world: World,
  standing: Standing,
  { submission }: OpenGate,
  date: PlainDate,
): readonly string[] {
  const role = ownerRole(world, standing.process, standing.stage, date)
  return role !== undefined && isOfRequester(standing.process, role)
    ? actorsIn(world.policy, standing, role)
    : [submission.record.by]
}
