/** SARIF 2.1.0 is read by code scanning and by editors: the rules that spoke, and where. */
import type { FindingData } from '../../core/rules/finding-data.ts'
import type { Severity } from '../../core/rules/rule.ts'
import { fingerprints } from './fingerprint.ts'
import { placeOf, textOf } from './place.ts'

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

export interface SarifRun {
  readonly version: string
  readonly language: string
  readonly code: number
  /** What a rule means, in words. */
  readonly meaning: (rule: string) => string
  readonly hash: (text: string) => string
}

/** The log as data. */
export function sarifLog(findings: readonly FindingData[], run: SarifRun): unknown {
  const ids = [...new Set(findings.map(({ rule }) => rule))]
  const known = fingerprints(findings, run.hash)
  const rules = ids.map((id) => ({ id, shortDescription: { text: run.meaning(id) } }))
  const driver = { name: 'bd', version: run.version, language: run.language, rules }
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        // 4 is the one end at which nothing was judged to its end.
        invocations: [{ executionSuccessful: run.code !== 4, exitCode: run.code }],
        columnKind: 'utf16CodeUnits',
        results: findings.map((one, at) => ({
          ...resultOf(one, ids.indexOf(one.rule)),
          partialFingerprints: { 'bd/v1': known[at] },
        })),
      },
    ],
  }
}

function resultOf(finding: FindingData, ruleIndex: number) {
  const { rule, severity, commit, project, member } = finding
  const { file, line, column } = placeOf(finding)
  const region = { startLine: line, ...(column === undefined ? {} : { startColumn: column }) }
  const artifactLocation = { uri: file.split('/').map(encodeURIComponent).join('/') }
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: textOf(finding) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    properties: { commit, project, member },
  }
}
