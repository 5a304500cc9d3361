/** What follows from an act for where a project stands: its stage, the reviews that open and close, deadlines, seats. */
import type { Round, Standing } from '../review/standing.ts'
import { conditionsOf } from '../review/approval-conditions.ts'
import { minutedIn, restsOnEntries } from '../review/paper.ts'
import { rejectionOf, timesReconsidered } from '../review/reconsideration.ts'
import type { ReviewView } from '../review/review.ts'
import { cameTo } from '../review/sitting-votes.ts'
import type { SeatState } from '../review/tally.ts'
import type { Change, OfReview, ReviewPlace, StandingChange } from './change.ts'
import { pair, same } from './comparison.ts'

/** Every change of standing from before to after; either may be missing, where a project is opened or cannot be read. */
export function standingChanges(
  before: Standing | undefined,
  after: Standing | undefined,
): readonly Change[] {
  const project = (after ?? before)?.id
  if (project === undefined) return []
  return [
    ...reviewChanges(before, after),
    ...holdChanges(project, before, after),
    ...conditionChanges(project, before, after),
    ...placeChanges(project, before, after),
  ]
}

function placeOf({ state, stage, round }: Standing): ReviewPlace {
  return { state, stage: stage.stage, round }
}

function placeChanges(
  project: string,
  before: Standing | undefined,
  after: Standing | undefined,
): readonly StandingChange[] {
  const was = before && placeOf(before)
  const is = after && placeOf(after)
  if (same(was, is)) return []
  return [{ kind: 'stands', project, ...pair(was, is) }, ...endChanges(project, before, after)]
}

function endChanges(
  project: string,
  before: Standing | undefined,
  after: Standing | undefined,
): readonly StandingChange[] {
  const how = after?.state
  if (how !== 'completed' && how !== 'rejected' && how !== 'cancelled') return []
  if (before?.state === how) return []
  return [{ kind: 'ends', project, how, reconsider: mayBeReconsidered(after!) }]
}

function mayBeReconsidered(standing: Standing): boolean {
  const rejection = rejectionOf(standing)
  if (rejection === undefined) return false
  const { stage } = rejection.round
  return timesReconsidered(standing, stage.stage) < (stage.reconsider ?? 0)
}

function holdChanges(
  project: string,
  before: Standing | undefined,
  after: Standing | undefined,
): readonly StandingChange[] {
  const was = before?.hold?.record
  const is = after?.hold?.record
  return same(was, is) ? [] : [{ kind: 'hold', project, ...pair(was, is) }]
}

function conditionChanges(
  project: string,
  before: Standing | undefined,
  after: Standing | undefined,
): readonly StandingChange[] {
  const was = before === undefined ? [] : conditionsOf(before)
  const is = after === undefined ? [] : conditionsOf(after)
  return is.flatMap(({ number, ballot, nth, condition, settled }) => {
    const old = was.find((one) => one.ballot.sha256 === ballot.sha256 && one.nth === nth)
    const state = (one: typeof settled) => one?.record.result ?? ('open' as const)
    const values = pair(old && state(old.settled), state(settled))
    if (values.before === values.after) return []
    return [{ kind: 'condition' as const, project, number, condition, ...values }]
  })
}

/** A review of a round with whether it waits for somebody. */
interface Seen {
  readonly about: OfReview
  readonly view: ReviewView
  readonly due: boolean
}

function reviewsIn(standing: Standing | undefined): ReadonlyMap<string, Seen> {
  const rounds = standing?.rounds ?? []
  const seen = rounds.flatMap((round) =>
    round.reviews.map((view) => seenIn(standing!, round, view)),
  )
  return new Map(seen.map((one) => [Object.values(one.about).join(' '), one]))
}

function seenIn(standing: Standing, round: Round, view: ReviewView): Seen {
  const about = {
    project: standing.id,
    stage: round.stage.stage,
    round: round.round,
    review: view.review.review,
  }
  return { about, view, due: standing.gate?.open.some((one) => one === view) === true }
}

function reviewChanges(
  before: Standing | undefined,
  after: Standing | undefined,
): readonly StandingChange[] {
  const was = reviewsIn(before)
  return [...reviewsIn(after)].flatMap(([key, seen]) => {
    const old = was.get(key)
    return [
      ...(old?.due === true ? seatChanges(old, seen) : []),
      ...courseChanges(old, seen),
      ...(old?.due !== true || same(old.view.deadline, seen.view.deadline)
        ? []
        : [
            {
              kind: 'deadline' as const,
              ...seen.about,
              ...pair(old.view.deadline, seen.view.deadline),
            },
          ]),
    ]
  })
}

/** That it opens, closes with an outcome, or is not needed any more. */
function courseChanges(
  old: Seen | undefined,
  { about, view, due }: Seen,
): readonly StandingChange[] {
  const opens = old === undefined && due
  const open = opens ? [{ kind: 'review-opens' as const, ...about, opened: view.opened }] : []
  if (view.state === 'decided') {
    if (old?.view.state === 'decided') return open
    const { result, tally, to, copies } = view.outcome
    const minuted = minutedIn(view)
    return [
      ...open,
      {
        kind: 'review-closes',
        ...about,
        result,
        ...(cameTo(view) === 'unminuted' ? { unminuted: true as const } : {}),
        ...(tally === undefined ? {} : { tally }),
        ...(to === undefined ? {} : { to }),
        ...(copies === undefined ? {} : { copies: copies.to }),
        onlyOnPaper: restsOnEntries(view),
        ...(minuted === 0 ? {} : { minuted }),
        ...(view.outcome.instead === undefined ? {} : { instead: view.outcome.instead }),
      },
    ]
  }
  return old?.due === true && !due ? [{ kind: 'review-stops', ...about }] : open
}

/** What each seat says, and who holds it. Seats that nobody waits for any more follow from the review's close. */
function seatChanges(old: Seen, { about, view }: Seen): readonly StandingChange[] {
  const seats = [...new Set([...view.states.keys(), ...old.view.states.keys()])]
  return seats.flatMap((seat): readonly StandingChange[] => {
    const was = old.view.states.get(seat)
    const is: SeatState | undefined = view.states.get(seat)
    const holder = view.holders.get(seat) ?? seat
    const held = old.view.holders.get(seat) ?? seat
    return [
      ...(was === is || is === 'not-needed'
        ? []
        : [{ kind: 'seat' as const, ...about, seat, holder, ...pair(was, is) }]),
      ...(holder === held
        ? []
        : [{ kind: 'seat-holder' as const, ...about, seat, before: held, after: holder }]),
    ]
  })
}
