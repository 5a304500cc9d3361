/** A review comes to a result once its seats have said this much: at once, at its close, or by what is already certain. */
import type { Result as ReviewResult, VoteRule } from '../record/record.ts'
import type { OpenView } from './review.ts'
import { isDecidedByMinutes } from './sitting-votes.ts'
import { sharedResult } from './shared-decision.ts'
import { castIn, count, eligible, least, type SeatStates } from './tally.ts'
import {
  certainResult,
  isVetoed,
  mayVeto,
  type OpenedVote,
  type VoteResult,
  voteResult,
} from './vote.ts'

/** What a review comes to, or `undefined` while it goes on. */
export type Due = ReviewResult | undefined

/**
 * After a ballot or an answer: a vote closes as its rule says, a veto closes it at once, and one by meeting goes on until its
 * minutes are recorded; any other review follows its seats.
 */
export function dueAfterBallot(open: OpenView, states: SeatStates, answered = false): Due {
  const vote = voteOf(open)
  if (vote === undefined) return shared(open, states, answered)
  if (isDecidedByMinutes(open)) return undefined
  if (isVetoed(states, vote)) return 'rejected'
  const { close } = vote.vote
  switch (close) {
    case 'when-all-cast':
      return count(states)['not-cast'] === 0 ? counted(open, states, vote) : undefined
    case 'when-decided':
      return certainly(open, states)
    case 'at-deadline':
      return undefined
    default:
      return close satisfies never
  }
}

/** After a recusal: fewer than the floor left is a lapse; else as after a ballot. */
export function dueAfterRecusal(open: OpenView, states: SeatStates, answered: boolean): Due {
  return belowFloor(open, states) || tooFewCanAttend(open, states)
    ? 'lapsed'
    : dueAfterBallot(open, states, answered)
}

/**
 * At a close: by quorum and tally, or as its seats say; with nobody left, or where they say nothing, a lapse. A vote by
 * meeting of which there are no minutes is as one without a quorum, whatever ballots were cast.
 */
export function dueAtClose(open: OpenView, answered: boolean, states = open.states): ReviewResult {
  if (isDecidedByMinutes(open)) {
    return belowFloor(open, states) ? 'lapsed' : closed(open, 'no-quorum', states)
  }
  const vote = voteOf(open)
  if (vote !== undefined) return counted(open, states, vote)
  return shared(open, states, answered) ?? 'lapsed'
}

/** By the minutes of a sitting, of which so many attended; else whoever cast a ballot did. */
export function dueAtSitting(open: OpenView, states: SeatStates, attending?: number): ReviewResult {
  const vote = voteOf(open)
  return vote === undefined ? 'lapsed' : counted(open, states, vote, attending)
}

/**
 * What a vote comes to whatever its open seats may still do: a lapse with fewer seats left than the floor and none that
 * could still veto, or what quorum and tally already make certain; `undefined` while it is open.
 */
export function certainly(open: OpenView, states: SeatStates): Due {
  const vote = voteOf(open)
  if (vote === undefined) return undefined
  if (belowFloor(open, states) || tooFewCanAttend(open, states)) {
    return mayVeto(states, vote) || isVetoed(states, vote) ? undefined : 'lapsed'
  }
  const certain = certainResult(states, vote)
  if (certain === undefined) return undefined
  if (certain === 'no-quorum') return closed(open, certain, states)
  // Members may still vote otherwise in their meeting.
  if (isDecidedByMinutes(open)) return undefined
  if (isVetoed(states, vote)) return certain
  // A board hears every dissent, and by silence too few of it may yet have attended.
  return isHeardOut(open) && count(states)['not-cast'] > 0 ? undefined : counted(open, states, vote)
}

/** Whether the vote is open to everybody until all have cast or its time is over, whatever is certain: a board's. */
function isHeardOut({ opened }: OpenView): boolean {
  return opened.vote?.attending !== undefined
}

function voteOf({ opened, rules }: OpenView): OpenedVote | undefined {
  const { vote, veto, chair } = opened
  if (vote === undefined) return undefined
  return {
    vote,
    silenceRejects: rules.silenceRejects,
    ...(veto === undefined ? {} : { veto }),
    ...(chair === undefined ? {} : { chair }),
  }
}

function shared({ opened }: OpenView, states: SeatStates, answered: boolean): Due {
  return opened.decide === 'vote' ? undefined : sharedResult(states, opened.decide, answered)
}

/** What a vote comes to when it is counted as it stands. */
function counted(
  open: OpenView,
  states: SeatStates,
  vote: OpenedVote,
  attending = castIn(count(states)),
): ReviewResult {
  if (belowFloor(open, states)) return 'lapsed'
  const result = voteResult(states, vote)
  const decided = result !== 'no-quorum' && !isVetoed(states, vote)
  return decided && tooFewAttend(open, states, attending) ? 'lapsed' : closed(open, result, states)
}

/**
 * Whether fewer unrelated directors attend than must, where one is recused as related (Company Law 2023 art. 185): then it
 * is not for the board to decide, but for the shareholders.
 */
export function tooFewAttend({ opened }: OpenView, states: SeatStates, attending: number): boolean {
  const needed = opened.vote?.attending
  return needed !== undefined && count(states).recused > 0 && attending < needed
}

/** The same, even were every open seat to attend. */
function tooFewCanAttend(open: OpenView, states: SeatStates): boolean {
  const counts = count(states)
  return tooFewAttend(open, states, castIn(counts) + counts['not-cast'])
}

/** Whether fewer seats are neither recused nor vacated than may decide, however they were lost. */
function belowFloor(open: OpenView, states: SeatStates): boolean {
  return eligible(states) < (open.opened.vote?.['at-least'] ?? 1)
}

/**
 * Without a quorum the time is extended while that is allowed and can help: never where no ballot that may still come would
 * give one. A lapse never passes anything.
 */
function closed(open: OpenView, result: VoteResult, states: SeatStates): ReviewResult {
  if (result !== 'no-quorum') return result
  if (!open.rules.extendsInVain && !extendingHelps(open, states)) return 'lapsed'
  return open.extensions < extensionsAllowed(open.opened.vote) ? 'extended' : 'lapsed'
}

/**
 * Whether it could decide if every open seat cast a ballot; abstentions count to the quorum and enlarge no base. Else more
 * time helps nobody.
 */
function extendingHelps(open: OpenView, states: SeatStates): boolean {
  const { opened } = open
  if (opened.vote === undefined || tooFewCanAttend(open, states)) return false
  const counts = count(states)
  const all = { ...counts, abstain: counts.abstain + counts['not-cast'], 'not-cast': 0 }
  return castIn(all) >= least(opened.vote.quorum, all)
}

/** How often the time of a review may be extended, by closing without a quorum or by the secretary. */
export function extensionsAllowed(rule: VoteRule | undefined): number {
  const without = rule?.['without-quorum']
  return without === undefined || without === 'lapse' ? 0 : without.extend.times
}
