/** A Markdown document has a typed head; gray-matter, which would run `---js` as code, comes in here alone. */
import matter from 'gray-matter'
import { bad, finding, type Finding, good, type Result } from '../core/rules/finding.ts'
import { LIMITS, tooLarge, tooLong } from './limits.ts'
import { lookAlike } from './look-alike.ts'
import type { YamlSource } from './places.ts'
import { type PlainHead, plainHead } from './plain-head.ts'
import { readYaml } from './source.ts'

/** A document taken apart: its head as data, and the lines of its body. */
export interface FrontMatter {
  /** `undefined` for a document without front matter. */
  readonly head: YamlSource | undefined
  /** All lines of the file, from which those of the head can be told. */
  readonly lines: readonly string[]
  /** The index in `lines` of the first line of the body. */
  readonly body: number
}

/** gray-matter's pattern for blank heads takes quadratic time in these. */
const LONGEST_GAP = /\s{2000}/

/**
 * Takes a document apart. Only YAML between two lines `---` is front matter; any other language after the first `---` is
 * the finding `front-matter-language`, and nothing is evaluated. Places are those of the whole file.
 */
export function readFrontMatter(file: string, text: string): Result<FrontMatter> {
  const long = tooLong(file, text, 'document')
  if (long !== undefined) return bad(long)
  const lines = text.split(/\r?\n/)
  const first = lines[0]!
  if (!first.startsWith('---') || first[3] === '-') return good({ head: undefined, lines, body: 0 })
  const language = first.slice(3).trim()
  if (language !== '') {
    const facts = { language: language.slice(0, 40) }
    return bad(finding('front-matter-language', facts, { file, line: 1, column: 4 }))
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  if (end === -1 || lines[end]!.trimEnd() !== '---') {
    const place = { file, line: end === -1 ? 1 : end + 1, column: 1 }
    const alike = lines.findIndex(
      (line, index) => index > 0 && isFence(line) && /[^-\s]/.test(line),
    )
    if (alike === -1) return bad(finding('invalid-yaml', { detail: 'front-matter-open' }, place))
    const column = lines[alike]!.search(/[^-\s]/) + 1
    return bad(lookAlike(lines[alike]![column - 1]!, { file, line: alike + 1, column }))
  }
  const block = lines.slice(0, end).join('\n')
  const tooMuch = tooLong(file, block, 'front-matter')
  if (tooMuch !== undefined) return bad(tooMuch)
  if (LONGEST_GAP.test(block)) return bad(tooLarge(file, 'front-matter', LIMITS['front-matter']))
  const plain = plainHead(lines.slice(1, end))
  if (plain !== undefined) {
    return good({ head: sourceOf(file, plain, `${block}\n---\n`), lines, body: end + 1 })
  }
  const head = headOf(file, `${block}\n---\n`)
  return head.ok ? good({ head: head.value, lines, body: end + 1 }) : head
}

/** Where its fields begin is known; any other place is found by reading it again, which only findings ask for. */
function sourceOf(file: string, { value, lines }: PlainHead, block: string): YamlSource {
  let read: YamlSource | undefined
  const places = (): YamlSource => {
    const head = headOf(file, block)
    if (!head.ok || head.value === undefined) throw new Error('a plain head that is none')
    return head.value
  }
  return {
    file,
    value,
    placeOf: (path) => (read ??= places()).placeOf(path),
    keyPlaceOf: (path) => {
      const [key, ...rest] = path
      const line = rest.length > 0 ? undefined : lines.get(String(key))
      return line === undefined ? (read ??= places()).keyPlaceOf(path) : { file, line, column: 1 }
    },
  }
}

/** Lets gray-matter find the head and our strict reader read it; the options keep it from its cache and its engines. */
function headOf(file: string, block: string): Result<YamlSource | undefined> {
  let read: Result<YamlSource> | undefined
  const refuse = (): never => {
    throw new TypeError('front matter in another language')
  }
  const yaml = (head: string) => {
    read = readYaml(file, head)
    return {}
  }
  matter(block, { language: 'yaml', engines: { yaml, json: refuse, javascript: refuse } })
  return read ?? good(undefined)
}

/** Three dashes, or what an input method made of them: `——-`, `—--`, `－－－`, `————`. */
function isFence(line: string): boolean {
  const dashes = line.trim()
  return /^[-－—–―─]{2,8}$/u.test(dashes) && (dashes.length > 2 || /[—―]{2}/u.test(dashes))
}

/** A field as it stands in the head of a document. */
const FIELD = /^\s*[a-z][a-z0-9-]*\s*[:：]/

/**
 * The finding that a document begins with lines like a head that are none, for they do not stand between two lines `---`
 * from its first character on: `above` (something stands before), `indented`, or `dashes` (other dashes, or not three).
 */
export function misplacedHead(file: string, text: string): Finding[] {
  const lines = text.split(/\r?\n/)
  const first = lines.findIndex((line) => line.trim() !== '')
  const fence = lines[first] ?? ''
  if (!isFence(fence) || (first === 0 && fence.trimEnd() === '---')) return []
  const end = lines.findIndex((line, index) => index > first && isFence(line))
  const inside = lines.slice(first + 1, end).filter((line) => line.trim() !== '')
  if (end === -1 || !inside.some((line) => FIELD.test(line))) return []
  if (!inside.every((line) => FIELD.test(line) || /^\s+\S|^\s*[-#]\s/.test(line))) return []
  const cause = fence.trim() !== '---' ? 'dashes' : first > 0 ? 'above' : 'indented'
  return [finding('front-matter-misplaced', { cause }, { file, line: first + 1, column: 1 })]
}
