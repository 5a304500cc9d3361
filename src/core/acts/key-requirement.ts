/** The key that signs an act shows what the role requires in which the act is done. */
import { rolesBeyond } from '../policy/key-requirement.ts'
import type { Policy } from '../policy/policy.ts'
import type { Act } from '../record/act.ts'
import type { Circumstances, Judgement } from '../record/plan.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { World } from '../world/world.ts'

/**
 * Takes an act that its signer may do. Gives a finding where he may do it only in a role that requires more of his key: where
 * it would be refused to him had he not that role. So every way in which an act asks for a role is judged, and a role that he
 * holds besides keeps him from nothing.
 */
export function keyFindings(
  world: World,
  act: Act,
  by: Circumstances,
  judge: (world: World) => Judgement,
): readonly Finding[] {
  const { policy, rules } = world
  if (by.key === undefined || rules.refusesKeyRequirements) return []
  const beyond = rolesBeyond(policy, by.key)
  const grants = policy.grants.filter((one) => !beyond.has(one.role) || !isOwn(act, one.member, by))
  if (grants.length === policy.grants.length) return []
  const judgement = judge({ ...world, policy: { ...policy, grants } })
  if (judgement.ok) return []
  const refused = judgement.findings.find(({ rule }) => LACKING.has(rule))
  if (refused === undefined) return []
  const role = roleOf(policy, refused, beyond, by.signer)
  const requires = policy.roles[role]?.requires ?? 'touch'
  return [finding('key-below-role', { member: by.signer, role, requires }, { member: by.signer })]
}

/** What is found of somebody who lacks the role. */
const LACKING: ReadonlySet<string> = new Set([
  'not-in-role',
  'request-of-another',
  'seat-vacated',
  'field-of-others',
])

/** Whether the role is asked of this signature: it is the signer's, or by a grant it is used for whoever gave the grant. */
function isOwn(act: Act, member: string, { signer }: Circumstances): boolean {
  return member === signer || (act.act === 'ballot' && act.grant !== undefined)
}

function roleOf(
  { grants }: Policy,
  { facts }: Finding,
  beyond: ReadonlySet<string>,
  signer: string,
): string {
  const named = 'role' in facts ? String(facts.role) : ''
  if (beyond.has(named)) return named
  return grants.find(({ member, role }) => member === signer && beyond.has(role))?.role ?? named
}
