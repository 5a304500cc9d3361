/** A member grants his ballots to another (委托), or revokes that. */
import { gateStage } from '../process/ways.ts'
import { unknownName } from '../text/naming.ts'
import { callableStages } from '../text/known-names.ts'
import type { GrantAct, RevokeAct } from '../record/act.ts'
import { activeFindings } from '../policy/authority.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { grant, grantsOf, revoke } from '../record/grant.ts'
import { type Circumstances, type Judgement, planUnless } from '../record/plan.ts'
import { holders, holdsSomewhere } from '../policy/policy.ts'
import { hasEnded } from '../project/end.ts'
import { standingOf } from '../project/standing.ts'
import { isRoundOver, roleOfPersons } from '../project/grant-worth.ts'
import type { World } from '../world/world.ts'
import { endedFindings } from './project.ts'
import { filed } from './filed.ts'

/**
 * Judges a grant: by whoever holds the roles, to another active member, from a day that has not passed until before a
 * later one, with a reason. One that is `only` for a round names a project and a gate that exist.
 */
export function judgeGrant(world: World, act: GrantAct, by: Circumstances): Judgement {
  const { signer, now } = by
  const where = { member: signer }
  const { to, roles, from, until, reason } = act
  const vain = world.rules.grantsInVain ? [] : vainFindings(world, act, by)
  const findings = [
    ...roles.flatMap((role) => roleFindings(world, signer, role)),
    ...(to === signer
      ? [finding('grant-to-oneself', { member: to }, where)]
      : activeFindings(world.policy, to)),
    ...(until <= from ? [finding('grant-without-days', { from, until }, where)] : []),
    ...(from < now.date ? [finding('grant-back-dated', { from, today: now.date }, where)] : []),
    ...onlyFindings(world, act),
    ...vain,
    ...(world.rules.repeatsEntries || vain.length > 0 ? [] : repeated(world, act, signer)),
    ...(reason.trim() === '' ? [finding('reason-required', { act: 'grant' }, where)] : []),
  ]
  return planUnless(findings, () =>
    filed(world, grant, act, by, {
      n: grantsOf(world.tree).filter(({ record }) => record.by === signer).length + 1,
    }),
  )
}

/** A role counts as held when it is held for any unit; for which, the ballot is asked. */
function roleFindings({ policy }: World, member: string, role: string): Finding[] {
  if (holdsSomewhere(policy, member, role)) return []
  const facts = { member, role, act: 'grant', holders: holders(policy, role).join(', ') }
  return [finding('not-in-role', facts, { member })]
}

function onlyFindings(world: World, { only }: GrantAct): readonly Finding[] {
  if (only === undefined) return []
  const found = standingOf(world, only.project)
  if (!found.ok) return found.findings
  const gates = callableStages([found.value.process], ({ gate }) => gate.length > 0)
  return gates.has(only.stage)
    ? []
    : [unknownName('stage', gates, only.stage, { project: only.project })]
}

/** That another grant of the member's, not revoked, gives all of it: to the same person, for the same round, over the same days. */
function repeated(world: World, act: GrantAct, member: string): readonly Finding[] {
  const same = grantsOf(world.tree).find(
    ({ record, revoked }) =>
      revoked === undefined &&
      record.by === member &&
      record.to === act.to &&
      act.roles.every((role) => record.roles.includes(role)) &&
      record.from <= act.from &&
      act.until <= record.until &&
      JSON.stringify(record.only) === JSON.stringify(act.only),
  )
  return same === undefined
    ? []
    : [finding('nothing-changed', { project: same.path }, { member, file: same.path })]
}

/** Why the grant would reach no seat: its roles give seats of the person and it names no round, or the round lies behind. */
function vainFindings(world: World, act: GrantAct, by: Circumstances): readonly Finding[] {
  const { only, to, until } = act
  const { signer: member } = by
  if (only === undefined) {
    return act.roles.flatMap((role) => {
      const found = roleOfPersons(world, role)
      if (found === undefined || !holdsSomewhere(world.policy, member, role)) return []
      const facts = { to, role, review: found.review, until, ...found.next }
      return [finding('grant-of-persons', facts, { member })]
    })
  }
  if (!isRoundOver(world, only)) return []
  const found = standingOf(world, only.project)
  if (!found.ok) return []
  if (hasEnded(found.value)) return endedFindings(world, found.value, by.now.date, by.signer)
  const { stage, round, process } = found.value
  const asked = `${gateStage(process, stage)?.stage ?? stage.stage}.${round}`
  const facts = { only: `${only.stage}.${only.round}`, asked }
  return [finding('grant-round-over', facts, { project: only.project, member })]
}

/** Judges a revocation: by who gave the grant, once, with a reason. It undoes no ballot. */
export function judgeRevoke(world: World, act: RevokeAct, by: Circumstances): Judgement {
  const { signer } = by
  const { n, reason } = act
  const where = { member: signer }
  const found = grantsOf(world.tree).find(({ record }) => record.by === signer && record.n === n)
  const findings: Finding[] = []
  if (found?.sha256 !== act.grant) {
    findings.push(finding('unknown-grant', { grant: String(n), member: signer }, where))
  } else if (found.revoked !== undefined) {
    const on = found.revoked.at.slice(0, 10)
    findings.push(finding('grant-revoked', { principal: signer, n, on }, where))
  }
  if (reason.trim() === '') findings.push(finding('reason-required', { act: 'revoke' }, where))
  return planUnless(findings, () => filed(world, revoke, act, by, {}))
}
