/** Programs read a finding in words: what the JSON envelope holds, and of which CI reports are made. */
import type { Severity } from './rule.ts'

/** What does not apply is null. */
export interface FindingData {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
  readonly commit: string | null
  readonly project: string | null
  readonly member: string | null
  readonly why: string
  readonly help: string
}
