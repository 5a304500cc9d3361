/** Counting a review: seats in, tally and outcome out. Integers only, one seat one vote. */
import type { Base } from './process.ts'
import type { Decision, OpenedReview, ResolvedShare, Tally, VoteRule } from './record.ts'
import { majorityOf, needed } from './share.ts'

/** What a seat's holder has said so far. */
export type SeatState = Decision | 'open' | 'recused' | 'vacated'

export type SeatStates = ReadonlyMap<string, SeatState>

/** The counts of a review, of which the seats are the roster as frozen. */
export function count(states: SeatStates): Omit<Tally, 'on-paper' | 'quorum' | 'passes'> {
  const of = (state: SeatState) => [...states.values()].filter((one) => one === state).length
  return {
    seats: states.size,
    approve: of('approve'),
    reject: of('reject'),
    return: of('return'),
    abstain: of('abstain'),
    recused: of('recused'),
    vacated: of('vacated'),
    'not-cast': of('open'),
  }
}

type Counts = ReturnType<typeof count>

/** The size of a base: the roster never shrinks; recused and vacated seats leave the eligible; abstentions leave the decided. */
function size(base: Base, counts: Counts): number {
  const cast = counts.approve + counts.reject + counts.return + counts.abstain
  switch (base) {
    case 'roster':
      return counts.seats
    case 'eligible':
      return counts.seats - counts.recused - counts.vacated
    case 'cast':
      return cast
    case 'decided':
      return cast - counts.abstain
    default:
      return base satisfies never
  }
}

function least(share: ResolvedShare, counts: Counts): number {
  return needed(majorityOf(share), size(share.of, counts))
}

/** Whether a seat's state is a ballot that counts. */
export function isCast(state: SeatState | undefined): state is Decision {
  return state !== undefined && state !== 'open' && state !== 'recused' && state !== 'vacated'
}

/**
 * The counts with what was needed and reached, as they are recorded and shown; `paper` are the seats whose ballots were
 * entered from paper and not confirmed.
 */
export function tallyOf(
  states: SeatStates,
  rule: VoteRule | undefined,
  paper: ReadonlySet<string>,
): Tally {
  const counts = count(states)
  const entered = [...paper].filter((seat) => isCast(states.get(seat))).length
  if (rule === undefined) return { ...counts, 'on-paper': entered }
  return {
    ...counts,
    'on-paper': entered,
    quorum: { needed: least(rule.quorum, counts), have: size('cast', counts) },
    passes: { needed: least(rule.passes, counts), have: counts.approve },
  }
}

/** How a vote stands if it closed now. */
export type VoteResult = 'passed' | 'rejected' | 'returned' | 'no-quorum'

/** The outcome of a vote at its close: quorum, then approvals, then returns; else rejected. */
export function voteResult(counts: Counts, rule: VoteRule): VoteResult {
  if (size('cast', counts) < least(rule.quorum, counts)) return 'no-quorum'
  if (counts.approve >= least(rule.passes, counts)) return 'passed'
  if (counts.return >= least(rule.passes, counts)) return 'returned'
  return 'rejected'
}

/**
 * The outcome that nothing the open seats may still do can change, or `undefined` while it is open. Each test (quorum,
 * approvals, returns) is linear in the counts, so it is constant over all ballots still possible exactly when it is the
 * same at the corners: all open seats approve, reject, return, abstain, or keep silent.
 */
export function certainResult(states: SeatStates, rule: VoteRule): VoteResult | undefined {
  const counts = count(states)
  const open = counts['not-cast']
  const corners = (['approve', 'reject', 'return', 'abstain', 'not-cast'] as const).map((way) => {
    const rest = { ...counts, 'not-cast': 0 }
    return { ...rest, [way]: rest[way] + open }
  })
  const quorum = corners.map((at) => size('cast', at) >= least(rule.quorum, at))
  if (quorum.every((met) => !met)) return 'no-quorum'
  if (!quorum.every(Boolean)) return undefined
  const passes = corners.map((at) => at.approve >= least(rule.passes, at))
  if (passes.every(Boolean)) return 'passed'
  if (passes.some(Boolean)) return undefined
  const returns = corners.map((at) => at.return >= least(rule.passes, at))
  if (returns.every(Boolean)) return 'returned'
  return returns.some(Boolean) ? undefined : 'rejected'
}

/** Seats that are neither recused nor vacated. */
export function eligible(states: SeatStates): number {
  return size('eligible', count(states))
}

/** The seats of a review as it opened, before any ballot. */
export function openingStates(opened: OpenedReview): Map<string, SeatState> {
  return new Map(
    opened.seats.map((seat) => [seat, opened.recused.includes(seat) ? 'recused' : 'open']),
  )
}
