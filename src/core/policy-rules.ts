/** What a policy must satisfy, whoever changed it. */
import { type Finding, finding } from './finding.ts'
import { ADMINISTRATOR, holders, holds, type Policy } from './policy.ts'
import type { Process } from './process.ts'

const FILE = 'policy.yaml'

/** Faults of a policy in itself: undeclared names, shared keys, an administration that cannot meet its threshold. */
export function policyFindings(policy: Policy): Finding[] {
  return [...grantFindings(policy), ...keyFindings(policy), ...thresholdFindings(policy)]
}

function grantFindings(policy: Policy): Finding[] {
  const place = { file: FILE }
  const undeclared = (
    kind: 'member' | 'role' | 'unit',
    declared: Readonly<Record<string, unknown>>,
    name: string | undefined,
  ) =>
    name === undefined || Object.hasOwn(declared, name)
      ? []
      : [finding('unknown-name', { kind, name }, place)]
  return [
    ...policy.grants.flatMap(({ member, role, unit }) => [
      ...undeclared('member', policy.members, member),
      ...undeclared('role', policy.roles, role),
      ...undeclared('unit', policy.units, unit),
    ]),
    ...policy['same-person'].flatMap((pair) =>
      pair.flatMap((role) => undeclared('role', policy.roles, role)),
    ),
  ]
}

/** A key belongs to one member, ever. */
function keyFindings(policy: Policy): Finding[] {
  const owners = new Map<string, string[]>()
  for (const [member, { keys }] of Object.entries(policy.members)) {
    for (const { key } of keys) owners.set(key, [...(owners.get(key) ?? []), member])
  }
  return [...owners].flatMap(([key, members]) =>
    members.length > 1
      ? [finding('key-shared', { fingerprint: key, members: members.join(', ') }, { file: FILE })]
      : [],
  )
}

/** Thresholds count only administrators with an active key; zero, or more than there are, is refused. */
function thresholdFindings(policy: Policy): Finding[] {
  const able = holders(policy, ADMINISTRATOR).filter((member) =>
    policy.members[member]!.keys.some(({ state }) => state === 'active'),
  )
  const needed = policy.thresholds.policy
  return needed >= 1 && able.length >= needed
    ? []
    : [finding('no-administrator', { needed, have: able.length }, { file: FILE })]
}

/**
 * Members who hold both the drafting and the submitting role of a process where the policy does not say that one
 * person may: drafter and submitter are two roles.
 */
export function togetherFindings(policy: Policy, processes: readonly Process[]): Finding[] {
  const pairs = new Map(
    processes.flatMap(({ starts, owner, stages }) =>
      [owner, ...stages.map((stage) => stage.owner)].flatMap((one) =>
        typeof one === 'string' ? [[`${starts} ${one}`, [starts, one]] as const] : [],
      ),
    ),
  )
  return [...pairs.values()].flatMap(([starts, owner]) => {
    if (starts === undefined || owner === undefined || starts === owner) return []
    const allowed = policy['same-person'].some(
      (pair) => pair.includes(starts) && pair.includes(owner),
    )
    if (allowed) return []
    return holders(policy, starts)
      .filter((member) => holds(policy, member, owner))
      .map((member) =>
        finding(
          'roles-not-together',
          { member, roles: `${starts}, ${owner}` },
          { file: FILE, member },
        ),
      )
  })
}
