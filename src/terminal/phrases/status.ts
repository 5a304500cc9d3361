/** Where a project stands, in words: the short form that ends every act, and the whole of `bd status`. */
import type { Also } from '../../core/agenda/alternatives.ts'
import type { OpenView } from '../../core/review/review.ts'
import type { Finding } from '../../core/rules/finding.ts'
import type { NextAct } from '../../core/project/next.ts'
import type { Standing } from '../../core/project/standing.ts'
import type { Unfilled } from '../../core/agenda/blanks.ts'
import type { Language } from '../../core/record/workspace.ts'
import { type Line, styled } from '../text.ts'
import { tellFinding } from '../rules/finding.ts'
import { wordsOf } from '../words/telling.ts'
import { bindingSection } from './conditions.ts'
import { unreadLines } from './copies.ts'
import { holdLines, stoppedText } from './hold.ts'
import { alsoLines } from './also.ts'
import { type WorkTree, workTreeLines } from './hand-edits.ts'
import { sentBackLines } from './sent-back.ts'
import { nextLines } from './status-next.ts'
import { gateLines } from './review.ts'
import { strangeLines, unfilledLines } from './unfilled.ts'
import {
  factLines,
  stateLine,
  numberLines,
  section,
  stateText,
  type Verified,
  verifiedLine,
} from './status-parts.ts'
import { bracketed, dueText, labelled, nameOf, pick, type View } from './view.ts'

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
export function statusText(language: Language, view: StatusView): readonly Line[] {
  const { stage, gate } = view.standing
  return [
    headLine(view),
    labelled(
      language,
      pick(language, '阶段', 'stage'),
      nameOf(view, 'stage', stage.stage) + bracketed(language, stateText(language, view.standing)),
    ),
    ...sentBackLines(language, view),
    ...holdLines(language, view),
    ...(gate?.open ?? []).map((open) => openLine(language, view, open)),
    ...missingLines(language, view, FEW),
    ...strangeLines(language, view, view.unfilled.strange),
    ...nextLines(language, view),
  ]
}

/** How many things that are missing in one document the short status names. */
const FEW = 3

/** The whole status of one project. */
export function wholeStatus(language: Language, view: WholeView): readonly Line[] {
  const { standing, unsaved } = view
  const { process, rounds } = standing
  const round = standing.gate ?? rounds.at(-1)
  const version = pick(language, `第 ${process.version} 版`, `version ${process.version}`)
  return [
    headLine(view),
    ...numberLines(language, standing),
    labelled(
      language,
      pick(language, '流程', 'process'),
      process.title[language] +
        bracketed(language, `${process.process}${pick(language, '，', ', ')}${version}`),
    ),
    stageLine(language, view),
    courseLine(language, view),
    labelled(language, pick(language, '状态', 'state'), stateLine(language, standing)),
    ...holdLines(language, view),
    ...unreadLines(language, view),
    verifiedLine(language, view.verified),
    ...factLines(language, view),
    ...bindingSection(language, view, standing),
    ...view.deciders,
    ...missingLines(language, view, Number.POSITIVE_INFINITY, true),
    ...(standing.round === 1 ? unfilledLines(language, view, view.unfilled) : []),
    ...strangeLines(language, view, view.unfilled.strange),
    ...view.waivable,
    ...(round === undefined
      ? []
      : section(
          roundTitle(language, view, round),
          gateLines(language, view, round, standing.gate === undefined),
          language,
        )),
    ...nextLines(language, view),
    ...alsoLines(language, view, view.also),
    ...(unsaved.length === 0
      ? []
      : section(
          pick(language, '已修改、尚未保存', 'edited and not saved'),
          unsaved.map((path) => styled('warning', `  ${path}`)),
          language,
        )),
    ...workTreeLines(language, view.workTree),
  ]
}

function headLine({ standing }: StatusView): Line {
  return [styled('strong', standing.id), ' ', standing.project.title]
}

function stageLine(language: Language, { standing }: StatusView): Line {
  const { title, phase } = standing.stage
  const aside = phase?.[language].startsWith(title[language]) === false ? phase[language] : ''
  return labelled(
    language,
    pick(language, '阶段', 'stage'),
    title[language] + bracketed(language, aside),
  )
}

/** All stages in a row, the present one marked. */
function courseLine(language: Language, { standing }: StatusView): Line {
  const { process, stage } = standing
  const row = process.stages.flatMap((one, index) => {
    const name = one.title[language]
    const mark = one === stage ? styled('strong', pick(language, `【${name}】`, `[${name}]`)) : name
    return index === 0 ? [mark] : [' → ', mark]
  })
  return [
    labelled(language, pick(language, '全程', 'course'), '').trimEnd(),
    pick(language, '', ' '),
    ...row,
  ]
}

function roundTitle(
  language: Language,
  view: StatusView,
  round: Standing['rounds'][number],
): string {
  const stage = nameOf(view, 'stage', round.stage.stage)
  return wordsOf(language).round(stage, String(round.round))
}

/** What is missing, at most so many things of one kind in one document; the rest by number. */
function missingLines(
  language: Language,
  { missing, names }: StatusView,
  most: number,
  withMend = false,
): readonly Line[] {
  const told = new Map<string, number>()
  // What several have in common is mended in the same way, told once.
  const mendOf = (one: Finding | undefined) => one && tellFinding(language, one, names).help
  const lines = missing.flatMap((one, index): readonly Line[] => {
    const { file, line } = one.place ?? {}
    const kind = `${one.rule} ${file ?? ''}`
    const nth = (told.get(kind) ?? 0) + 1
    told.set(kind, nth)
    if (nth > most) return []
    const place = file === undefined ? '' : `  ${file}${line === undefined ? '' : `:${line}`}`
    const { message, help } = tellFinding(language, one, names)
    return [
      ['  - ', message, styled('faint', place)],
      ...(withMend && mendOf(missing[index + 1]) !== help ? [styled('faint', `    ${help}`)] : []),
    ]
  })
  const rest = [...told.values()].reduce((sum, count) => sum + Math.max(0, count - most), 0)
  const more = pick(
    language,
    `  ……另有 ${rest} 处，见 bd status`,
    `  … and ${rest} more, see bd status`,
  )
  const all = rest === 0 ? lines : [...lines, styled('faint', more)]
  return section(pick(language, '尚缺', 'missing'), all, language)
}

function openLine(language: Language, view: StatusView, open: OpenView): Line {
  const name = nameOf(view, 'review', open.review.review)
  const due =
    open.deadline === undefined
      ? ''
      : view.stopped === true
        ? stoppedText(language, view.daysLeft(open.deadline))
        : pick(language, '，期限 ', ', due ') + dueText(language, view, open.deadline)
  return labelled(language, pick(language, '审批节点', 'review'), name + due)
}
