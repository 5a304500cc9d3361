/** A review in lines: its body, deadline, seats and what they said as far as the reader may see it, and the count. */
import { cameTo } from '../../core/review/sitting-votes.ts'
import { disclosed, isBallot } from '../../core/review/disclosure.ts'
import { hasPassed } from '../../core/calendar/deadline.ts'
import type { Round } from '../../core/project/standing.ts'
import type { ReviewView } from '../../core/review/review.ts'
import { minutedIn, onPaper } from '../../core/review/paper.ts'
import { castIn, count, tallyOf } from '../../core/review/tally.ts'
import type { ExtendRecord, RecomputeRecord } from '../../core/record/record.ts'
import type { Filed } from '../../core/record/signoffs.ts'
import type { Language } from '../../core/record/workspace.ts'
import { instantText } from '../dates.ts'
import { tallyText } from '../tally.ts'
import { type Line, type Style, styled } from '../text.ts'
import { outcomeWord } from '../words/decided.ts'
import { wordsOf } from '../words/telling.ts'
import { noticeLines, shortfallLines } from './floor.ts'
import { adviceLines } from './hearing.ts'
import { keptPiece } from './kept.ts'
import { numberText, onlyOnPaper } from './paper.ts'
import { stoppedText } from './hold.ts'
import { reasonLines } from './reason.ts'
import { movedLines } from './seat.ts'
import { seatLines } from './seat-said.ts'
import { sittingsOf } from './sitting.ts'
import { vacancyLines } from './vacancies.ts'
import { bracketed, dueText, endText, labelled, nameOf, pick, type View } from './view.ts'

/** Every review of a round's gate in order, those that have not opened included; what broke off with the round says so. */
export function gateLines(
  language: Language,
  view: View,
  { stage, reviews, result }: Pick<Round, 'stage' | 'reviews' | 'result'>,
  isOver: boolean,
): readonly Line[] {
  return stage.gate.flatMap((declared) => {
    const opened = reviews.find(({ review }) => review.review === declared.review)
    if (opened?.state === 'open' && isOver) return brokenOff(language, view, opened, result)
    if (opened !== undefined) return reviewLines(language, view, opened)
    const name = nameOf(view, 'review', declared.review)
    const state = isOver
      ? pick(language, '未进行', 'not reached')
      : wordsOf(language).vocabulary.reviewStates.waiting
    return [`  ${name}${bracketed(language, state)}`]
  })
}

/** A review that was open as its round was withdrawn or its project ended: what was said in it, and nobody is waited for. */
function brokenOff(
  language: Language,
  view: View,
  review: ReviewView,
  result: Round['result'],
): readonly Line[] {
  const name = styled('strong', `  ${nameOf(view, 'review', review.review.review)}`)
  const state =
    result === 'withdrawn'
      ? pick(language, '已撤回', 'withdrawn')
      : pick(language, '已终止', 'ended')
  return [[name, bracketed(language, state)], ...saidIn(language, view, review)]
}

/** One review that has opened. */
function reviewLines(language: Language, view: View, review: ReviewView): readonly Line[] {
  const { hidden, states } = disclosed(review, view.reader)
  const lines: Line[] = [headLine(language, view, review)]
  if (review.state === 'decided') lines.push(...onlyOnPaper(language, review))
  lines.push(...shortfallLines(language, view, review), ...noticeLines(language, view, review))
  for (const [seat, state] of states) lines.push(...seatLines(language, view, review, seat, state))
  lines.push(...movedLines(language, view, review))
  for (const { member, document } of review.opened.excluded) {
    const who = nameOf(view, 'member', member)
    const what = nameOf(view, 'document', document)
    lines.push(
      `    ${pick(language, `${who}：不参加（${what}有其签名）`, `${who}: no seat (signed ${what})`)}`,
    )
  }
  lines.push(...adviceLines(language, view, review))
  const tally = review.opened.vote === undefined ? [] : [`    ${counted(language, review, hidden)}`]
  const sittings = sittingsOf(language, view, review)
  return [
    ...lines,
    ...timeLines(language, review),
    ...tally,
    ...vacant(language, view, review),
    ...sittings,
  ]
}

