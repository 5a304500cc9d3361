/** A drawing says a gate in words: each review with how it decides, its majorities and its time. */
import type { DrawnReview } from '../../core/process/drawing.ts'
import type { ByTable, Review } from '../../core/process/process.ts'
import { answersOf, stepsOf } from '../../core/process/review.ts'
import type { Voice } from '../voice.ts'
import { outcomeWord } from '../words/decisions.ts'
import { type RuleView, whenTexts } from './process-rule.ts'
import { weightTexts } from './process-seats.ts'
import { drawnTable, roleText } from './process-table.ts'
import { shareTexts, timeText } from './process-vote.ts'
import { nameOf } from './view.ts'

/** The reviews of a gate by steps: one after another, and those of one step together. */
export function drawnSteps(
  v: Voice,
  view: RuleView,
  gate: readonly Review[],
): readonly (readonly DrawnReview[])[] {
  return stepsOf(gate).map((step) =>
    step.map((review) => ({
      id: review.review,
      title: nameOf(view, 'review', review.review),
      rule: ruleLines(v, view, review, gate),
    })),
  )
}

function ruleLines(
  v: Voice,
  view: RuleView,
  review: Review,
  gate: readonly Review[],
): readonly string[] {
  const answers = answerNames(v, review, gate)
  const { notice, instead, later } = review
  return [
    headLine(v, view, review),
    ...(isByTable(review.role) ? drawnTable(v, view, review.role.table) : []),
    ...whenTexts(v, view, review),
    ...(review.decide === 'vote' && review.rule !== undefined ? [boardLine(v)] : []),
    ...(review.decide === 'vote' ? shareTexts(v, view, review) : []),
    ...meetingLine(v, review),
    ...weightTexts(v, view, review),
    ...(answers.length === 0 ? [] : [v.labelled(v.t('专用结论', 'answers'), answers.join(' / '))]),
    ...(notice === undefined
      ? []
      : [v.t(`材料提前 ${notice} 个工作日送达`, `material ${notice} working days before`)]),
    timeText(v, view, review),
    ...(instead === undefined
      ? []
      : [v.labelled(v.t('无人可审批时', 'where nobody is left'), nameOf(view, 'role', instead))]),
    ...later.map((word) => v.labelled(v.t('本版尚不能办理', 'not in this version'), word)),
  ]
}

/** Whether a table says who decides. */
function isByTable(role: Review['role']): role is ByTable {
  return typeof role === 'object' && 'table' in role
}

/**
 * A body's own answers by title. The answers of a gate's only review have arrows of their own; of several reviews, those
 * that return or reject say so, where they lead nowhere else.
 */
function answerNames(v: Voice, review: Review, gate: readonly Review[]): readonly string[] {
  return Object.values(answersOf(review)).map(({ title, to, 'counts-as': counts }) =>
    gate.length === 1 || to !== undefined || counts === 'approve'
      ? v.title(title)
      : v.title(title) +
        v.bracketed(outcomeWord(v, review.decide, counts === 'return' ? 'returned' : 'rejected')),
  )
}

/** Whether the one who decides may, or must, do so after a meeting: a manager's, a party committee's. */
function meetingLine(v: Voice, review: Review): readonly string[] {
  if (review.decide !== 'sole' || !review.forms.includes('office-meeting')) return []
  return [
    review.forms.includes('in-person')
      ? v.t('可经会议审议', 'or after a meeting')
      : v.t('须经会议审议', 'after a meeting only'),
  ]
}

/** How it is decided, and by which role where that is not the review's own name: `书面表决（委员）`. */
function headLine(v: Voice, view: RuleView, review: Review): string {
  const role = roleText(v, view, review.role)
  const aside = [
    ...(role === nameOf(view, 'review', review.review) ? [] : [role]),
    ...(review.named === 'project' ? [v.t('由项目指明', 'named by the project')] : []),
    ...(review.of === 'unit' ? [v.t('限本单位', "of the project's unit")] : []),
  ].join(v.t('，', ', '))
  return wayText(v, review) + v.bracketed(aside)
}

function wayText(v: Voice, review: Review): string {
  const { decide } = review
  switch (decide) {
    case 'sole':
      return v.t('一人决定', 'Decided by one person')
    case 'any':
      return v.t('任一人同意', 'Decided by any one of several')
    case 'all':
      return v.t('全员同意', 'Decided by all together')
    case 'in-order':
      return v.t('依次审批', 'Decided by all in turn')
    case 'opinions':
      return v.t('征求书面意见，不构成否决', 'Heard in writing; none blocks')
    case 'vote':
      return review.form === 'written'
        ? v.t('书面表决', 'Vote in writing')
        : v.t('会议表决', 'Vote in a meeting')
    default:
      return decide satisfies never
  }
}

function boardLine(v: Voice): string {
  return v.t(
    '公司法：无关联关系董事过半数出席、过半数同意',
    'Company Law: more than half of the unrelated directors attend, more than half of all approve',
  )
}
