/** Where a project stands, as data that others build on: `bd status --json`. */
import { workdaysBetween } from '../../core/calendar.ts'
import { nextActs, type NextAct } from '../../core/next.ts'
import type { Deadline, OutcomeRecord } from '../../core/record.ts'
import type { ReviewView } from '../../core/review.ts'
import type { Standing } from '../../core/standing.ts'
import { tallyOf } from '../../core/tally.ts'
import { missingNow } from '../../core/missing.ts'
import { circumstances } from './act.ts'
import { type Reading, verifiedState } from './read.ts'

/** The stable data of one project's status. */
export function statusData(reading: Reading, standing: Standing) {
  const { project, process, state, round, stage } = standing
  const last = standing.rounds.at(-1)
  return {
    ...headData(reading, standing),
    facts: project.facts,
    round,
    missing: missingNow(reading.world, standing, circumstances(reading, project.opened.by)).map(
      ({ rule, facts, place }) => ({
        document: 'document' in facts ? facts.document : null,
        why: rule,
        facts,
        line: place?.line ?? null,
      }),
    ),
    reviews: reviewsData(reading, standing),
    next: nextActs(reading.world, standing, reading.now.date).map(nextData),
    outcome: state === 'drafting' && last !== undefined ? (last.result ?? null) : null,
    stages: process.stages.map((one) => ({ stage: one.stage, current: one === stage })),
  }
}

/** The head of a status, as `bd list --json` gives it for each project. */
export function headData(reading: Reading, standing: Standing) {
  const { project, state, stage } = standing
  const open = standing.gate?.open
  return {
    id: standing.id,
    number: null,
    title: project.title,
    process: project.process,
    unit: project.unit ?? null,
    stage: stage.stage,
    state,
    verified: verifiedState(reading),
    review: open?.review.review ?? null,
    due: open?.deadline?.['last-day'] ?? null,
    overdueWorkingDays: overdue(reading, open?.deadline),
  }
}

/** Working days by which a deadline has passed; 0 while it has not. */
export function overdue(reading: Reading, deadline: Deadline | undefined): number {
  const last = deadline?.['last-day']
  const today = reading.now.date
  if (last === undefined || today <= last) return 0
  return workdaysBetween(reading.world.calendar, last, today)
}

function nextData(next: NextAct) {
  return { act: next.act, by: next.by, until: next.until ?? null, command: next.command }
}

function reviewsData(reading: Reading, standing: Standing) {
  const round = standing.gate ?? standing.rounds.at(-1)
  if (round === undefined) return []
  return round.stage.gate.map((declared) => {
    const view = round.reviews.find((one) => one.review.review === declared.review)
    if (view === undefined) {
      return {
        review: declared.review,
        role: declared.role,
        state: 'waiting',
        due: null,
        seats: [],
      }
    }
    return {
      review: declared.review,
      role: declared.role,
      state: view.state === 'open' ? 'open' : view.outcome.result,
      due: view.deadline?.['last-day'] ?? null,
      certainty: view.deadline?.certainty ?? null,
      overdueWorkingDays: view.state === 'open' ? overdue(reading, view.deadline) : 0,
      seats: seatsData(view),
      tally: tallyData(view),
    }
  })
}

function seatsData(view: ReviewView) {
  return [...view.states].map(([seat, state]) => {
    const ballot = view.acts.ballots.findLast(({ record }) => record.seat === seat)?.record
    const cast = ['approve', 'reject', 'return', 'abstain'].includes(state)
    return {
      member: seat,
      state: cast ? 'cast' : state,
      decision: cast ? state : null,
      at: ballot?.at ?? null,
      late: ballot?.late ?? 0,
      castBy: ballot?.by ?? null,
      onPaper: false,
    }
  })
}

function tallyData(view: ReviewView) {
  const recorded: OutcomeRecord['tally'] = view.state === 'decided' ? view.outcome.tally : undefined
  const tally = recorded ?? tallyOf(view.states, view.opened.vote)
  const { 'not-cast': notCast, quorum, passes, ...counts } = tally
  return { ...counts, notCast, onPaper: 0, quorum: quorum ?? null, passes: passes ?? null }
}
