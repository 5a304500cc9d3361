/** An approval may carry conditions (有条件同意): some are in force, some are open, and somebody may settle them. */
import type { Round, Standing } from './standing.ts'
import { stageIndex } from '../process/process.ts'
import { type Due, overdueDays } from '../calendar/deadline.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { lastBallot } from './paper.ts'
import { holders, isActive, type Policy } from '../policy/policy.ts'
import type { ApprovalCondition, BallotRecord, ConditionRecord } from '../record/record.ts'
import type { ReviewView } from './review.ts'
import { bodyOf } from './body.ts'
import { roleOfSeat, stillHolds } from './states.ts'
import type { Filed } from '../record/signoffs.ts'
import type { Instant } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/** A condition that binds the project. */
export interface BindingCondition {
  /** Its number in the project, from 1; those that are settled keep theirs. */
  readonly number: number
  readonly round: Round
  readonly view: ReviewView
  readonly seat: string
  readonly ballot: Filed<BallotRecord>
  /** Its number in its ballot, from 1. */
  readonly nth: number
  readonly condition: ApprovalCondition
  /** That it was met or waived. */
  readonly settled: Filed<ConditionRecord> | undefined
}

/**
 * The conditions in force, in the order of the rounds, reviews, seats and ballots: of every approval that counts as its
 * seat's last, in a review that passed, in a round that passed and that the project has not been returned past since.
 */
export function conditionsOf(standing: Standing): readonly BindingCondition[] {
  const found = standing.rounds
    .filter((_, index) => binds(standing, index))
    .flatMap((round) => round.reviews.flatMap((view) => ofReview(round, view)))
  return found.map((one, index) => ({ number: index + 1, ...one }))
}

/** Those that are neither met nor waived. */
export function openConditions(standing: Standing): readonly BindingCondition[] {
  return conditionsOf(standing).filter(({ settled }) => settled === undefined)
}

/**
 * Whether conditions may be settled in this state: while the project goes on, and beyond its end where its last gate was the
 * end of it, for there no hand-over has asked for them.
 */
export function maySettle({ state, handOver }: Standing): boolean {
  return (
    state === 'drafting' ||
    state === 'in-review' ||
    (state === 'completed' && handOver === undefined)
  )
}

/** Why the next gate, or the hand-over, must wait: each condition that is still open. */
export function openConditionFindings(standing: Standing): Finding[] {
  return openConditions(standing).map(({ number, condition: { text, owner, due } }) =>
    finding('condition-open', { number, text, owner, due }, { project: standing.id }),
  )
}

function ofReview(round: Round, view: ReviewView): readonly Omit<BindingCondition, 'number'>[] {
  if (view.state !== 'decided' || view.outcome.result !== 'passed') return []
  return [...view.states].flatMap(([seat, state]) => {
    const ballot = state === 'approve' ? lastBallot(view.acts, seat) : undefined
    if (ballot === undefined) return []
    return (ballot.record.conditions ?? []).map((condition, index) => {
      const nth = index + 1
      const settled = view.acts.conditions.find(
        ({ record: { seat: of, n, condition: k } }) =>
          of === seat && n === ballot.record.n && k === nth,
      )
      return { round, view, seat, ballot, nth, condition, settled }
    })
  })
}

/** Whether the round passed and led on, and no later gate brought the project back to its stage or before it. */
function binds(standing: Standing, index: number): boolean {
  const { rounds, process } = standing
  const round = rounds[index]!
  const place = (stage: Round['stage']) => stageIndex(process, stage.stage)
  const led = (nth: number) => place(rounds[nth + 1]?.from ?? standing.stage)
  if (round.result !== 'passed' || led(index) < place(round.from)) return false
  const at = place(round.stage)
  return !rounds.some(
    (later, nth) =>
      nth > index && later.result !== 'passed' && place(later.stage) > at && led(nth) <= at,
  )
}

/** Who may say that a condition is met: the member who owns it, or the holders of the role that does. */
export function ownersOf(
  policy: Policy,
  { project }: Standing,
  { owner }: Pick<ApprovalCondition, 'owner'>,
): readonly string[] {
  return isActive(policy, owner) ? [owner] : holders(policy, owner, project.unit)
}

/**
 * Who may waive it: the body that set it, which is its seat's holder while he holds it and whoever holds the role once he
 * does not, and in a vote the review's chair, too.
 */
export function waiversOf(
  world: World,
  { project }: Standing,
  { view, seat }: Pick<BindingCondition, 'view' | 'seat'>,
): readonly string[] {
  const { review, opened } = view
  const unit = review.of === 'unit' ? project.unit : undefined
  const body = stillHolds(world, unit, view, seat)
    ? [view.holders.get(seat) ?? seat]
    : bodyOf(world.policy, project, roleOfSeat(view, seat), unit)
  const chair =
    opened.decide === 'vote' && review.chair !== undefined
      ? holders(world.policy, review.chair)
      : []
  return [...new Set([...body, ...chair])]
}

/** When a condition is due: its own date, which rests on no calendar. */
export function dueOf({ due }: Pick<ApprovalCondition, 'due'>): Due {
  return { 'last-day': due, certainty: 'official' }
}

/** Working days by which an open condition is overdue; `undefined` while it is not, or once it is settled. */
export function overdueBy(
  { calendar }: Pick<World, 'calendar'>,
  { condition, settled }: Pick<BindingCondition, 'condition' | 'settled'>,
  now: Instant,
): number | undefined {
  return settled === undefined ? overdueDays(calendar, dueOf(condition), now) : undefined
}
