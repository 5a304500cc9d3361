/** Lists as minutes have them in one text: names with 、 between them, proxies in brackets, numbers of votes. */
import { spokenBy } from '../core/review/decision-words.ts'
import { normalForm } from '../core/text/compatibility.ts'
import { spelling } from '../core/text/spelling.ts'
import type { Json } from './json.ts'

/** Between the names of a text; within one item of a list only what is no comma of YAML. */
const BETWEEN = { text: /[、，,；;\n]/u, item: /[、，；\n]/u } as const

/** A name in a text, and at which character it begins. */
interface Name {
  readonly name: string
  readonly from: number
}

/** Signs of a list of YAML that were typed full-width: such a text is told as that. */
const LIST = /^\s*[【［－—–]|[】］]\s*$/u

/** The names of a text; the text itself where there is nothing but separators. What stands in brackets is not divided. */
export function namesIn(text: string, kind: keyof typeof BETWEEN): readonly Name[] {
  const names: Name[] = []
  let start = 0
  let depth = 0
  const push = (end: number) => {
    const part = text.slice(start, end)
    const from = start + part.length - part.trimStart().length
    if (part.trim() !== '') names.push({ name: part.trim(), from })
    start = end + 1
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!
    if (/[（(]/u.test(character)) depth += 1
    else if (/[）)]/u.test(character)) depth -= 1
    else if (depth <= 0 && BETWEEN[kind].test(character)) push(at)
  }
  push(text.length)
  return names.length === 0 ? [{ name: text, from: 0 }] : names
}

const PROXY = /^(.+?)\s*[（(]\s*(?:委托|by\s)\s*(.+?)(?:代为?出席|代为?表决)?\s*[）)]$/u

/** Whether the text was meant as a list of YAML. */
export function isMeantAsList(text: string): boolean {
  return LIST.test(text)
}

const NOBODY: ReadonlySet<string> = new Set(
  [
    '',
    '无',
    '没有',
    '无人',
    '无缺席',
    '无列席',
    '无回避',
    '无委托',
    '—',
    '-',
    '/',
    'none',
    'nobody',
    'nil',
    'n/a',
    'no one',
  ].map(spelling),
)

/** Whether a field of people, or the one item of its list, is blank or says that there is nobody: `缺席: 无`. */
export function saysNobody(value: Json): boolean {
  const one = Array.isArray(value) && value.length === 1 ? (value[0] as Json) : value
  return one === null || (typeof one === 'string' && NOBODY.has(spelling(one)))
}

/** `谢东来（委托曹正平）`, as bd shows a proxy, as the member and who stands in for him. */
export function pairIn(text: string): { readonly member: string; readonly by: string } | undefined {
  const [, member, by] = PROXY.exec(text) ?? []
  return member === undefined || by === undefined ? undefined : { member, by }
}

const VOTES = /^(\d+)\s*(?:票|人|votes?)?$/u
const COUNTED = /^(.*?\D)\s*[:：]?\s*(\d+)\s*(?:票|人|votes?)?$/u

/** Numbers of votes by the words of either language, `同意: 4` or `同意4票、反对1票`; whatever is none stays as it is. */
export function countsIn(value: Json): {
  readonly counts: Json
  readonly written: ReadonlyMap<string, readonly string[]>
} {
  const written = new Map<string, readonly string[]>()
  if (typeof value === 'string') {
    const parts = namesIn(value, 'text').map(({ name }) => COUNTED.exec(normalForm(name)))
    if (parts.includes(null)) return { counts: value, written }
    const counts: Record<string, Json> = {}
    for (const part of parts) {
      const id = decisionOf(part![1]!)
      if (Object.hasOwn(counts, id)) return { counts: value, written }
      counts[id] = Number(part![2])
      written.set(id, [])
    }
    return { counts, written }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { counts: value, written }
  }
  const counts: Record<string, Json> = {}
  for (const [key, votes] of Object.entries(value)) {
    const id = decisionOf(key)
    const name = Object.hasOwn(counts, id) ? key : id
    const found = typeof votes === 'string' ? VOTES.exec(normalForm(votes.trim())) : null
    counts[name] = found === null ? votes : Number(found[1])
    written.set(name, [key])
  }
  return { counts, written }
}

/** The decision that a word names, as counts have it; a word that is none stays. */
function decisionOf(word: string): string {
  const spoken = spokenBy(word)
  return spoken === undefined || spoken === 'recused' || spoken === 'silent' ? word.trim() : spoken
}
