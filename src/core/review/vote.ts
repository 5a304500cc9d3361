/** A vote comes to a result: veto, quorum, approvals, returns, deferrals, rejections; from some moment on it can no longer change. */
import type { Base } from '../process/process.ts'
import type { OpenedReview, VoteRule } from '../record/record.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import {
  castIn,
  type Counts,
  count,
  isCast,
  least,
  type SeatState,
  type SeatStates,
  sizeOf,
} from './tally.ts'

/** How a vote stands if it closed now. */
export type VoteResult =
  | 'passed'
  | 'rejected'
  | 'not-carried'
  | 'returned'
  | 'deferred'
  | 'no-quorum'

/** A review that is a vote, as it was pinned. */
export type OpenedVote = Pick<OpenedReview, 'veto' | 'chair'> &
  Pick<Rulebook, 'silenceRejects'> & { readonly vote: VoteRule }

/**
 * The outcome of a vote at its close. A veto ends it whatever the count; else the quorum is asked, then whether the
 * approvals meet what passes, then the returns, then the deferrals. Else it is rejected where the rejections alone kept
 * it from passing, and otherwise not carried (未获通过): silence is no veto. At a tie (as many approvals as ballots
 * against, of any kind) the chair's ballot counts once more, where the rule says so.
 */
export function voteResult(states: SeatStates, opened: OpenedVote): VoteResult {
  if (isVetoed(states, opened)) return 'rejected'
  const { chair } = opened
  const casting = chair === undefined ? undefined : states.get(chair)
  return counted(count(states), opened, casting)
}

/** Whether a seat with a veto has rejected (一票否决). */
export function isVetoed(states: SeatStates, { veto }: OpenedVote): boolean {
  return veto?.some((seat) => states.get(seat) === 'reject') === true
}

/** Whether an open seat may still end the vote by rejecting. */
export function mayVeto(states: SeatStates, { veto }: OpenedVote): boolean {
  return veto?.some((seat) => states.get(seat) === 'open') === true
}

function counted(
  counts: Counts,
  { vote: rule, silenceRejects }: OpenedVote,
  casting: SeatState | undefined,
): VoteResult {
  if (castIn(counts) < least(rule.quorum, counts)) return 'no-quorum'
  const { defer = 0 } = counts
  const against = counts.reject + counts.return + defer
  const tied = rule.tie !== undefined && counts.approve === against
  const more = (state: SeatState) => (tied && casting === state ? 1 : 0)
  const enough = least(rule.passes, counts)
  if (counts.approve + more('approve') >= enough) return 'passed'
  if (counts.return + more('return') >= enough) return 'returned'
  if (defer + more('defer') >= enough) return 'deferred'
  return silenceRejects || isRejected(counts, rule, casting) ? 'rejected' : 'not-carried'
}

/**
 * Whether somebody rejected, and what passes would be missed even had every seat of its base that did not reject
 * approved. A seat outside of the base (who kept silent, where those who cast are counted) left it to the others.
 */
function isRejected(counts: Counts, rule: VoteRule, casting?: SeatState): boolean {
  if (counts.reject === 0) return false
  const others = sizeOf(rule.passes.of, counts) - counts.reject
  const tied = rule.tie !== undefined && others === counts.reject
  return others + (tied && mayApprove(casting, rule.passes.of) ? 1 : 0) < least(rule.passes, counts)
}

/** Whether the chair's seat is of the base and did not reject. */
function mayApprove(chair: SeatState | undefined, of: Base): boolean {
  if (chair === undefined || chair === 'reject') return false
  switch (of) {
    case 'roster':
      return true
    case 'eligible':
      return chair !== 'recused' && chair !== 'vacated'
    case 'cast':
      return isCast(chair)
    case 'decided':
      return isCast(chair) && chair !== 'abstain'
    default:
      return of satisfies never
  }
}

/**
 * The outcome that nothing the open seats may still do (any ballot, or silence) can change; `undefined` while something
 * can. An open seat with a veto can always reject.
 */
export function certainResult(states: SeatStates, opened: OpenedVote): VoteResult | undefined {
  if (isVetoed(states, opened)) return 'rejected'
  const certain = opened.vote.tie === undefined ? atCorners(states, opened) : atAll(states, opened)
  return mayVeto(states, opened) && certain !== 'rejected' ? undefined : certain
}

type Move = 'approve' | 'reject' | 'return' | 'abstain' | 'defer' | 'not-cast'

/** What an open seat may still do. */
function movesOf({ defers }: VoteRule): readonly Move[] {
  const moves: readonly Move[] = ['approve', 'reject', 'return', 'abstain', 'not-cast']
  return defers === true ? ['defer', ...moves] : moves
}

function moved(counts: Counts, move: Move, by: number): Counts {
  return { ...counts, [move]: (counts[move] ?? 0) + by }
}

/**
 * Each test (quorum, approvals, returns, deferrals, rejections) is linear in the counts, so it is constant over all ballots still
 * possible exactly when it is the same at the corners: all open seats do the same.
 */
function atCorners(
  states: SeatStates,
  { vote: rule, silenceRejects }: OpenedVote,
): VoteResult | undefined {
  const counts = count(states)
  const open = counts['not-cast']
  const corners = movesOf(rule).map((move) => moved({ ...counts, 'not-cast': 0 }, move, open))
  const quorum = corners.map((at) => castIn(at) >= least(rule.quorum, at))
  if (quorum.every((met) => !met)) return 'no-quorum'
  if (!quorum.every(Boolean)) return undefined
  const tests = [
    ['passed', (at: Counts) => at.approve],
    ['returned', (at: Counts) => at.return],
    ['deferred', (at: Counts) => at.defer ?? 0],
  ] as const
  for (const [result, reached] of tests) {
    const met = corners.map((at) => reached(at) >= least(rule.passes, at))
    if (met.every(Boolean)) return result
    if (met.some(Boolean)) return undefined
  }
  if (silenceRejects) return 'rejected'
  const rejected = corners.map((at) => isRejected(at, rule))
  if (rejected.every(Boolean)) return 'rejected'
  return rejected.some(Boolean) ? undefined : 'not-carried'
}

/** A tie is not linear: every distribution of the open seats is looked at, until two differ. */
function atAll(states: SeatStates, opened: OpenedVote): VoteResult | undefined {
  const { vote: rule, chair } = opened
  const counts = { ...count(states), 'not-cast': 0 }
  const chairOpen = chair !== undefined && states.get(chair) === 'open'
  const others = count(states)['not-cast'] - (chairOpen ? 1 : 0)
  let only: VoteResult | undefined
  const differs = (at: Counts, casting: SeatState | undefined) => {
    const result = counted(at, opened, casting)
    only ??= result
    return only !== result
  }
  const moves = movesOf(rule)
  const chairs = chairOpen ? moves : [undefined]
  for (const move of chairs) {
    const casting = move === undefined ? states.get(chair ?? '') : stateOf(move)
    const from = move === undefined ? counts : moved(counts, move, 1)
    if (differsSomewhere(from, others, moves, (at) => differs(at, casting))) return undefined
  }
  return only
}

function stateOf(move: Move): SeatState {
  return move === 'not-cast' ? 'open' : move
}

function differsSomewhere(
  counts: Counts,
  left: number,
  [move, ...rest]: readonly Move[],
  differs: (counts: Counts) => boolean,
): boolean {
  if (move === undefined) return false
  if (rest.length === 0) return differs(moved(counts, move, left))
  for (let here = left; here >= 0; here -= 1) {
    if (differsSomewhere(moved(counts, move, here), left - here, rest, differs)) return true
  }
  return false
}
