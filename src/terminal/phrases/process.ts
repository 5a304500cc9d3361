/** A regulation is shown for reading: stages, deliverables, gates with their rules in words, parameters, posts, and the notes. */
import type { Note, Origin, Process } from '../../core/process/process.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { cataloguedTexts } from './catalogue.ts'
import { documentLines, factLines } from './process-document.ts'
import { contractTexts } from './process-contract.ts'
import { parameterHeadText } from './parameter-head.ts'
import { parameterText, unsetText } from './process-list.ts'
import { ownerText, ownRequestText, stageLines, type StageView } from './process-stage.ts'
import { tableLines } from './process-table.ts'
import { section } from './status-parts.ts'
import { anyRoleText } from './view.ts'

export interface ProcessView extends StageView {
  /** Of a version of a workspace. */
  readonly sha256?: string | undefined
}

/** The whole process. */
export function processLines(v: Voice, view: ProcessView): readonly Line[] {
  const { process, sha256 } = view
  const version = v.t(`第 ${process.version} 版`, `version ${process.version}`)
  return [
    [styled('strong', v.title(process.title)), v.bracketed(`${process.process} ${version}`)],
    ...(sha256 === undefined ? [] : [v.labelled(v.t('摘要', 'digest'), sha256)]),
    ...(process.ledger === undefined
      ? []
      : [v.labelled(v.t('制度条文', 'ledger'), process.ledger)]),
    ...cataloguedTexts(v, process),
    ...(process['based-on'] === undefined
      ? []
      : [v.labelled(v.t('所依据的内置流程', 'made from'), originText(v, process['based-on']))]),
    v.labelled(v.t('起草', 'drafted by'), anyRoleText(v, view, process.starts)),
    ...(process['own-request'] === true
      ? [v.labelled(v.t('本人事项', "the opener's own request"), ownRequestText(v))]
      : []),
    v.labelled(
      v.t('送审、移交', 'submitted and handed over by'),
      ownerText(v, view, process.owner),
    ),
    ...(process.hold === undefined
      ? []
      : [v.labelled(v.t('暂停、恢复', 'held and resumed by'), ownerText(v, view, process.hold))]),
    ...factLines(v, view),
    ...section(
      v.t('制度待定值', 'parameters'),
      Object.entries(process.parameters).map(([id, declared]): Line => {
        const value = Object.hasOwn(view.parameters, id) ? view.parameters[id] : undefined
        return [
          v.labelled(`  ${parameterHeadText(v, id, declared)}`, ''),
          value === undefined
            ? styled('warning', unsetText(v))
            : parameterText(v, view, value, declared),
        ]
      }),
      v,
    ),
    ...section(
      v.t('小组岗位', 'posts'),
      Object.entries(process.posts).map(
        ([id, { title }]) => `  ${v.title(title)}${v.bracketed(id)}`,
      ),
      v,
    ),
    ...process.stages.flatMap((stage, index) => stageLines(v, view, stage, index)),
    '',
    ...documentLines(v, view),
    ...tableLines(v, view),
    ...contractLines(v, view),
    ...laterLines(v, process),
    ...noteLines(v, process),
  ]
}

/** The version that came with bd from which this one was made. */
export function originText(v: Voice, { process, version, sha256 }: Origin): string {
  return v.t(
    `${process} 第 ${version} 版（${sha256}）`,
    `${process} version ${version} (${sha256})`,
  )
}

/** What the file says and this version of bd does not do: never passed over in silence. */
function laterLines(v: Voice, { later }: Process): readonly Line[] {
  const title = v.t('本版尚不能办理', 'not done by this version')
  return section(
    title,
    later.map((place) => `  ${place}`),
    v,
  )
}

function contractLines(v: Voice, view: ProcessView): readonly Line[] {
  const texts = contractTexts(v, view)
  if (texts.length === 0) return []
  const title = v.t('合同核对', 'the contract against the approval')
  return ['', styled('strong', title), ...texts.map((text) => `  ${text}`)]
}

/** How a rule is met, in words. */
export function metText({ t }: Voice, met: Note['met']): string {
  const words = {
    enforced: t('流程强制', 'enforced'),
    carried: t('仅作记载', 'carried'),
    listed: t('仅列明', 'listed'),
  }
  return words[met]
}

function noteLines(v: Voice, { notes }: Process): readonly Line[] {
  if (notes.length === 0) return []
  return [
    '',
    styled('strong', v.t('逐条对照', 'rule by rule')),
    ...notes.map((note) => `  ${noteText(v, note)}`),
  ]
}

/** One note: the rule of the source, how it is met, and what is said of it. */
export function noteText(v: Voice, { rule, met, text }: Note): string {
  const how = v.bracketed(metText(v, met))
  return `${rule}${how}  ${v.title(text).replaceAll(/\s+/gu, ' ').trim()}`
}
