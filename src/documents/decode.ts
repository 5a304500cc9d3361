/** The decoder makes plain data a typed value, or gives every finding with its place. */
import { bad, finding, type Finding, good, type Result } from '../core/rules/finding.ts'
import { suggest } from '../core/text/suggestion.ts'
import { invalidCharacters } from '../core/text/characters.ts'
import { keyCalled } from './chinese-keys.ts'
import { type Json, kindOf } from './json.ts'
import { INVALID_ID, INVALID_TEXT, type Shape } from './shape.ts'
import { lookAlike, lookAlikeOf } from './look-alike.ts'
import type { FilePlace, Path, YamlSource } from './places.ts'
import { certainlyFits } from './quick-fit.ts'

/** As much of zod's issue as is used here. */
interface Issue {
  readonly code?: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly errors?: readonly (readonly Issue[])[]
}

/** The longest piece of a wrong value that is shown. */
const SHOWN = 60

/**
 * Decodes the source by the shape, which may check but not change: the value is given as it stands, its keys in the order
 * in which they were written. Gives the typed value, or all findings in the order of the file.
 */
export function decode<T>(shape: Shape<T>, source: YamlSource): Result<T> {
  if (certainlyFits(shape, source.value)) return good(source.value as T)
  const result = shape.safeParse(source.value, { error: knownKeys })
  if (result.success) return good(source.value as T)
  const issues = (result.error.issues as readonly Issue[]).flatMap((issue) => innermost(issue, []))
  const findings = withoutEchoes(issues).flatMap((issue) => findingsOf(issue, source))
  return bad(...inOrder(findings))
}

/** Decodes a file that names its format, one of those expected, the newest last; of one in another nothing else is judged. */
export function decodeFormat<T>(
  shape: Shape<T>,
  expected: string | readonly string[],
  source: YamlSource,
): Result<T> {
  const all = [expected].flat()
  const found = at(source.value, ['format'])
  if (found === undefined || found === null || all.some((one) => one === found)) {
    return decode(shape, source)
  }
  const facts = { found: shown(found), expected: all.at(-1)! }
  return bad(finding('unknown-format', facts, source.placeOf(['format'])))
}

/** Findings sorted by line and column. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  )
}

/** zod does not say which keys it knows; its schema does. */
function knownKeys(issue: { readonly code: string; readonly inst?: unknown }): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined
  const inst = issue.inst as { _zod?: { def?: { shape?: object } } } | undefined
  return Object.keys(inst?._zod?.def?.shape ?? {}).join(' ')
}

/** The issues of the alternative that was most likely meant; of none when no alternative fits even by its kind. */
function innermost(issue: Issue, base: Path): readonly Issue[] {
  const path = [...base, ...(issue.path as Path)]
  const { errors } = issue
  if (issue.code !== 'invalid_union' || errors === undefined) return [{ ...issue, path }]
  const meant = errors
    .filter((branch) => !branch.some((inner) => inner.path.length === 0 && isOfKind(inner)))
    .sort((a, b) => distance(a) - distance(b))[0]
  if (meant !== undefined) return meant.flatMap((inner) => innermost(inner, path))
  const expected = errors.flatMap((branch) => branch.map(expectedWord))
  return [{ code: 'no-alternative', path, message: [...new Set(expected)].join(' | ') }]
}

/** How far a value is from an alternative: its issues, where a misspelt key counts half. */
function distance(branch: readonly Issue[]): number {
  const misspelt = branch.flatMap(suggestionsOf).filter((name) => name !== undefined)
  return branch.length - misspelt.length / 2
}

function isOfKind({ code }: Issue): boolean {
  return code === 'invalid_type' || code === 'invalid_value'
}

function expectedWord(issue: Issue): string {
  if (issue.code === 'invalid_value') return (issue.values ?? []).map(String).join(' | ')
  if (issue.code === 'invalid_type') return WORDS[issue.expected ?? ''] ?? String(issue.expected)
  return issue.message
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-no',
  array: 'list',
  object: 'map',
  record: 'map',
}

