/** Where a project stands, in words: the short form that ends every act, and the whole of `bd status`. */
import type { Standing } from '../../core/review/standing.ts'
import type { Also } from '../../core/agenda/alternatives.ts'
import type { OpenView } from '../../core/review/review.ts'
import type { Finding } from '../../core/rules/finding.ts'
import { courseOf } from '../../core/project/course.ts'
import type { NextAct } from '../../core/project/next.ts'
import type { Unfilled } from '../../core/agenda/blanks.ts'
import { type Line, styled } from '../text.ts'
import { tellFinding } from '../rules/finding.ts'
import type { Voice } from '../voice.ts'
import { bindingSection } from './conditions.ts'
import { unreadLines } from './copies.ts'
import { holdLines, stoppedText } from './hold.ts'
import { alsoLines } from './alternatives.ts'
import { type WorkTree, workTreeLines } from './hand-edits.ts'
import { sentBackLines } from './sent-back.ts'
import { nextLines } from './status-next.ts'
import { gateLines } from './review.ts'
import { strangeLines, unfilledLines } from './blanks.ts'
import {
  factLines,
  stateLine,
  numberLines,
  section,
  stateText,
  type Verified,
  verifiedLine,
} from './status-parts.ts'
import { termLines } from './status-terms.ts'
import { dueText, nameOf, type View } from './view.ts'

export interface StatusView extends View {
  readonly standing: Standing
  readonly missing: readonly Finding[]
  readonly unfilled: Unfilled
  readonly next: readonly NextAct[]
}

export interface WholeView extends StatusView {
  readonly also: readonly Also[]
  readonly verified: Verified
  /** Who decides once the project is submitted, and what of the missing may be waived. */
  readonly deciders: readonly Line[]
  readonly waivable: readonly Line[]
  /** Paths in the project's folder that are edited and not saved. */
  readonly unsaved: readonly string[]
  readonly workTree: WorkTree
}

/** The short status: the stage and state, the open review, what is missing, what comes next. */
export function statusText(v: Voice, view: StatusView): readonly Line[] {
  const { stage, gate } = view.standing
  return [
    headLine(view),
    v.labelled(
      v.t('阶段', 'stage'),
      nameOf(view, 'stage', stage.stage) +
        v.bracketed(stateText(v, view.standing.process, courseOf(view.standing))),
    ),
    ...sentBackLines(v, view),
    ...holdLines(v, view),
    ...termLines(v, view, stage.stage),
    ...(gate?.open ?? []).map((open) => openLine(v, view, open)),
    ...missingLines(v, view, FEW),
    ...strangeLines(v, view, view.unfilled.strange),
    ...nextLines(v, view),
  ]
}

/** How many things that are missing in one document the short status names. */
const FEW = 3

/** The whole status of one project. */
export function wholeStatus(v: Voice, view: WholeView): readonly Line[] {
  const { standing, unsaved } = view
  const { process, rounds } = standing
  const round = standing.gate ?? rounds.at(-1)
  const version = v.t(`第 ${process.version} 版`, `version ${process.version}`)
  return [
    headLine(view),
    ...numberLines(v, standing),
    v.labelled(
      v.t('流程', 'process'),
      v.title(process.title) + v.bracketed(`${process.process}${v.t('，', ', ')}${version}`),
    ),
    stageLine(v, view),
    courseLine(v, view),
    v.labelled(v.t('状态', 'state'), stateLine(v, standing)),
    ...holdLines(v, view),
    ...termLines(v, view, standing.stage.stage),
    ...unreadLines(v, view),
    verifiedLine(v, view.verified),
    ...factLines(v, view),
    ...bindingSection(v, view, standing),
    ...view.deciders,
    ...missingLines(v, view, Number.POSITIVE_INFINITY, true),
    ...(standing.round === 1 ? unfilledLines(v, view, view.unfilled) : []),
    ...strangeLines(v, view, view.unfilled.strange),
    ...view.waivable,
    ...(round === undefined
      ? []
      : section(
          roundTitle(v, view, round),
          gateLines(v, view, round, standing.gate === undefined),
          v,
        )),
    ...nextLines(v, view),
    ...alsoLines(v, view, view.also),
    ...(unsaved.length === 0
      ? []
      : section(
          v.t('已修改、尚未保存', 'edited and not saved'),
          unsaved.map((path) => styled('warning', `  ${path}`)),
          v,
        )),
    ...workTreeLines(v, view.workTree),
  ]
}

function headLine({ standing }: StatusView): Line {
  return [styled('strong', standing.id), ' ', standing.project.title]
}

function stageLine(v: Voice, { standing }: StatusView): Line {
  const { title, phase } = standing.stage
  const aside = phase?.[v.language].startsWith(v.title(title)) === false ? v.title(phase) : ''
  return v.labelled(v.t('阶段', 'stage'), v.title(title) + v.bracketed(aside))
}

/** All stages in a row, the present one marked. */
function courseLine(v: Voice, { standing }: StatusView): Line {
  const { process, stage } = standing
  const row = process.stages.flatMap((one, index) => {
    const name = v.title(one.title)
    const mark = one === stage ? styled('strong', v.t(`【${name}】`, `[${name}]`)) : name
    return index === 0 ? [mark] : [' → ', mark]
  })
  return [v.labelled(v.t('全程', 'course'), '').trimEnd(), v.t('', ' '), ...row]
}

function roundTitle(v: Voice, view: StatusView, round: Standing['rounds'][number]): string {
  const stage = nameOf(view, 'stage', round.stage.stage)
  return v.round(stage, String(round.round))
}

/** What is missing, at most so many things of one kind in one document; the rest by number. */
function missingLines(
  v: Voice,
  { missing, names }: StatusView,
  most: number,
  withMend = false,
): readonly Line[] {
  const told = new Map<string, number>()
  // What several have in common is mended in the same way, told once.
  const mendOf = (one: Finding | undefined) => one && tellFinding(v, one, names).help
  const lines = missing.flatMap((one, index): readonly Line[] => {
    const { file, line } = one.place ?? {}
    const kind = `${one.rule} ${file ?? ''}`
    const nth = (told.get(kind) ?? 0) + 1
    told.set(kind, nth)
    if (nth > most) return []
    const place = file === undefined ? '' : `  ${file}${line === undefined ? '' : `:${line}`}`
    const { message, help } = tellFinding(v, one, names)
    return [
      ['  - ', message, styled('faint', place)],
      ...(withMend && mendOf(missing[index + 1]) !== help ? [styled('faint', `    ${help}`)] : []),
    ]
  })
  const rest = [...told.values()].reduce((sum, count) => sum + Math.max(0, count - most), 0)
  const more = v.t(`  ……另有 ${rest} 处，见 bd status`, `  … and ${rest} more, see bd status`)
  const all = rest === 0 ? lines : [...lines, styled('faint', more)]
  return section(v.t('尚缺', 'missing'), all, v)
}

function openLine(v: Voice, view: StatusView, open: OpenView): Line {
  const name = nameOf(view, 'review', open.review.review)
  const due =
    open.deadline === undefined
      ? ''
      : view.stopped === true
        ? stoppedText(v, view.daysLeft(open.deadline))
        : v.t('，期限 ', ', due ') + dueText(v, view, open.deadline)
  return v.labelled(v.t('审批节点', 'review'), name + due)
}
