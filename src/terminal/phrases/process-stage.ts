/** A stage of a regulation for reading: who writes and submits what, what must hold, who decides, where it leads. */
import type {
  Requirement,
  Review,
  RoleSource,
  Stage,
  TeamRule,
} from '../../core/process/process.ts'
import { stepsOf } from '../../core/process/review.ts'
import type { Language } from '../../core/record/workspace.ts'
import { type Line, styled } from '../text.ts'
import { answerTexts, exitTexts } from './process-exits.ts'
import { deliverableTexts, onlyText } from './process-deliverable.ts'
import { conditionText } from './process-condition.ts'
import { parameterText, unsetText } from './process-list.ts'
import { ruleTexts, type RuleView } from './process-rule.ts'
import { bracketed, labelled, nameOf, namesOf, pick } from './view.ts'

export type StageView = RuleView

/** A stage: who submits, the team, the documents, what must hold, the gate, and where it leads. */
export function stageLines(
  language: Language,
  view: StageView,
  stage: Stage,
  index: number,
): readonly Line[] {
  const phase = stage.phase?.[language]
  const aside = [stage.stage, ...(phase === undefined ? [] : [phase])]
  return [
    '',
    [
      styled('strong', `${index + 1}. ${stage.title[language]}`),
      bracketed(language, aside.join(pick(language, '，', ', '))),
    ],
    ...stageOwnerTexts(language, view, stage).map((text) => `   ${text}`),
    ...(stage.team ?? []).map((rule) => `   ${teamText(language, view, rule)}`),
    ...stage.deliverables.flatMap((one) => {
      const [first = '', ...rest] = deliverableTexts(language, view, one)
      return [`   - ${first}`, ...rest.map((text) => `     ${text}`)]
    }),
    ...(stage.requires ?? []).map((one) => `   ${requirementText(language, view, one)}`),
    ...stepsOf(stage.gate).flatMap((step, nth) =>
      step.flatMap((review) => reviewLines(language, view, stage, review, step, nth)),
    ),
    ...exitTexts(language, view, stage).map((text) => `   ${text}`),
  ]
}

/** Who submits in this stage, where it is not the process's owner. */
export function stageOwnerTexts(
  language: Language,
  view: StageView,
  { owner }: Stage,
): readonly string[] {
  if (owner === undefined) return []
  const title = pick(language, '送审', 'submitted by')
  return [labelled(language, title, ownerText(language, view, owner))]
}

/** The posts that a team must have, and in which cases. */
export function teamText(language: Language, view: StageView, rule: TeamRule): string {
  const posts = namesOf(language, view, 'post', rule['must-include'])
  const title = pick(language, '小组须有', 'team must have')
  const only = onlyText(language, view, rule.when)
  return labelled(language, title, posts) + bracketed(language, only)
}

/** What must hold before the stage is left, and how that is judged. */
export function requirementText(
  language: Language,
  view: StageView,
  { title, condition }: Requirement,
): string {
  const must = pick(language, '须符合', 'must hold')
  const test = bracketed(language, conditionText(language, view, condition))
  return labelled(language, must, title[language]) + test
}

function reviewLines(
  language: Language,
  view: StageView,
  stage: Stage,
  review: Review,
  step: readonly Review[],
  index: number,
): readonly Line[] {
  const [first, ...rest] = ruleTexts(language, view, review)
  const others = step.filter((other) => other !== review).map((other) => other.review)
  const beside = namesOf(language, view, 'review', others)
  const together = pick(language, `与${beside}同时进行`, `together with ${beside}`)
  const own = nameOf(view, 'review', review.review)
  const asides = [
    ...(own === review.review ? [] : [review.review]),
    ...(others.length === 0 ? [] : [together]),
  ]
  const name = own + bracketed(language, asides.join(pick(language, '，', ', ')))
  const nth = pick(language, `审批 ${index + 1}`, `review ${index + 1}`)
  return [
    ['   ', styled('info', `${nth} ${name}`), pick(language, '：', ': '), first ?? ''],
    ...rest.map((line) => `     ${line}`),
    ...answerTexts(language, view, stage, review).map((text) => `     ${text}`),
  ]
}

/** Who owns: a role, or by a parameter from date to date, with what it is set to. */
export function ownerText(language: Language, view: StageView, owner: RoleSource): string {
  if (typeof owner === 'string') return nameOf(view, 'role', owner)
  const { parameter } = owner
  const value = Object.hasOwn(view.parameters, parameter) ? view.parameters[parameter] : undefined
  const set = value === undefined ? unsetText(language) : parameterText(language, view, value)
  return `${nameOf(view, 'parameter', parameter)}${bracketed(language, set)}`
}
