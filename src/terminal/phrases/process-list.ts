/** Lists show processes and their parameters side by side, and what lint says of a sound one. */
import { type ParameterDeclaration, plainDeclaration } from '../../core/process/parameter.ts'
import type { Majority, Process } from '../../core/process/process.ts'
import { readSpan } from '../../core/calendar/span.ts'
import type { ParameterValue } from '../../core/record/workspace.ts'
import { valueText } from '../amounts.ts'
import { type Cell, tableLines } from '../table.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { majorityWords } from './majority.ts'
import { spanText } from './span.ts'
import { nameOf, type View } from './view.ts'

export interface ProcessRow {
  readonly process: Process
  readonly sha256: string
  /** How many projects run under this version. */
  readonly projects: number
}

/** Every version of every process. */
export function processListLines(
  v: Voice,
  rows: readonly ProcessRow[],
  columns: number,
): readonly Line[] {
  if (rows.length === 0) return [v.t('本工作区没有流程', 'this workspace has no process')]
  const head = v.t(
    ['流程', '版本', '名称', '阶段', '项目', '摘要'],
    ['process', 'version', 'title', 'stages', 'projects', 'digest'],
  )
  return tableLines(
    {
      head,
      rows: rows.map(({ process, sha256, projects }) => [
        { text: process.process, style: 'strong' },
        String(process.version),
        v.title(process.title),
        String(process.stages.length),
        String(projects),
        sha256.slice(0, 16),
      ]),
    },
    columns,
  )
}

/** The versions that come with bd, where there is no workspace. */
export function builtInLines(
  v: Voice,
  processes: readonly Process[],
  columns: number,
): readonly Line[] {
  const head = v.t(
    ['内置流程', '版本', '名称', '阶段'],
    ['built-in process', 'version', 'title', 'stages'],
  )
  const rows = processes.map(({ process, version, title, stages }): (string | Cell)[] => [
    { text: process, style: 'strong' },
    String(version),
    v.title(title),
    String(stages.length),
  ])
  return tableLines({ head, rows }, columns)
}

/** A number that a regulation leaves open. */
export interface ParameterRow {
  readonly process: string
  /** Other processes have a parameter of this id, too. */
  readonly shared: boolean
  readonly id: string
  readonly declared: ParameterDeclaration
  readonly value: ParameterValue | undefined
  readonly view: View
}

/** The parameters with their values, and how to set one that is not set. */
export function parameterLines(
  v: Voice,
  rows: readonly ParameterRow[],
  columns: number,
): readonly Line[] {
  if (rows.length === 0) {
    return [v.t('流程没有待定值', 'the processes leave no number open')]
  }
  const head = v.t(['流程', '待定值', '名称', '现值'], ['process', 'parameter', 'title', 'value'])
  const lines = tableLines(
    {
      head,
      rows: rows.map(({ process, id, declared, value, view }): (string | Cell)[] => [
        process,
        { text: id, style: 'strong' },
        nameOf(view, 'parameter', id),
        value === undefined
          ? { text: unsetText(v), style: 'warning' }
          : parameterText(v, view, value, declared),
      ]),
    },
    columns,
  )
  const open = rows.find(
    ({ declared, value }) => declared.type !== 'number-pattern' && value === undefined,
  )
  if (open === undefined) return lines
  const { declared } = open
  const example = Object.keys(declared.of ?? {})[0] ?? EXAMPLES[declared.type]
  const which = open.shared ? ` --process ${open.process}` : ''
  const command = `bd parameter set ${open.id} ${example}${which}`
  return [
    ...lines,
    v.t(
      `未设定的，用到它的送审不能办理；由公司决定后设定：${command} --reason "<依据>"`,
      `what needs an unset number cannot be submitted; once the company decided: ${command} --reason "<decision>"`,
    ),
  ]
}

/** What a value of each type looks like, typed. */
const EXAMPLES: Readonly<Record<ParameterDeclaration['type'], string>> = {
  majority: '">1/2"',
  'working-days': '5',
  span: '"2 weeks"',
  money: '1亿',
  text: '"…"',
  choice: '…',
  integer: '12',
  percent: '30%',
  date: '2026-12-31',
  'yes-no': 'yes',
  member: 'wang',
  unit: 'anju',
  'role-by-date': '"2026-01-01=operations-department,2027-01-01=holding-head"',
  'number-pattern': '"首创投〔{year}〕{n}号"',
}

/** A value that the company set; amounts grouped, roles by name. */
export function parameterText(
  v: Voice,
  view: Pick<View, 'names'>,
  value: ParameterValue,
  declared?: ParameterDeclaration,
): string {
  const plain = declared === undefined ? undefined : plainDeclaration(declared)
  if (plain !== undefined && typeof value !== 'object') {
    return valueText(v, plain, value, view.names)
  }
  if (typeof value === 'string') {
    const span = declared?.type === 'span' ? readSpan(value) : undefined
    return span === undefined ? value : spanText(v, span)
  }
  if (typeof value === 'object') {
    if (!('by-date' in value)) return majorityWords(v, value)
    return Object.entries(value['by-date'])
      .map(([from, id]) => {
        const role = nameOf(view, 'role', id)
        return v.t(`${from} 起为${role}`, `${role} from ${from}`)
      })
      .join(v.t('，', ', '))
  }
  return v.t(`${value} 个工作日`, `${value} working ${value === 1 ? 'day' : 'days'}`)
}

/** A least share in words: `超过 1/2`, `超过全体成员的 1/2`, `at least 2/3 of all members`. */
export function majorityText(v: Voice, majority: Majority, base?: string): string {
  const strict = 'more-than' in majority
  const share = strict ? majority['more-than'] : majority['at-least']
  if (v.language === 'zh')
    return `${strict ? '超过' : '不少于'}${base === undefined ? ' ' : `${base}的 `}${share}`
  return `${strict ? 'more than' : 'at least'} ${share}${base === undefined ? '' : ` of ${base}`}`
}

/** A parameter without a value. */
export function unsetText(v: Voice): string {
  return v.t('未设定', 'not set')
}

/** A drawing that was written to a file. */
export function drawnLine(v: Voice, file: string): Line {
  return styled('good', v.t(`已写入 ${file}`, `written to ${file}`))
}

/** A process file without a fault. */
export function lintedLine(v: Voice, file: string): Line {
  return styled('good', v.t(`${file}：没有问题`, `${file}: sound`))
}
