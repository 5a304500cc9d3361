/** One serialiser writes all machine-written YAML: every record has exactly one text. */
import { ESCAPED } from '../core/text/characters.ts'
import { isReservedKey } from './json.ts'
import { DEEPEST } from './limits.ts'

/** YAML allows no longer key on the line of its value. */
export const LONGEST_KEY = 1000

/** Letters that stand without quotes; written out, so that a newer Unicode never changes a record's text. */
const LETTERS =
  'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u3041-\\u3096\\u30a1-\\u30fa\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3'
const WORD = `[${LETTERS}0-9\\-_./@+]`

/** Text that no YAML reader takes for anything but itself. */
export const PLAIN = new RegExp(`^[${LETTERS}]${WORD}*(?: ${WORD}+)*$`)

const MEANT_OTHERWISE = /^(?:true|false|null|yes|no|on|off|y|n)$/i
const DIGEST = /^[0-9a-f]{16,}$/i

const ESCAPES = new RegExp(`["\\\\]|${ESCAPED.source}`, 'gu')

/**
 * The canonical text of a record: keys in the record's own order, two spaces a level, LF, a final line feed.
 * Takes plain data; members that are undefined are left out. Throws on what no record may hold (null, numbers that are
 * not whole, reserved keys, nesting beyond the limit): that is a bug of the caller.
 */
export function canonical(record: object | string | number | boolean): string {
  const lines: string[] = []
  const inline = short(record)
  if (inline === undefined) block(record as object, '', '', 1, lines)
  else lines.push(inline)
  return `${lines.join('\n')}\n`
}

/** What stands on the line of its key: scalars and empty collections; `undefined` for the rest. */
function short(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return quoteUnlessPlain(value)
    case 'boolean':
      return String(value)
    case 'number':
      if (!Number.isSafeInteger(value)) throw new TypeError(`not a whole number: ${value}`)
      return String(value)
    case 'object':
      if (value === null) throw new TypeError('a record holds no null')
      if (Array.isArray(value)) return value.length === 0 ? '[]' : undefined
      return members(value).length === 0 ? '{}' : undefined
    default:
      throw new TypeError(`a record holds no ${typeof value}`)
  }
}

function members(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined)
}

/** Writes a collection that is not empty; `first` opens its first line, `indent` all others. */
function block(value: object, first: string, indent: string, depth: number, lines: string[]): void {
  if (depth > DEEPEST) throw new TypeError('a record nests too deep')
  let start = first
  if (Array.isArray(value)) {
    for (const item of value) {
      const inline = short(item)
      if (inline === undefined) block(item as object, `${start}- `, `${indent}  `, depth + 1, lines)
      else lines.push(`${start}- ${inline}`)
      start = indent
    }
    return
  }
  for (const [key, member] of members(value)) {
    const inline = short(member)
    lines.push(`${start}${keyText(key)}:${inline === undefined ? '' : ` ${inline}`}`)
    if (inline === undefined)
      block(member as object, `${indent}  `, `${indent}  `, depth + 1, lines)
    start = indent
  }
}

function keyText(key: string): string {
  const text = quoteUnlessPlain(key)
  if (isReservedKey(key) || text.length > LONGEST_KEY) throw new TypeError(`not a key: ${text}`)
  return text
}

function quoteUnlessPlain(text: string): string {
  return PLAIN.test(text) && !MEANT_OTHERWISE.test(text) && !DIGEST.test(text) ? text : quote(text)
}

/** The text in double quotes, on one line, with everything unseen written as an escape. */
export function quote(text: string): string {
  return `"${text.replace(ESCAPES, escape)}"`
}

function escape(found: string): string {
  if (found === '"' || found === '\\') return `\\${found}`
  if (found === '\n') return '\\n'
  if (found === '\t') return '\\t'
  return found.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
