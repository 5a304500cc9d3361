/** Members prove that they hold their keys: a proof is over the name that its member had when it was taken, and holds from then on. */
import type { Act } from '../record/act.ts'
import type { Policy } from '../policy/policy.ts'
import type { World } from '../world/world.ts'
import type { Tools } from './tools.ts'

/** The acts by which a roster comes to be what it is. */
type OfRoster = Extract<Act, { readonly act: 'found' | 'policy' }>

/** What is kept of the proofs of a history: a member and his key, and the keys that signed. */
export interface KeptProofs {
  readonly known: readonly string[]
  readonly used: readonly string[]
}

/** The proofs of one history, as far as it was read. */
export class Proofs {
  readonly #known: Set<string>
  readonly #used: Set<string>

  /** None yet, or those that were kept. */
  constructor({ known, used }: KeptProofs = { known: [], used: [] }) {
    this.#known = new Set(known)
    this.#used = new Set(used)
  }

  /** What is to be kept. */
  kept(): KeptProofs {
    return { known: [...this.#known], used: [...this.#used] }
  }

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

  /** Takes note of a key that signed an accepted act. */
  used(key: string): void {
    this.#used.add(key)
  }

  /** Keys of a roster that nobody has yet shown to hold. */
  missing({ members }: Policy): readonly { readonly member: string; readonly key: string }[] {
    return Object.entries(members).flatMap(([member, { keys }]) =>
      keys
        .filter(({ key }) => !this.#known.has(`${member} ${key}`) && !this.#used.has(key))
        .map(({ key }) => ({ member, key })),
    )
  }
}
