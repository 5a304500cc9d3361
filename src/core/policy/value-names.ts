/** The names that values may name. */
import { callableMembers, callableUnits } from '../text/known-names.ts'
import type { Policy } from './policy.ts'
import { recordPathOf } from '../record/register-folder.ts'
import type { Known } from '../process/values.ts'
import type { World } from '../world/world.ts'

/** What there is in a world: members, units, projects, records. Of a register only the folder of the record that is named is read. */
export function knownIn({ policy, tree, register }: World): Required<Known> {
  return {
    ...knownTo(policy),
    hasProject: (id) => tree.has(id),
    hasRecord: (name, key) => {
      const declared = register(name)?.register
      const path = declared && recordPathOf(name, declared.key, key)
      return path !== undefined && tree.get(path) !== undefined
    },
  }
}

/** Members and units of a policy. */
export function knownTo(policy: Policy): Known {
  return { members: callableMembers(policy), units: callableUnits(policy) }
}
