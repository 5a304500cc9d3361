/** What one seat of a review has said, in lines: the decision, when, by whose hand, why, on which conditions. */
import { isBallot, maySee, type ShownState } from '../../core/review/disclosure.ts'
import type { BallotRecord } from '../../core/record/record.ts'
import type { ReviewView } from '../../core/review/review.ts'
import { instantText } from '../dates.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import { conditionalText, setLines } from './conditions.ts'
import { filledLines } from './filled-in.ts'
import { answerLines } from './hearing.ts'
import { lateText } from './log-cells.ts'
import { entryLines, paperLines } from './paper.ts'
import { besideText, textLines } from './reason.ts'
import { groundText } from '../words/decisions.ts'
import { proxyLines, seatName } from './seat.ts'
import { nameOf, seatStateText, type View } from './view.ts'

/** The seat with what it said, as far as the reader may see it. */
export function seatLines(
  v: Voice,
  view: View,
  review: ReviewView,
  seat: string,
  state: ShownState,
): readonly Line[] {
  const ballot = review.acts.ballots.findLast(({ record }) => record.seat === seat)?.record
  const recusal = review.acts.recusals.find(({ record }) => record.seat === seat)?.record
  const said = isBallot(state) || state === 'cast'
  const isRecusal = state === 'recused' || state === 'recused-in-base'
  const before = isRecusal && recusal === undefined ? view.recusal?.(review, seat) : undefined
  const record = isRecusal ? (recusal ?? before) : said ? ballot : undefined
  const extra = [
    ...(before === undefined
      ? []
      : [v.round(nameOf(view, 'stage', before.stage), String(before.round))]),
    ...(record?.act === 'recuse' && record.ground !== undefined
      ? [groundText(v, record.ground)]
      : []),
    ...(record === undefined ? [] : [instantText(record.at)]),
    ...(said && ballot?.late !== undefined ? [lateText(v, ballot.late)] : []),
    ...(said && ballot !== undefined && ballot.n > 1
      ? [v.t(`第 ${ballot.n} 次表态，以此为准`, `ballot no. ${ballot.n}, which counts`)]
      : []),
  ]
  const word =
    state === 'cast'
      ? v.t('已投，计票后公布', 'cast, shown after the close')
      : said && ballot?.answer !== undefined
        ? nameOf(view, 'outcome', ballot.answer)
        : answered(v, view, ballot, state, seatStateText(v, view, review.review.review, state))
  const line = `    ${v.labelled(seatName(v, view, review, seat), word)}`
  const aside = v.bracketed(extra.join(v.t('，', ', ')))
  const reason = record?.reason
  const entered = said
    ? [...entryLines(v, view, review, seat), ...proxyLines(v, view, review, seat)]
    : []
  if (!maySee(review, seat, view.reader)) return [line + aside, ...entered]
  return [
    line + aside,
    ...entered,
    ...(said && ballot !== undefined ? paperLines(v, view, ballot) : []),
    ...(said ? filledLines(v, view, review.review, ballot?.fields, '      ') : []),
    ...(reason === undefined ? [] : textLines(v, besideText(v, state), reason, '      ')),
    ...(state === 'approve' ? setLines(v, view, ballot?.conditions) : []),
    ...answerLines(v, view, review, seat),
  ]
}

/** A body's own answer by its title, where the ballot gave one; an approval on conditions; else the decision. */
function answered(
  v: Voice,
  view: View,
  ballot: BallotRecord | undefined,
  state: ShownState,
  decision: string,
): string {
  if (ballot?.decision !== state) return decision
  if (ballot.answer !== undefined) return nameOf(view, 'outcome', ballot.answer)
  return ballot.conditions === undefined ? decision : conditionalText(v)
}
