/** An act that completes a review causes an outcome, and opens what comes next. */
import type { OpenGate, Standing } from './standing.ts'
import { givenBy } from '../world/table-answer.ts'
import { deadlineAfter, hasPassed } from '../calendar/deadline.ts'
import { dueAtClose, dueAtSitting, tooFewAttend } from './result.ts'
import { type Finding, good, type Result } from '../rules/finding.ts'
import { holders } from '../policy/policy.ts'
import { openNext } from './opening.ts'
import { type Answering, heardIn } from './opinions.ts'
import { opensOf } from '../record/opens.ts'
import { onPaper } from './paper.ts'
import type { OutcomeRecord, Result as ReviewResult, Tally } from '../record/record.ts'
import { nextTurn } from './deadline.ts'
import type { OpenView } from './review.ts'
import { isDecidedByMinutes } from './sitting-votes.ts'
import { castIn, count, isCast, type SeatStates, tallyOf } from './tally.ts'
import type { Instant } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/** The open review of an open gate that an act is about. */
export interface ReviewScene {
  readonly world: World
  readonly standing: Standing
  readonly gate: OpenGate
  readonly open: OpenView
  readonly now: Instant
}

/** The unit for which the open review's role must be held, where the process asks for one. */
export function unitOf({ open, standing }: ReviewScene): string | undefined {
  return open.review.of === 'unit' ? standing.project.unit : undefined
}

/** The deadline after one more extension: new days count from the old deadline, or from today if that is later. */
export function extendedDeadline({ world, open, now }: ReviewScene): OutcomeRecord['deadline'] {
  const without = open.opened.vote?.['without-quorum']
  if (without === undefined || without === 'lapse') return undefined
  const old = open.deadline?.['last-day'] ?? now.date
  const from = old > now.date ? old : now.date
  const days = without.extend['working-days']
  return { ...deadlineAfter(world.calendar, from, days), ...nextTurn(open.acts, open.deadline) }
}

/** What a deciding act brings besides the states of the seats. */
export interface Brought {
  /** The body's own answer, where the review has such. */
  readonly answer?: string | undefined
  /** The seats whose counted ballots are unconfirmed entries, where the act changes them. */
  readonly paper?: ReadonlySet<string>
  /** How many unrelated members attended, where a sitting says so. */
  readonly attending?: number
  /** The answer to an opinion that the act is. */
  readonly answering?: Answering
}

/**
 * The record of an outcome: the tally, where the gate leads, or the next reviews that open; neither while another review
 * of the same step is open. Refused when the next review cannot open: none is ever passed without the next being opened.
 */
export function outcomeOf(
  scene: ReviewScene,
  result: ReviewResult,
  states: SeatStates,
  { answer, answering, attending, paper = onPaper(scene.open.acts) }: Brought = {},
): Result<OutcomeRecord> {
  const { gate, world, standing, open } = scene
  const tally: Tally = tallyOf(states, open.opened.vote, paper)
  const core = { review: open.review.review, result, tally }
  if (result === 'extended') {
    const deadline = extendedDeadline(scene)
    return good(deadline === undefined ? core : { ...core, deadline })
  }
  const only = restsOnPaper(open, result, states, { paper, attending })
  const head = {
    ...core,
    ...(only ? { 'only-on-paper': true as const } : {}),
    ...(isForShareholders(scene, result, states, attending)
      ? { instead: 'shareholders' as const }
      : {}),
    ...(result === 'passed' ? heardIn(open, states, answering) : {}),
  }
  const to = leadsTo(open, answer)
  if (to !== undefined) return good({ ...head, to, ...copied(scene, result) })
  if (result === 'passed') {
    if (gate.open.length > 1) return good(head)
    const { documents, attachments } = gate.submission.record
    const packet = [...documents, ...attachments]
    const opens = openNext(world, standing, gate.stage, open.review.step, packet, scene.now)
    if (!opens.ok) return opens
    if (opens.value.length > 0) return good({ ...head, ...opensOf(opens.value) })
  }
  const exit = exitOf(scene, result)
  return exit.ok ? good({ ...head, to: exit.value, ...copied(scene, result) }) : exit
}

/** Who gets a copy of what the gate came to: whoever holds one of the roles that the process names for that outcome. */
function copied(
  { world, standing, gate }: ReviewScene,
  result: Exclude<ReviewResult, 'extended'>,
): Pick<OutcomeRecord, 'copies'> {
  const roles = gate.stage.copies?.[result]
  const to = roles === undefined ? [] : holders(world.policy, roles, standing.project.unit)
  if (to.length === 0) return {}
  return { copies: { n: standing.signoffs.copies.length + 1, to } }
}

/**
 * Whether a board's vote lapsed, for too few unrelated directors attended (Company Law 2023 art. 185). While there is time,
 * whoever has a seat open may still attend.
 */
function isForShareholders(
  { open, now }: ReviewScene,
  result: ReviewResult,
  states: SeatStates,
  sat: number | undefined,
): boolean {
  if (result !== 'lapsed') return false
  const counts = count(states)
  // Of a vote by meeting that none was held of, nobody attended one: all of them still may.
  const isOver =
    !isDecidedByMinutes(open) && open.deadline !== undefined && hasPassed(open.deadline, now)
  return tooFewAttend(open, states, sat ?? castIn(counts) + (isOver ? 0 : counts['not-cast']))
}

/** Whether the outcome would be another if the unconfirmed entries had not been cast. */
function restsOnPaper(
  open: OpenView,
  result: ReviewResult,
  states: SeatStates,
  {
    paper,
    attending,
  }: { readonly paper: ReadonlySet<string>; readonly attending: number | undefined },
): boolean {
  if (![...paper].some((seat) => isCast(states.get(seat)))) return false
  const without = new Map(
    [...states].map(([seat, state]) => [
      seat,
      paper.has(seat) && isCast(state) ? ('open' as const) : state,
    ]),
  )
  const due =
    attending === undefined ? dueAtClose(open, false, without) : dueAtSitting(open, without)
  return due !== result
}

/** Where the body's own answer leads, if the process says so. */
function leadsTo({ review }: OpenView, answer: string | undefined): string | undefined {
  return answer === undefined || review.decide !== 'sole'
    ? undefined
    : review.outcomes?.[answer]?.to
}

/**
 * Where the gate leads; what a table gives is looked up on what the submission pinned. What is not carried goes where a
 * rejection would, unless the process says otherwise.
 */
function exitOf(
  { world, standing, gate }: ReviewScene,
  result: Exclude<ReviewResult, 'extended'>,
): Result<string> {
  const { on } = gate.stage
  const to = on?.[result] ?? (result === 'not-carried' ? on?.rejected : undefined) ?? 'stay'
  return to === 'stay' ? good(gate.from.stage) : givenBy(world, standing, to)
}

/** The findings of a result, none when it is good. */
export function findingsOf(result: Result<unknown>): readonly Finding[] {
  return result.ok ? [] : result.findings
}
