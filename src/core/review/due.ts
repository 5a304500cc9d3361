/** What a review comes to once its seats have said this much: at once, at its close, or by what is already certain. */
import type { Result as ReviewResult, VoteRule } from '../record/record.ts'
import type { OpenView } from './review.ts'
import { sharedResult } from './shared-decision.ts'
import { count, eligible, type SeatStates } from './tally.ts'
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

/** After a ballot or an answer: a vote closes as its rule says, a veto closes it at once; any other review follows its seats. */
export function dueAfterBallot(open: OpenView, states: SeatStates, answered = false): Due {
  const vote = voteOf(open)
  if (vote === undefined) return shared(open, states, answered)
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
  return belowFloor(open, states) ? 'lapsed' : dueAfterBallot(open, states, answered)
}

/** At a close: by quorum and tally, or as its seats say; with nobody left, or where they say nothing, a lapse. */
export function dueAtClose(open: OpenView, answered: boolean, states = open.states): ReviewResult {
  const vote = voteOf(open)
  if (vote !== undefined) return counted(open, states, vote)
  return shared(open, states, answered) ?? 'lapsed'
}

/**
 * What a vote comes to whatever its open seats may still do: a lapse with fewer seats left than the floor and none that
 * could still veto, or what quorum and tally already make certain; `undefined` while it is open.
 */
export function certainly(open: OpenView, states: SeatStates): Due {
  const vote = voteOf(open)
  if (vote === undefined) return undefined
  if (belowFloor(open, states)) return mayVeto(states, vote) ? undefined : 'lapsed'
  const certain = certainResult(states, vote)
  return certain === undefined ? undefined : closed(open, certain)
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
function counted(open: OpenView, states: SeatStates, vote: OpenedVote): ReviewResult {
  return belowFloor(open, states) ? 'lapsed' : closed(open, voteResult(states, vote))
}

/** Whether fewer seats are neither recused nor vacated than may decide, however they were lost. */
function belowFloor(open: OpenView, states: SeatStates): boolean {
  return eligible(states) < (open.opened.vote?.['at-least'] ?? 1)
}

/** Without a quorum the time is extended while that is allowed; a lapse never passes anything. */
function closed(open: OpenView, result: VoteResult): ReviewResult {
  if (result !== 'no-quorum') return result
  return open.extensions < extensionsAllowed(open.opened.vote) ? 'extended' : 'lapsed'
}

/** How often the time of a review may be extended, by closing without a quorum or by the secretary. */
export function extensionsAllowed(rule: VoteRule | undefined): number {
  const without = rule?.['without-quorum']
  return without === undefined || without === 'lapse' ? 0 : without.extend.times
}
