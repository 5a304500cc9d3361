/** The rule of a review in words: who decides, how a vote is counted, until when, what is shown. */
import { isMajority } from '../../core/parameter-value.ts'
import type { Base, Review, Share, VoteReview } from '../../core/process.ts'
import type { Language, ParameterValue } from '../../core/workspace.ts'
import { majorityText, parameterText, unsetText } from './process-list.ts'
import { spanText } from './span.ts'
import { bracketed, nameOf, pick, type View } from './view.ts'

export interface RuleView extends Pick<View, 'names'> {
  readonly parameters: Readonly<Record<string, ParameterValue>>
}

/** The rule as a few sentences. */
export function ruleTexts(language: Language, view: RuleView, review: Review): readonly string[] {
  const role = nameOf(view, 'role', review.role)
  const named =
    review.named === 'project' ? pick(language, '，由项目指明', ', named by the project') : ''
  const unit = review.of === 'unit' ? pick(language, '，本单位的', ", of the project's unit") : ''
  const head =
    review.decide === 'vote'
      ? voteHead(language, role, review)
      : sharedHead(language, role, review.decide) + named + unit
  return [
    head + pick(language, '，', ', ') + timeText(language, view, review),
    ...(review.decide === 'vote' ? voteTexts(language, view, review) : []),
    ...(review.decide === 'sole' ? formTexts(language, review.forms) : []),
    ...paperTexts(language, view, review),
    ...(review.later.length === 0
      ? []
      : [pick(language, '本版尚不能办理：', 'not in this version: ') + review.later.join(', ')]),
  ]
}

function sharedHead(
  language: Language,
  role: string,
  decide: Exclude<Review['decide'], 'vote'>,
): string {
  switch (decide) {
    case 'sole':
      return pick(language, `${role}一人决定`, `decided by one person (${role})`)
    case 'any':
      return pick(language, `${role}任一人同意即可`, `decided by any one of several (${role})`)
    case 'all':
      return pick(language, `${role}全员同意`, `decided by all together (${role})`)
    case 'in-order':
      return pick(language, `${role}依次审批，全部同意`, `decided by all in turn (${role})`)
    case 'opinions':
      return pick(
        language,
        `征求${role}书面意见，送审人逐条答复，意见不构成否决`,
        `written opinions (${role}), each answered by the submitter; none blocks`,
      )
    default:
      return decide satisfies never
  }
}

function voteHead(language: Language, role: string, { form }: VoteReview): string {
  return form === 'written'
    ? pick(language, `书面表决（${role}），一人一票`, `written vote (${role}), one ballot each`)
    : pick(
        language,
        `会议表决（${role}），一人一票`,
        `vote in a meeting (${role}), one ballot each`,
      )
}

/** Until when a review is to be decided. */
export function timeText(language: Language, view: RuleView, { within }: Review): string {
  if (within === undefined) return pick(language, '制度未定期限', 'no deadline given')
  const text =
    typeof within === 'object'
      ? spanText(language, within)
      : parameterValue(language, view, within, 'span')
  return pick(language, `期限 ${text}`, `within ${text}`)
}

/** That a secretary may enter decisions on paper, and which. */
function paperTexts(language: Language, view: RuleView, review: Review): readonly string[] {
  const { paper, secretary } = review
  if (paper !== true || secretary === undefined) return []
  const who = nameOf(view, 'role', secretary)
  return [
    pick(
      language,
      `纸面决定可由${who}代录，须附扫描件`,
      `decisions on paper may be entered by ${who}, with a scan`,
    ),
  ]
}

function formTexts(
  language: Language,
  forms: readonly ('in-person' | 'office-meeting')[],
): readonly string[] {
  return forms.includes('office-meeting')
    ? [
        pick(
          language,
          '方式：本人审批，或经办公会审议后由本人决定',
          'in person, or in person after the office meeting',
        ),
      ]
    : []
}

function voteTexts(language: Language, view: RuleView, review: VoteReview): readonly string[] {
  const board = review.rule === 'company-law-board'
  const secretary =
    review.secretary === undefined
      ? []
      : [pick(language, '计票：', 'closed by ') + nameOf(view, 'role', review.secretary)]
  return [
    ...(board
      ? [
          pick(
            language,
            '按公司法：无关联董事过半数参加表决，全体无关联董事过半数同意，方为通过',
            'by the Company Law: more than half of the unrelated directors take part, and more than half of all unrelated directors approve',
          ),
        ]
      : []),
    ...shareTexts(language, view, review),
    pick(language, CLOSE[review.close][0], CLOSE[review.close][1]) +
      pick(language, '；', '; ') +
      withoutText(language, review),
    pick(language, SHOW[review.show][0], SHOW[review.show][1]),
    ...secretary,
  ]
}

/** The quorum and the majority of a vote, as far as it states them itself. */
export function shareTexts(
  language: Language,
  view: RuleView,
  review: VoteReview,
): readonly string[] {
  return [
    ...shareText(language, view, '法定人数', 'quorum', review.quorum),
    ...shareText(language, view, '通过比例', 'passes with', review.passes),
  ]
}

function shareText(
  language: Language,
  view: RuleView,
  zh: string,
  en: string,
  share: Share | undefined,
): readonly string[] {
  if (share === undefined) return []
  const base = BASES[share.of][language === 'zh' ? 0 : 1]
  const value = typeof share.share === 'string' ? own(view.parameters, share.share) : share.share
  const text =
    value === undefined || !isMajority(value)
      ? pick(
          language,
          `${base}的${parameterValue(language, view, String(share.share))}`,
          `${parameterValue(language, view, String(share.share))} of ${base}`,
        )
      : majorityText(language, value, base)
  return [pick(language, `${zh}：${text}`, `${en} ${text}`)]
}

function own(values: RuleView['parameters'], id: string): ParameterValue | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined
}

function parameterValue(language: Language, view: RuleView, id: string, type?: 'span'): string {
  const value = own(view.parameters, id)
  const name = nameOf(view, 'parameter', id)
  return value === undefined
    ? pick(language, `“${name}”`, `"${name}"`) + bracketed(language, unsetText(language))
    : parameterText(language, view, value, type)
}

function withoutText(language: Language, { 'without-quorum': without }: VoteReview): string {
  if (without === 'lapse') {
    return pick(language, '未达法定人数为决议不成立', 'without a quorum the vote lapses')
  }
  const { 'working-days': days, times } = without.extend
  return pick(
    language,
    `未达法定人数延长 ${days} 个工作日，至多 ${times} 次`,
    `without a quorum it is extended by ${days} working days, at most ${times} times`,
  )
}

const BASES: Readonly<Record<Base, readonly [string, string]>> = {
  roster: ['全体成员', 'all members'],
  eligible: ['应参加表决的成员', 'those not recused'],
  cast: ['已投票的成员', 'those who cast a ballot'],
  decided: ['已投票且未弃权的成员', 'those who cast and did not abstain'],
}

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
