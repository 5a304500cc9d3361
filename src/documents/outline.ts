/** The rules see a Markdown document as an outline: fields, sections, and what is left to be filled in. */
import type {
  DocumentContent,
  FrontMatterValue,
  NearHeading,
  Placeholder,
} from '../core/process/document.ts'
import { bad, finding, type Finding, good, type Result } from '../core/rules/finding.ts'
import { invalidCharacters } from '../core/text/characters.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { type Json, kindOf } from './json.ts'
import { markdownLines, nearHeading } from './markdown-lines.ts'
import { markdownTables } from './markdown-tables.ts'
import { pointersIn } from '../core/process/pointer.ts'
import { outlineOf } from './section-outline.ts'

/** Reads a document. Refuses one whose front matter is not plain YAML, deceiving characters, lines that end in a carriage return alone, and what is too long. */
export function readDocument(file: string, text: string): Result<DocumentContent> {
  const ends = text.search(/\r(?!\n)/u)
  if (ends !== -1) {
    const line = text.slice(0, ends).split('\n').length
    const facts = { key: '', character: 'U+000D', path: file }
    return bad(finding('invalid-text', facts, { file, line }))
  }
  const parts = readFrontMatter(file, text)
  if (!parts.ok) return parts
  const findings: Finding[] = []
  const head = fieldsOf(file, parts.value, findings)
  for (const { character, offset } of invalidCharacters(text, 'markdown')) {
    const before = text.slice(0, offset)
    const line = before.split('\n').length
    const place = { file, line, column: offset - before.lastIndexOf('\n') }
    findings.push(finding('invalid-text', { key: '', character }, place))
  }
  if (findings.length > 0) return bad(...findings)
  const body = bodyOf(parts.value)
  const { lines, body: first } = parts.value
  const tables = markdownTables(lines.slice(first), first + 1)
  return good({
    fields: head.fields,
    sections: body.sections,
    nearHeadings: body.nearHeadings,
    placeholders: [...head.placeholders, ...body.placeholders],
    ...(body.pointers === undefined ? {} : { pointers: body.pointers }),
    ...(tables.length === 0 ? {} : { tables }),
  })
}

interface Head {
  readonly fields: Record<string, FrontMatterValue>
  readonly placeholders: readonly Placeholder[]
}

/** The fields of the head as they stand. A placeholder in brackets is a list to YAML; here it stays the text it is. */
function fieldsOf(file: string, { head, lines, body }: FrontMatter, findings: Finding[]): Head {
  const fields: Record<string, FrontMatterValue> = {}
  if (head === undefined || head.value === null) return { fields, placeholders: [] }
  if (kindOf(head.value) !== 'map') {
    const facts = { key: 'front-matter', expected: 'map', found: kindOf(head.value) }
    findings.push(finding('wrong-type', facts, { file, line: 2, column: 1 }))
    return { fields, placeholders: [] }
  }
  const members = Object.entries(head.value)
  const starts = members.map(([key]) => head.keyPlaceOf([key]).line)
  const placeholders: Placeholder[] = []
  for (const [index, [key, value]] of members.entries()) {
    const line = starts[index]!
    const last = starts[index + 1] ?? body
    const left = lines.slice(line - 1, Math.max(line, last - 1)).flatMap((written, offset) =>
      written.trimStart().startsWith('#')
        ? []
        : placeholdersIn(written).map((text) => ({
            line: line + offset,
            text,
            field: key,
            under: [],
          })),
    )
    placeholders.push(...left)
    const raw = rawValue(value) ?? left[0]?.text
    if (raw === undefined) {
      const facts = { key, expected: 'text', found: kindOf(value) }
      findings.push(finding('wrong-type', facts, head.placeOf([key])))
    } else {
      fields[key] = { value: raw === '' ? null : raw, line }
    }
  }
  return { fields, placeholders }
}

/** The value if front matter may hold it; the empty text stands for nothing. */
function rawValue(value: Json): FrontMatterValue['value'] | undefined {
  if (value === null) return ''
  if (typeof value !== 'object') return value
  const members = Object.values(value)
  if (Array.isArray(value)) {
    return members.every((item) => typeof item === 'string')
      ? (value as readonly string[])
      : undefined
  }
  return members.every((item) => typeof item === 'number')
    ? (value as Readonly<Record<string, number>>)
    : undefined
}

type Body = Omit<DocumentContent, 'fields'>

/** Lines like headings are kept for hints alone; no document that people write has so many, a forged one may be nothing else. */
const MOST_NEAR = 2_000

function bodyOf({ lines, body }: FrontMatter): Body {
  const outline = outlineOf()
  const placeholders: Placeholder[] = []
  const nearHeadings: NearHeading[] = []
  const pointers: string[] = []
  let line = body
  for (const { visible, ...what } of markdownLines(lines.slice(body))) {
    line += 1
    const raw = lines[line - 1] ?? ''
    if (what.kind === 'heading') outline.heading(what.text, what.level, line)
    else outline.line(what.kind, visible, raw)
    const near = what.kind === 'text' ? nearHeading(visible, lines[line]) : undefined
    if (near !== undefined && nearHeadings.length < MOST_NEAR) nearHeadings.push({ ...near, line })
    if (what.kind !== 'quote') pointers.push(...pointersIn(visible))
    for (const text of placeholdersIn(visible)) {
      placeholders.push({ line, text, under: outline.above() })
    }
  }
  outline.end()
  const told = pointers.length === 0 ? {} : { pointers }
  return { sections: outline.sections, nearHeadings, placeholders, ...told }
}

/** The longest text of a placeholder that is shown. */
const SHOWN = 100

const OPENING = /【\s?待填|\[TODO\b/gi

/**
 * The placeholders of a line, each as its text up to the closing bracket. An opening alone counts, closed or not: what
 * looks unfinished to a reader blocks. Linear, for each is cut off after a fixed length.
 */
function placeholdersIn(line: string): readonly string[] {
  if (!line.includes('待填') && !/\[TODO/i.test(line)) return []
  return Array.from(line.matchAll(OPENING), ({ 0: opening, index }) => {
    const close = opening.startsWith('【') ? '】' : ']'
    const window = line.slice(index, index + SHOWN)
    const end = window.indexOf(close)
    return end === -1 ? window.trimEnd() : window.slice(0, end + 1)
  })
}
