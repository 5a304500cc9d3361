/** Some characters of a Chinese keyboard look like those of YAML and are others: a full-width colon makes no field. */
import { type Finding, finding } from '../core/rules/finding.ts'

/** What was meant by each. */
const MEANT: Readonly<Record<string, string>> = {
  '：': ':',
  '﹕': ':',
  '∶': ':',
  '︰': ':',
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
const KEY = new RegExp(String.raw`^[\s]*(?:[-－—–]\s*)?${NAME}[ \t]*([：﹕∶︰])`, 'u')
/** A field whose colon has no blank behind it, but the value or a blank that is none to YAML. Addresses have such colons. */
const TIGHT = new RegExp(
  String.raw`^\s*(?:-\s+)?(["']?\p{L}[\p{L}\p{N}_.-]{0,39}["']?\s*:)([^\s:/\\]|[\u3000\u00a0])`,
  'u',
)
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
    const tight = found === undefined && isNear ? tightColon(line) : undefined
    if (found === undefined && tight === undefined) continue
    last = index + 1
    const at = { file, line: index + 1 }
    if (tight !== undefined) findings.push(withoutBlank(tight, at))
    else findings.push(lookAlike(line[found!]!, { ...at, column: found! + 1 }))
    if (findings.length === REPORTED) break
  }
  return findings
}

/** A colon that has no blank behind it: at which character, what stands there, and the line as it should be. */
interface Tight {
  readonly at: number
  readonly character: string
  readonly line: string
}

function tightColon(line: string): Tight | undefined {
  const match = TIGHT.exec(line)
  if (match === null || line.trimStart().startsWith('#')) return undefined
  const at = line.indexOf(match[1]!) + match[1]!.length
  const value = line.slice(at).replace(/^[\s\u3000\u00a0]+/u, '')
  return { at, character: line[at]!, line: `${match[1]!.trim()} ${value}` }
}

function withoutBlank(
  { at, character, line }: Tight,
  where: { readonly file: string; readonly line: number },
): Finding {
  const place = { ...where, column: at + 1 }
  return Object.hasOwn(MEANT, character) && MEANT[character] === ' '
    ? lookAlike(character, place)
    : finding('invalid-yaml', { detail: 'colon-without-blank', line }, place)
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

const BLANK_KEY = new RegExp(
  String.raw`^(?:([\u3000\u00a0]+)${NAME}|${NAME}[ \t]*([\u3000\u00a0]+))[ \t\u3000\u00a0]*:(?:\s|$)`,
  'u',
)

/** Blanks that are none to YAML, before or behind the name of a field, which is another name with them. */
export function blanksInKeys(file: string, head: string): Finding[] {
  return head.split(/\r?\n/).flatMap((line, index) => {
    const match = BLANK_KEY.exec(line)
    if (match === null) return []
    const at = line.search(/[\u3000\u00a0]/u)
    return [lookAlike(line[at]!, { file, line: index + 1, column: at + 1 })]
  })
}

/** The first look-alike in a value that is no id, list or map as it stands, with its index. */
export function lookAlikeOf(value: string, expected: 'id' | 'map' | 'list'): number | undefined {
  if (expected === 'map') return KEY.test(value) ? value.search(/[：﹕∶︰]/u) : undefined
  const at = [...value].findIndex((character) =>
    expected === 'id' ? Object.hasOwn(MEANT, character) : /[【［]/u.test(character),
  )
  return at === -1 ? undefined : at
}
