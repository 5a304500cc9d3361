/** Lint judges a process file: what cannot be read, else what is wrong with its sense, each at its line and column. */
import { type Finding, unique } from '../../core/rules/finding.ts'
import { type Company, lintProcess } from '../../core/lint/lint.ts'
import { severityOf } from '../../core/rules/rules.ts'
import { placeOfPart } from '../../documents/part-place.ts'
import { cutValues } from '../../documents/cut-value.ts'
import { readProcess } from '../../documents/process.ts'
import { readYaml } from '../../documents/source.ts'

/** A text, and what lint says of it. */
export interface LintedText {
  readonly file: string
  readonly text: string
  readonly findings: readonly Finding[]
  /** How many steps the proofs took; none where the text could not be read. */
  readonly steps: number
}

/** Lints the text of a process.yaml against what is known of the company for a process of its id. */
export function lintText(
  file: string,
  text: string,
  companyFor: (process: string) => Company,
): LintedText {
  const source = readYaml(file, text)
  const read = source.ok ? readProcess(source.value) : source
  if (!source.ok || !read.ok) {
    return { file, text, findings: read.ok ? [] : read.findings, steps: 0 }
  }
  const { faults, steps } = lintProcess(read.value, companyFor(read.value.process))
  const findings = faults.map(({ finding, path }) => ({
    ...finding,
    place: placeOfPart(source.value, path),
  }))
  return { file, text, findings: unique([...cutValues(file, text), ...findings]), steps }
}

/** How many findings are errors, and how many only warn. */
export function countsOf(findings: readonly Finding[]): {
  readonly errors: number
  readonly warnings: number
} {
  const errors = findings.filter(({ rule }) => severityOf(rule) === 'error').length
  return { errors, warnings: findings.length - errors }
}
