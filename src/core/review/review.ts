/** A review stands in the files of a round: its seats, what they said, and its outcome once decided. */
import { openedBy } from '../record/opens.ts'
import type { Review, Stage } from '../process/process.ts'
import type {
  ActRecord,
  Deadline,
  OpenedReview,
  OutcomeRecord,
  ProjectRecord,
  SubmissionRecord,
} from '../record/record.ts'
import { deadlineNow } from './deadline.ts'
import { holdersOf, statesOf, vacate } from './states.ts'
import type { Filed, ReviewActs, Signoffs } from '../record/signoffs.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import type { SeatState } from './tally.ts'
import type { World } from '../world/world.ts'

interface ViewHead {
  /** What the process says of it. */
  readonly review: Review
  /** The edition of the rules by which it is counted now. */
  readonly rules: Rulebook
  /** What was pinned when it opened. */
  readonly opened: OpenedReview
  /** When it opened, as the record that opened it says. */
  readonly since: string
  /** Where that record stands. */
  readonly opener: string
  readonly acts: ReviewActs
  /** What each seat has said; vacancies only while it is open. */
  readonly states: ReadonlyMap<string, SeatState>
  /** Who holds each seat now: the member it was first resolved to, or to whom it was transferred. */
  readonly holders: ReadonlyMap<string, string>
  /** The deadline as extended so far. */
  readonly deadline: Deadline | undefined
  /** How often the time was extended. */
  readonly extensions: number
}

export interface OpenView extends ViewHead {
  readonly state: 'open'
}

export interface DecidedView extends ViewHead {
  readonly state: 'decided'
  readonly outcome: OutcomeRecord
  /** The act that completed it. */
  readonly by: Filed<ActRecord>
}

/** A review that was still open when another of its step ended the gate. */
export interface StoppedView extends ViewHead {
  readonly state: 'stopped'
}

export type ReviewView = OpenView | DecidedView | StoppedView

/** The reviews of a round that have opened, in order; those open are of the last step. */
export function reviewsOf(
  world: World,
  project: ProjectRecord,
  stage: Stage,
  round: number,
  submission: Filed<SubmissionRecord>,
  signoffs: Signoffs,
): readonly ReviewView[] {
  const views: ReviewView[] = []
  let opens = openedBy(submission.record)
  let { path: opener } = submission
  let since = submission.record.at
  while (opens.length > 0 && views.length < stage.gate.length) {
    const step = opens.flatMap((opened) => {
      const review = stage.gate.find((candidate) => candidate.review === opened.review)
      if (review === undefined) return []
      const acts = signoffs.review(stage.stage, round, opened.review)
      const { rules } = world
      return [viewOf(world, project, { review, rules, opened, since, opener, acts })]
    })
    views.push(...step)
    const last = step.find((view) => view.state === 'decided' && view.outcome.opens !== undefined)
    if (last?.state !== 'decided') break
    opens = openedBy(last.outcome)
    since = last.by.record.at
    opener = last.by.path
  }
  const over = views.some((view) => view.state === 'decided' && view.outcome.to !== undefined)
  return over ? views.map((view) => (view.state === 'open' ? stopped(view) : view)) : views
}

function viewOf(
  world: World,
  project: ProjectRecord,
  part: Pick<ViewHead, 'review' | 'rules' | 'opened' | 'since' | 'opener' | 'acts'>,
): OpenView | DecidedView {
  const { review, opened, acts } = part
  const deciding = [
    ...acts.ballots,
    ...acts.recusals,
    ...acts.closes,
    ...acts.answers,
    ...acts.sittings,
  ].find(({ record }) => record.outcome !== undefined && record.outcome.result !== 'extended')
  const states = statesOf(opened, acts)
  const head = { ...part, holders: holdersOf(opened, acts), ...deadlineNow(opened, acts) }
  if (deciding?.record.outcome !== undefined) {
    const settled = opened.decide === 'vote' ? states : withoutOpen(states)
    return {
      ...head,
      states: settled,
      state: 'decided',
      outcome: deciding.record.outcome,
      by: deciding,
    }
  }
  const unit = review.of === 'unit' ? project.unit : undefined
  return { ...head, states: vacate(world, unit, head, states), state: 'open' }
}

function stopped(view: OpenView): StoppedView {
  return { ...view, states: withoutOpen(view.states), state: 'stopped' }
}

/** The seats that nobody waits for any more. */
function withoutOpen(states: ReadonlyMap<string, SeatState>): ReadonlyMap<string, SeatState> {
  return new Map(
    [...states].map(([seat, state]) => [
      seat,
      state === 'open' || state === 'waiting' ? 'not-needed' : state,
    ]),
  )
}