function findingsOf(issue: Issue, source: YamlSource): readonly Finding[] {
  const path = issue.path as Path
  const key = keyOf(path)
  const value = at(source.value, path)
  const place = source.placeOf(path)
  if (issue.code === 'unrecognized_keys') {
    const suggestions = suggestionsOf(issue)
    return (issue.keys ?? []).map((name, index) => {
      const suggestion = suggestions[index]
      const facts = { key: name, ...(suggestion === undefined ? {} : { suggestion }) }
      return finding('unknown-field', facts, source.keyPlaceOf([...path, name]))
    })
  }
  if (issue.code === 'invalid_key') {
    return [finding('invalid-id', { id: key }, source.keyPlaceOf(path))]
  }
  if (value === undefined || value === null) {
    return [finding('missing-field', { key }, source.keyPlaceOf(path))]
  }
  const isScalar = typeof value !== 'object'
  const expected = expectedWord(issue)
  if (issue.code === 'invalid_type' || (!isScalar && issue.message !== 'list-of-one-or-more')) {
    const kind = issue.code === 'invalid_value' ? 'text' : expected
    const wrong = { key, expected: kind, found: kindOf(value) }
    const alike = typeof value === 'string' ? alikeIn(value, expected, place) : []
    if (alike.length > 0) return alike
    const isFraction = wrong.expected === 'whole-number' && typeof value === 'number'
    return isFraction
      ? [finding('invalid-value', { ...wrong, found: shown(value) }, place)]
      : [finding('wrong-type', wrong, place)]
  }
  if (issue.message === INVALID_ID && typeof value === 'string') {
    const alike = alikeIn(value, 'id', place)
    if (alike.length > 0) return alike
  }
  if (issue.message === INVALID_ID) return [finding('invalid-id', { id: shown(value) }, place)]
  if (issue.message === INVALID_TEXT) {
    const character = invalidCharacters(String(value))[0]?.character ?? 'U+000A'
    return [finding('invalid-text', { key, character }, place)]
  }
  const wrong = { key, expected, found: shown(value) }
  if (issue.code !== 'invalid_value') return [finding('invalid-value', wrong, place)]
  const suggestion = suggest(wrong.found, (issue.values ?? []).map(String))
  const near = suggestion === undefined ? {} : { suggestion }
  return [finding('invalid-value', { ...wrong, ...near, literal: true }, place)]
}

/** A character in the value that only looks like the one that would have made it a map, a list or an id. */
function alikeIn(value: string, expected: string, place: FilePlace): Finding[] {
  if (expected !== 'map' && expected !== 'list' && expected !== 'id') return []
  const at = lookAlikeOf(value, expected)
  return at === undefined
    ? []
    : [lookAlike([...value][at]!, { ...place, column: place.column + at })]
}

/** The name of the last field of the path, with the numbers of list items after it. */
function keyOf(path: Path): string {
  const from = path.findLastIndex((step) => typeof step === 'string')
  return path.slice(Math.max(from, 0)).join('.')
}

function at(value: Json, path: Path): Json | undefined {
  let found: Json | undefined = value
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined
    found = Object.hasOwn(found, step) ? (found as Record<string | number, Json>)[step] : undefined
  }
  return found
}

/** A value as a finding shows it: scalars as written, everything else by its kind. */
function shown(value: Json): string {
  if (value === null || typeof value === 'object') return kindOf(value)
  const words = String(value)
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN)}…`
}

/** What the unknown keys of an issue were probably meant to be. */
function suggestionsOf({ keys, message }: Issue): readonly (string | undefined)[] {
  const allowed = message.split(' ')
  return (keys ?? []).map((name) => suggest(name, allowed) ?? keyCalled(name, allowed))
}

/** A field that is misspelt is not reported as missing too. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const meant = new Set(
    issues.flatMap((issue) => suggestionsOf(issue).map((name) => [...issue.path, name].join('/'))),
  )
  return issues.filter((issue) => issue.keys !== undefined || !meant.has(issue.path.join('/')))
}
