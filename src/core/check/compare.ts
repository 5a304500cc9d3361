/** A commit must equal the plan of the act it claims: same paths, same bytes, same trailers. */
import { type Finding, finding } from '../rules/finding.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import type { Json, Plan } from '../record/plan.ts'
import { blockFor, trailer, withFirstSigned } from '../record/trailers.ts'
import type { Content } from '../record/tree.ts'
import type { Changed } from '../record/change.ts'

/** Digests that core takes as functions, for it never hashes. */
export interface Digests {
  /** sha256 of text, in hexadecimal. */
  hash(text: string): string
  /** sha256 of a record's canonical form. */
  record(record: Json): string
}

/** Every difference between the plan and what the commit holds. */
export function compare(
  plan: Plan,
  changes: readonly Changed[],
  block: readonly string[],
  digests: Digests,
  rules: Rulebook,
): Finding[] {
  const act = plan.trailers['Bd-Act']
  const planned = new Set([...plan.records.keys(), ...plan.texts.keys()])
  const found = new Map(changes.map((change) => [change.path, change]))
  const extra = changes.filter(({ path }) => !planned.has(path)).map(({ path }) => path)
  const findings: Finding[] = []
  if (extra.length > 0) {
    findings.push(finding('mixed-act', { act, paths: extra.join(', ') }, { file: extra[0]! }))
  }
  for (const path of planned) {
    const change = found.get(path)
    if (change === undefined) {
      findings.push(finding('path-missing', { path, act }, { file: path }))
      continue
    }
    const record = plan.records.get(path)
    if (record !== undefined && isWritten(record, change.after?.content)) continue
    const sha256 = record === undefined ? plan.texts.get(path) : digests.record(record)
    if (sha256 === change.after?.sha256) continue
    findings.push(
      ...(record === undefined
        ? [finding('digest-mismatch', { path }, { file: path })]
        : recordFindings(path, record, change.after?.content)),
    )
  }
  return findings.length > 0 ? findings : blockFindings(plan, changes, block, { digests, rules })
}

/**
 * Whether a record is the act that was read from a file, letter for letter: such a file is only read where its text is the
 * canonical one of what it holds, and equal records have equal texts. What differs, or is read otherwise, its digest decides.
 */
function isWritten(record: Json, content: Content | undefined): boolean {
  return content?.kind === 'act' && isSame(record, content.value as unknown as Json)
}

/** The same values under the same keys in the same order, as they are written: members that are undefined are not. */
function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (Object.is(one, other)) return true
  if (!isTree(one) || !isTree(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const [mine, theirs] = [writtenKeys(one), writtenKeys(other)]
  return (
    mine.length === theirs.length &&
    mine.every((key, at) => key === theirs[at] && isSame(one[key], other[key]))
  )
}

function writtenKeys(value: { readonly [key: string]: Json | undefined }): readonly string[] {
  const keys = Object.keys(value)
  return Array.isArray(value) ? keys : keys.filter((key) => value[key] !== undefined)
}

function recordFindings(path: string, expected: Json, content: Content | undefined): Finding[] {
  if (content?.kind === 'broken') return [...content.findings]
  if (content === undefined || content.kind === 'plain') {
    return [finding('non-canonical-file', { path }, { file: path })]
  }
  const differences = differ(expected, content.value as unknown as Json, '')
  if (differences.length === 0) return [finding('non-canonical-file', { path }, { file: path })]
  const first = differences[0]!
  const facts = { path, key: first.key, expected: show(first.expected), found: show(first.found) }
  if (/(^|\.)signers(\.|$)/.test(first.key)) {
    const { expected: wanted, found } = facts
    return [finding('signers-differ', { path, expected: wanted, found }, { file: path })]
  }
  const rule = /^outcome(\.|$)/.test(first.key) ? 'outcome-differs' : 'record-differs'
  return [finding(rule, facts, { file: path })]
}

interface Difference {
  readonly key: string
  readonly expected: Json | undefined
  readonly found: Json | undefined
}

/** The places at which two values differ, outermost first. */
function differ(expected: Json | undefined, found: Json | undefined, key: string): Difference[] {
  if (Object.is(expected, found)) return []
  if (!isTree(expected) || !isTree(found) || Array.isArray(expected) !== Array.isArray(found)) {
    return [{ key, expected, found }]
  }
  const names = new Set([...Object.keys(expected), ...Object.keys(found)])
  return [...names].flatMap((name) =>
    differ(expected[name], found[name], key === '' ? name : `${key}.${name}`),
  )
}

function isTree(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null
}

function show(value: Json | undefined): string {
  if (value === undefined) return '-'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function blockFindings(
  plan: Plan,
  changes: readonly Changed[],
  block: readonly string[],
  { digests, rules }: { readonly digests: Digests; readonly rules: Rulebook },
): Finding[] {
  const files = changes.map(({ path, after }) => ({ path, sha256: after?.sha256 }))
  const trailers = withFirstSigned(plan.trailers, trailer(block, 'Bd-First-Signed'), rules)
  const expected = blockFor(trailers, files, digests.hash, rules)
  const at = expected.findIndex((line, index) => line !== block[index])
  const index = at === -1 && block.length > expected.length ? expected.length : at
  if (index === -1) return []
  const listed = /^Bd-File: [0-9a-f]{64} (.*)$/
  const path = listed.exec(expected[index] ?? '')?.[1]
  if (path !== undefined && path === listed.exec(block[index] ?? '')?.[1]) {
    return [finding('digest-mismatch', { path }, { file: path })]
  }
  const key = (expected[index] ?? block[index] ?? '').split(':')[0]!
  const valueIn = (line = '') => (line.startsWith(`${key}: `) ? line.slice(key.length + 2) : line)
  const facts = { expected: valueIn(expected[index]), found: valueIn(block[index]) }
  return [finding('trailers-differ', { key, ...facts })]
}
