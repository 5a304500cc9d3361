/** A change of policy takes five steps: the next version is made from the present one. */
import type { Deeds } from '../../core/record/deed.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { Session } from '../session.ts'
import { tools } from './digest.ts'
import type { Reading } from './read-world.ts'
import { reasonOr } from './reason.ts'
import { type Filled, writeCommon } from './write.ts'

/** Deeds that change the roster in one way of their own. */
type Roster = 'grant-role' | 'revoke-role' | 'mark-left'

/** The change as a deed of its own, or the roster as it shall be; and the reason that stands in the record where none was given. */
export type RosterChange = { readonly because: string } & (
  | { readonly next: Policy }
  | {
      readonly deed: {
        readonly [D in Roster]: { readonly name: D; readonly words: Omit<Deeds[D], 'reason'> }
      }[Roster]
    }
)

/** The five steps, for a change of the roster. */
export function changePolicy(
  session: Session,
  reason: string | undefined,
  make: (policy: Policy, reading: Reading) => RosterChange | Promise<RosterChange>,
): Promise<number> {
  return writeCommon(session, async ({ reading }) => {
    const change = await make(reading.world.policy, reading)
    const said = await reasonOr(session, reason, change.because)
    return { deed: deedOf(change, said, reading), prose: said }
  })
}

function deedOf(change: RosterChange, reason: string, { world }: Reading): Filled['deed'] {
  if ('deed' in change) {
    const { name, words } = change.deed
    return { name, words: { ...words, reason } } as Filled['deed']
  }
  const { next } = change
  // What is proven of a key holds whatever the version that brings it.
  const proven = tools.proven(next, world.workspace.id)
  return { name: 'change-policy', words: { policy: next, proven, reason } }
}
