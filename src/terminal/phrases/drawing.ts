/** A regulation in the words of a drawing: short enough for the wall, and nothing left out that decides. */
import type {
  Drawing,
  DrawnItem,
  DrawnPhase,
  DrawnStage,
  DrawnWay,
} from '../../core/process/drawing.ts'
import type { Deliverable, Stage } from '../../core/process/process.ts'
import { completes, type Way, waysOf } from '../../core/process/ways.ts'
import type { Classification, Language } from '../../core/record/workspace.ts'
import { wordsOf } from '../words/telling.ts'
import { drawnSteps } from './drawing-review.ts'
import { endText, reconsiderText } from './process-exits.ts'
import { onlyText, writerText } from './process-deliverable.ts'
import { ownerText, type StageView } from './process-stage.ts'
import { byTableText } from './process-table.ts'
import { resultAt } from './result.ts'
import { labelled, nameOf, namesOf, pick } from './view.ts'

/** What a drawing shows besides the process: names, values of parameters, and how confidential it is. */
export interface DrawingView extends StageView {
  readonly classification?: Classification
}

/** The process as a drawing in this language. */
export function drawingOf(language: Language, view: DrawingView): Drawing {
  const { process, classification } = view
  const say = (zh: string, en: string, value: string) =>
    labelled(language, pick(language, zh, en), value)
  const drafts = nameOf(view, 'role', process.starts)
  const version = pick(language, `第 ${process.version} 版`, `version ${process.version}`)
  return {
    language: pick(language, 'zh-CN', 'en'),
    title: process.title[language],
    about: [
      `${process.process} · ${version}`,
      ...(process.ledger === undefined ? [] : [say('制度条文', 'Ledger', process.ledger)]),
      say('起草', 'Drafted by', drafts),
      say('送审、移交', 'Submitted and handed over by', ownerText(language, view, process.owner)),
      ...(process.hold === undefined
        ? []
        : [say('暂停、恢复', 'Held and resumed by', ownerText(language, view, process.hold))]),
      ...(classification === undefined
        ? []
        : [
            say(
              '知悉范围',
              'Classification',
              wordsOf(language).vocabulary.classifications[classification],
            ),
          ]),
    ],
    start: say('新建项目', 'New project', drafts),
    phases: phasesOf(language, view),
    cancelled: {
      title: pick(language, '项目终止', 'Cancelled'),
      note: pick(
        language,
        '各阶段均可由主办方写明原因终止；表决有结果之后，须由表决机构决定',
        'From any stage, by whoever submits, with a reason; after a vote, as the body that voted decides',
      ),
    },
    words: {
      submit: pick(language, '送审', 'submit'),
      together: pick(language, '同时进行', 'together'),
      legend: {
        forward: pick(language, '往下办理', 'Onward'),
        back: pick(language, '退回', 'Back, for revision'),
        stay: pick(language, '回到送审前', 'As before the submission'),
      },
    },
  }
}

function phasesOf(language: Language, view: StageView): readonly DrawnPhase[] {
  const phases: { title: string; stages: DrawnStage[] }[] = []
  for (const stage of view.process.stages) {
    const title = stage.phase?.[language] ?? ''
    const last = phases.at(-1)
    const drawn = drawnStage(language, view, stage)
    if (last === undefined || last.title !== title) phases.push({ title, stages: [drawn] })
    else last.stages.push(drawn)
  }
  return phases
}

function drawnStage(language: Language, view: StageView, stage: Stage): DrawnStage {
  const { owner, receipt, team = [], requires = [] } = stage
  const say = (zh: string, en: string, value: string) =>
    labelled(language, pick(language, zh, en), value)
  return {
    id: stage.stage,
    title: stage.title[language],
    owner: owner === undefined ? '' : say('送审', 'Submitted by', ownerText(language, view, owner)),
    deliverables: stage.deliverables.map((one) => drawnItem(language, view, one)),
    needs: [
      ...team.map(({ when, 'must-include': posts }) => {
        const all = namesOf(language, view, 'post', posts)
        const only = onlyText(language, view, when)
        const text = only === '' ? all : all + pick(language, `（${only}）`, ` (${only})`)
        return say('小组须有', 'Team must have', text)
      }),
      ...(requires.length === 0
        ? []
        : [
            say(
              '须符合',
              'Must hold',
              requires.map(({ title }) => title[language]).join(pick(language, '；', '; ')),
            ),
          ]),
    ],
    steps: drawnSteps(language, view, stage.gate),
    receipt:
      receipt === undefined ? '' : say('接收', 'Received by', nameOf(view, 'role', receipt.by)),
    ways: waysOf(view.process, stage).map((way) => drawnWay(language, view, stage, way)),
  }
}

/** A document, and what is special about it: another writer, cases, copies, a waiver. */
function drawnItem(language: Language, view: StageView, one: Deliverable): DrawnItem {
  const { document, waivable } = one
  const where = waivable === undefined ? '' : onlyText(language, view, waivable.when)
  const waived = pick(language, '可免予提交', 'may be waived')
  const parts = [
    writerText(language, view, one, view.process.starts),
    ...(waivable === undefined
      ? []
      : [where === '' ? waived : `${waived}${pick(language, '：', ': ')}${where}`]),
  ]
  return {
    text: nameOf(view, 'document', document),
    note: parts.filter((part) => part !== '').join(pick(language, '；', '; ')),
  }
}

function drawnWay(language: Language, view: StageView, stage: Stage, way: Way): DrawnWay {
  const { stages } = view.process
  const ending = (text: string): DrawnWay['target'] => {
    return { to: completes(way) ? 'completed' : 'rejected', text }
  }
  if (way.by === 'receipt')
    return { label: '', target: ending(pick(language, '办结', 'Completed')) }
  const index = stages.findIndex((one) => one.stage === way.to)
  const targetOf = (): DrawnWay['target'] => {
    if (way.to === 'end') {
      const again = way.by === 'rejected' ? reconsiderText(language, stage) : ''
      const ends = endText(language, way)
      return ending(again === '' ? ends : `${ends}${pick(language, '；', '; ')}${again}`)
    }
    if (way.to === 'stay') {
      return { to: 'stay', text: pick(language, '可再次送审', 'may be submitted again') }
    }
    return index === -1 ? ending(way.to) : { to: 'stage', index }
  }
  const labelOf = () => {
    const table =
      'table' in way && way.table !== undefined ? byTableText(language, view, way.table) : ''
    const told = (text: string) =>
      table === '' ? text : text + pick(language, `（${table}）`, ` (${table})`)
    if (way.by === 'then') return told(pick(language, '不设审批', 'no gate'))
    if (way.by !== 'answer')
      return told(
        way.by === 'returned'
          ? pick(language, '退回', 'returned')
          : resultAt(language, stage, way.by),
      )
    const answer = nameOf(view, 'outcome', way.answer)
    return stage.gate.length === 1
      ? answer
      : labelled(language, nameOf(view, 'review', way.review), answer)
  }
  return { label: labelOf(), target: targetOf() }
}
