/** Somebody wrote a parameter in another form than its place asks for: `within: { parameter: term }` for `within: term`. */
import { finding, type Finding } from '../core/rules/finding.ts'
import { ID } from '../core/rules/name-kind.ts'
import { spelling } from '../core/text/spelling.ts'
import type { Json } from './json.ts'
import type { Path, YamlSource } from './places.ts'

type Members = Readonly<Record<string, Json>>

/** Units of a span: only working days may be counted by a parameter, whose whole span stands under `within` otherwise. */
const UNITS = ['half-days', 'calendar-days', 'weeks', 'months', 'hours', 'minutes', 'same-day']

/** Under these a parameter stands as `{ parameter: id }`; under others as its id, or not at all. */
const AS_MAP: ReadonlySet<string> = new Set([
  'is',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'owner',
  'hold',
  'role',
  'when',
  'condition',
  'on',
  'not',
  'all',
  'any',
])

/** What was found: the source as it would be with the right forms, and a finding for each wrong one. */
interface Mended {
  readonly source: YamlSource
  readonly findings: readonly Finding[]
}

/** Takes a process that could not be decoded. Where nothing of the kind is in it, it is given back as it is. */
export function parameterForms(source: YamlSource): Mended {
  const findings: Finding[] = []
  const value = walk(source.value, [], source, findings)
  return findings.length === 0 ? { source, findings } : { source: { ...source, value }, findings }
}

function walk(value: Json, path: Path, source: YamlSource, findings: Finding[]): Json {
  if (Array.isArray(value)) {
    return value.map((one: Json, n) => walk(one, [...path, n], source, findings))
  }
  if (!isMap(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const at = [...path, key]
      const form = formOf(key, member, path, source.value)
      if (form === undefined) return [key, walk(member, at, source, findings)]
      const facts = { key, expected: form.expected, found: shownOf(member) }
      const meant =
        form.suggestion === undefined ? facts : { ...facts, suggestion: form.suggestion }
      findings.push(finding('invalid-value', meant, source.placeOf(at)))
      return [key, form.value]
    }),
  )
}

interface Form {
  readonly expected: string
  readonly suggestion?: string
  /** What stands for it while the rest is read. */
  readonly value: Json
}

/** What should stand there, if the member is a parameter in a wrong form. */
function formOf(key: string, member: Json, path: Path, whole: Json): Form | undefined {
  const named = parameterIn(member)
  const id = named === undefined ? undefined : (parameterCalled(whole, named) ?? named)
  const bare = (suggestion: string, value: Json) => ({
    expected: 'parameter-by-id',
    suggestion,
    value,
  })
  if (key === 'quorum' || key === 'passes') {
    const share = id ?? (typeof member === 'string' ? parameterCalled(whole, member) : undefined)
    if (share === undefined) return undefined
    return bare(`${key}: { share: ${share}, of: roster }`, { share, of: 'roster' })
  }
  if (id === undefined) return undefined
  if (key === 'plus' && path.at(-1) === 'due') return bare(`plus: ${id}`, id)
  if (key === 'within' || key === 'share') return bare(`${key}: ${id}`, id)
  if (path.at(-1) === 'within') {
    if (key === 'working-days') return bare(`working-days: ${id}`, id)
    if (UNITS.includes(key)) return bare(`within: ${id}`, key === 'same-day' ? true : 1)
  }
  if (AS_MAP.has(key) && !isPlain(path, key)) return undefined
  return { expected: 'no-parameter', value: standIn(key) }
}

/** Bounds of a fact, a field or a parameter, and the fewest votes of a review, are numbers themselves. */
function isPlain(path: Path, key: string): boolean {
  if (path[0] === 'facts' || path[0] === 'parameters' || path.includes('fields')) return true
  return key === 'at-least' && path.at(-2) === 'gate'
}

/** A value that the place takes, so that only the parameter is told. */
function standIn(key: string): Json {
  return ['notice', 'at-least', 'working-days', 'times', 'version'].includes(key) ? 1 : 'x'
}

/** What stands under `parameter`, where nothing else does. */
function parameterIn(value: Json): string | undefined {
  if (!isMap(value)) return undefined
  const [only, ...more] = Object.entries(value)
  if (only?.[0] !== 'parameter' || more.length > 0) return undefined
  return typeof only[1] === 'string' ? only[1] : undefined
}

const AROUND = /^(?:parameter|参数)\s*[:：]?\s*|^[$"'<{[「“]+\s*|\s*[>}\]」”"']+$/gu

/**
 * The parameter of the process that a text means: by id or title, also behind the word 参数 or in brackets of a template.
 */
export function parameterCalled(process: Json, text: string): string | undefined {
  const parameters = isMap(process) ? process['parameters'] : undefined
  if (parameters === undefined || !isMap(parameters)) return undefined
  const plain = text.replaceAll(AROUND, '').replaceAll(AROUND, '')
  const meant = spelling(plain)
  return Object.entries(parameters).find(([id, declared]) => {
    const titles = isMap(declared) ? titlesOf(declared['title']) : []
    return ID.test(id) && [id, ...titles].some((one) => spelling(one) === meant)
  })?.[0]
}

function titlesOf(title: Json | undefined): readonly string[] {
  if (typeof title === 'string') return [title]
  return title !== undefined && isMap(title)
    ? Object.values(title).filter((one) => typeof one === 'string')
    : []
}

function shownOf(value: Json): string {
  return typeof value === 'string' ? value : `{ parameter: ${parameterIn(value) ?? ''} }`
}

function isMap(value: Json): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
