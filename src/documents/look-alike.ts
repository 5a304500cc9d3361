/** Characters of a Chinese keyboard that look like those of YAML and are others: a full-width colon makes no field. */
import { type Finding, finding } from '../core/finding.ts'

/** What was meant by each. */
const MEANT: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '；': ',',
  '【': '[',
  '】': ']',
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
  '“': '"',
  '”': '"',
  '＂': '"',
  '‘': "'",
  '’': "'",
  '－': '-',
  '—': '-',
  '–': '-',
  '＃': '#',
  '\u3000': ' ',
  '\u00a0': ' ',
}

/** Longer than any name of a field. */
const NAME = String.raw`["“”']?[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,39}["“”']?`
const KEY = new RegExp(String.raw`^[\s]*(?:[-－—–]\s*)?${NAME}[ \t]*(：)`, 'u')
const INDENT = /^ *([\u3000\u00a0])/u
const DASH = /^\s*([－—–])\s*[^－—–\s-]/u
const OPENS = /[:[,{-]\s+([“”‘’＂【［｛])/u
const BETWEEN = /[[{][^\]}]*([，、：；])/u
const CLOSES = /[[{][^\]}]*([】］｝])/u

/** Where a text begins that goes on over lines and means nothing to YAML. */
const BLOCK = /(?:^|[:-]\s+)[|>][+-]?\d*\s*$/

/** The most that are told of one file; the same hand typed the others. */
const REPORTED = 10

/** That a character stands where another was meant. */
export function lookAlike(
  character: string,
  where: { readonly file: string; readonly line: number; readonly column: number },
): Finding {
  return finding('full-width-character', { character, instead: MEANT[character] ?? '' }, where)
}

/**
 * The look-alikes in a text that could not be read as YAML: in the place of a field's colon anywhere, of other signs only
 * on the lines where reading failed.
 */
export function lookAlikesIn(file: string, text: string, failed: ReadonlySet<number>): Finding[] {
  const findings: Finding[] = []
  let block: number | undefined
  let last: number | undefined
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const indent = line.length - line.trimStart().length
    if (block !== undefined && (line.trim() === '' || indent > block)) continue
    block = BLOCK.test(line) ? indent : undefined
    // Whoever types one such line types the next likewise.
    const isNear = failed.has(index + 1) || failed.has(index + 2) || last === index
    const found = signIn(line, isNear)
    if (found === undefined) continue
    last = index + 1
    findings.push(lookAlike(line[found]!, { file, line: index + 1, column: found + 1 }))
    if (findings.length === REPORTED) break
  }
  return findings
}

/** The index of the first look-alike of the line; signs that may well be text count only where reading failed. */
function signIn(line: string, failed: boolean): number | undefined {
  if (line.trimStart().startsWith('#')) return undefined
  const signs = failed ? [KEY, INDENT, DASH, OPENS, CLOSES, BETWEEN] : [KEY]
  for (const sign of signs) {
    const match = sign.exec(line)
    if (match !== null) return match.index + match[0].lastIndexOf(match[1]!)
  }
  return undefined
}

/** The first look-alike in a value that is no id, list or map as it stands, with its index. */
export function lookAlikeOf(value: string, expected: 'id' | 'map' | 'list'): number | undefined {
  if (expected === 'map') return KEY.test(value) ? value.indexOf('：') : undefined
  const at = [...value].findIndex((character) =>
    expected === 'id' ? Object.hasOwn(MEANT, character) : /[【［]/u.test(character),
  )
  return at === -1 ? undefined : at
}
