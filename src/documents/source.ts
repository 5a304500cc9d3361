/** YAML as people write it, read strictly: plain data, and for every part of it the place where it stands. */
import { Composer, CST, isMap, isScalar, isSeq, Lexer, LineCounter, Parser } from 'yaml'
import type { Document, Node } from 'yaml'
import { bad, finding, type Finding, good, type Result } from '../core/finding.ts'
import { invalidCharacters } from './characters.ts'
import { isReservedKey, type Json, meaningOf } from './json.ts'
import { DEEPEST, tooLong } from './limits.ts'
import type { FilePlace, Path, Places, YamlSource } from './places.ts'

/** Syntax errors after these are echoes of the first. */
const REPORTED_ERRORS = 10

/** The largest process that we ship has six thousand. */
const MOST_TOKENS = 40_000

/** What one reading collects. */
interface Reading {
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
  const reading: Reading = {
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
  for (const { message, pos } of errors) {
    findings.push(finding('invalid-yaml', { detail: message }, place(pos[0])))
  }
  const [first, second] = documents
  if (second !== undefined) unsupported('several-documents', second.range[0], reading)
  const root = first?.contents
  const value = plain(root, '', reading)
  return { value, places: placesOf(root, place), findings }
}

function unsupported(feature: string, offset: number, { place, findings }: Reading): void {
  findings.push(finding('unsupported-yaml', { feature }, place(offset)))
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
function compose(text: string, lines: LineCounter, reading: Reading): Document.Parsed[] {
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

function giveUp(what: string, limit: number, offset: number, reading: Reading): [] {
  const facts = { what, limit: String(limit), found: `more than ${limit}` }
  reading.findings.push(finding('limit-exceeded', facts, reading.place(offset)))
  return []
}

/** The plain data of a node that stands under a key; what is refused is added to the findings. */
function plain(node: unknown, key: string, reading: Reading): Json {
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
  reading: Reading,
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

function placesOf(root: unknown, place: (offset: number) => FilePlace): Places {
  const members = new WeakMap<object, Map<string, { key: Node; value: Node | null }>>()
  const memberOf = (node: unknown, step: string | number) => {
    if (isSeq<Node>(node) && typeof step === 'number') {
      const item = node.items[step]
      return item === undefined ? undefined : { key: item, value: item }
    }
    if (!isMap<Node, Node>(node)) return undefined
    let known = members.get(node)
    if (known === undefined) {
      known = new Map(
        node.items.map((pair) => [String((pair.key as { value?: unknown }).value), pair]),
      )
      members.set(node, known)
    }
    return known.get(String(step))
  }
  const find = (path: Path, part: 'key' | 'value'): FilePlace => {
    let offset = (root as Node | null | undefined)?.range?.[0] ?? 0
    let node: unknown = root
    for (const [index, step] of path.entries()) {
      const member = memberOf(node, step)
      if (member === undefined) break
      const last = index === path.length - 1
      const found = last && part === 'key' ? member.key : (member.value ?? member.key)
      offset = found.range?.[0] ?? offset
      node = member.value
    }
    return place(offset)
  }
  return { placeOf: (path) => find(path, 'value'), keyPlaceOf: (path) => find(path, 'key') }
}
