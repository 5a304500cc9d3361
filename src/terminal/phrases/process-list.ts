/** Processes and their parameters side by side, and what lint says of a sound one. */
import type { ParameterDeclaration } from '../../core/process/parameter.ts'
import type { Majority, Process } from '../../core/process/process.ts'
import { readSpan } from '../../core/calendar/span.ts'
import type { Language, ParameterValue } from '../../core/workspace.ts'
import { moneyText } from '../money.ts'
import { type Cell, tableLines } from '../table.ts'
import { type Line, styled } from '../text.ts'
import { majorityWords } from './majority.ts'
import { spanText } from './span.ts'
import { bracketed, nameOf, pick, type View } from './view.ts'

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
      rows: rows.map(({ process, id, type, value, view }): (string | Cell)[] => [
        process,
        { text: id, style: 'strong' },
        nameOf(view, 'parameter', id),
        value === undefined
          ? { text: unsetText(language), style: 'warning' }
          : parameterText(language, view, value, type),
      ]),
    },
    columns,
  )
  const open = rows.find(({ type, value }) => type !== 'number-pattern' && value === undefined)
  if (open === undefined) return lines
  const example = EXAMPLES[open.type]
  return [
    ...lines,
    pick(
      language,
      `未设定的，用到它的送审不能办理；由公司决定后设定：bd parameter set ${open.id} ${example}`,
      `what needs an unset number cannot be submitted; once the company decided: bd parameter set ${open.id} ${example}`,
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
  'role-by-date': '"2026-01-01=operations-department,2027-01-01=holding-head"',
  'number-pattern': '"首创投〔{year}〕{n}号"',
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

/** A parameter by its title, its id, and what kind of value it takes. */
export function parameterHeadText(
  language: Language,
  id: string,
  { title, type }: ParameterDeclaration,
): string {
  const aside = [id, TYPES[type][language === 'zh' ? 0 : 1]].join(pick(language, '，', ', '))
  return title[language] + bracketed(language, aside)
}

/** A value that the company set; amounts grouped, roles by name. */
export function parameterText(
  language: Language,
  view: Pick<View, 'names'>,
  value: ParameterValue,
  type?: ParameterDeclaration['type'],
): string {
  if (typeof value === 'string') {
    if (type === 'money') return moneyText(language, value)
    const span = type === 'span' ? readSpan(value) : undefined
    return span === undefined ? value : spanText(language, span)
  }
  if (typeof value === 'object') {
    if (!('by-date' in value)) return majorityWords(language, value)
    return Object.entries(value['by-date'])
      .map(([from, id]) => {
        const role = nameOf(view, 'role', id)
        return pick(language, `${from} 起为${role}`, `${role} from ${from}`)
      })
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

/** A drawing that was written to a file. */
export function drawnLine(language: Language, file: string): Line {
  return styled('good', pick(language, `已写入 ${file}`, `written to ${file}`))
}

/** A process file without a fault. */
export function lintedLine(language: Language, file: string): Line {
  return styled('good', pick(language, `${file}：没有问题`, `${file}: sound`))
}
