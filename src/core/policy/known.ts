/** The ids that values may name. */
import type { Policy } from './policy.ts'
import type { Known } from '../process/values.ts'
import type { World } from '../world.ts'

/** Members and units of a world. */
export function knownIn({ policy }: World): Known {
  return knownTo(policy)
}

/** Members and units of a policy. */
export function knownTo({ members, units }: Policy): Known {
  return {
    isMember: (id) => Object.hasOwn(members, id),
    isUnit: (id) => Object.hasOwn(units, id),
  }
}
