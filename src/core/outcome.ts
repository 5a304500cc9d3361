/** Outcomes: what an act that may complete a review causes, and what it opens. */
import { deadlineAfter } from './deadline.ts'
import { type Finding, good, type Result } from './finding.ts'
import type { OutcomeRecord, Result as ReviewResult, Tally, VoteRule } from './record.ts'
import { openReview } from './opening.ts'
import { onPaper } from './paper.ts'
import type { OpenView } from './review.ts'
import type { Round, Standing } from './standing.ts'
import {
  certainResult,
  count,
  eligible,
  isCast,
  type SeatStates,
  tallyOf,
  type VoteResult,
  voteResult,
} from './tally.ts'
import type { Instant } from './time.ts'
import type { World } from './world.ts'

/** The open gate an act is about. */
export interface Scene {
  readonly world: World
  readonly standing: Standing
  readonly gate: Round & { readonly open: OpenView }
  readonly now: Instant
}

/** What a review comes to once these seat states hold, or `undefined` while it goes on. */
export type Due = ReviewResult | undefined

/** After a ballot: a sole review follows it; a vote closes as its rule says. */
export function dueAfterBallot(open: OpenView, states: SeatStates): Due {
  const rule = open.opened.vote
  if (rule === undefined) return soleResult(states)
  switch (rule.close) {
    case 'when-all-cast':
      return count(states)['not-cast'] === 0 ? counted(open, states, rule) : undefined
    case 'when-decided':
      return certainly(open, states)
    case 'at-deadline':
      return undefined
    default:
      return rule.close satisfies never
  }
}

/** After a recusal: fewer than the floor left is a lapse; else as after a ballot. */
export function dueAfterRecusal(open: OpenView, states: SeatStates): Due {
  return belowFloor(open, states) ? 'lapsed' : dueAfterBallot(open, states)
}

/** At a close: by quorum and tally, or a lapse where fewer than the floor are left. */
export function dueAtClose(open: OpenView): ReviewResult {
  const rule = open.opened.vote
  return rule === undefined ? 'lapsed' : counted(open, open.states, rule)
}

/**
 * What a vote comes to whatever its open seats may still do: a lapse with fewer seats left than the floor, or what
 * quorum and tally already make certain; `undefined` while it is open.
 */
export function certainly(open: OpenView, states: SeatStates): Due {
  const rule = open.opened.vote
  if (rule === undefined) return undefined
  if (belowFloor(open, states)) return 'lapsed'
  const certain = certainResult(states, rule)
  return certain === undefined ? undefined : closed(open, certain)
}

/** What a vote comes to when it is counted as it stands. */
function counted(open: OpenView, states: SeatStates, rule: VoteRule): ReviewResult {
  return belowFloor(open, states) ? 'lapsed' : closed(open, voteResult(count(states), rule))
}

/** Whether fewer seats are neither recused nor vacated than may decide, however they were lost. */
function belowFloor(open: OpenView, states: SeatStates): boolean {
  return eligible(states) < (open.opened.vote?.['at-least'] ?? 1)
}

function soleResult(states: SeatStates): Due {
  for (const state of states.values()) {
    if (state === 'approve') return 'passed'
    if (state === 'reject') return 'rejected'
    if (state === 'return') return 'returned'
  }
  return undefined
}

/** Without a quorum the time is extended while that is allowed; a lapse never passes anything. */
function closed(open: OpenView, result: VoteResult): ReviewResult {
  if (result !== 'no-quorum') return result
  return open.extensions < extensionsAllowed(open) ? 'extended' : 'lapsed'
}

/** How often the time of a review may be extended, by closing without a quorum or by the secretary. */
export function extensionsAllowed(open: OpenView): number {
  const without = open.opened.vote?.['without-quorum']
  return without === undefined || without === 'lapse' ? 0 : without.extend.times
}

/** The deadline after one more extension: new days count from the old deadline, or from today if that is later. */
export function extendedDeadline(scene: Scene): OutcomeRecord['deadline'] {
  const { open } = scene.gate
  const without = open.opened.vote?.['without-quorum']
  if (without === undefined || without === 'lapse') return undefined
  const today = scene.now.date
  const old = open.deadline?.['last-day'] ?? today
  const from = old > today ? old : today
  return deadlineAfter(scene.world.calendar, from, without.extend['working-days'])
}

/** What a deciding act brings besides the states of the seats. */
export interface Brought {
  /** The body's own answer, where the review has such. */
  readonly answer?: string | undefined
  /** The seats whose counted ballots are unconfirmed entries, where the act changes them. */
  readonly paper?: ReadonlySet<string>
}

/**
 * The record of an outcome: the tally, where the gate leads, or the next review that opens. Refused when the next
 * review cannot open: no review is ever passed without the next being opened.
 */
export function outcomeOf(
  scene: Scene,
  result: ReviewResult,
  states: SeatStates,
  { answer, paper = onPaper(scene.gate.open.acts) }: Brought = {},
): Result<OutcomeRecord> {
  const { gate, world, standing } = scene
  const { open } = gate
  const tally: Tally = tallyOf(states, open.opened.vote, paper)
  const core = { review: open.review.review, result, tally }
  if (result === 'extended') {
    const deadline = extendedDeadline(scene)
    return good(deadline === undefined ? core : { ...core, deadline })
  }
  const only = restsOnPaper(open, result, states, paper)
  const head = only ? { ...core, 'only-on-paper': true as const } : core
  const to = leadsTo(open, answer)
  if (to !== undefined) return good({ ...head, to })
  const next = gate.stage.gate[gate.stage.gate.indexOf(open.review) + 1]
  if (result === 'passed' && next !== undefined) {
    const { documents, attachments } = gate.submission.record
    const opens = openReview(world, standing, next, [...documents, ...attachments], scene.now)
    return opens.ok ? good({ ...head, opens: opens.value }) : opens
  }
  return good({ ...head, to: exitOf(gate, result) })
}

/** Whether the outcome would be another if the unconfirmed entries had not been cast. */
function restsOnPaper(
  open: OpenView,
  result: ReviewResult,
  states: SeatStates,
  paper: ReadonlySet<string>,
): boolean {
  if (![...paper].some((seat) => isCast(states.get(seat)))) return false
  const without = new Map(
    [...states].map(([seat, state]) => [
      seat,
      paper.has(seat) && isCast(state) ? ('open' as const) : state,
    ]),
  )
  const rule = open.opened.vote
  return (rule === undefined ? soleResult(without) : counted(open, without, rule)) !== result
}

/** Where the body's own answer leads, if the process says so. */
function leadsTo({ review }: OpenView, answer: string | undefined): string | undefined {
  return answer === undefined || review.decide !== 'sole'
    ? undefined
    : review.outcomes?.[answer]?.to
}

function exitOf(gate: Round, result: Exclude<ReviewResult, 'extended'>): string {
  const exits = gate.stage.on
  const to = exits?.[result] ?? 'stay'
  return to === 'stay' ? gate.from.stage : to
}

/** The findings of a result, none when it is good. */
export function findingsOf(result: Result<unknown>): readonly Finding[] {
  return result.ok ? [] : result.findings
}
