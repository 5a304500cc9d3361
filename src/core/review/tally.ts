/** A review is counted: seats in, tally and outcome out. Integers only, one seat one vote. */
import type { Base } from '../process/process.ts'
import type { Decision, OpenedReview, ResolvedShare, Tally, VoteRule } from '../record/record.ts'
import { majorityOf, needed } from '../process/share.ts'

/**
 * What a seat's holder has said so far; `recused-in-base` of a director who takes no part and is counted among all; `waiting` while another's turn comes first, `not-needed` once the review was
 * decided without him.
 */
export type SeatState =
  | Decision
  | 'open'
  | 'waiting'
  | 'recused'
  | 'recused-in-base'
  | 'vacated'
  | 'not-needed'

export type SeatStates = ReadonlyMap<string, SeatState>

/** The counts of a review, of which the seats are the roster as frozen. */
export function count(states: SeatStates): Omit<Tally, 'on-paper' | 'quorum' | 'passes'> {
  const counts = new Map<SeatState, number>()
  for (const state of states.values()) counts.set(state, (counts.get(state) ?? 0) + 1)
  const of = (state: SeatState) => counts.get(state) ?? 0
  return {
    seats: states.size,
    approve: of('approve'),
    reject: of('reject'),
    return: of('return'),
    abstain: of('abstain'),
    ...(of('defer') === 0 ? {} : { defer: of('defer') }),
    ...(of('opinion') === 0 ? {} : { opinion: of('opinion') }),
    recused: of('recused'),
    ...(of('recused-in-base') === 0 ? {} : { 'recused-in-base': of('recused-in-base') }),
    vacated: of('vacated'),
    'not-cast': of('open') + of('waiting') + of('not-needed'),
  }
}

/** How many seats said, or did not say, what. */
export type Counts = ReturnType<typeof count>

/** The ballots that count: every seat's last, abstentions included. */
export function castIn(counts: Counts): number {
  const { approve, reject, abstain, defer = 0, opinion = 0 } = counts
  return approve + reject + counts.return + abstain + defer + opinion
}

/**
 * The size of a base: the roster never shrinks; recused and vacated seats leave the eligible, but of a board only those
 * recused as related; abstentions leave the decided.
 */
export function sizeOf(base: Base, counts: Counts): number {
  switch (base) {
    case 'roster':
      return counts.seats
    case 'eligible':
      return counts.seats - counts.recused - counts.vacated
    case 'cast':
      return castIn(counts)
    case 'decided':
      return castIn(counts) - counts.abstain
    default:
      return base satisfies never
  }
}

/** The least number that meets the share of its base. */
export function least(share: ResolvedShare, counts: Counts): number {
  return needed(majorityOf(share), sizeOf(share.of, counts))
}

/** Whether a seat's state is a ballot that counts. */
export function isCast(state: SeatState | undefined): state is Decision {
  switch (state) {
    case 'approve':
    case 'reject':
    case 'return':
    case 'abstain':
    case 'defer':
    case 'opinion':
      return true
    case 'open':
    case 'waiting':
    case 'recused':
    case 'recused-in-base':
    case 'vacated':
    case 'not-needed':
    case undefined:
      return false
    default:
      return state satisfies never
  }
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
    quorum: { needed: least(rule.quorum, counts), have: castIn(counts) },
    passes: { needed: least(rule.passes, counts), have: counts.approve },
  }
}

/** Whether the seat takes no part, whatever base it is counted in. */
export function isRecused(state: SeatState | undefined): boolean {
  return state === 'recused' || state === 'recused-in-base'
}

/** Seats that are neither recused nor vacated. */
export function eligible(states: SeatStates): number {
  return sizeOf('eligible', count(states))
}

/** The seats of a review as it opened, before any ballot. */
export function openingStates(opened: OpenedReview): Map<string, SeatState> {
  return new Map(
    opened.seats.map((seat) => [
      seat,
      opened['in-base']?.includes(seat) === true
        ? 'recused-in-base'
        : opened.recused.includes(seat)
          ? 'recused'
          : 'open',
    ]),
  )
}
