/** A regulation for reading: stages, deliverables, gates with their rules in words, parameters, posts, and the notes. */
import type { Note, Origin, Process } from '../../core/process/process.ts'
import type { Language } from '../../core/record/workspace.ts'
import { type Line, styled } from '../text.ts'
import { documentLines, factLines } from './process-document.ts'
import { contractTexts } from './process-contract.ts'
import { parameterHeadText } from './parameter-head.ts'
import { parameterText, unsetText } from './process-list.ts'
import { ownerText, stageLines, type StageView } from './process-stage.ts'
import { tableLines } from './process-table.ts'
import { section } from './status-parts.ts'
import { bracketed, labelled, nameOf, pick } from './view.ts'

export interface ProcessView extends StageView {
  /** Of a version of a workspace. */
  readonly sha256?: string | undefined
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
    ...(sha256 === undefined ? [] : [say('摘要', 'digest', sha256)]),
    ...(process.ledger === undefined ? [] : [say('制度条文', 'ledger', process.ledger)]),
    ...(process['based-on'] === undefined
      ? []
      : [say('所依据的内置流程', 'made from', originText(language, process['based-on']))]),
    say('起草', 'drafted by', nameOf(view, 'role', process.starts)),
    say('送审、移交', 'submitted and handed over by', ownerText(language, view, process.owner)),
    ...(process.hold === undefined
      ? []
      : [say('暂停、恢复', 'held and resumed by', ownerText(language, view, process.hold))]),
    ...factLines(language, process),
    ...section(
      pick(language, '制度待定值', 'parameters'),
      Object.entries(process.parameters).map(([id, declared]): Line => {
        const value = Object.hasOwn(view.parameters, id) ? view.parameters[id] : undefined
        return [
          labelled(language, `  ${parameterHeadText(language, id, declared)}`, ''),
          value === undefined
            ? styled('warning', unsetText(language))
            : parameterText(language, view, value, declared),
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
    ...tableLines(language, view),
    ...contractLines(language, view),
    ...laterLines(language, process),
    ...noteLines(language, process),
  ]
}

/** The version that came with bd from which this one was made. */
export function originText(language: Language, { process, version, sha256 }: Origin): string {
  return pick(
    language,
    `${process} 第 ${version} 版（${sha256}）`,
    `${process} version ${version} (${sha256})`,
  )
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

function contractLines(language: Language, view: ProcessView): readonly Line[] {
  const texts = contractTexts(language, view)
  if (texts.length === 0) return []
  const title = pick(language, '合同核对', 'the contract against the approval')
  return ['', styled('strong', title), ...texts.map((text) => `  ${text}`)]
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
    ...notes.map((note) => `  ${noteText(language, note)}`),
  ]
}

/** One note: the rule of the source, how it is met, and what is said of it. */
export function noteText(language: Language, { rule, met, text }: Note): string {
  const how = bracketed(language, MET[met][language === 'zh' ? 0 : 1])
  return `${rule}${how}  ${text[language].replaceAll(/\s+/gu, ' ').trim()}`
}
