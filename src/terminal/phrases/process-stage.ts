/** A stage of a regulation is shown for reading: who writes and submits what, what must hold, who decides, where it leads. */
import type {
  Requirement,
  Review,
  RoleSource,
  Stage,
  TeamRule,
} from '../../core/process/process.ts'
import { stepsOf } from '../../core/process/review.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { answerTexts, exitTexts } from './process-exits.ts'
import { deliverableTexts, onlyText } from './process-deliverable.ts'
import { conditionText } from './process-condition.ts'
import { parameterText, unsetText } from './process-list.ts'
import { ruleTexts, type RuleView } from './process-rule.ts'
import { termsText } from './process-terms.ts'
import { nameOf, namesOf } from './view.ts'

export type StageView = RuleView

/** A stage: who submits, the team, the documents, what must hold, the gate, and where it leads. */
export function stageLines(
  v: Voice,
  view: StageView,
  stage: Stage,
  index: number,
): readonly Line[] {
  const phase = v.title(stage.phase)
  const aside = [stage.stage, ...(phase === undefined ? [] : [phase])]
  return [
    '',
    [
      styled('strong', `${index + 1}. ${v.title(stage.title)}`),
      v.bracketed(aside.join(v.t('，', ', '))),
    ],
    ...stageOwnerTexts(v, view, stage).map((text) => `   ${text}`),
    ...stageTermTexts(v, view, stage).map((text) => `   ${text}`),
    ...(stage.team ?? []).map((rule) => `   ${teamText(v, view, rule)}`),
    ...stage.deliverables.flatMap((one) => {
      const [first = '', ...rest] = deliverableTexts(v, view, one)
      return [`   - ${first}`, ...rest.map((text) => `     ${text}`)]
    }),
    ...(stage.requires ?? []).map((one) => `   ${requirementText(v, view, one)}`),
    ...stepsOf(stage.gate).flatMap((step, nth) =>
      step.flatMap((review) => reviewLines(v, view, stage, review, step, nth)),
    ),
    ...exitTexts(v, view, stage).map((text) => `   ${text}`),
  ]
}

/** Who submits in this stage, where it is not the process's owner. */
export function stageOwnerTexts(v: Voice, view: StageView, { owner }: Stage): readonly string[] {
  if (owner === undefined) return []
  const title = v.t('送审', 'submitted by')
  return [v.labelled(title, ownerText(v, view, owner))]
}

/** Until when a project should have left it, where that is said. */
export function stageTermTexts(v: Voice, view: StageView, stage: Stage): readonly string[] {
  const said = termsText(v, view, stage)
  return said === '' ? [] : [v.labelled(v.t('本阶段期限', 'to be left within'), said)]
}

/** The posts that a team must have, and in which cases. */
export function teamText(v: Voice, view: StageView, rule: TeamRule): string {
  const posts = namesOf(v, view, 'post', rule['must-include'])
  const title = v.t('小组须有', 'team must have')
  const only = onlyText(v, view, rule.when)
  return v.labelled(title, posts) + v.bracketed(only)
}

/** What must hold before the stage is left, and how that is judged. */
export function requirementText(
  v: Voice,
  view: StageView,
  { title, condition }: Requirement,
): string {
  const must = v.t('须符合', 'must hold')
  const test = v.bracketed(conditionText(v, view, condition))
  return v.labelled(must, v.title(title)) + test
}

function reviewLines(
  v: Voice,
  view: StageView,
  stage: Stage,
  review: Review,
  step: readonly Review[],
  index: number,
): readonly Line[] {
  const [first, ...rest] = ruleTexts(v, view, review)
  const others = step.filter((other) => other !== review).map((other) => other.review)
  const beside = namesOf(v, view, 'review', others)
  const together = v.t(`与${beside}同时进行`, `together with ${beside}`)
  const own = nameOf(view, 'review', review.review)
  const asides = [
    ...(own === review.review ? [] : [review.review]),
    ...(others.length === 0 ? [] : [together]),
  ]
  const name = own + v.bracketed(asides.join(v.t('，', ', ')))
  const nth = v.t(`审批 ${index + 1}`, `review ${index + 1}`)
  return [
    ['   ', styled('info', `${nth} ${name}`), v.t('：', ': '), first ?? ''],
    ...rest.map((line) => `     ${line}`),
    ...answerTexts(v, view, stage, review).map((text) => `     ${text}`),
  ]
}

/** Of requests that are their openers' own: who acts in them. */
export function ownRequestText(v: Voice): string {
  return v.t('只由立项人和小组成员办理', 'only by whoever opened it, and by its team')
}

/** Who owns: a role, or by a parameter from date to date, with what it is set to. */
export function ownerText(v: Voice, view: StageView, owner: RoleSource): string {
  if (typeof owner === 'string') return nameOf(view, 'role', owner)
  const { parameter } = owner
  const value = Object.hasOwn(view.parameters, parameter) ? view.parameters[parameter] : undefined
  const set = value === undefined ? unsetText(v) : parameterText(v, view, value)
  return `${nameOf(view, 'parameter', parameter)}${v.bracketed(set)}`
}
