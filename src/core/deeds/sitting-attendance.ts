/** Minutes say who attended one item of a sitting, by his seat in the review, and whom they list otherwise than he is recorded. */
import type { ItemMinutes, Recused, SittingMinutes } from '../record/minutes.ts'
import { memberOf, type Policy } from '../policy/policy.ts'
import type { Attendance } from '../record/record.ts'
import type { OpenView } from '../review/review.ts'
import { seatHeldBy } from '../review/states.ts'
import { isRecused } from '../review/tally.ts'

/** A list of the minutes. */
type Listed = 'present' | 'represented' | 'absent' | 'recused'

/** Somebody whom the minutes list, and who is recorded as something else in this review: `nothing` where it gives him no seat. */
export interface RecordedOtherwise {
  readonly member: string
  readonly listed: Listed
  readonly as: 'observer' | 'recused' | 'absent' | 'nothing'
}

/** Who has no seat in the review and was there himself is there as an observer, and nothing else. */
export function attendanceOf(
  policy: Policy,
  open: OpenView | undefined,
  minutes: SittingMinutes,
  item: ItemMinutes,
): Attendance {
  const seat = (member: string) => seatOf(open, member)
  const has = (member: string) => open === undefined || open.states.has(seat(member))
  const recused = [...item.recused, ...minutes.recused].filter(
    ({ member }, index, all) => index === all.findIndex((one) => one.member === member),
  )
  const out = new Set([...item.absent, ...recused.map(({ member }) => member)])
  const stays = (member: string) => has(member) && !out.has(member)
  const absent = minutes.absent.filter((member) => !item.absent.includes(member))
  return {
    chair: seat(item.chair ?? minutes.chair),
    recorder: minutes.recorder,
    present: minutes.present.filter(stays).map(seat),
    represented: minutes.represented
      .filter(({ member }) => stays(member))
      .map(({ member, by }) => ({ seat: seat(member), by: seat(by) })),
    absent: [...absent, ...item.absent].filter(has).map(seat),
    recused: recused.filter(({ member }) => has(member)).map((one) => recusalOf(open, one)),
    observers: [
      ...minutes.observers,
      ...minutes.present
        .filter((member) => !has(member))
        .map((member) => memberOf(policy, member)?.name ?? member),
    ],
  }
}

/** Everybody whom the review records otherwise than the minutes list him, in their order. */
export function recordedOtherwise(
  open: OpenView | undefined,
  minutes: SittingMinutes,
  item: ItemMinutes,
): readonly RecordedOtherwise[] {
  const recused = [...minutes.recused, ...item.recused].map(({ member }) => member)
  const as = (member: string, listed: Listed): RecordedOtherwise['as'] | undefined => {
    if (open !== undefined && !open.states.has(seatOf(open, member))) {
      return listed === 'present' ? 'observer' : 'nothing'
    }
    if (listed === 'absent' || listed === 'recused') return undefined
    if (recused.includes(member)) return 'recused'
    return item.absent.includes(member) ? 'absent' : undefined
  }
  const there = [...minutes.present, ...minutes.represented.map(({ member }) => member)]
  const all = [
    ...minutes.present.map((member) => [member, 'present'] as const),
    ...minutes.represented.map(({ member }) => [member, 'represented'] as const),
    ...[...minutes.absent, ...item.absent].map((member) => [member, 'absent'] as const),
    ...recused.map((member) => [member, 'recused'] as const),
  ]
  return all.flatMap(([member, listed], index): readonly RecordedOtherwise[] => {
    const isTold =
      all.findIndex((one) => one[0] === member && one[1] === listed) < index ||
      ((listed === 'absent' || listed === 'recused') && there.includes(member))
    const recorded = isTold ? undefined : as(member, listed)
    return recorded === undefined ? [] : [{ member, listed, as: recorded }]
  })
}

/** A recusal that stands already gives no reason again. */
function recusalOf(open: OpenView | undefined, { member, reason, ground }: Recused) {
  const seat = seatOf(open, member)
  const stands = isRecused(open?.states.get(seat))
  return stands || reason === undefined
    ? { seat }
    : { seat, reason, ...(ground === undefined ? {} : { ground }) }
}

/** The seat that a member holds now; his own id where he holds none. */
export function seatOf(open: OpenView | undefined, member: string): string {
  return (open === undefined ? undefined : seatHeldBy(open, member)) ?? member
}
