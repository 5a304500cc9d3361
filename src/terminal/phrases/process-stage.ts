/** A stage of a regulation for reading: who writes and submits what, what must hold, who decides, where it leads. */
import type { Condition } from '../../core/condition.ts'
import type { Deliverable, Review, RoleSource, Stage, TeamRule } from '../../core/process.ts'
import { stepsOf } from '../../core/process-review.ts'
import type { Language } from '../../core/workspace.ts'
import { type Line, styled } from '../text.ts'
import { answerLines, exitLines } from './process-exits.ts'
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
    ...(stage.owner === undefined
      ? []
      : [
          `   ${labelled(language, pick(language, '送审', 'submitted by'), ownerText(language, view, stage.owner))}`,
        ]),
    ...(stage.team ?? []).map((rule) => teamLine(language, view, rule)),
    ...stage.deliverables.flatMap((one) => deliverableLines(language, view, one)),
    ...requirementLines(language, view, stage),
    ...stepsOf(stage.gate).flatMap((step, nth) =>
      step.flatMap((review) => reviewLines(language, view, stage, review, step, nth)),
    ),
    ...exitLines(language, view, stage),
  ]
}

function teamLine(language: Language, view: StageView, rule: TeamRule): Line {
  const posts = namesOf(language, view, 'post', rule['must-include'])
  const title = pick(language, '小组须有', 'team must have')
  const only = onlyText(language, view, rule.when)
  return `   ${labelled(language, title, posts)}${bracketed(language, only)}`
}

function requirementLines(
  language: Language,
  view: StageView,
  { requires = [] }: Stage,
): readonly Line[] {
  const must = pick(language, '须符合', 'must hold')
  return requires.map(({ title, condition }) => {
    const test = bracketed(language, conditionText(language, view, condition))
    return `   ${labelled(language, must, title[language])}${test}`
  })
}

/** Which cases something is limited to; nothing where it is not. */
export function onlyText(language: Language, view: StageView, when: Condition | undefined): string {
  return when === undefined
    ? ''
    : pick(language, '限于', 'only if ') + conditionText(language, view, when)
}

/** Who writes a document, and how; a writer who goes without saying is left out. */
export function writerText(
  language: Language,
  view: StageView,
  one: Deliverable,
  unsaid?: string,
): string {
  const { by, of, each, attached, post, when } = one
  const role = nameOf(view, 'role', by)
  const own =
    of === 'unit' ? pick(language, `本单位${role}`, `${role} of the project's unit`) : role
  const also = post === undefined ? '' : nameOf(view, 'post', post)
  const writer = also === '' ? own : pick(language, `${own}或${also}`, `${own} or ${also}`)
  return [
    by === unsaid && also === '' ? '' : writer,
    ...(each === true ? [pick(language, '每人一份', 'one by each')] : []),
    ...(attached === true ? [pick(language, '须附扫描件', 'with its scan attached')] : []),
    onlyText(language, view, when),
  ]
    .filter((part) => part !== '')
    .join(pick(language, '，', ', '))
}

function deliverableLines(language: Language, view: StageView, one: Deliverable): readonly Line[] {
  const { document, waivable } = one
  const who = writerText(language, view, one)
  const main = `   - ${nameOf(view, 'document', document)}${bracketed(language, who)}`
  if (waivable === undefined) return [main]
  const judge = nameOf(view, 'role', waivable.by)
  const where = waivable.when === undefined ? '' : conditionText(language, view, waivable.when)
  return [
    main,
    pick(
      language,
      `     ${where === '' ? '' : `${where}的，`}可由${judge}写明理由免予提交`,
      `     may be waived by ${judge} with a reason${where === '' ? '' : `, if ${where}`}`,
    ),
  ]
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
    ...answerLines(language, view, stage, review),
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
