/** The JSON envelope is what `--json` prints, stable and versioned. */
import type { CannotRun } from '../core/rules/cannot-run.ts'
import type { Finding } from '../core/rules/finding.ts'
import type { FindingData } from '../core/rules/finding-data.ts'
import { severityOf } from '../core/rules/rules.ts'
import { type FindingsView, sortFindings } from './findings.ts'
import { jsonText } from './json.ts'
import { tellFailure } from './rules/cannot-run.ts'
import { tellFinding } from './rules/finding.ts'

/** The envelope of a result as JSON text that ends with a line feed. */
export function envelopeText(
  kind: string,
  data: unknown,
  findings: readonly Finding[],
  view: Pick<FindingsView, 'voice' | 'refused' | 'names'>,
): string {
  const found = sortFindings(findings).map((finding) => findingData(finding, view))
  return jsonText({ bd: 1, kind, data, findings: found })
}

/** The envelope of a failure: bd could not run. */
export function failureEnvelope(failure: CannotRun, view: Pick<FindingsView, 'voice'>): string {
  const data = { reason: failure.reason, ...tellFailure(view.voice, failure) }
  return jsonText({ bd: 1, kind: 'cannot-run', data, findings: [] })
}

/** A finding as data, worded in the view's language. */
export function findingData(
  finding: Finding,
  view: Pick<FindingsView, 'voice' | 'refused' | 'names'>,
): FindingData {
  const { rule, place, commit, project, member } = finding
  const { message, why, help } = tellFinding(view.voice, finding, view.names?.(finding))
  return {
    rule,
    severity: view.refused === true ? 'error' : severityOf(rule),
    message,
    file: place?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    commit: commit ?? null,
    project: project ?? null,
    member: member ?? null,
    why,
    help,
  }
}
