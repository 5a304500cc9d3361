/** Being heard, in lines: opinions with the submitter's answers, questions to others and their advice. */
import { opinionsOf } from '../../core/review/opinions.ts'
import type { AnswerRecord } from '../../core/record/record.ts'
import type { ReviewView } from '../../core/review/review.ts'
import type { Language } from '../../core/record/workspace.ts'
import { instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import { textLines } from './reason.ts'
import { bracketed, labelled, nameOf, pick, type View } from './view.ts'

type Called = Pick<View, 'names'>

/** What the submitter said to the opinion that counts for a seat; that it waits, while he has said nothing. */
export function answerLines(
  language: Language,
  view: Called,
  review: ReviewView,
  seat: string,
): readonly Line[] {
  const given = opinionsOf(review.acts, review.states).find((one) => one.seat === seat)
  if (given === undefined) return []
  const label = pick(language, '答复', 'answer')
  const record = given.answer?.record
  if (record === undefined) {
    const waits =
      review.state === 'open' ? styled('warning', pick(language, '待答复', 'awaited')) : ''
    return waits === '' ? [] : [['      ', labelled(language, label, '').trimEnd(), waits]]
  }
  const at = `${nameOf(view, 'member', record.by)} ${instantText(record.at)}`
  return [
    `      ${labelled(language, label, adoptedText(language, record))}${bracketed(language, at)}`,
    ...(record.reason === undefined
      ? []
      : textLines(language, pick(language, '说明', 'why'), record.reason, '      ')),
  ]
}

/** 采纳 or 不采纳. */
export function adoptedText(
  language: Language,
  { adopted }: Pick<AnswerRecord, 'adopted'>,
): string {
  return adopted === 'yes'
    ? pick(language, '采纳', 'adopted')
    : pick(language, '不采纳', 'declined')
}

/** Who of a review was asked what, and what he said. */
export function adviceLines(
  language: Language,
  view: Called,
  { acts }: Pick<ReviewView, 'acts'>,
): readonly Line[] {
  return acts.advice.flatMap(({ record }) => {
    const by = nameOf(view, 'member', record.by)
    const asks = record.asks === undefined ? undefined : nameOf(view, 'member', record.asks)
    const label =
      asks === undefined
        ? pick(language, `${by}回复意见`, `advice of ${by}`)
        : pick(language, `${by}征询${asks}`, `${by} asks ${asks}`)
    const [first, ...rest] = textLines(language, label, record.text, '    ')
    return [`${String(first)}${bracketed(language, instantText(record.at))}`, ...rest]
  })
}
