/** Writes the text of a record: its head line by line, whatever else a person wrote left as it is, and below it headings and tables to fill in. */
import { writtenColumns } from '../core/process/table-rows.ts'
import { escapedCell } from './markdown-tables.ts'
import { quote } from './canonical.ts'
import type { CellDeclaration, Register } from '../core/register/register.ts'
import type { Value } from '../core/record/record.ts'
import type { Language } from '../core/record/workspace.ts'

/** What stands behind a name at the head: a text, several, a number; nothing takes it away. */
export type HeadValue = string | number | readonly string[] | undefined

/** The text with these lines at its head; a name that is not there is added at the end, in the order given. */
export function withHead(text: string, values: Readonly<Record<string, HeadValue>>): string {
  const lines = text.split('\n')
  const end =
    lines[0]?.trimEnd() === '---'
      ? lines.findIndex((one, at) => at > 0 && one.trimEnd() === '---')
      : -1
  if (end === -1) return withHead(`---\n---\n\n${text.replace(/^\n+/u, '')}`, values)
  const head = partsOf(lines.slice(1, end))
  for (const [name, value] of Object.entries(values)) {
    const at = head.findIndex((one) => one.name === name)
    const written = value === undefined ? [] : linesOf(name, value)
    if (at !== -1) head[at] = { name, lines: written }
    else head.push({ name, lines: written })
  }
  return ['---', ...head.flatMap((one) => one.lines), ...lines.slice(end)].join('\n')
}

interface Part {
  readonly name: string
  readonly lines: readonly string[]
}

/** The lines of the head, each field with those that go on with it, and comments by themselves. */
function partsOf(lines: readonly string[]): Part[] {
  const parts: { name: string; lines: string[] }[] = []
  for (const line of lines) {
    const name = /^([^\s#:][^:]*):(?:\s|$)/u.exec(line)?.[1]
    const last = parts.at(-1)
    if (name !== undefined) parts.push({ name, lines: [line] })
    else if (last !== undefined && last.name !== '' && /^(?:\s|- )/u.test(line))
      last.lines.push(line)
    else parts.push({ name: '', lines: [line] })
  }
  return parts
}

function linesOf(name: string, value: Exclude<HeadValue, undefined>): readonly string[] {
  if (typeof value === 'number') return [`${name}: ${value}`]
  if (typeof value === 'string') return [`${name}: ${quote(value)}`]
  return [`${name}:`, ...value.map((one) => `  - ${quote(one)}`)]
}

/** A value as a record holds it: a percentage with its sign, for a bare 0.6 could be 60%. */
export function writtenCell({ type }: Pick<CellDeclaration, 'type'>, value: Value): string {
  return type === 'percent' ? `${value}%` : String(value)
}

/** What stands below the head of a new record: each heading under which something was said, each table with its columns. */
export function recordBody(
  { sections, rows }: Pick<Register, 'sections' | 'rows'>,
  language: Language,
  said: Readonly<Record<string, string>>,
): string {
  const parts = [
    ...Object.entries(sections).flatMap(([id, section]) => {
      const text = said[id]
      return text === undefined ? [] : [`## ${section[language]}\n\n${text}`]
    }),
    ...Object.values(rows).map((declared) => {
      const { title } = declared
      const head = writtenColumns(declared).map(([, one]) => escapedCell(one.title[language]))
      return [
        `## ${title[language]}`,
        '',
        `| ${head.join(' | ')} |`,
        `| ${head.map(() => '---').join(' | ')} |`,
      ].join('\n')
    }),
  ]
  return parts.join('\n\n')
}

/** The text with what is said under a heading in place of what stood there; the heading is added where it is not there. */
export function withSection(text: string, titles: readonly string[], said: string): string {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => titles.some((title) => line.trim() === `## ${title}`))
  if (at === -1) return `${text.replace(/\n*$/u, '')}\n\n## ${titles[0]}\n\n${said}\n`
  const next = lines.findIndex((line, index) => index > at && /^#{1,2} /u.test(line))
  const rest = next === -1 ? [] : lines.slice(next)
  return [...lines.slice(0, at + 1), '', said, '', ...rest].join('\n').replace(/\n*$/u, '\n')
}
