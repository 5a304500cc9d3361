/** Tells what check found, in the form that was asked for: for people, for programs, for the CI systems. */
import type { Language } from '../../core/record/workspace.ts'
import { sortFindings } from '../../terminal/findings.ts'
import { envelopeText, findingData } from '../../terminal/envelope.ts'
import { jsonText } from '../../terminal/json.ts'
import { escapeText } from '../../terminal/escape.ts'
import { findingLines, type FindingsView } from '../../terminal/findings.ts'
import { type CheckSummary, outcomeText, summaryLines } from '../../terminal/phrases/check.ts'
import { explainRule } from '../../terminal/rules/finding.ts'
import { githubCommands } from '../../reports/findings/github.ts'
import { gitlabReport } from '../../reports/findings/gitlab.ts'
import { junitXml } from '../../reports/findings/junit.ts'
import { sarifLog } from '../../reports/findings/sarif.ts'
import type { FindingData } from '../../core/rules/finding-data.ts'
import type { Finding } from '../../core/rules/finding.ts'
import type { RuleId } from '../../core/rules/rules.ts'
import type { Session } from '../session.ts'
import { type Options, text } from '../verb.ts'
import { VERSION } from '../version.ts'
import { sha256 } from './digest.ts'
import { UsageError } from './refusal.ts'

const FORMATS = ['text', 'json', 'github', 'gitlab', 'junit', 'sarif'] as const

type Format = (typeof FORMATS)[number]

/** The form that was asked for; `--json` is another word for `--format json`. */
export function formatOf(options: Options, json: boolean): Format {
  const given = text(options, 'format') ?? (json ? 'json' : 'text')
  const format = FORMATS.find((one) => one === given)
  const facts = { option: '--format', found: given, known: FORMATS.join(', ') }
  if (format === undefined) throw new UsageError('unknown-choice', facts)
  if (json && format !== 'json') {
    throw new UsageError('unknown-choice', { ...facts, option: '--json --format', known: 'json' })
  }
  return format
}

/** Prints the result; where that is a file for a CI system, how it came out is said beside it. */
export function tellCheck(
  { screen }: Session,
  format: Format,
  findings: readonly Finding[],
  data: CheckSummary,
  view: FindingsView,
): void {
  const { voice } = screen
  if (format === 'text') {
    screen.results(findingLines(findings, view))
    return screen.results(summaryLines(voice, data))
  }
  if (format === 'json') return screen.raw(envelopeText('check', data, findings, view))
  const told = sortFindings(findings).map((one) => visible(findingData(one, view)))
  if (format === 'github') {
    screen.raw(githubCommands(told))
    return screen.results(summaryLines(voice, data))
  }
  screen.raw(fileText(format, told, data, view))
  screen.say(...summaryLines(voice, data))
}

function fileText(
  format: 'gitlab' | 'junit' | 'sarif',
  findings: readonly FindingData[],
  data: CheckSummary,
  { voice }: FindingsView,
): string {
  const { code, seconds } = data
  switch (format) {
    case 'gitlab':
      return jsonText(gitlabReport(findings, sha256))
    case 'junit': {
      const failed = code === 0 ? {} : { failed: outcomeText(voice, data) }
      return junitXml(findings, { whole: 'bd check', ...failed, seconds })
    }
    case 'sarif': {
      const meaning = (rule: string) => explainRule(voice, rule as RuleId).meaning
      const run = { version: VERSION, language: languageTag(voice.language), code, meaning }
      return jsonText(sarifLog(findings, { ...run, hash: sha256 }))
    }
    default:
      return format satisfies never
  }
}

function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en'
}

/** What steers a terminal or deceives the eye is made visible: whoever shows a report trusts its texts. */
function visible(finding: FindingData): FindingData {
  const { message, why, help, file } = finding
  return {
    ...finding,
    message: escapeText(message),
    why: escapeText(why),
    help: escapeText(help),
    file: file === null ? null : escapeText(file),
  }
}
