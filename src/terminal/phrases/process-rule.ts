/** The rule of a review in words: who decides, in which cases, how, until when. */
import type { Review } from '../../core/process/process.ts'
import type { Language } from '../../core/record/workspace.ts'
import { conditionText, type ConditionView } from './process-condition.ts'
import { roleText } from './process-table.ts'
import { seatTexts } from './process-seats.ts'
import { type ParameterView, timeText, voteTexts } from './process-vote.ts'
import { nameOf, pick } from './view.ts'

export interface RuleView extends ConditionView, ParameterView {}

/** The rule as a few sentences: everything that the process says of the review. */
export function ruleTexts(language: Language, view: RuleView, review: Review): readonly string[] {
  const holder = roleText(language, view, review.role)
  const role =
    review.of === 'unit'
      ? pick(language, `本单位${holder}`, `${holder} of the project's unit`)
      : holder
  const named =
    review.named === 'project' ? pick(language, '，由项目指明', ', named by the project') : ''
  const head = headText(language, role, review) + named
  return [
    head + pick(language, '，', ', ') + timeText(language, view, review),
    ...whenTexts(language, view, review),
    ...(review.decide === 'vote' ? voteTexts(language, view, review) : []),
    ...(review.decide === 'sole' ? formTexts(language, review.forms) : []),
    ...seatTexts(language, view, review),
    ...paperTexts(language, view, review),
    ...(review.later.length === 0
      ? []
      : [pick(language, '本版尚不能办理：', 'not in this version: ') + review.later.join(', ')]),
  ]
}

function headText(language: Language, role: string, review: Review): string {
  const { decide } = review
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
    case 'vote':
      return review.form === 'written'
        ? pick(language, `书面表决（${role}），一人一票`, `written vote (${role}), one ballot each`)
        : pick(
            language,
            `会议表决（${role}），一人一票`,
            `vote in a meeting (${role}), one ballot each`,
          )
    default:
      return decide satisfies never
  }
}

/** The cases in which the review takes place, where it does not always. */
export function whenTexts(
  language: Language,
  view: ConditionView,
  { when }: Review,
): readonly string[] {
  if (when === undefined) return []
  const cases = conditionText(language, view, when)
  return [pick(language, `仅限${cases}的项目经此审批`, `only where ${cases}; else passed over`)]
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
  const inPerson = forms.includes('in-person')
  if (!forms.includes('office-meeting')) return []
  return [
    inPerson
      ? pick(
          language,
          '方式：本人审批，或经会议审议后由本人决定',
          'in person, or in person after a meeting',
        )
      : pick(
          language,
          '方式：须经会议审议，会后由本人决定',
          'always after a meeting, then in person',
        ),
  ]
}
