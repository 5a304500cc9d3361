/** Processes and their parameters side by side, and what lint says of a sound one. */
import type { Majority, ParameterDeclaration, Process } from '../../core/process.ts'
import type { Language, ParameterValue } from '../../core/workspace.ts'
import { type Cell, tableLines } from '../table.ts'
import { type Line, styled } from '../text.ts'
import { nameOf, pick, type View } from './view.ts'

export interface ProcessRow {
  readonly process: Process
  readonly sha256: string
  /** How many projects run under this version. */
  readonly projects: number
}

/** Every version of every process. */
export function processListLines(
  language: Language,
  rows: readonly ProcessRow[],
  columns: number,
): readonly Line[] {
  if (rows.length === 0)
    return [pick(language, '本工作区没有流程', 'this workspace has no process')]
  const head = pick(
    language,
    ['流程', '版本', '名称', '阶段', '项目', '摘要'],
    ['process', 'version', 'title', 'stages', 'projects', 'digest'],
  )
  return tableLines(
    {
      head,
      rows: rows.map(({ process, sha256, projects }) => [
        { text: process.process, style: 'strong' },
        String(process.version),
        process.title[language],
        String(process.stages.length),
        String(projects),
        sha256.slice(0, 16),
      ]),
    },
    columns,
  )
}

/** A number that a regulation leaves open. */
export interface ParameterRow {
  readonly process: string
  readonly id: string
  readonly type: ParameterDeclaration['type']
  readonly value: ParameterValue | undefined
  readonly view: View
}

/** The parameters with their values, and how to set one that is not set. */
export function parameterLines(
  language: Language,
  rows: readonly ParameterRow[],
  columns: number,
): readonly Line[] {
  if (rows.length === 0) {
    return [pick(language, '流程没有待定值', 'the processes leave no number open')]
  }
  const head = pick(
    language,
    ['流程', '待定值', '名称', '现值'],
    ['process', 'parameter', 'title', 'value'],
  )
  const lines = tableLines(
    {
      head,
      rows: rows.map(({ process, id, value, view }): (string | Cell)[] => [
        process,
        { text: id, style: 'strong' },
        nameOf(view, 'parameter', id),
        value === undefined
          ? { text: unsetText(language), style: 'warning' }
          : parameterText(language, value),
      ]),
    },
    columns,
  )
  const open = rows.find(({ value }) => value === undefined)
  if (open === undefined) return lines
  const example = open.type === 'majority' ? '">1/2"' : '5'
  return [
    ...lines,
    pick(
      language,
      `未设定的，用到它的送审不能办理；由公司决定后设定：bd parameter set ${open.id} ${example}`,
      `what needs an unset number cannot be submitted; once the company decided: bd parameter set ${open.id} ${example}`,
    ),
  ]
}

/** A value that the company set. */
export function parameterText(language: Language, value: ParameterValue): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object') {
    if (!('by-date' in value)) return majorityText(language, value)
    return Object.entries(value['by-date'])
      .map(([from, role]) => pick(language, `${from} 起 ${role}`, `${role} from ${from}`))
      .join(pick(language, '，', ', '))
  }
  return pick(language, `${value} 个工作日`, `${value} working ${value === 1 ? 'day' : 'days'}`)
}

/** A least share in words: `超过 1/2`, `超过全体成员的 1/2`, `at least 2/3 of all members`. */
export function majorityText(language: Language, majority: Majority, base?: string): string {
  const strict = 'more-than' in majority
  const share = strict ? majority['more-than'] : majority['at-least']
  if (language === 'zh')
    return `${strict ? '超过' : '不少于'}${base === undefined ? ' ' : `${base}的 `}${share}`
  return `${strict ? 'more than' : 'at least'} ${share}${base === undefined ? '' : ` of ${base}`}`
}

/** A parameter without a value. */
export function unsetText(language: Language): string {
  return pick(language, '未设定', 'not set')
}

/** A process file without a fault. */
export function lintedLine(language: Language, file: string): Line {
  return styled('good', pick(language, `${file}：没有问题`, `${file}: sound`))
}
