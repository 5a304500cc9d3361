/** Minutes list who took part in a sitting: every seat in one list, each proxy himself present, nobody both counted and sitting in. */
import { unknownName } from '../text/naming.ts'
import { callableMembers } from '../text/known-names.ts'
import type { SittingAct } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { ReviewScene } from '../review/outcome.ts'
import { ownBallot } from '../review/paper.ts'
import { mostProxies } from '../review/proxy.ts'
import { memberOf } from '../policy/policy.ts'
import { isRecused } from '../review/tally.ts'
import { groundFindings } from './ground.ts'

/** The list in which the minutes have a seat. */
type Listed = 'present' | 'represented' | 'absent' | 'recused'

interface Where {
  readonly project: string
}

/** The seats that may vote: those present and those represented. */
export function takingPart({ attendance }: SittingAct): ReadonlySet<string> {
  const { present, represented } = attendance
  return new Set([...present, ...represented.map(({ seat }) => seat)])
}

/** The lists in which each seat stands, in the order of the minutes. */
export function listsOf({ attendance }: SittingAct): ReadonlyMap<string, readonly Listed[]> {
  const { present, represented, absent, recused } = attendance
  const lists = new Map<string, Listed[]>()
  const note = (seat: string, list: Listed) => lists.set(seat, [...(lists.get(seat) ?? []), list])
  for (const seat of present) note(seat, 'present')
  for (const { seat } of represented) note(seat, 'represented')
  for (const seat of absent) note(seat, 'absent')
  for (const { seat } of recused) note(seat, 'recused')
  return lists
}

/** Every reason why this cannot be the attendance of a sitting of the open review's seats. */
export function attendanceFindings(scene: ReviewScene, act: SittingAct): Finding[] {
  const where = { project: act.project }
  return [
    ...seatFindings(scene, act, where),
    ...proxyFindings(scene, act, where),
    ...recusalFindings(scene, act, where),
    ...officeFindings(scene, act, where),
  ]
}

/** Each seat stands in one list; a vacated one in none, or among the absent; a recused one among the recused. */
function seatFindings({ open }: ReviewScene, act: SittingAct, where: Where): Finding[] {
  const lists = listsOf(act)
  const seats = [...open.states.keys()].join(', ')
  const strangers = [...lists.keys()]
    .filter((seat) => !open.states.has(seat))
    .map((member) => finding('no-seat', { member, review: act.review, seats }, where))
  const listed = [...open.states].flatMap(([seat, state]): Finding[] => {
    const found = lists.get(seat) ?? []
    const [only] = found
    if (state === 'vacated' && (only === undefined || found.join() === 'absent')) return []
    if (state === 'vacated') return [finding('seat-vacated', { seat }, where)]
    if (found.length !== 1) {
      const recused = isRecused(state) ? { recused: 'yes' as const } : {}
      return [finding('attendance-unclear', { seat, lists: found.join(', '), ...recused }, where)]
    }
    return isRecused(state) && only !== 'recused' ? [finding('seat-recused', { seat }, where)] : []
  })
  return [...strangers, ...listed]
}

/**
 * Whoever stands in for another is present himself and has a seat of his own: one link, and never a recused one; for no
 * more than may be cast for under grants.
 */
function proxyFindings(
  { open }: ReviewScene,
  { attendance, review }: SittingAct,
  where: Where,
): Finding[] {
  const { present, represented } = attendance
  const most = mostProxies(open.review)
  return represented.flatMap(({ seat, by }, index) => {
    if (!present.includes(by)) return [finding('proxy-not-present', { seat, by }, where)]
    const others = represented.slice(0, index).filter((one) => one.by === by)
    if (others.length < most) return []
    const seats = others.map((one) => one.seat).join(', ')
    return [finding('proxy-of-two', { member: by, seat: seats, review, most }, where)]
  })
}

/** A recusal that is first said in the sitting gives its reason, and takes no signed ballot back. */
function recusalFindings(
  { open }: ReviewScene,
  { attendance }: SittingAct,
  where: Where,
): Finding[] {
  return attendance.recused.flatMap(({ seat, reason, ground }) => {
    if (isRecused(open.states.get(seat)) || !open.states.has(seat)) return []
    if (ownBallot(open.acts, seat) !== undefined) {
      return [finding('entry-over-ballot', { member: seat }, where)]
    }
    const via = { via: 'minutes', seat } as const
    const silent = (reason ?? '').trim() === ''
    return [
      ...(silent ? [finding('reason-required', { act: 'recuse', ...via }, where)] : []),
      ...groundFindings(open, seat, ground, where, via),
    ]
  })
}

/** One who is present takes the chair, a member keeps the record, and who sits in has no seat. */
function officeFindings({ world, open }: ReviewScene, act: SittingAct, where: Where): Finding[] {
  const { chair, recorder, present, observers } = act.attendance
  const findings: Finding[] = []
  if (!present.includes(chair)) findings.push(finding('chair-not-present', { chair }, where))
  if (memberOf(world.policy, recorder) === undefined) {
    findings.push(unknownName('member', callableMembers(world.policy), recorder, where))
  }
  for (const [seat, holder] of open.holders) {
    const called = [seat, holder, memberOf(world.policy, holder)?.name ?? '']
    const name = observers.find((observer) => called.includes(observer))
    if (name !== undefined) findings.push(finding('observer-with-seat', { name, seat }, where))
  }
  return findings
}
