/** A fast reader takes exactly the text that `canonical` writes. */
import { canonical, LONGEST_KEY, PLAIN } from './canonical.ts'
import { isReservedKey, type Json } from './json.ts'
import { DEEPEST } from './limits.ts'

/** Raised and caught within this file. */
class NotCanonical extends Error {}

const WHOLE = /^(?:0|-?[1-9]\d{0,15})$/

/** The lines of a text and the one that is read next. */
interface Cursor {
  readonly lines: readonly string[]
  at: number
}

/**
 * The record that a canonical text holds, or `undefined` when the text is not, byte for byte, what `canonical` writes.
 * Takes any text; costs time linear in its length; no map that it gives has a reserved or repeated key.
 */
export function readCanonical(text: string): Json | undefined {
  if (!text.endsWith('\n')) return undefined
  const cursor = { lines: text.slice(0, -1).split('\n'), at: 0 }
  try {
    const value = node(cursor, 0, cursor.lines[0]!, 1)
    if (cursor.at !== cursor.lines.length) return undefined
    return canonical(value as object) === text ? value : undefined
  } catch (error) {
    if (error instanceof NotCanonical || error instanceof TypeError) return undefined
    throw error
  }
}

/** Reads a node whose first line, from `indent` on, is `rest`; leaves the cursor behind its last line. */
function node(cursor: Cursor, indent: number, rest: string, depth: number): Json {
  if (depth > DEEPEST + 1) throw new NotCanonical()
  if (rest.startsWith('- ')) return list(cursor, indent, rest, depth)
  const key = keyOf(rest)
  if (key !== undefined) return map(cursor, indent, rest, depth)
  cursor.at += 1
  return scalar(rest)
}

function list(cursor: Cursor, indent: number, first: string, depth: number): Json {
  const items: Json[] = []
  let rest: string | undefined = first
  while (rest?.startsWith('- ') === true) {
    items.push(node(cursor, indent + 2, rest.slice(2), depth + 1))
    rest = lineAt(cursor, indent)
  }
  return items
}

function map(cursor: Cursor, indent: number, first: string, depth: number): Json {
  const members: Record<string, Json> = {}
  let rest: string | undefined = first
  while (rest !== undefined) {
    const key = keyOf(rest)
    if (key === undefined) throw new NotCanonical()
    const name = text(key)
    if (isReservedKey(name) || Object.hasOwn(members, name)) throw new NotCanonical()
    const value: string = rest.slice(key.length + 1)
    if (value === '') {
      cursor.at += 1
      const inner = lineAt(cursor, indent + 2)
      if (inner === undefined) throw new NotCanonical()
      members[name] = node(cursor, indent + 2, inner, depth + 1)
    } else if (value.startsWith(' ')) {
      cursor.at += 1
      members[name] = scalar(value.slice(1))
    } else {
      throw new NotCanonical()
    }
    rest = lineAt(cursor, indent)
  }
  return members
}

/** The next line from `indent` on, or `undefined` when it is indented less or there is none. */
function lineAt(cursor: Cursor, indent: number): string | undefined {
  const line = cursor.lines[cursor.at]
  if (line === undefined || line.length <= indent) return undefined
  for (let column = 0; column < indent; column += 1) if (line[column] !== ' ') return undefined
  return line.slice(indent)
}

/** The key that opens the line, as it is written, or `undefined` when the line holds no key. */
function keyOf(rest: string): string | undefined {
  if (!rest.startsWith('"')) {
    const end = rest.indexOf(':')
    return end > 0 && end <= LONGEST_KEY ? rest.slice(0, end) : undefined
  }
  for (let at = 1; at < rest.length && at <= LONGEST_KEY; at += 1) {
    if (rest[at] === '\\') at += 1
    else if (rest[at] === '"') return rest[at + 1] === ':' ? rest.slice(0, at + 1) : undefined
  }
  return undefined
}

function scalar(token: string): Json {
  if (token === 'true') return true
  if (token === 'false') return false
  if (token === '[]') return []
  if (token === '{}') return {}
  if (WHOLE.test(token)) return Number(token)
  return text(token)
}

/** Plain or quoted text; what JSON reads more than we write is caught by writing it again. */
function text(token: string): string {
  if (!token.startsWith('"')) {
    if (!PLAIN.test(token)) throw new NotCanonical()
    return token
  }
  try {
    const value: unknown = JSON.parse(token)
    if (typeof value === 'string') return value
  } catch {
    // not a JSON string
  }
  throw new NotCanonical()
}
