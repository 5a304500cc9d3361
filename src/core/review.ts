/** A review as it stands in the files of a round: its seats, what they said, and its outcome once decided. */
import { endOf } from './deadline.ts'
import { holds } from './policy.ts'
import type { Review, Stage } from './process.ts'
import type {
  ActRecord,
  Deadline,
  OpenedReview,
  OutcomeRecord,
  ProjectRecord,
  SubmissionRecord,
} from './record.ts'
import type { Filed, ReviewActs, Signoffs } from './signoffs.ts'
import { openingStates, type SeatState } from './tally.ts'
import type { World } from './world.ts'

interface ViewHead {
  /** What the process says of it. */
  readonly review: Review
  /** What was pinned when it opened. */
  readonly opened: OpenedReview
  readonly acts: ReviewActs
  /** What each seat has said; vacancies only while it is open. */
  readonly states: ReadonlyMap<string, SeatState>
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

export type ReviewView = OpenView | DecidedView

/** The reviews of a round that have opened, in order; at most the last one is open. */
export function reviewsOf(
  world: World,
  project: ProjectRecord,
  stage: Stage,
  round: number,
  submission: Filed<SubmissionRecord>,
  signoffs: Signoffs,
): readonly ReviewView[] {
  const views: ReviewView[] = []
  let opened = submission.record.opens
  while (opened !== undefined && views.length < stage.gate.length) {
    const { review: id }: OpenedReview = opened
    const review = stage.gate.find((candidate) => candidate.review === id)
    if (review === undefined) break
    const view = viewOf(world, project, review, opened, signoffs.review(stage.stage, round, id))
    views.push(view)
    opened = view.state === 'decided' ? view.outcome.opens : undefined
  }
  return views
}

function viewOf(
  world: World,
  project: ProjectRecord,
  review: Review,
  opened: OpenedReview,
  acts: ReviewActs,
): ReviewView {
  const deciding = [...acts.ballots, ...acts.recusals, ...acts.closes].find(
    ({ record }) => record.outcome !== undefined && record.outcome.result !== 'extended',
  )
  const states = statesOf(opened, acts)
  const head = { review, opened, acts, ...timing(opened, acts) }
  if (deciding?.record.outcome !== undefined) {
    return { ...head, states, state: 'decided', outcome: deciding.record.outcome, by: deciding }
  }
  const unit = review.of === 'unit' ? project.unit : undefined
  for (const [seat, state] of states) {
    if (state === 'open' && !holds(world.policy, seat, opened.role, unit)) {
      states.set(seat, 'vacated')
    }
  }
  return { ...head, states, state: 'open' }
}

function statesOf(opened: OpenedReview, acts: ReviewActs): Map<string, SeatState> {
  const states = openingStates(opened)
  for (const { record } of acts.ballots) {
    if (states.get(record.seat) !== 'recused') states.set(record.seat, record.decision)
  }
  for (const { record } of acts.recusals) states.set(record.seat, 'recused')
  return states
}

function timing(
  opened: OpenedReview,
  acts: ReviewActs,
): { readonly deadline: Deadline | undefined; readonly extensions: number } {
  const moved = [
    ...acts.ballots.map(({ record }) => record.outcome?.deadline),
    ...acts.recusals.map(({ record }) => record.outcome?.deadline),
    ...acts.closes.map(({ record }) => record.outcome.deadline),
    ...acts.extensions.map(({ record }) => record.deadline),
  ].filter((deadline) => deadline !== undefined)
  const latest = moved.reduce<Deadline | undefined>(
    (last, one) => (last === undefined || endOf(one) > endOf(last) ? one : last),
    opened.deadline,
  )
  return { deadline: latest, extensions: moved.length }
}
