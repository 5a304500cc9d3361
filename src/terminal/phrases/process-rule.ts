/** Words say the rule of a review: who decides, in which cases, how, until when. */
import type { Review } from '../../core/process/process.ts'
import type { Voice } from '../voice.ts'
import { fieldsOf } from '../../core/process/review.ts'
import { declarationText } from './process-document.ts'
import { conditionText, type ConditionView } from './process-condition.ts'
import { roleText } from './process-table.ts'
import { seatTexts } from './process-seats.ts'
import { type ParameterView, timeText, voteTexts } from './process-vote.ts'
import { nameOf } from './view.ts'

export interface RuleView extends ConditionView, ParameterView {}

/** The rule as a few sentences: everything that the process says of the review. */
export function ruleTexts(v: Voice, view: RuleView, review: Review): readonly string[] {
  const holder = roleText(v, view, review.role)
  const role =
    review.of === 'unit' ? v.t(`本单位${holder}`, `${holder} of the project's unit`) : holder
  const named = review.named === 'project' ? v.t('，由项目指明', ', named by the project') : ''
  const head = headText(v, role, review) + named
  return [
    head + v.t('，', ', ') + timeText(v, view, review),
    ...whenTexts(v, view, review),
    ...(review.decide === 'vote' ? voteTexts(v, view, review) : []),
    ...(review.decide === 'sole' ? formTexts(v, review.forms) : []),
    ...seatTexts(v, view, review),
    ...paperTexts(v, view, review),
    ...fieldTexts(v, view, review),
    ...(review.later.length === 0
      ? []
      : [v.t('本版尚不能办理：', 'not in this version: ') + review.later.join(', ')]),
  ]
}

function headText(v: Voice, role: string, review: Review): string {
  const { decide } = review
  switch (decide) {
    case 'sole':
      return v.t(`${role}一人决定`, `decided by one person (${role})`)
    case 'any':
      return v.t(`${role}任一人同意即可`, `decided by any one of several (${role})`)
    case 'all':
      return v.t(`${role}全员同意`, `decided by all together (${role})`)
    case 'in-order':
      return v.t(`${role}依次审批，全部同意`, `decided by all in turn (${role})`)
    case 'opinions':
      return v.t(
        `征求${role}书面意见，送审人逐条答复，意见不构成否决`,
        `written opinions (${role}), each answered by the submitter; none blocks`,
      )
    case 'vote':
      return review.form === 'written'
        ? v.t(`书面表决（${role}），一人一票`, `written vote (${role}), one ballot each`)
        : v.t(`会议表决（${role}），一人一票`, `vote in a meeting (${role}), one ballot each`)
    default:
      return decide satisfies never
  }
}

/** The cases in which the review takes place, where it does not always. */
export function whenTexts(v: Voice, view: ConditionView, { when }: Review): readonly string[] {
  if (when === undefined) return []
  const cases = conditionText(v, view, when)
  return [v.t(`仅限${cases}的项目经此审批`, `only where ${cases}; else passed over`)]
}

/** That a secretary may enter decisions on paper, and which. */
function paperTexts(v: Voice, view: RuleView, review: Review): readonly string[] {
  const { paper, secretary } = review
  if (paper !== true || secretary === undefined) return []
  const who = nameOf(view, 'role', secretary)
  return [
    v.t(
      `纸面决定可由${who}代录，须附扫描件`,
      `decisions on paper may be entered by ${who}, with a scan`,
    ),
  ]
}

/** What is filled in with the decision. */
function fieldTexts(v: Voice, view: RuleView, review: Review): readonly string[] {
  const declared = Object.entries(fieldsOf(review))
  if (declared.length === 0) return []
  const all = declared.map(([id, one]) => declarationText(v, view, id, one))
  return [v.labelled(v.t('表态时填写', 'filled in with the decision'), all.join(v.t('；', '; ')))]
}

function formTexts(
  v: Voice,
  forms: readonly ('in-person' | 'office-meeting')[],
): readonly string[] {
  const inPerson = forms.includes('in-person')
  if (!forms.includes('office-meeting')) return []
  return [
    inPerson
      ? v.t('方式：本人审批，或经会议审议后由本人决定', 'in person, or in person after a meeting')
      : v.t('方式：须经会议审议，会后由本人决定', 'always after a meeting, then in person'),
  ]
}
