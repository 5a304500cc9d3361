/** One item of a sitting's minutes as the act that records it: every member by his seat in that review. */
import type { SittingAct } from '../../core/act.ts'
import { ownBallot } from '../../core/paper.ts'
import { memberOf, type Policy } from '../../core/policy.ts'
import type { Attendance, SittingRecord } from '../../core/record.ts'
import type { OpenView } from '../../core/review.ts'
import type { Filed } from '../../core/signoffs.ts'
import type { Standing } from '../../core/standing.ts'
import type { MinutedItem, Minutes, Recused } from '../../documents/sitting.ts'
import { placeOf, reviewIn } from './gate.ts'

/** The scans of an item: every digest, and those that its act adds. */
export type Scans = Pick<SittingAct, 'scans' | 'files'>

/** The act that records the item. Whom the review gives no seat is there as an observer, and nothing else. */
export function sittingOf(
  policy: Policy,
  standing: Standing,
  minutes: Minutes,
  item: MinutedItem,
  scans: Scans,
): SittingAct {
  const review = reviewIn(standing, item.review ?? minutes.review ?? meetingIn(standing))
  const open = standing.gate?.open.find((view) => view.review.review === review)
  const { number, date } = minutes
  const { counts, resolution } = item
  return {
    act: 'meeting',
    ...placeOf(standing),
    review,
    number,
    date,
    attendance: attendanceOf(policy, open, minutes, item),
    item: item.item,
    ...votesOf(open, item),
    ...(counts === undefined ? {} : { counts }),
    resolution,
    ...scans,
  }
}

/** The only open review that is a vote in a meeting, where there is one. */
function meetingIn({ gate }: Standing): string | undefined {
  const [only, ...others] = (gate?.open ?? []).filter(
    ({ review }) => review.decide === 'vote' && review.form === 'meeting',
  )
  return others.length === 0 ? only?.review.review : undefined
}

/** The item as it is on record already, if the minutes still say the same of it. */
export function recordedAs(
  { signoffs }: Standing,
  { number, date }: Minutes,
  { item, votes, resolution }: MinutedItem,
  scans: readonly string[],
): Filed<SittingRecord> | undefined {
  const said = votes.map(({ member, decision }) => `${member} ${decision}`).sort()
  return signoffs.all.find((filed): filed is Filed<SittingRecord> => {
    const { record } = filed
    if (record.act !== 'meeting' || record.number !== number || record.date !== date) return false
    const known = [...record.votes, ...(record.signed ?? [])]
    return (
      record.item === item &&
      record.resolution === resolution &&
      record.scans.join() === scans.join() &&
      known
        .map(({ seat, decision }) => `${seat} ${decision}`)
        .sort()
        .join() === said.join()
    )
  })
}

function attendanceOf(
  policy: Policy,
  open: OpenView | undefined,
  minutes: Minutes,
  item: MinutedItem,
): Attendance {
  const seat = (member: string) => seatOf(open, member)
  const has = (member: string) => open === undefined || open.states.has(seat(member))
  const recused = [...item.recused, ...minutes.recused].filter(
    ({ member }, index, all) => index === all.findIndex((one) => one.member === member),
  )
  const out = new Set([...item.absent, ...recused.map(({ member }) => member)])
  const stays = (member: string) => has(member) && !out.has(member)
  const elsewhere = [...minutes.present, ...minutes.represented.map(({ member }) => member)]
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
      ...elsewhere
        .filter((member) => !has(member))
        .map((member) => memberOf(policy, member)?.name ?? member),
    ],
  }
}

/** A recusal that stands already gives no reason again. */
function recusalOf(open: OpenView | undefined, { member, reason }: Recused) {
  const seat = seatOf(open, member)
  const stands = open?.states.get(seat) === 'recused'
  return stands || reason === undefined ? { seat } : { seat, reason }
}

/** What is entered, what members have signed themselves, and who did not vote. */
function votesOf(
  open: OpenView | undefined,
  { votes, silent }: MinutedItem,
): Pick<SittingAct, 'votes' | 'signed' | 'not-voting'> {
  const named = votes.map(({ member, ...said }) => ({ seat: seatOf(open, member), ...said }))
  const isOwn = (seat: string) => open !== undefined && ownBallot(open.acts, seat) !== undefined
  const signed = named
    .filter(({ seat }) => isOwn(seat))
    .map(({ seat, decision }) => ({ seat, decision }))
  const notVoting = silent.map((member) => seatOf(open, member))
  return {
    votes: named
      .filter(({ seat }) => !isOwn(seat))
      .map(({ seat, ...said }) => ({ seat, n: nextOf(open, seat), ...said })),
    ...(signed.length === 0 ? {} : { signed }),
    ...(notVoting.length === 0 ? {} : { 'not-voting': notVoting }),
  }
}

function nextOf(open: OpenView | undefined, seat: string): number {
  return (open?.acts.ballots.filter(({ record }) => record.seat === seat).length ?? 0) + 1
}

/** The seat that a member holds now; his own id where he holds none. */
function seatOf(open: OpenView | undefined, member: string): string {
  return [...(open?.holders ?? [])].find(([, holder]) => holder === member)?.[0] ?? member
}
