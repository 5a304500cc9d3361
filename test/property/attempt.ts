/** One act that a member might try, and whom the policy lists. */
import type { Act } from '../../src/core/record/act.ts'
import { isActive } from '../../src/core/policy/policy.ts'
import type { Ledger, Texts } from '../../fixtures/worlds/ledger.ts'

/** One act that a member might try. */
export interface Attempt {
  /** How much of the chance it takes among the others. */
  readonly weight: number
  readonly member: string
  readonly act: Act
  readonly texts?: Texts
  /** Whether it takes the project on: towards a decision, or to an end. */
  readonly onward?: boolean
}

export const REASON = '情况说明'

/** Everybody who is listed and has not left. */
export function everybody({ world }: Ledger): readonly string[] {
  return Object.keys(world.policy.members).filter((member) => isActive(world.policy, member))
}

/** Whoever of them holds the role. */
export function holdersOf(ledger: Ledger, role: string): readonly string[] {
  return everybody(ledger).filter((member) =>
    ledger.world.policy.grants.some((grant) => grant.member === member && grant.role === role),
  )
}
