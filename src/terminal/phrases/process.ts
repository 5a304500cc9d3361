/** A regulation for reading: stages, deliverables, gates with their rules in words, parameters, posts, and the notes. */
import type { ParameterDeclaration } from '../../core/parameter.ts'
import type { Process } from '../../core/process.ts'
import type { Language } from '../../core/workspace.ts'
import { type Line, styled } from '../text.ts'
import { documentLines, factLines } from './process-document.ts'
import { parameterText, unsetText } from './process-list.ts'
import { ownerText, stageLines, type StageView } from './process-stage.ts'
import { section } from './status-parts.ts'
import { bracketed, labelled, nameOf, pick } from './view.ts'

export interface ProcessView extends StageView {
  readonly sha256: string
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
    say('送审、移交', 'submitted and handed over by', ownerText(language, view, process.owner)),
    ...(process.hold === undefined
      ? []
      : [say('暂停、恢复', 'held and resumed by', ownerText(language, view, process.hold))]),
    ...factLines(language, process),
    ...section(
      pick(language, '制度待定值', 'parameters'),
      Object.entries(process.parameters).map(([id, { title, type }]): Line => {
        const value = Object.hasOwn(view.parameters, id) ? view.parameters[id] : undefined
        return [
          labelled(
            language,
            `  ${title[language]}${bracketed(language, typed(language, id, type))}`,
            '',
          ),
          value === undefined
            ? styled('warning', unsetText(language))
            : parameterText(language, view, value, type),
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
    '',
    ...documentLines(language, process),
    ...contractLines(language, view),
    ...laterLines(language, process),
    ...noteLines(language, process),
  ]
}

/** What kind of value a parameter takes: Chinese, English. */
const TYPES: Readonly<Record<ParameterDeclaration['type'], readonly [string, string]>> = {
  majority: ['比例', 'a majority'],
  'working-days': ['工作日数', 'working days'],
  span: ['期限', 'a span of time'],
  money: ['金额', 'an amount'],
  text: ['文字', 'text'],
  'role-by-date': ['按日期确定的角色', 'a role from date to date'],
  'number-pattern': ['编号规则', 'a pattern of numbers'],
}

function typed(language: Language, id: string, type: ParameterDeclaration['type']): string {
  return [id, TYPES[type][language === 'zh' ? 0 : 1]].join(pick(language, '，', ', '))
}

/** What the file says and this version of bd does not do: never passed over in silence. */
function laterLines(language: Language, { later }: Process): readonly Line[] {
  const title = pick(language, '本版尚不能办理', 'not done by this version')
  return section(
    title,
    later.map((place) => `  ${place}`),
    language,
  )
}

/** What the contract is compared with once the body has approved. */
function contractLines(language: Language, view: ProcessView): readonly Line[] {
  const { contract } = view.process
  if (contract === undefined) return []
  const { document, after } = contract
  const field = (id: string) => `“${nameOf(view, 'field', `${document}.${id}`)}”`
  const quoted = (id: string) => `"${nameOf(view, 'field', `${document}.${id}`)}"`
  const fact = (id: string) => nameOf(view, 'fact', id)
  const stage = nameOf(view, 'stage', after)
  const { date, amount, partner, 'amount-fact': approved, 'partner-fact': named } = contract
  const parts = [
    pick(
      language,
      `${field(date)}不早于“${stage}”通过之日`,
      `${quoted(date)} no earlier than the day "${stage}" passed`,
    ),
    ...(amount === undefined || approved === undefined
      ? []
      : [
          pick(
            language,
            `${field(amount)}不超过批准时的“${fact(approved)}”`,
            `${quoted(amount)} no more than "${fact(approved)}" as approved`,
          ),
        ]),
    ...(partner === undefined || named === undefined
      ? []
      : [
          pick(
            language,
            `${field(partner)}与批准时的“${fact(named)}”一致`,
            `${quoted(partner)} the same as "${fact(named)}" as approved`,
          ),
        ]),
  ]
  const title = pick(language, '合同核对', 'the contract against the approval')
  const text = parts.join(pick(language, '；', '; '))
  return [
    '',
    styled('strong', title),
    `  ${labelled(language, nameOf(view, 'document', document), text)}`,
  ]
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
