/** What values of records may name in a world: members, units, projects, and the records of other registers. */
import { knownTo } from '../policy/value-names.ts'
import { recordPathOf } from '../record/register-folder.ts'
import type { World } from '../world/world.ts'
import type { KnownThings } from './cell.ts'

/** What there is in this world; of another register the folder of the record that is named is read, and no more. */
export function knownThings(world: Pick<World, 'policy' | 'tree' | 'register'>): KnownThings {
  return {
    ...knownTo(world.policy),
    hasProject: (id) => world.tree.has(id),
    hasRecord: (register, key) => {
      const declared = world.register(register)?.register
      const path = declared && recordPathOf(register, declared.key, key)
      return path !== undefined && world.tree.get(path) !== undefined
    },
  }
}
