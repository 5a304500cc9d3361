/** An administrator changes the roster: the next version of policy.yaml stands alone in its commit. */
import type { PolicyAct } from '../record/act.ts'
import { mustHold } from '../policy/authority.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { type Circumstances, type Judgement, plan } from '../record/plan.ts'
import { compromiseFindings, retiresOwnKeys } from '../policy/compromise.ts'
import { ADMINISTRATOR, isSuperior, type Policy, type PolicyKey } from '../policy/policy.ts'
import { SUPERIOR } from '../process/roles.ts'
import { policyDifference } from '../policy/difference.ts'
import {
  endorsementFindings,
  onceForThreshold,
  policyFindings,
  togetherFindings,
} from '../policy/policy-rules.ts'
import { signingNameFindings } from '../policy/signing-name.ts'
import type { World } from '../world/world.ts'
import { trailersOf } from '../record/filing.ts'
import { policy } from '../record/workspace-acts.ts'

/**
 * Judges a change of policy: exactly the next version, by an administrator of the present one (who retires keys of his own
 * needs to be none), sound in itself, each
 * new key proven by its holder, and another than the present one; endorsed by as many administrators as both rosters ask for.
 */
export function judgePolicy(world: World, act: PolicyAct, by: Circumstances): Judgement {
  const { policy: old } = world
  const next = act.policy
  const place = { file: 'policy.yaml', member: by.signer }
  const own = !world.rules.keysOnlyRetire && retiresOwnKeys(old, next, by.signer)
  const findings: Finding[] = own
    ? []
    : [
        ...mustHold(world, by.signer, ADMINISTRATOR, 'policy'),
        ...endorsementFindings([old, next], by, place),
      ]
  const expected = old.version + 1
  if (next.version !== expected) {
    findings.push(finding('policy-version', { found: next.version, expected }, place))
  }
  findings.push(
    ...policyFindings(next, world.rules),
    ...togetherFindings(
      next,
      world.processes().map(({ process }) => process),
      world.workspace.parameters,
    ),
    ...provenFindings(old, next, act.proven),
    ...keptFindings(old, next),
    ...(world.rules.keysOnlyRetire ? [] : compromiseFindings(old, next, by.history)),
    ...(world.rules.membersCalledAnything ? [] : signingNameFindings(old, next)),
    ...(world.rules.grantsRolesToWhoLeft ? [] : toWhoLeft(old, next)),
    ...(world.rules.knowsFirstWords ? [] : reservedRoles(old, next)),
  )
  if (act.reason.trim() === '') findings.push(finding('reason-required', { act: 'policy' }, place))
  const repeats = !world.rules.policyRepeatsItself && policyDifference(old, next).length === 0
  // Whatever else is wrong says more.
  if (repeats && findings.length === 0) {
    findings.push(finding('nothing-changed', { project: place.file }, place))
  }
  if (findings.length > 0) return { ok: false, findings: onceForThreshold(findings) }
  return { ok: true, value: plan(trailersOf(policy, act), [['policy.yaml', next]]) }
}

/** A new role that is called as a process calls the superior. */
function reservedRoles(old: Policy, next: Policy): Finding[] {
  return isSuperior(old, SUPERIOR) && !isSuperior(next, SUPERIOR)
    ? [finding('reserved-name', { kind: 'role', name: SUPERIOR }, { file: 'policy.yaml' })]
    : []
}

/** Roles granted to members who have left and do not come back with them: they could act in none, and would return into them unasked. */
function toWhoLeft(old: Policy, next: Policy): Finding[] {
  return policyDifference(old, next).flatMap((one) => {
    if (one.kind !== 'granted') return []
    const { member, role } = one.grant
    return next.members[member]?.state === 'left'
      ? [finding('role-for-who-left', { member, role }, { file: 'policy.yaml', member })]
      : []
  })
}

/** A key that the old policy does not list needs its holder's proof. */
function provenFindings(old: Policy, next: Policy, proven: readonly string[]): Finding[] {
  const known = new Set(
    Object.values(old.members).flatMap(({ keys }) => keys.map(({ key }) => key)),
  )
  return Object.entries(next.members).flatMap(([member, { keys }]) =>
    keys
      .filter(({ key }) => !known.has(key) && !proven.includes(key))
      .map(() => finding('key-not-proven', { member }, { file: 'policy.yaml', member })),
  )
}

/** A key goes this way only. */
const RANK: Readonly<Record<PolicyKey['state'], number>> = {
  active: 0,
  retired: 1,
  compromised: 2,
}

/**
 * Members and keys are never taken off the list, so that an old signature keeps its owner; they leave or retire. A
 * retired key stays retired, and a compromised one compromised: whoever holds it may not be its member.
 */
function keptFindings(old: Policy, next: Policy): Finding[] {
  return Object.entries(old.members).flatMap(([member, { keys }]) => {
    const where = { file: 'policy.yaml', member }
    const kept = Object.hasOwn(next.members, member) ? next.members[member]!.keys : []
    const stateOf = (key: string) => kept.find((one) => one.key === key)?.state
    const gone = keys.some(({ key }) => stateOf(key) === undefined)
    if (gone || !Object.hasOwn(next.members, member)) {
      return [finding('member-removed', { member }, where)]
    }
    return keys
      .filter(({ key, state }) => RANK[state] > RANK[stateOf(key)!])
      .map(({ key }) => finding('key-retired', { member, fingerprint: key }, where))
  })
}
