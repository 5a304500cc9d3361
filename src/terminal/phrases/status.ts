/** Where a project stands, in words: the short form that ends every act, and the whole of `bd status`. */
import type { Finding } from '../../core/finding.ts'
import type { NextAct } from '../../core/next.ts'
import type { Standing } from '../../core/standing.ts'
import type { Language } from '../../core/workspace.ts'
import { valueText } from '../amounts.ts'
import { type Line, styled } from '../text.ts'
import { tellFinding, wordsOf } from '../words/telling.ts'
import { gateLines } from './review.ts'
import { bracketed, dueText, labelled, nameOf, namesOf, pick, type View } from './view.ts'

export interface StatusView extends View {
  readonly standing: Standing
  readonly missing: readonly Finding[]
  readonly next: readonly NextAct[]
}

export interface WholeView extends StatusView {
  readonly verified: 'yes' | 'no' | 'no-trust-root'
  /** Paths in the project's folder that are edited and not saved. */
  readonly unsaved: readonly string[]
}

/** The name of an act that can be done next. */
export function nextText(language: Language, act: NextAct['act']): string {
  if (act === 'draft') return pick(language, '准备材料', 'prepare the documents')
  return wordsOf(language).vocabulary.acts[act]
}

/** The short status: the stage and state, the open review, what is missing, what comes next. */
export function statusText(language: Language, view: StatusView): readonly Line[] {
  const { standing } = view
  const { stage, gate } = standing
  return [
    headLine(view),
    labelled(
      language,
      pick(language, '阶段', 'stage'),
      nameOf(view, 'stage', stage.stage) + bracketed(language, stateText(language, standing)),
    ),
    ...(gate === undefined ? [] : [openLine(language, view, gate.open)]),
    ...missingLines(language, view, FEW),
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
    labelled(
      language,
      pick(language, '流程', 'process'),
      process.title[language] +
        bracketed(language, `${process.process}${pick(language, '，', ', ')}${version}`),
    ),
    stageLine(language, view),
    courseLine(language, view),
    labelled(language, pick(language, '状态', 'state'), stateText(language, standing)),
    verifiedLine(language, view.verified),
    ...factLines(language, view),
    ...missingLines(language, view),
    ...(round === undefined
      ? []
      : section(
          roundTitle(language, view, round),
          gateLines(language, view, round.stage.gate, round.reviews, standing.gate === undefined),
          language,
        )),
    ...nextLines(language, view),
    ...(unsaved.length === 0
      ? []
      : section(
          pick(language, '已修改、尚未保存', 'edited and not saved'),
          unsaved.map((path) => styled('warning', `  ${path}`)),
          language,
        )),
  ]
}

/** Whether what is shown was verified; said in every reading command that is not `yes`. */
export function verifiedLine(language: Language, verified: WholeView['verified']): Line {
  const word = wordsOf(language).vocabulary.verified[verified]
  const style = verified === 'yes' ? 'good' : verified === 'no' ? 'error' : 'warning'
  const mend = { yes: '', no: 'bd check', 'no-trust-root': 'bd trust <bd-trust-root:…>' }[verified]
  return [
    pick(language, '核验：', 'history: '),
    styled(style, word),
    mend === '' ? '' : `  ${mend}`,
  ]
}

/** The facts of the project in the process's order, those not set included. */
export function factLines(
  language: Language,
  view: View & Pick<StatusView, 'standing'>,
): readonly Line[] {
  const { process, project } = view.standing
  const lines = Object.entries(process.facts).map(([fact, declared]) => {
    const value = Object.hasOwn(project.facts, fact) ? project.facts[fact] : undefined
    const unset = pick(language, '未填', 'not set')
    const shown = value === undefined ? unset : valueText(language, declared, value, view.names)
    return `  ${labelled(language, nameOf(view, 'fact', fact), shown)}`
  })
  return section(pick(language, '项目要素', 'facts'), lines, language)
}

function headLine({ standing }: StatusView): Line {
  return [styled('strong', standing.id), ' ', standing.project.title]
}

/** In review, returned to drafting, ended: the state with the round it is about. */
export function stateText(language: Language, standing: Standing): string {
  const { states, results } = wordsOf(language).vocabulary
  const { state, gate, rounds } = standing
  const last = rounds.at(-1)
  const word = states[state]
  if (gate !== undefined) {
    const nth = pick(language, `第 ${gate.round} 次送审`, `round ${gate.round}`)
    return gate.round === 1 ? word : `${word}${pick(language, '，', ', ')}${nth}`
  }
  const came = last?.result
  if (state !== 'drafting' || came === undefined || came === 'passed') return word
  const before = pick(language, `上次送审${results[came]}`, `last round ${results[came]}`)
  return `${word}${pick(language, '，', ', ')}${before}`
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
  most = Number.POSITIVE_INFINITY,
): readonly Line[] {
  const told = new Map<string, number>()
  const lines = missing.flatMap((one): readonly Line[] => {
    const { file, line } = one.place ?? {}
    const kind = `${one.rule} ${file ?? ''}`
    const nth = (told.get(kind) ?? 0) + 1
    told.set(kind, nth)
    if (nth > most) return []
    const place = file === undefined ? '' : `  ${file}${line === undefined ? '' : `:${line}`}`
    return [['  - ', tellFinding(language, one, names).message, styled('faint', place)]]
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

function nextLines(language: Language, view: StatusView): readonly Line[] {
  return view.next.map((one) => [
    labelled(language, pick(language, '下一步', 'next'), nextText(language, one.act)),
    bracketed(language, namesOf(language, view, 'member', one.by)),
    '  ',
    styled('strong', one.command),
  ])
}

function openLine(
  language: Language,
  view: StatusView,
  open: NonNullable<Standing['gate']>['open'],
): Line {
  const name = nameOf(view, 'review', open.review.review)
  const due =
    open.deadline === undefined
      ? ''
      : pick(language, '，期限 ', ', due ') + dueText(language, view, open.deadline)
  return labelled(language, pick(language, '审批节点', 'review'), name + due)
}

/** A title with lines below it; nothing when there are none. */
export function section(
  title: string,
  lines: readonly Line[],
  language: Language,
): readonly Line[] {
  return lines.length === 0 ? [] : [labelled(language, title, '').trimEnd(), ...lines]
}
