/** GitLab reads a Code Quality report: a list of findings, each with a fingerprint by which it is known again. */
import type { FindingData } from '../../core/rules/finding-data.ts'
import type { Severity } from '../../core/rules/rule.ts'
import { placeOf, textOf } from './place.ts'
import { fingerprints } from './fingerprint.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'blocker',
  warning: 'minor',
  info: 'info',
}

/** The report as data. Takes the findings, and what makes a digest of a text. */
export function gitlabReport(
  findings: readonly FindingData[],
  hash: (text: string) => string,
): unknown {
  const known = fingerprints(findings, hash)
  return findings.map((one, at) => {
    const { file, line } = placeOf(one)
    return {
      description: textOf(one),
      check_name: one.rule,
      fingerprint: known[at],
      severity: SEVERITIES[one.severity],
      location: { path: file, lines: { begin: line } },
    }
  })
}
