/** Words say a vote: quorum and majority, when it is counted, what is shown; and until when a review is to be decided. */
import { isMajority } from '../../core/process/parameter-value.ts'
import type { Base, Review, Share, VoteReview } from '../../core/process/process.ts'
import type { ParameterValue } from '../../core/record/workspace.ts'
import type { Voice } from '../voice.ts'
import { majorityText, parameterText, unsetText } from './process-list.ts'
import { spanText } from './span.ts'
import { nameOf, type View } from './view.ts'

/** What a rule that rests on parameters is read with. */
export interface ParameterView extends Pick<View, 'names'> {
  readonly parameters: Readonly<Record<string, ParameterValue>>
}

/** Until when a review is to be decided. */
export function timeText(v: Voice, view: ParameterView, { within }: Review): string {
  if (within === undefined) return v.t('制度未定期限', 'no deadline given')
  const text =
    typeof within === 'object' ? spanText(v, within) : parameterValue(v, view, within, 'span')
  return v.t(`期限 ${text}`, `within ${text}`)
}

/** Everything that a vote says of its counting. */
export function voteTexts(v: Voice, view: ParameterView, review: VoteReview): readonly string[] {
  const board = review.rule === 'company-law-board'
  const { secretary, 'at-least': least, proxies } = review
  return [
    ...(board
      ? [
          v.t(
            '按公司法：全体无关联关系董事过半数参加表决、过半数同意，方为通过',
            'by the Company Law: more than half of the unrelated directors take part, and more than half of all unrelated directors approve',
          ),
        ]
      : []),
    ...shareTexts(v, view, review),
    v.t(CLOSE[review.close][0], CLOSE[review.close][1]) + v.t('；', '; ') + withoutText(v, review),
    v.t(SHOW[review.show][0], SHOW[review.show][1]),
    ...(least === undefined
      ? []
      : [
          v.t(
            `除回避、出缺外不足 ${least} 席的，视为未达到规定出席人数`,
            `with fewer than ${least} seats neither recused nor vacated it has no quorum`,
          ),
        ]),
    ...(proxies === undefined
      ? []
      : [
          v.t(
            `每人最多受托代 ${proxies} 席`,
            proxies === 1
              ? 'one member stands in for one other at most'
              : `one member stands in for ${proxies} others at most`,
          ),
        ]),
    ...(secretary === undefined
      ? []
      : [v.t('计票：', 'closed by ') + nameOf(view, 'role', secretary)]),
  ]
}

/** The quorum and the majority of a vote, as far as it states them itself. */
export function shareTexts(v: Voice, view: ParameterView, review: VoteReview): readonly string[] {
  return [
    ...shareText(v, view, '法定人数', 'quorum', review.quorum),
    ...shareText(v, view, '通过比例', 'passes with', review.passes),
  ]
}

function shareText(
  v: Voice,
  view: ParameterView,
  zh: string,
  en: string,
  share: Share | undefined,
): readonly string[] {
  if (share === undefined) return []
  const base = baseWords(v)[share.of]
  const value = typeof share.share === 'string' ? own(view.parameters, share.share) : share.share
  const text =
    value === undefined || !isMajority(value)
      ? v.t(
          `${base}的${parameterValue(v, view, String(share.share))}`,
          `${parameterValue(v, view, String(share.share))} of ${base}`,
        )
      : majorityText(v, value, base)
  return [v.t(`${zh}：${text}`, `${en} ${text}`)]
}

function own(values: ParameterView['parameters'], id: string): ParameterValue | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined
}

/** The value of the parameter, or its name where it is not set. */
export function parameterValue(v: Voice, view: ParameterView, id: string, type?: 'span'): string {
  const value = own(view.parameters, id)
  const name = nameOf(view, 'parameter', id)
  return value === undefined
    ? v.t(`“${name}”`, `"${name}"`) + v.bracketed(unsetText(v))
    : parameterText(v, view, value, type === undefined ? undefined : { type, title: NO_TITLE })
}

const NO_TITLE = { zh: '', en: '' }

function withoutText(v: Voice, { 'without-quorum': without }: VoteReview): string {
  if (without === 'lapse') {
    return v.t('未达到规定出席人数的，不作出决议', 'without a quorum nothing is resolved')
  }
  const { 'working-days': days, times } = without.extend
  return v.t(
    `未达到规定出席人数的，延长 ${days} 个工作日，至多 ${times} 次`,
    `without a quorum it is extended by ${days} working days, at most ${times} times`,
  )
}

const baseWords = ({ t }: Voice): Readonly<Record<Base, string>> => ({
  roster: t('全体成员', 'all members'),
  eligible: t('应参加表决的成员', 'those not recused'),
  cast: t('已投票的成员', 'those who cast a ballot'),
  decided: t('已投票且未弃权的成员', 'those who cast and did not abstain'),
})

const CLOSE = {
  'when-decided': ['结果已定即计票', 'closes when the outcome is certain'],
  'when-all-cast': ['全部投出即计票', 'closes when all have cast'],
  'at-deadline': ['到期计票', 'closes at the deadline'],
} as const

const SHOW = {
  'after-close': ['计票前互不显示', 'ballots are shown after the close'],
  'after-own': ['本人投出后方可见他人', "ballots are shown after one's own"],
  'at-once': ['投出即显示', 'ballots are shown at once'],
} as const
