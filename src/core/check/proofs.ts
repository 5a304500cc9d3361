/** Whose keys were shown to be held: a proof is over the name that its member had when it was taken, and holds from then on. */
import type { Act } from '../act.ts'
import type { World } from '../world.ts'
import type { Tools } from './replay.ts'

/** The acts by which a roster comes to be what it is. */
type OfRoster = Extract<Act, { readonly act: 'found' | 'policy' }>

/** The proofs of one history, as far as it was read. */
export class Proofs {
  readonly #known = new Set<string>()

  /** Takes note of the keys that an accepted act proves, each for the member who holds it then; `world` is the one after it. */
  note(act: OfRoster, world: World | undefined, { proven }: Pick<Tools, 'proven'>): void {
    if (world === undefined) return
    const { policy, workspace } = world
    const keys = act.act === 'policy' ? act.proven : proven(policy, workspace.id)
    const shown = new Set(keys)
    for (const [member, { keys: own }] of Object.entries(policy.members)) {
      for (const { key } of own) if (shown.has(key)) this.#known.add(`${member} ${key}`)
    }
  }

  /** Whether the member has shown at any time to hold the key. */
  has(member: string, key: string): boolean {
    return this.#known.has(`${member} ${key}`)
  }
}
