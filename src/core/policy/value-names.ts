/** The names that values may name. */
import { callableMembers, callableUnits } from '../text/known-names.ts'
import type { Policy } from './policy.ts'
import type { Known } from '../process/values.ts'
import type { World } from '../world/world.ts'

/** Members and units of a world. */
export function knownIn({ policy }: World): Known {
  return knownTo(policy)
}

/** Members and units of a policy. */
export function knownTo(policy: Policy): Known {
  return { members: callableMembers(policy), units: callableUnits(policy) }
}