/** What a review came to and what was said in it, as far as the reader may see it; of who has said nothing yet, nothing. */
export function saidLines(language: Language, view: View, review: ReviewView): readonly Line[] {
  const { hidden } = disclosed(review, view.reader)
  const isOver = review.state === 'decided'
  const paper = isOver ? onlyOnPaper(language, review) : []
  const isCounted = isOver && review.opened.vote !== undefined
  return [
    isOver
      ? headLine(language, view, review)
      : `  ${labelled(language, nameOf(view, 'review', review.review.review), '').trimEnd()}`,
    ...paper,
    ...saidIn(language, view, review),
    ...(isCounted ? [`    ${counted(language, review, hidden)}`] : []),
    ...vacant(language, view, review),
  ]
}

/** The ballots and the advice of a review, as far as the reader may see them. */
function saidIn(language: Language, view: View, review: ReviewView): readonly Line[] {
  const said = [...disclosed(review, view.reader).states].filter(
    ([, state]) => isBallot(state) || state === 'cast',
  )
  return [
    ...said.flatMap(([seat, state]) => seatLines(language, view, review, seat, state)),
    ...adviceLines(language, view, review),
  ]
}

const RESULTS: Readonly<Record<string, Style>> = {
  passed: 'good',
  rejected: 'error',
  'not-carried': 'warning',
  returned: 'warning',
  lapsed: 'warning',
}

function headLine(language: Language, view: View, review: ReviewView): Line {
  const { vocabulary } = wordsOf(language)
  const name = styled('strong', `  ${nameOf(view, 'review', review.review.review)}`)
  if (review.state === 'decided') {
    const { result } = review.outcome
    const { record } = review.by
    const number =
      record.act === 'close' && record.number !== undefined
        ? `${pick(language, '，', ', ')}${numberText(language, record.number)}`
        : ''
    const at = instantText(record.at)
    return [
      name,
      pick(language, '：', ': '),
      styled(
        RESULTS[result] ?? 'info',
        outcomeWord(language, review.review.decide, cameTo(review)),
      ),
      bracketed(language, at),
      number,
      keptPiece(language, view, review),
    ]
  }
  const { deadline } = review
  const state = bracketed(language, vocabulary.reviewStates[review.state])
  if (deadline === undefined || review.state === 'stopped') return [name, state]
  if (view.stopped === true) return [name, state, stoppedText(language, view.daysLeft(deadline))]
  const due = dueText(language, view, deadline)
  const late = hasPassed(deadline, view.now)
  return [name, state, pick(language, '，期限 ', ', due '), late ? styled('error', due) : due]
}

function timeLines(language: Language, review: ReviewView): readonly Line[] {
  const moved = (verb: string, { record }: Filed<ExtendRecord | RecomputeRecord>) => [
    `    ${verb}${endText(language, record.deadline)}${bracketed(language, instantText(record.at))}`,
    ...reasonLines(language, record.reason),
  ]
  const { extensions, recomputes } = review.acts
  return [
    ...extensions.flatMap((one) => moved(pick(language, '延长期限至 ', 'extended to '), one)),
    ...recomputes.flatMap((one) =>
      moved(pick(language, '按新日历重算为 ', 'by the new calendar '), one),
    ),
  ]
}

function vacant(language: Language, view: View, review: ReviewView): readonly Line[] {
  const told = vacancyLines(language, view, view.vacancies?.(review) ?? [])
  return told.map((line) => styled('warning', `    ${line}`))
}

function counted(language: Language, review: ReviewView, hidden: boolean): string {
  const recorded = review.state === 'decided' ? review.outcome.tally : undefined
  const tally = tallyOf(review.states, review.opened.vote, onPaper(review.acts))
  if (!hidden) {
    const { review: declared } = review
    const outcome =
      review.state === 'decided'
        ? outcomeWord(language, declared.decide, cameTo(review))
        : undefined
    return tallyText(language, recorded ?? tally, outcome, minutedIn(review))
  }
  const counts = count(review.states)
  const cast = castIn(counts)
  const { seats, recused, 'not-cast': open } = counts
  const quorum = tally.quorum?.needed
  return pick(
    language,
    `应参加${seats}人${recused === 0 ? '' : `，回避${recused}人`}，已表决${cast}人，未表决${open}人${quorum === undefined ? '' : `；须有${quorum}人参加表决`}；计票前不公布票数`,
    `${seats} seats: ${cast} cast, ${recused} recused, ${open} ${open === 1 ? 'has' : 'have'} not voted${quorum === undefined ? '' : `; quorum ${quorum}`}; counts are shown after the close`,
  )
}
