/** Lines tell of reconsideration: of a rejected round, and of the round that came of it. */
import type { Round } from '../../core/review/standing.ts'
import { instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { reasonLines } from './reason.ts'
import { nameOf, type View } from './view.ts'

type Called = Pick<View, 'names'>

/** Who asked for the rejected round to be reconsidered, and why; nothing of any other round. */
export function reconsideredLines(
  v: Voice,
  view: Called,
  { reconsidered }: Round,
): readonly Line[] {
  if (reconsidered === undefined) return []
  const { at, by, reason } = reconsidered.record
  const what = v.t('提请复议', 'reconsideration asked for')
  return [`  ${what} ${instantText(at)} ${nameOf(view, 'member', by)}`, ...reasonLines(v, reason)]
}

/** Of a round that reconsiders an earlier one: which, and why; nothing of any other round. */
export function reconsideringLines(
  v: Voice,
  view: Called,
  round: Round,
  rounds: readonly Round[],
): readonly Line[] {
  const link = round.submission.record.reconsiders
  const first = rounds.find(({ reconsidered }) => reconsidered?.sha256 === link)
  if (link === undefined || first?.reconsidered === undefined) return []
  const name = v.round(nameOf(view, 'stage', first.stage.stage), String(first.round))
  const what = v.t(`复议：${name}曾被否决`, `reconsiders ${name}, which was rejected`)
  return [['  ', styled('warning', what)], ...reasonLines(v, first.reconsidered.record.reason)]
}
