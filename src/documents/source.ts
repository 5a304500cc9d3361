/** YAML is read strictly as people write it: plain data, and for every part of it the place where it stands. */
import { bad, finding, type Finding, good, type Result } from '../core/rules/finding.ts'
import { invalidCharacters } from '../core/text/characters.ts'
import { isReservedKey, type Json, meaningOf } from './json.ts'
import { DEEPEST, tooLong } from './limits.ts'
import { lookAlikesIn } from './look-alike.ts'
import type { FilePlace, Places, YamlSource } from './places.ts'
import { placesOf } from './yaml-places.ts'
import { Composer, CST, isMap, isScalar, isSeq, Lexer, LineCounter, Parser } from './yaml.ts'
import type { Document, ErrorCode, Node } from './yaml.ts'

/** Syntax errors after these are echoes of the first. */
const REPORTED_ERRORS = 10

/** The largest process that we ship has six thousand. */
const MOST_TOKENS = 40_000

/** What one reading collects. */
interface SourceReading {
  readonly place: (offset: number) => FilePlace
  readonly findings: Finding[]
}

/**
 * Reads one YAML document (1.2, core schema) as plain data. Only decimal integers become numbers and only `true` and
 * `false` truth values: `012`, `1e3`, `yes` and dates stay text. Refuses, with every finding of the file: syntax errors,
 * aliases, anchors, tags, merge keys, directives, several documents, duplicate or reserved keys, keys that are not text,
 * invisible characters, and what is too long or too deep. Costs time linear in the text.
 */
export function readYaml(file: string, text: string): Result<YamlSource> {
  const long = tooLong(file, text, 'yaml')
  if (long !== undefined) return bad(long)
  const { value, places, findings } = parse(file, text)
  return findings.length > 0 ? bad(...findings) : good({ file, value, ...places })
}

/** Where the parts of a text stand, whatever is wrong with it; for texts that another reader has read. */
export function placesIn(file: string, text: string): Places {
  return parse(file, text).places
}

function parse(file: string, text: string) {
  const lines = new LineCounter()
  const reading: SourceReading = {
    place: (offset) => {
      const { line, col } = lines.linePos(offset)
      return { file, line, column: col }
    },
    findings: [],
  }
  const { findings, place } = reading
  const documents = compose(text, lines, reading)
  for (const { character, offset } of invalidCharacters(text)) {
    findings.push(finding('invalid-text', { key: '', character }, place(offset)))
  }
  const errors = documents.flatMap((document) => document.errors).slice(0, REPORTED_ERRORS)
  const failed = new Set(errors.map(({ pos }) => place(pos[0]).line))
  const alike = errors.length > 0 ? lookAlikesIn(file, text, failed) : []
  findings.push(...alike)
  // What follows on a sign of another kind is its echo.
  for (const { code, pos } of alike.length > 0 ? [] : errors) {
    findings.push(finding('invalid-yaml', { detail: faultOf(code) }, place(pos[0])))
  }
  const [first, second] = documents
  if (second !== undefined) unsupported('several-documents', second.range[0], reading)
  const root = first?.contents
  const value = plain(root, '', reading)
  // A single line with a full-width colon is a text to YAML.
  if (findings.length === 0 && typeof value === 'string') {
    findings.push(
      ...lookAlikesIn(file, text, new Set(text.split('\n').map((_, index) => index + 1))),
    )
  }
  return { value, places: placesOf(root, place), findings }
}

function unsupported(feature: string, offset: number, { place, findings }: SourceReading): void {
  findings.push(finding('unsupported-yaml', { feature }, place(offset)))
}

/** The library's code of a fault as ours: `TAB_AS_INDENT` is `tab-as-indent`, which both languages have words for. */
function faultOf(code: ErrorCode): string {
  return code.toLowerCase().replaceAll('_', '-')
}

/** What a lexeme may not be. */
const REFUSED: Readonly<Record<string, string>> = {
  anchor: 'anchor',
  alias: 'alias',
  tag: 'tag',
  'directive-line': 'directive',
}

/**
 * Lexes, parses and composes. Gives up at nesting too deep (the parser keeps a stack, but the composer recurses), at too
 * many tokens, and after so many errors that the rest is noise.
 */
function compose(text: string, lines: LineCounter, reading: SourceReading): Document.Parsed[] {
  const parser = new Parser(lines.addNewLine)
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false })
  const tokens: CST.Token[] = []
  let isScalarNext = false
  let count = 0
  let errors = 0
  lines.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset
    const type: string | null = isScalarNext ? null : CST.tokenType(lexeme)
    isScalarNext = type === 'scalar'
    const feature = REFUSED[type ?? '']
    if (feature !== undefined) unsupported(feature, offset, reading)
    for (const token of parser.next(lexeme)) {
      tokens.push(token)
      if (token.type === 'error' || token.type === 'doc-end') errors += 1
    }
    count += 1
    if (parser.stack.length > DEEPEST + 1) return giveUp('nesting', DEEPEST, offset, reading)
    if (count > MOST_TOKENS) return giveUp('tokens', MOST_TOKENS, offset, reading)
    if (errors + reading.findings.length > REPORTED_ERRORS)
      return [...composer.compose(tokens)] as Document.Parsed[]
  }
  tokens.push(...parser.end())
  return [...composer.compose(tokens)] as Document.Parsed[]
}

function giveUp(what: string, limit: number, offset: number, reading: SourceReading): [] {
  const facts = { what, limit: String(limit), found: `more than ${limit}` }
  reading.findings.push(finding('limit-exceeded', facts, reading.place(offset)))
  return []
}

/** The plain data of a node that stands under a key; what is refused is added to the findings. */
function plain(node: unknown, key: string, reading: SourceReading): Json {
  if (isMap<Node, Node>(node)) return plainMap(node.items, reading)
  if (isSeq<Node>(node)) return node.items.map((item) => plain(item, key, reading))
  if (!isScalar(node)) return null
  const text = String(node.value)
  if (node.type === 'PLAIN') return meaningOf(text)
  const [hidden] = invalidCharacters(text)
  if (hidden !== undefined) {
    const facts = { key, character: hidden.character }
    reading.findings.push(finding('invalid-text', facts, reading.place(node.range![0])))
  }
  return text
}

function plainMap(
  items: readonly { readonly key: Node; readonly value: Node | null }[],
  reading: SourceReading,
): Json {
  const members: Record<string, Json> = {}
  const lines = new Map<string, number>()
  for (const { key: node, value } of items) {
    const offset = node.range?.[0] ?? 0
    const key = isScalar(node) ? plain(node, '', reading) : null
    const feature = typeof key === 'string' ? refusedKey(key) : 'key-not-text'
    if (feature !== undefined) unsupported(feature, offset, reading)
    if (typeof key !== 'string' || feature !== undefined) continue
    const { line } = reading.place(offset)
    const before = lines.get(key)
    if (before !== undefined) {
      const facts = { key, first: before }
      reading.findings.push(finding('duplicate-key', facts, reading.place(offset)))
    }
    lines.set(key, before ?? line)
    members[key] = plain(value, key, reading)
  }
  return members
}

function refusedKey(key: string): string | undefined {
  if (key === '<<') return 'merge-key'
  return isReservedKey(key) ? 'reserved-key' : undefined
}
