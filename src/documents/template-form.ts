/** Whether a published template can be filled in at all, told from its text: nothing is rendered, for every replay asks it. */
import { bad, finding, type Finding, good, type Result } from '../core/rules/finding.ts'
import type { TemplateContent } from '../core/process/document.ts'
import { tooLong } from './limits.ts'
import { readDocument } from './outline.ts'

/** Tags of templates: nothing that reads a file, keeps a state between renderings or tells the time. */
export const TEMPLATE_TAGS: ReadonlySet<string> = new Set([
  '#',
  'assign',
  'break',
  'capture',
  'case',
  'comment',
  'continue',
  'for',
  'if',
  'raw',
  'unless',
])

/** Filters of templates, besides `quote`. */
export const TEMPLATE_FILTERS: ReadonlySet<string> = new Set([
  'append',
  'capitalize',
  'default',
  'downcase',
  'first',
  'join',
  'last',
  'prepend',
  'replace',
  'size',
  'strip',
  'truncate',
  'upcase',
])

const BLOCKS = new Set(['capture', 'case', 'comment', 'for', 'if', 'raw', 'unless'])
const WITHIN = new Set(['else', 'elsif', 'when'])

/** One `{{ … }}` or `{% … %}`. */
interface Mark {
  readonly kind: 'output' | 'tag'
  readonly text: string
  readonly at: number
}

/**
 * Reads a template. Refused is what no draft was ever made from: a mark that does not end, a tag or a filter that there is
 * not, a block that is left open. What it names and what document it makes is given where no tag decides on it.
 */
export function readTemplate(file: string, text: string): Result<TemplateContent> {
  const long = tooLong(file, text, 'template')
  if (long !== undefined) return bad(long)
  const marks = marksIn(text)
  if (!Array.isArray(marks)) return bad(fault(file, text, marks.at, marks.detail))
  const faults = [
    ...marks.flatMap((one) => markFaults(file, text, one)),
    ...openBlocks(file, text, marks),
  ]
  if (faults.length > 0) return bad(...faults)
  if (marks.some(({ kind }) => kind === 'tag')) return good({ names: [] })
  const names = marks.flatMap(({ text: inside, at }) => {
    const name = /^-?\s*([A-Za-z_][\w-]*(?:\.[\w-]+)*)\s*(?:\||-?$)/.exec(inside)?.[1]
    return name === undefined || name === 'true' || name === 'false'
      ? []
      : [{ name, ...placeAt(text, at) }]
  })
  return good({ names, document: readDocument(file, text.replaceAll(/\{\{[^]*?\}\}/g, 'x')) })
}

function marksIn(text: string): Mark[] | { readonly at: number; readonly detail: string } {
  const marks: Mark[] = []
  for (let at = nextMark(text, 0); at !== -1;) {
    const isTag = text[at + 1] === '%'
    const end = text.indexOf(isTag ? '%}' : '}}', at + 2)
    if (end === -1) return { at, detail: isTag ? 'tag not closed' : 'output not closed' }
    const mark: Mark = { kind: isTag ? 'tag' : 'output', text: text.slice(at + 2, end), at }
    marks.push(mark)
    at = nextMark(text, end + 2, isTag ? tagOf(mark) : '')
  }
  return marks
}

/** The next mark; within what is left as it stands, the tag that ends it. */
function nextMark(text: string, from: number, within = ''): number {
  if (within !== 'raw' && within !== 'comment') {
    const next = /\{[{%]/g
    next.lastIndex = from
    return next.exec(text)?.index ?? -1
  }
  const end = new RegExp(String.raw`\{%-?\s*end${within}\b`, 'g')
  end.lastIndex = from
  return end.exec(text)?.index ?? -1
}

function tagOf({ text }: Mark): string {
  return /^-?\s*(#|[a-z]*)/.exec(text)?.[1] ?? ''
}

function markFaults(file: string, text: string, mark: Mark): Finding[] {
  const bare = mark.text.replaceAll(/"[^"]*"|'[^']*'/g, '')
  if (mark.kind === 'tag') {
    const tag = tagOf(mark)
    const isKnown = TEMPLATE_TAGS.has(tag) || WITHIN.has(tag) || BLOCKS.has(tag.replace(/^end/, ''))
    return isKnown ? [] : [fault(file, text, mark.at, `tag "${tag}" not found`)]
  }
  return bare
    .split('|')
    .slice(1)
    .flatMap((piece) => {
      const filter = /^\s*([\w-]*)/.exec(piece)?.[1] ?? ''
      const isKnown = filter === 'quote' || TEMPLATE_FILTERS.has(filter)
      return isKnown ? [] : [fault(file, text, mark.at, `undefined filter: ${filter}`)]
    })
}

/** Blocks that do not end, or end otherwise than they began. */
function openBlocks(file: string, text: string, marks: readonly Mark[]): Finding[] {
  const open: Mark[] = []
  for (const mark of marks) {
    if (mark.kind !== 'tag') continue
    const tag = tagOf(mark)
    if (BLOCKS.has(tag)) open.push(mark)
    if (!tag.startsWith('end')) continue
    const last = open.pop()
    if (last === undefined || `end${tagOf(last)}` !== tag) {
      return [fault(file, text, mark.at, `unexpected tag "${tag}"`)]
    }
  }
  return open.map((mark) => fault(file, text, mark.at, `tag "${tagOf(mark)}" not closed`))
}

function fault(file: string, text: string, at: number, detail: string): Finding {
  return finding('invalid-template', { detail }, { file, ...placeAt(text, at) })
}

function placeAt(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
