/** Somebody entitled excuses: what a duty asked for on one occasion is not owed, for a reason that is said. */
import { periodOf } from '../calendar/period.ts'
import { dayNumber } from '../calendar/time.ts'
import { dutyInForce } from '../duty/force.ts'
import { excusedDay } from '../duty/dated.ts'
import { type Duties, type Duty, isDated } from '../duty/duty.ts'
import { occasionsFrom } from '../duty/occasion.ts'
import { settle } from '../duty/settled.ts'
import { mustHold } from '../policy/authority.ts'
import { holds, memberOf } from '../policy/policy.ts'
import { excuse, type ExcuseAct } from '../record/excuse.ts'
import { recordOf, recordPath, trailersOf } from '../record/filing.ts'
import { recordIn } from '../register/kept-record.ts'
import { knownThings } from '../register/known.ts'
import { type Circumstances, type Judgement, plan, planUnless } from '../record/plan.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { World } from '../world/world.ts'

/** A key of a record, the id of a member or of a role: a part of the name of a file. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u

/**
 * Judges it: of an occasion that the duty has, by a holder of the role that the duty, or its file, names for it, or by the superior of
 * whoever owes it; never by himself, once, with a reason. It may be given before it is due and after; what was done stays done.
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
  const owner = found && ownerIn(world, found.duty, of)
  if (found === undefined || owner === undefined || !isOccasion(world, found, act, by.now.date)) {
    return { ok: false, findings: [finding('excuse-of-nothing', { duty, day, of }, { member })] }
  }
  const path = recordPath(excuse, act)
  const where = { member, file: path }
  const findings = [
    ...entitled(world, found, owner, member),
    ...(isOwn(world, found.duty, owner, member)
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

/** Who owes what is named: the member, the role, or the member whom the record names; `undefined` where it is nothing of the kind. */
function ownerIn(world: World, { who, 'for-each': each }: Duty, of: string): string | undefined {
  if (!NAME.test(of)) return undefined
  if ('each' in who) return hasRole(world, of, who.each) ? of : undefined
  if ('role' in who && each === undefined) return who.role === of ? of : undefined
  const register = each && world.register(each.record)?.register
  const record = register && recordIn(world.tree, register, of, knownThings(world))
  if ('role' in who) return record === undefined ? undefined : who.role
  const member = record?.values[who.field]
  return member === undefined ? undefined : String(member)
}

/** Whether the role was given to the member, for whatever unit; of who has left it is kept, and what he owed before may be excused. */
function hasRole({ policy }: World, member: string, role: string): boolean {
  return (
    memberOf(policy, member) !== undefined &&
    policy.grants.some((grant) => grant.member === member && grant.role === role)
  )
}

/** So many days ahead somebody may be excused: a leave of a year is known before, what lies behind it is not. */
const AHEAD = 366

/** Whether the duty has an occasion that begins on the day; of what is due on a day of a record, that it is the day. */
function isOccasion(
  world: World,
  { duties, duty }: Found,
  { day, of }: Pick<ExcuseAct, 'day' | 'of'>,
  today: string,
): boolean {
  const { calendar, workspace } = world
  const { every, 'for-each': each } = duty
  if (isDated(every)) {
    const register = each && world.register(each.record)?.register
    const record = register && recordIn(world.tree, register, of, knownThings(world))
    const all = world.duties().map((one) => one.duties)
    return (
      record !== undefined &&
      dayNumber(day) <= dayNumber(today) + AHEAD &&
      excusedDay(all, { duties, duty }, record, every.date) === day
    )
  }
  // An interval begins when it was last done, or with its duty: on no day that is still to come.
  if (typeof every !== 'string') return day <= today
  if (dayNumber(day) > dayNumber(today) + AHEAD) return false
  const period = periodOf(calendar, every, day)
  const settling = settle(duty, workspace.parameters[duties.duties] ?? {})
  if (period?.first !== day || !settling.ok) return false
  return occasionsFrom(calendar, settling.value, every, day, day).length > 0
}

/** Why the member may not excuse from it. */
function entitled(
  world: World,
  { duties, duty }: Found,
  owner: string,
  member: string,
): readonly Finding[] {
  if (!('role' in duty.who) && memberOf(world.policy, owner)?.superior === member) return []
  const role = duty['excused-by'] ?? duties['excused-by']
  if (role === undefined) return [finding('excuse-not-here', { duty: duty.duty }, { member })]
  return mustHold(world, member, role, 'excuse')
}

/** What the holders of a role owe together none of them takes from himself. */
function isOwn({ policy }: World, { who }: Duty, owner: string, member: string): boolean {
  return owner === member || ('role' in who && holds(policy, member, who.role))
}
