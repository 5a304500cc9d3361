/** Somebody entitled excuses: what a duty asked for on one occasion is not owed, for a reason that is said. */
import { periodOf } from '../calendar/period.ts'
import { dutyInForce } from '../duty/force.ts'
import type { Duties, Duty } from '../duty/duty.ts'
import { occasionsFrom } from '../duty/occasion.ts'
import { settle } from '../duty/settled.ts'
import { mustHold } from '../policy/authority.ts'
import { holds, memberOf } from '../policy/policy.ts'
import { excuse, type ExcuseAct } from '../record/excuse.ts'
import { recordOf, recordPath, trailersOf } from '../record/filing.ts'
import { type Circumstances, type Judgement, plan, planUnless } from '../record/plan.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { World } from '../world/world.ts'

/** A key of a record, the id of a member or of a role: a part of the name of a file. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u

/**
 * Judges it: of an occasion that the duty has, by a holder of the role that the duty, or its file, names for it, never by whoever owes
 * it himself, once, with a reason. It may be given before it is due and after; what was done stays done.
 */
export function judgeExcuse(world: World, act: ExcuseAct, by: Circumstances): Judgement {
  const { duties, duty, day, of, reason } = act
  const member = by.signer
  const found = dutyInForce(
    world.duties().map((one) => one.duties),
    duties,
    duty,
    day,
  )
  if (found === undefined || !NAME.test(of) || !isOccasion(world, found, day, of)) {
    return { ok: false, findings: [finding('excuse-of-nothing', { duty, day, of }, { member })] }
  }
  const path = recordPath(excuse, act)
  const where = { member, file: path }
  const findings = [
    ...entitled(world, found, member),
    ...(isOwn(world, found.duty, of, member)
      ? [finding('excuse-of-oneself', { member }, where)]
      : []),
    ...(world.tree.get(path) === undefined
      ? []
      : [finding('excuse-repeated', { duty, day, of }, where)]),
    ...(reason.trim() === '' ? [finding('reason-required', { act: 'excuse' }, where)] : []),
  ]
  return planUnless(findings, () => {
    const record = recordOf(excuse, act, by, {})
    return plan(trailersOf(excuse, record), [[path, record]])
  })
}

interface Found {
  readonly duties: Duties
  readonly duty: Duty
}

/** Whether the duty has an occasion that begins on the day, and whoever is named may owe it. */
function isOccasion(
  { calendar, policy, workspace }: World,
  { duties, duty }: Found,
  day: string,
  of: string,
): boolean {
  const { who, every } = duty
  if ('each' in who && memberOf(policy, of) === undefined) return false
  if ('role' in who && who.role !== of) return false
  // When an interval begins follows from when it was last done.
  if (typeof every !== 'string') return true
  const period = periodOf(calendar, every, day)
  const settling = settle(duty, workspace.parameters[duties.duties] ?? {})
  if (period?.first !== day || !settling.ok) return false
  return occasionsFrom(calendar, settling.value, every, day, day).length > 0
}

/** Why the member may not excuse from it. */
function entitled(world: World, { duties, duty }: Found, member: string): readonly Finding[] {
  const role = duty['excused-by'] ?? duties['excused-by']
  if (role === undefined) return [finding('excuse-not-here', { duty: duty.duty }, { member })]
  return mustHold(world, member, role, 'excuse')
}

/** What the holders of a role owe together none of them takes from himself. */
function isOwn({ policy }: World, { who }: Duty, of: string, member: string): boolean {
  return of === member || ('role' in who && holds(policy, member, who.role))
}
