/** The ids that values may name in a world. */
import type { Known } from './values.ts'
import type { World } from './world.ts'

/** Members and units by the policy. */
export function knownIn(world: World): Known {
  return {
    isMember: (id) => Object.hasOwn(world.policy.members, id),
    isUnit: (id) => Object.hasOwn(world.policy.units, id),
  }
}
