/** Bytes are UTF-8 text or nothing, and what they probably are when they are not is told. */
import { finding, type Finding } from '../core/rules/finding.ts'
import { encodingOf } from './encoding.ts'

/**
 * The text of UTF-8 bytes as the workspace holds them, or the finding that they are not that or begin with a byte order
 * mark.
 */
export function textOf(file: string, bytes: Uint8Array): string | Finding {
  const text = decoded(file, bytes)
  if (typeof text !== 'string' || !text.startsWith('\ufeff')) return text
  return finding('invalid-text', { key: '', character: 'U+FEFF' }, { file, line: 1, column: 1 })
}

/**
 * The text of a file that a person gives: a byte order mark is dropped and every line ends in a line feed, as it was
 * meant. Bytes in another encoding are the finding that names it.
 */
export function givenText(file: string, bytes: Uint8Array): string | Finding {
  const text = markless(file, bytes)
  return typeof text === 'string' ? text.replaceAll(/\r\n?/gu, '\n') : text
}

/** The text without its byte order mark, otherwise as it stands: a document as some editors save it. */
export function markless(file: string, bytes: Uint8Array): string | Finding {
  const text = decoded(file, bytes)
  return typeof text === 'string' && text.startsWith('\ufeff') ? text.slice(1) : text
}

function decoded(file: string, bytes: Uint8Array): string | Finding {
  const strict = strictly(bytes)
  // Nearly every file: what is UTF-8 can be taken for another encoding only where every other byte is nothing.
  if (strict !== undefined && !bytes.includes(0)) return strict
  const wide = encodingOf(bytes)
  if (wide === undefined && strict !== undefined) return strict
  const encoding = wide ?? 'damaged'
  // Where all of it is foreign, no place is worse than another.
  const place = encoding === 'damaged' ? firstInvalid(bytes) : {}
  return finding('foreign-encoding', { encoding }, { file, ...place })
}

const strictDecoder = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
let decoder = strictDecoder()

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    // What stood before the fault may be held.
    decoder = strictDecoder()
    return undefined
  }
}

/** Where the first bytes stand that are no UTF-8; the beginning where all could be read as such. */
function firstInvalid(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  let start = 0
  for (let line = 1; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    const one = bytes.subarray(start, end === -1 ? bytes.length : end)
    if (strictly(one) === undefined) {
      const column = new TextDecoder('utf-8', { ignoreBOM: true }).decode(one).indexOf('\ufffd') + 1
      return { line, column }
    }
    if (end === -1) break
    start = end + 1
  }
  return { line: 1, column: 1 }
}
