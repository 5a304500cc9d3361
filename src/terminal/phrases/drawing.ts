/** A drawing says a regulation in words: short enough for the wall, and nothing left out that decides. */
import type {
  Drawing,
  DrawnItem,
  DrawnPhase,
  DrawnStage,
  DrawnWay,
} from '../../core/process/drawing.ts'
import type { Deliverable, Stage } from '../../core/process/process.ts'
import { completes, type Way, waysOf } from '../../core/process/ways.ts'
import type { Classification } from '../../core/record/workspace.ts'
import type { Voice } from '../voice.ts'
import { drawnSteps } from './drawing-review.ts'
import { copiesTexts, endText, reconsiderText } from './process-exits.ts'
import { onlyText, writerText } from './process-deliverable.ts'
import { ownerText, ownRequestText, type StageView } from './process-stage.ts'
import { termsText } from './process-terms.ts'
import { byTableText } from './process-table.ts'
import { resultAt } from './result.ts'
import { anyRoleText, nameOf, namesOf } from './view.ts'

/** What a drawing shows besides the process: names, values of parameters, and how confidential it is. */
export interface DrawingView extends StageView {
  readonly classification?: Classification
}

/** The process as a drawing in this language. */
export function drawingOf(v: Voice, view: DrawingView): Drawing {
  const { process, classification } = view
  const drafts = anyRoleText(v, view, process.starts)
  const version = v.t(`第 ${process.version} 版`, `version ${process.version}`)
  return {
    language: v.t('zh-CN', 'en'),
    title: v.title(process.title),
    about: [
      `${process.process} · ${version}`,
      ...(process.ledger === undefined
        ? []
        : [v.labelled(v.t('制度条文', 'Ledger'), process.ledger)]),
      v.labelled(v.t('起草', 'Drafted by'), drafts),
      ...(process['own-request'] === true
        ? [v.labelled(v.t('本人事项', "The opener's own request"), ownRequestText(v))]
        : []),
      v.labelled(
        v.t('送审、移交', 'Submitted and handed over by'),
        ownerText(v, view, process.owner),
      ),
      ...(process.hold === undefined
        ? []
        : [v.labelled(v.t('暂停、恢复', 'Held and resumed by'), ownerText(v, view, process.hold))]),
      ...(classification === undefined
        ? []
        : [
            v.labelled(
              v.t('知悉范围', 'Classification'),
              v.vocabulary.classifications[classification],
            ),
          ]),
    ],
    start: v.labelled(v.t('新建项目', 'New project'), drafts),
    phases: phasesOf(v, view),
    cancelled: {
      title: v.t('项目终止', 'Cancelled'),
      note: v.t(
        '各阶段均可由主办方写明原因终止；表决有结果之后，须由表决机构决定',
        'From any stage, by whoever submits, with a reason; after a vote, as the body that voted decides',
      ),
    },
    words: {
      submit: v.t('送审', 'submit'),
      together: v.t('同时进行', 'together'),
      legend: {
        forward: v.t('往下办理', 'Onward'),
        back: v.t('退回', 'Back, for revision'),
        stay: v.t('回到送审前', 'As before the submission'),
      },
    },
  }
}

function phasesOf(v: Voice, view: StageView): readonly DrawnPhase[] {
  const phases: { title: string; stages: DrawnStage[] }[] = []
  for (const stage of view.process.stages) {
    const title = v.title(stage.phase) ?? ''
    const last = phases.at(-1)
    const drawn = drawnStage(v, view, stage)
    if (last === undefined || last.title !== title) phases.push({ title, stages: [drawn] })
    else last.stages.push(drawn)
  }
  return phases
}

function drawnStage(v: Voice, view: StageView, stage: Stage): DrawnStage {
  const { owner, receipt, team = [], requires = [] } = stage
  const term = termsText(v, view, stage)
  return {
    id: stage.stage,
    title: v.title(stage.title),
    owner:
      owner === undefined ? '' : v.labelled(v.t('送审', 'Submitted by'), ownerText(v, view, owner)),
    deliverables: stage.deliverables.map((one) => drawnItem(v, view, one)),
    needs: [
      ...(term === '' ? [] : [v.labelled(v.t('本阶段期限', 'To be left within'), term)]),
      ...team.map(({ when, 'must-include': posts }) => {
        const all = namesOf(v, view, 'post', posts)
        const only = onlyText(v, view, when)
        const text = only === '' ? all : all + v.t(`（${only}）`, ` (${only})`)
        return v.labelled(v.t('小组须有', 'Team must have'), text)
      }),
      ...(requires.length === 0
        ? []
        : [
            v.labelled(
              v.t('须符合', 'Must hold'),
              requires.map(({ title }) => v.title(title)).join(v.t('；', '; ')),
            ),
          ]),
    ],
    steps: drawnSteps(v, view, stage.gate),
    receipt: [
      ...(receipt === undefined
        ? []
        : [v.labelled(v.t('接收', 'Received by'), nameOf(view, 'role', receipt.by))]),
      ...copiesTexts(v, view, stage),
    ].join(v.t('；', '; ')),
    ways: waysOf(view.process, stage).map((way) => drawnWay(v, view, stage, way)),
  }
}

/** A document, and what is special about it: another writer, cases, copies, a waiver. */
function drawnItem(v: Voice, view: StageView, one: Deliverable): DrawnItem {
  const { document, waivable } = one
  const where = waivable === undefined ? '' : onlyText(v, view, waivable.when)
  const waived = v.t('可免予提交', 'may be waived')
  const parts = [
    writerText(v, view, one, view.process.starts),
    ...(waivable === undefined
      ? []
      : [where === '' ? waived : `${waived}${v.t('：', ': ')}${where}`]),
  ]
  return {
    text: nameOf(view, 'document', document),
    note: parts.filter((part) => part !== '').join(v.t('；', '; ')),
  }
}

function drawnWay(v: Voice, view: StageView, stage: Stage, way: Way): DrawnWay {
  const { stages } = view.process
  const ending = (text: string): DrawnWay['target'] => {
    return { to: completes(way) ? 'completed' : 'rejected', text }
  }
  if (way.on === 'receipt') return { label: '', target: ending(v.t('办结', 'Completed')) }
  const index = stages.findIndex((one) => one.stage === way.to)
  const targetOf = (): DrawnWay['target'] => {
    if (way.to === 'end') {
      const again = way.on === 'rejected' ? reconsiderText(v, stage) : ''
      const ends = endText(v, way)
      return ending(again === '' ? ends : `${ends}${v.t('；', '; ')}${again}`)
    }
    if (way.to === 'stay') {
      return { to: 'stay', text: v.t('可再次送审', 'may be submitted again') }
    }
    return index === -1 ? ending(way.to) : { to: 'stage', index }
  }
  const labelOf = () => {
    const table = 'table' in way && way.table !== undefined ? byTableText(v, view, way.table) : ''
    const told = (text: string) => (table === '' ? text : text + v.t(`（${table}）`, ` (${table})`))
    if (way.on === 'then') return told(v.t('不设审批', 'no gate'))
    if (way.on !== 'answer')
      return told(way.on === 'returned' ? v.t('退回', 'returned') : resultAt(v, stage, way.on))
    const answer = nameOf(view, 'outcome', way.answer)
    return stage.gate.length === 1 ? answer : v.labelled(nameOf(view, 'review', way.review), answer)
  }
  return { label: labelOf(), target: targetOf() }
}
