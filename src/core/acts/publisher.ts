/** Who may publish: members whom a role lets do it by `may`. */
import { ADMINISTRATOR, holders, isActive, mayDo, rolesThat } from '../policy/policy.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { World } from '../world/world.ts'

/** Why the member may not publish. */
export function publisherFindings({ policy }: World, member: string): readonly Finding[] {
  if (isActive(policy, member) && mayDo(policy, member, 'publish')) return []
  const roles = rolesThat(policy, 'publish')
  const able = roles.flatMap((role) => holders(policy, role))
  const facts = { role: roles[0] ?? ADMINISTRATOR, holders: [...new Set(able)].join(', ') }
  return [finding('not-in-role', { member, act: 'publish', ...facts }, { member })]
}
