/** A regulation for reading: stages, deliverables, gates with their rules in words, parameters, posts, and the notes. */
import type { Deliverable, Process, Review, RoleSource, Stage } from '../../core/process.ts'
import type { Language, ParameterValue } from '../../core/workspace.ts'
import { type Line, styled } from '../text.ts'
import { wordsOf } from '../words/telling.ts'
import { conditionText } from './process-condition.ts'
import { parameterText, unsetText } from './process-list.ts'
import { ruleTexts, type RuleView } from './process-rule.ts'
import { section } from './status-parts.ts'
import { bracketed, labelled, nameOf, namesOf, pick, type View } from './view.ts'

export interface ProcessView extends View {
  readonly process: Process
  readonly sha256: string
  readonly parameters: Readonly<Record<string, ParameterValue>>
}

/** The whole process. */
export function processLines(language: Language, view: ProcessView): readonly Line[] {
  const { process, sha256 } = view
  const say = (zh: string, en: string, value: string) =>
    labelled(language, pick(language, zh, en), value)
  const version = pick(language, `第 ${process.version} 版`, `version ${process.version}`)
  return [
    [
      styled('strong', process.title[language]),
      bracketed(language, `${process.process} ${version}`),
    ],
    say('摘要', 'digest', sha256),
    ...(process.ledger === undefined ? [] : [say('制度条文', 'ledger', process.ledger)]),
    say('起草', 'drafted by', nameOf(view, 'role', process.starts)),
    say('送审、移交', 'submitted and handed over by', ownerText(view, process.owner)),
    ...section(
      pick(language, '项目要素', 'facts'),
      Object.entries(process.facts).map(([id, { title, of }]) => {
        const answers = Object.values(of ?? {}).map((one) => one[language])
        const choices = answers.join(pick(language, ' / ', ' / '))
        return `  ${title[language]}${bracketed(language, id)}${choices === '' ? '' : pick(language, '：', ': ')}${choices}`
      }),
      language,
    ),
    ...section(
      pick(language, '制度待定值', 'parameters'),
      Object.entries(process.parameters).map(([id, { title }]): Line => {
        const value = Object.hasOwn(view.parameters, id) ? view.parameters[id] : undefined
        return [
          `  ${title[language]}${bracketed(language, id)}${pick(language, '：', ': ')}`,
          value === undefined
            ? styled('warning', unsetText(language))
            : parameterText(language, value),
        ]
      }),
      language,
    ),
    ...section(
      pick(language, '小组岗位', 'posts'),
      Object.entries(process.posts).map(
        ([id, { title }]) => `  ${title[language]}${bracketed(language, id)}`,
      ),
      language,
    ),
    ...process.stages.flatMap((stage, index) => stageLines(language, view, stage, index)),
    ...noteLines(language, process),
  ]
}

function stageLines(
  language: Language,
  view: ProcessView,
  stage: Stage,
  index: number,
): readonly Line[] {
  const posts = (stage.team ?? []).flatMap((rule) => rule['must-include'])
  const phase = stage.phase?.[language]
  const aside = [stage.stage, ...(phase === undefined ? [] : [phase])]
  return [
    '',
    [
      styled('strong', `${index + 1}. ${stage.title[language]}`),
      bracketed(language, aside.join(pick(language, '，', ', '))),
    ],
    ...(posts.length === 0
      ? []
      : [
          `   ${labelled(language, pick(language, '小组须有', 'team must have'), namesOf(language, view, 'post', posts))}`,
        ]),
    ...stage.deliverables.flatMap((one) => deliverableLines(language, view, one)),
    ...stage.gate.flatMap((review, nth) => reviewLines(language, view, review, nth)),
    ...exitLines(language, view, stage),
  ]
}

function deliverableLines(
  language: Language,
  view: ProcessView,
  { document, by, when, waivable }: Deliverable,
): readonly Line[] {
  const who = nameOf(view, 'role', by)
  const only =
    when === undefined
      ? ''
      : pick(language, '，限于', ', only if ') + conditionText(language, view, when)
  const main = `   - ${nameOf(view, 'document', document)}${bracketed(language, who + only)}`
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
  view: RuleView,
  review: Review,
  index: number,
): readonly Line[] {
  const [first, ...rest] = ruleTexts(language, view, review)
  const name = nameOf(view, 'review', review.review)
  const nth = pick(language, `审批 ${index + 1}`, `review ${index + 1}`)
  return [
    ['   ', styled('info', `${nth} ${name}`), pick(language, '：', ': '), first ?? ''],
    ...rest.map((line) => `     ${line}`),
  ]
}

function exitLines(language: Language, view: ProcessView, stage: Stage): readonly Line[] {
  const { on, then, receipt } = stage
  const { results } = wordsOf(language).vocabulary
  const to = (target: string) => {
    if (target === 'end') return pick(language, '项目终结', 'the project ends')
    if (target === 'stay') return pick(language, '可再次送审', 'may be submitted again')
    return nameOf(view, 'stage', target)
  }
  if (on !== undefined) {
    const ways = (['passed', 'rejected', 'returned', 'lapsed'] as const).flatMap((result) => {
      const target = on[result]
      return target === undefined ? [] : [`${results[result]} → ${to(target)}`]
    })
    return [`   ${ways.join(pick(language, '；', '; '))}`]
  }
  if (receipt !== undefined) {
    const by = nameOf(view, 'role', receipt.by)
    return [pick(language, `   由${by}接收，项目办结`, `   completed by the receipt of ${by}`)]
  }
  if (then === undefined) return []
  return [pick(language, `   不设审批，其后为：${to(then)}`, `   no gate; then: ${to(then)}`)]
}

/** Who owns: a role, or the parameter that says which. */
function ownerText(view: ProcessView, owner: RoleSource): string {
  return typeof owner === 'string'
    ? nameOf(view, 'role', owner)
    : nameOf(view, 'parameter', owner.parameter)
}

const MET = {
  enforced: ['流程强制', 'enforced'],
  carried: ['仅作记载', 'carried'],
  listed: ['仅列明', 'listed'],
} as const

function noteLines(language: Language, { notes }: Process): readonly Line[] {
  if (notes.length === 0) return []
  return [
    '',
    styled('strong', pick(language, '逐条对照', 'rule by rule')),
    ...notes.map(
      ({ rule, met, text }): Line =>
        `  ${rule}${bracketed(language, MET[met][language === 'zh' ? 0 : 1])}  ${text[language].replaceAll(/\s+/gu, ' ').trim()}`,
    ),
  ]
}
