/** Lines show a review: its body, deadline, seats and what they said as far as the reader may see it, and the count. */
import type { Review, Stage } from '../../core/process/process.ts'
import { answersOf } from '../../core/process/review.ts'
import type { Round } from '../../core/review/standing.ts'
import { cameTo } from '../../core/review/sitting-votes.ts'
import { disclosed, isBallot } from '../../core/review/disclosure.ts'
import { hasPassed } from '../../core/calendar/deadline.ts'
import type { ReviewView } from '../../core/review/review.ts'
import { minutedIn, onPaper } from '../../core/review/paper.ts'
import { castIn, count, tallyOf } from '../../core/review/tally.ts'
import type { ExtendRecord, RecomputeRecord } from '../../core/record/record.ts'
import type { Filed } from '../../core/record/signoffs.ts'
import { instantText } from '../dates.ts'
import { tallyText } from '../tally.ts'
import { type Line, type Style, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { outcomeWord } from '../words/decisions.ts'
import { noticeLines, shortfallLines } from './floor.ts'
import { adviceLines } from './hearing.ts'
import { keptPiece } from './punctuality.ts'
import { numberText, onlyOnPaper } from './paper.ts'
import { stoppedText } from './hold.ts'
import { reasonLines } from './reason.ts'
import { movedLines } from './seat.ts'
import { seatLines } from './seat-said.ts'
import { sittingsOf } from './sitting.ts'
import { vacancyLines } from './vacancies.ts'
import { dueText, endText, nameOf, type View } from './view.ts'

/** Every review of a round's gate in order, those that have not opened included; what broke off with the round says so. */
export function gateLines(
  v: Voice,
  view: View,
  { stage, reviews, result }: Pick<Round, 'stage' | 'reviews' | 'result'>,
  isOver: boolean,
): readonly Line[] {
  return stage.gate.flatMap((declared) => {
    const opened = reviews.find(({ review }) => review.review === declared.review)
    if (opened?.state === 'open' && isOver) return brokenOff(v, view, opened, result)
    if (opened !== undefined) return reviewLines(v, view, opened)
    const name = nameOf(view, 'review', declared.review)
    const state = isUncalled(declared, stage, reviews, result)
      ? v.t('不需要', 'not called for')
      : isOver
        ? v.t('未进行', 'not reached')
        : v.vocabulary.reviewStates.waiting
    return [`  ${name}${v.bracketed(state)}`]
  })
}

/** Whether the gate went past a review because it takes place in certain cases only, and this was none of them. */
function isUncalled(
  { when, step }: Review,
  { gate }: Stage,
  reviews: readonly ReviewView[],
  result: Round['result'],
): boolean {
  if (when === undefined) return false
  if (reviews.some(({ review }) => review.step >= step)) return true
  // An answer of a body's own may lead past what is left.
  return result === 'passed' && gate.every((one) => Object.keys(answersOf(one)).length === 0)
}

/** A review that was open as its round was withdrawn or its project ended: what was said in it, and nobody is waited for. */
function brokenOff(
  v: Voice,
  view: View,
  review: ReviewView,
  result: Round['result'],
): readonly Line[] {
  const name = styled('strong', `  ${nameOf(view, 'review', review.review.review)}`)
  const state = result === 'withdrawn' ? v.t('已撤回', 'withdrawn') : v.t('已终止', 'ended')
  return [[name, v.bracketed(state)], ...saidIn(v, view, review)]
}

/** One review that has opened. */
function reviewLines(v: Voice, view: View, review: ReviewView): readonly Line[] {
  const { hidden, states } = disclosed(review, view.reader)
  const lines: Line[] = [headLine(v, view, review)]
  if (review.state === 'decided') lines.push(...onlyOnPaper(v, review))
  lines.push(...shortfallLines(v, view, review), ...noticeLines(v, view, review))
  for (const [seat, state] of states) lines.push(...seatLines(v, view, review, seat, state))
  lines.push(...movedLines(v, view, review))
  for (const { member, document } of review.opened.excluded) {
    const who = nameOf(view, 'member', member)
    const what = nameOf(view, 'document', document)
    lines.push(
      `    ${v.t(`${who}：不参加（${what}有其签名）`, `${who}: no seat (signed ${what})`)}`,
    )
  }
  lines.push(...adviceLines(v, view, review))
  const tally = review.opened.vote === undefined ? [] : [`    ${counted(v, review, hidden)}`]
  const sittings = sittingsOf(v, view, review)
  return [...lines, ...timeLines(v, review), ...tally, ...vacant(v, view, review), ...sittings]
}

/** What a review came to and what was said in it, as far as the reader may see it; of who has said nothing yet, nothing. */
export function saidLines(v: Voice, view: View, review: ReviewView): readonly Line[] {
  const { hidden } = disclosed(review, view.reader)
  const isOver = review.state === 'decided'
  const paper = isOver ? onlyOnPaper(v, review) : []
  const isCounted = isOver && review.opened.vote !== undefined
  return [
    isOver
      ? headLine(v, view, review)
      : `  ${v.labelled(nameOf(view, 'review', review.review.review), '').trimEnd()}`,
    ...paper,
    ...saidIn(v, view, review),
    ...(isCounted ? [`    ${counted(v, review, hidden)}`] : []),
    ...vacant(v, view, review),
  ]
}

/** The ballots and the advice of a review, as far as the reader may see them. */
function saidIn(v: Voice, view: View, review: ReviewView): readonly Line[] {
  const said = [...disclosed(review, view.reader).states].filter(
    ([, state]) => isBallot(state) || state === 'cast',
  )
  return [
    ...said.flatMap(([seat, state]) => seatLines(v, view, review, seat, state)),
    ...adviceLines(v, view, review),
  ]
}

const RESULTS: Readonly<Record<string, Style>> = {
  passed: 'good',
  rejected: 'error',
  'not-carried': 'warning',
  returned: 'warning',
  lapsed: 'warning',
}

function headLine(v: Voice, view: View, review: ReviewView): Line {
  const { vocabulary } = v
  const name = styled('strong', `  ${nameOf(view, 'review', review.review.review)}`)
  if (review.state === 'decided') {
    const { result } = review.outcome
    const { record } = review.by
    const number =
      record.act === 'close' && record.number !== undefined
        ? `${v.t('，', ', ')}${numberText(v, record.number)}`
        : ''
    const at = instantText(record.at)
    return [
      name,
      v.t('：', ': '),
      styled(RESULTS[result] ?? 'info', outcomeWord(v, review.review.decide, cameTo(review))),
      v.bracketed(at),
      number,
      keptPiece(v, view, review),
    ]
  }
  const { deadline } = review
  const state = v.bracketed(vocabulary.reviewStates[review.state])
  if (deadline === undefined || review.state === 'stopped') return [name, state]
  if (view.stopped === true) return [name, state, stoppedText(v, view.daysLeft(deadline))]
  const due = dueText(v, view, deadline)
  const late = hasPassed(deadline, view.now)
  return [name, state, v.t('，期限 ', ', due '), late ? styled('error', due) : due]
}

function timeLines(v: Voice, review: ReviewView): readonly Line[] {
  const moved = (verb: string, { record }: Filed<ExtendRecord | RecomputeRecord>) => [
    `    ${verb}${endText(v, record.deadline)}${v.bracketed(instantText(record.at))}`,
    ...reasonLines(v, record.reason),
  ]
  const { extensions, recomputes } = review.acts
  return [
    ...extensions.flatMap((one) => moved(v.t('延长期限至 ', 'extended to '), one)),
    ...recomputes.flatMap((one) => moved(v.t('按新日历重算为 ', 'by the new calendar '), one)),
  ]
}

function vacant(v: Voice, view: View, review: ReviewView): readonly Line[] {
  const told = vacancyLines(v, view, view.vacancies?.(review) ?? [])
  return told.map((line) => styled('warning', `    ${line}`))
}

function counted(v: Voice, review: ReviewView, hidden: boolean): string {
  const recorded = review.state === 'decided' ? review.outcome.tally : undefined
  const tally = tallyOf(review.states, review.opened.vote, onPaper(review.acts))
  if (!hidden) {
    const { review: declared } = review
    const outcome =
      review.state === 'decided' ? outcomeWord(v, declared.decide, cameTo(review)) : undefined
    return tallyText(v, recorded ?? tally, outcome, minutedIn(review))
  }
  const counts = count(review.states)
  const cast = castIn(counts)
  const { seats, recused, 'not-cast': open } = counts
  const quorum = tally.quorum?.needed
  return v.t(
    `应参加${seats}人${recused === 0 ? '' : `，回避${recused}人`}，已表决${cast}人，未表决${open}人${quorum === undefined ? '' : `；须有${quorum}人参加表决`}；计票前不公布票数`,
    `${seats} seats: ${cast} cast, ${recused} recused, ${open} ${open === 1 ? 'has' : 'have'} not voted${quorum === undefined ? '' : `; quorum ${quorum}`}; counts are shown after the close`,
  )
}
