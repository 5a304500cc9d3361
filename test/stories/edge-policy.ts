/** A change of roles in a company in memory, as the administrator makes it. */
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { ADMIN } from '../../fixtures/worlds/small.ts'

/** Takes a role from a member by the next version of the policy. */
export function revokeRole(ledger: Ledger, member: string, role: string): Ledger {
  const before = ledger.world.policy
  const policy = {
    ...before,
    version: before.version + 1,
    grants: before.grants.filter((one) => one.member !== member || one.role !== role),
  }
  return ledger.do(ADMIN, { act: 'policy', policy, reason: '人员变动', proven: [] })
}

/** Gives a role to a member by the next version of the policy. */
export function grantRole(ledger: Ledger, member: string, role: string): Ledger {
  const before = ledger.world.policy
  const grants = [...before.grants, { member, role }]
  const policy = { ...before, version: before.version + 1, grants }
  return ledger.do(ADMIN, { act: 'policy', policy, reason: '人员变动', proven: [] })
}
