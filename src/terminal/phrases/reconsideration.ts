/** Reconsideration in lines: of a rejected round, and of the round that came of it. */
import type { Round } from '../../core/project/standing.ts'
import type { Language } from '../../core/record/workspace.ts'
import { instantText } from '../dates.ts'
import { type Line, styled } from '../text.ts'
import { wordsOf } from '../words/telling.ts'
import { reasonLines } from './reason.ts'
import { nameOf, pick, type View } from './view.ts'

type Called = Pick<View, 'names'>

/** Who asked for the rejected round to be reconsidered, and why; nothing of any other round. */
export function reconsideredLines(
  language: Language,
  view: Called,
  { reconsidered }: Round,
): readonly Line[] {
  if (reconsidered === undefined) return []
  const { at, by, reason } = reconsidered.record
  const what = pick(language, '提请复议', 'reconsideration asked for')
  return [
    `  ${what} ${instantText(at)} ${nameOf(view, 'member', by)}`,
    ...reasonLines(language, reason),
  ]
}

/** Of a round that reconsiders an earlier one: which, and why; nothing of any other round. */
export function reconsideringLines(
  language: Language,
  view: Called,
  round: Round,
  rounds: readonly Round[],
): readonly Line[] {
  const link = round.submission.record.reconsiders
  const first = rounds.find(({ reconsidered }) => reconsidered?.sha256 === link)
  if (link === undefined || first?.reconsidered === undefined) return []
  const name = wordsOf(language).round(
    nameOf(view, 'stage', first.stage.stage),
    String(first.round),
  )
  const what = pick(language, `复议：${name}曾被否决`, `reconsiders ${name}, which was rejected`)
  return [
    ['  ', styled('warning', what)],
    ...reasonLines(language, first.reconsidered.record.reason),
  ]
}
