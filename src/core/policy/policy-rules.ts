/** What a policy must satisfy, whoever changed it. */
import { plainIds, unknownName } from '../text/naming.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { Circumstances } from '../record/plan.ts'
import { hasKeyFor } from './key-requirement.ts'
import { ADMINISTRATOR, eachRole, holders, holds, type Policy } from './policy.ts'
import { headcountFindings, newerWordFindings, superiorFindings } from './post-rules.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import type { Process, RoleSource } from '../process/process.ts'
import type { ParameterValue, Workspace } from '../record/workspace.ts'

const FILE = 'policy.yaml'

/** Faults of a policy in itself: undeclared names, shared keys, an administration that cannot meet its threshold. */
export function policyFindings(policy: Policy, rules: Rulebook): Finding[] {
  return [
    ...grantFindings(policy),
    ...keyFindings(policy),
    ...thresholdFindings(policy),
    ...(rules.refusesKeyRequirements ? requirementFindings(policy) : []),
    ...(rules.keysOnlyRetire ? compromisedFindings(policy) : []),
    ...(rules.knowsFirstWords ? newerWordFindings(policy) : []),
    ...superiorFindings(policy),
    ...headcountFindings(policy),
  ]
}

/** What the administrators' role requires of a key, releases of the first epoch cannot see: then nobody could change the policy again. */
function requirementFindings({ roles }: Policy): Finding[] {
  const requires = Object.hasOwn(roles, ADMINISTRATOR) ? roles[ADMINISTRATOR]?.requires : undefined
  return requires === undefined
    ? []
    : [finding('not-in-this-version', { feature: `requires: ${requires}` }, { file: FILE })]
}

/** In the first epoch a key is active or retired. */
function compromisedFindings({ members }: Policy): Finding[] {
  return Object.entries(members).flatMap(([member, { keys }]) =>
    keys.some(({ state }) => state === 'compromised')
      ? [finding('not-in-this-version', { feature: 'state: compromised' }, { file: FILE, member })]
      : [],
  )
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
      : [unknownName(kind, plainIds(Object.keys(declared)), name, place)]
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

/** The administrators whose signature counts: those with an active key, such as their role requires. */
export function ableAdministrators(policy: Policy): readonly string[] {
  return holders(policy, ADMINISTRATOR).filter((member) => hasKeyFor(policy, member, ADMINISTRATOR))
}

/** Thresholds count only administrators with an active key; zero, or more than there are, is refused. */
function thresholdFindings(policy: Policy): Finding[] {
  const able = ableAdministrators(policy)
  const needed = policy.thresholds.policy
  return needed >= 1 && able.length >= needed
    ? []
    : [finding('no-administrator', { needed, have: able.length }, { file: FILE })]
}

/**
 * Members who hold both the drafting and the submitting role of a process, for all units or the same one, where the
 * policy does not say that one person may: drafter and submitter are two roles. Of an owner that a parameter names,
 * every role that its value names counts, whatever the date. Each pair names the processes that ask for it.
 */
export function togetherFindings(
  policy: Policy,
  processes: readonly Process[],
  parameters: Workspace['parameters'],
): Finding[] {
  const saying = new Map<string, Set<string>>()
  for (const { process, starts, owner, stages } of processes) {
    const owners = [owner, ...stages.map((stage) => stage.owner)]
      .flatMap((one) => ownersOf(one, parameters[process]))
      .filter((one) => !eachRole(starts).includes(one))
    for (const pair of owners.flatMap((one) => eachRole(starts).map((by) => `${by} ${one}`))) {
      saying.set(pair, (saying.get(pair) ?? new Set()).add(process))
    }
  }
  const units = [undefined, ...Object.keys(policy.units)]
  return [...saying].flatMap(([pair, by]) => {
    const [starts = '', owner = ''] = pair.split(' ')
    const allowed = policy['same-person'].some((one) => one.includes(starts) && one.includes(owner))
    if (allowed) return []
    return Object.keys(policy.members)
      .filter((member) =>
        units.some(
          (unit) => holds(policy, member, starts, unit) && holds(policy, member, owner, unit),
        ),
      )
      .map((member) =>
        finding(
          'roles-not-together',
          { member, roles: `${starts}, ${owner}`, processes: [...by].join(', ') },
          { file: FILE, member },
        ),
      )
  })
}

function ownersOf(
  source: RoleSource | undefined,
  values: Readonly<Record<string, ParameterValue>> | undefined,
): readonly string[] {
  if (source === undefined) return []
  if (typeof source === 'string') return [source]
  const value = values?.[source.parameter]
  return typeof value === 'object' && 'by-date' in value ? Object.values(value['by-date']) : []
}

/** A threshold with the signatures that count towards it. */
export interface Count {
  readonly needed: number
  readonly have: number
}

/** How the signatures of these members count, by the threshold and the administrators of each roster. */
export function countsOf(rosters: readonly Policy[], signed: readonly string[]): readonly Count[] {
  return rosters.map((policy) => {
    const able = new Set(ableAdministrators(policy))
    const have = new Set(signed.filter((member) => able.has(member)))
    return { needed: policy.thresholds.policy, have: have.size }
  })
}

/**
 * What an act at the policy's threshold lacks: of a change of the roster both rosters count, the present one and the one
 * that would come. At a threshold of one the signer is asked for his role alone. Nothing where endorsements are still to come.
 */
export function endorsementFindings(
  rosters: readonly Policy[],
  { signer, endorsers = [signer] }: Pick<Circumstances, 'signer' | 'endorsers'>,
  where: { readonly file: string; readonly member: string },
): Finding[] {
  if (endorsers === 'to-come') return []
  const lacking = countsOf(rosters, endorsers).filter(
    ({ needed, have }) => needed > 1 && have < needed,
  )
  const [most] = lacking.toSorted((a, b) => b.needed - a.needed)
  return most === undefined ? [] : [finding('policy-threshold', { ...most }, where)]
}

/** The findings with one for the one fact that several must sign: how many administrators there are adds nothing to it. */
export function onceForThreshold(findings: readonly Finding[]): readonly Finding[] {
  const isTold = findings.some(({ rule }) => rule === 'policy-threshold')
  return isTold ? findings.filter(({ rule }) => rule !== 'no-administrator') : findings
}
