/** Lines show that somebody was heard: opinions with the submitter's answers, questions to others and their advice. */
import { opinionsOf } from '../../core/review/opinions.ts'
import type { ReviewView } from '../../core/review/review.ts'
import { instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { adoptedText } from '../words/decisions.ts'
import { textLines } from './reason.ts'
import { nameOf, type View } from './view.ts'

type Called = Pick<View, 'names'>

/** What the submitter said to the opinion that counts for a seat; that it waits, while he has said nothing. */
export function answerLines(
  v: Voice,
  view: Called,
  review: ReviewView,
  seat: string,
): readonly Line[] {
  const given = opinionsOf(review.acts, review.states).find((one) => one.seat === seat)
  if (given === undefined) return []
  const label = v.t('答复', 'answer')
  const record = given.answer?.record
  if (record === undefined) {
    const waits = review.state === 'open' ? styled('warning', v.t('待答复', 'awaited')) : ''
    return waits === '' ? [] : [['      ', v.labelled(label, '').trimEnd(), waits]]
  }
  const at = `${nameOf(view, 'member', record.by)} ${instantText(record.at)}`
  return [
    `      ${v.labelled(label, adoptedText(v, record))}${v.bracketed(at)}`,
    ...(record.reason === undefined
      ? []
      : textLines(v, v.t('说明', 'why'), record.reason, '      ')),
  ]
}

/** Who of a review was asked what, and what he said. */
export function adviceLines(
  v: Voice,
  view: Called,
  { acts }: Pick<ReviewView, 'acts'>,
): readonly Line[] {
  return acts.advice.flatMap(({ record }) => {
    const by = nameOf(view, 'member', record.by)
    const asks = record.asks === undefined ? undefined : nameOf(view, 'member', record.asks)
    const label =
      asks === undefined
        ? v.t(`${by}回复意见`, `advice of ${by}`)
        : v.t(`${by}征询${asks}`, `${by} asks ${asks}`)
    const [first, ...rest] = textLines(v, label, record.text, '    ')
    return [`${String(first)}${v.bracketed(instantText(record.at))}`, ...rest]
  })
}
