/** Findings as lines `rule fact fact line:column`, for tests to compare. */
import type { Finding, Result } from '../../src/core/rules/finding.ts'
import type { Entry } from '../../src/core/record/tree.ts'

function linesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, facts, place }) =>
    [rule, ...Object.values(facts), `${place?.line ?? '-'}:${place?.column ?? '-'}`].join(' '),
  )
}

export function refusals(result: Result<unknown>): string[] {
  return result.ok ? [] : linesOf(result.findings)
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(linesOf(result.findings).join('\n'))
  return result.value
}

export function brokenBy({ content }: Entry): string[] {
  return content.kind === 'broken' ? linesOf(content.findings) : []
}
