/** Other programs read a review, as far as its reader may see it. */
import type { Round, Standing } from '../../core/review/standing.ts'
import { disclosed, isBallot, maySee, type ShownState } from '../../core/review/disclosure.ts'
import { opinionsOf } from '../../core/review/opinions.ts'
import { confirmOf, isEntry, lastBallot, onPaper, restsOnEntries } from '../../core/review/paper.ts'
import { keptBy } from '../../core/review/punctuality.ts'
import type { Review } from '../../core/process/process.ts'
import type { OutcomeRecord, SittingRecord } from '../../core/record/record.ts'
import type { ReviewView } from '../../core/review/review.ts'
import { recusalsIn } from '../../core/review/opening.ts'
import { shortfallOf } from '../../core/review/shortfall.ts'
import { vacanciesOf } from '../../core/check/vacancies.ts'
import { tallyOf } from '../../core/review/tally.ts'
import { dueData } from './due-data.ts'
import type { Reading } from './read-world.ts'

/** Every review of a round's gate in order, those that have not opened included. */
export function reviewsData(
  reading: Reading,
  standing: Standing,
  round: Round,
  reader: string | undefined,
) {
  const onHold = standing.state === 'on-hold'
  return round.stage.gate.map((declared) => {
    const view = round.reviews.find((one) => one.review.review === declared.review)
    return view === undefined
      ? waitingData(declared)
      : openedData(reading, view, reader, { standing, onHold })
  })
}

function waitingData({ review, role }: Review) {
  return {
    review,
    role,
    state: 'waiting',
    due: null,
    dueTime: null,
    certainty: null,
    overdue: false,
    overdueWorkingDays: 0,
    kept: null,
    hidden: false,
    shortfall: null,
    notice: null,
    vacancies: [],
    sittings: [],
    seats: [],
    tally: null,
    advice: [],
  }
}

function openedData(
  reading: Reading,
  view: ReviewView,
  reader: string | undefined,
  { standing, onHold }: { readonly standing: Standing; readonly onHold: boolean },
) {
  const { hidden, states } = disclosed(view, reader)
  const due = dueData(reading, onHold && view.state === 'open' ? undefined : view.deadline)
  return {
    review: view.review.review,
    role: view.opened.role,
    state: view.state === 'decided' ? view.outcome.result : view.state,
    ...due,
    ...(view.state === 'open' ? {} : { overdue: false, overdueWorkingDays: 0 }),
    kept: keptData(reading, view),
    extensions: view.extensions,
    hidden,
    seats: [...states].map(([seat, state]) => seatData(standing, view, seat, state, reader)),
    excluded: view.opened.excluded,
    number:
      view.state === 'decided' && 'number' in view.by.record
        ? (view.by.record.number ?? null)
        : null,
    shortfall: shortfallOf(view) ?? null,
    notice: view.opened.notice ?? null,
    sittings: view.acts.sittings.map(({ record, sha256 }) => sittingData(record, sha256)),
    vacancies: vacanciesOf(reading.replay.past.roster, view),
    onlyOnPaper: restsOnEntries(view),
    tally: tallyData(view, hidden),
    transfers: view.acts.transfers.map(({ record: { at, by, seat, to, reason } }) => ({
      at,
      by,
      seat,
      to,
      reason,
    })),
    seatChanges: view.acts.seats.map(({ record: { act, at, by, seat, reason } }) => ({
      act,
      at,
      by,
      seat,
      reason,
    })),
    advice: view.acts.advice.map(({ record: { at, by, asks, text } }) => ({
      at,
      by,
      asks: asks ?? null,
      text,
    })),
  }
}

/** How a decided review kept its deadline: `kept`, `missed`, or `run-out` where ballots were counted after it. */
function keptData({ world }: Reading, view: ReviewView) {
  const kept = keptBy(world.calendar, view)
  if (kept === undefined) return null
  return { how: kept.how, workingDays: kept.days, decidedOn: kept.on }
}

function seatData(
  standing: Standing,
  view: ReviewView,
  seat: string,
  state: ShownState,
  reader: string | undefined,
) {
  const filed = lastBallot(view.acts, seat)
  const ballot = filed?.record
  const seen = maySee(view, seat, reader)
  const recusal =
    view.acts.recusals.find(({ record }) => record.seat === seat)?.record ??
    recusalsIn(standing, view.review).findLast(({ member }) => member === seat)?.record
  const isRecusal = state === 'recused' || state === 'recused-in-base'
  const cast = state === 'cast' || isBallot(state)
  const reason = isRecusal ? recusal?.reason : cast ? ballot?.reason : undefined
  return {
    member: view.holders.get(seat) ?? seat,
    seat,
    added: !view.opened.seats.includes(seat),
    state: cast ? 'cast' : state,
    decision: isBallot(state) ? state : null,
    answer: isBallot(state) ? (ballot?.answer ?? null) : null,
    reason: seen ? (reason ?? null) : null,
    ground: isRecusal ? (recusal?.ground ?? null) : null,
    number: seen && cast ? (ballot?.number ?? null) : null,
    fields: seen && cast ? (ballot?.fields ?? {}) : {},
    at: (isRecusal ? recusal?.at : ballot?.at) ?? null,
    late: ballot?.late ?? 0,
    castBy: ballot?.by ?? null,
    grant: ballot?.grant ?? null,
    onPaper: ballot !== undefined && isEntry(ballot),
    dated: ballot?.dated ?? null,
    evidence: ballot?.evidence ?? null,
    meeting: seen ? (ballot?.meeting ?? null) : null,
    conditions: state === 'approve' ? (ballot?.conditions ?? []) : [],
    answered: answerData(view, seat),
    confirmed: (filed === undefined ? undefined : confirmOf(view.acts, filed)?.record.at) ?? null,
  }
}

/** What the submitter said to the seat's opinion; null while he has said nothing, and for what is no opinion. */
function answerData(view: ReviewView, seat: string) {
  const given = opinionsOf(view.acts, view.states).find((one) => one.seat === seat)
  if (given?.answer === undefined) return null
  const { at, by, adopted, reason } = given.answer.record
  return { at, by, adopted: adopted === 'yes', reason: reason ?? null }
}

/** While ballots are kept back, what they say is null; who takes part is not. */
function tallyData(view: ReviewView, hidden: boolean) {
  const recorded: OutcomeRecord['tally'] = view.state === 'decided' ? view.outcome.tally : undefined
  const tally = recorded ?? tallyOf(view.states, view.opened.vote, onPaper(view.acts))
  const {
    'not-cast': notCast,
    'on-paper': entered,
    'recused-in-base': recusedInBase = 0,
    quorum,
    passes,
    ...counts
  } = tally
  const kept = hidden
    ? { approve: null, reject: null, return: null, abstain: null, defer: null }
    : {}
  return {
    ...counts,
    ...kept,
    recusedInBase,
    notCast,
    onPaper: entered,
    quorum: quorum ?? null,
    passes: hidden ? null : (passes ?? null),
  }
}

/** Who was at a sitting and what its minutes resolved; the votes stand with the seats. */
function sittingData(record: SittingRecord, sha256: string) {
  const { at, by, number, date, attendance, item, resolution, scans } = record
  const silent = record['not-voting'] ?? []
  return { sha256, at, by, number, date, ...attendance, notVoting: silent, item, resolution, scans }
}
