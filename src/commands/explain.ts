/** `bd explain [rule]`: what a finding means, or why bd cannot run, and how to mend it; without one, all. Works anywhere. */
import type { CannotRunReason } from '../core/cannot-run.ts'
import type { RuleId } from '../core/rules.ts'
import { severityOf } from '../core/severity.ts'
import { suggest } from '../core/suggest.ts'
import type { Language } from '../core/workspace.ts'
import { jsonText } from '../terminal/envelope.ts'
import { didYouMean, failureLines, ruleLines, rulesLines } from '../terminal/phrases/explain.ts'
import { allRules, explainFailure, explainRule, failureReasons } from '../terminal/words/telling.ts'
import { UsageError } from './steps/refused.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async ({ screen }, args) => {
  const { language } = screen
  const tell = (data: unknown) =>
    screen.raw(jsonText({ bd: 1, kind: 'explain', data, findings: [] }))
  // As it stands in a message: `error[no-key]`.
  const named = argument(args, 0).replace(/^[^[\]]*\[([a-z0-9-]+)\].*$/u, '$1')
  if (named === '') {
    const rules = [...allRules()].sort().map((rule) => explained(language, rule))
    const failures = [...failureReasons()].sort().map((reason) => failed(language, reason))
    if (screen.json) tell({ rules, failures })
    else screen.result(...rulesLines(language, rules, failures, screen.columns))
    return 0
  }
  const reason = failureReasons().find((one) => one === named)
  if (reason !== undefined) {
    const failure = failed(language, reason)
    if (screen.json) tell(failure)
    else screen.result(...failureLines(language, failure))
    return 0
  }
  const rule = explained(language, ruleNamed(language, named))
  if (screen.json) tell(rule)
  else screen.result(...ruleLines(language, rule))
  return 0
}

function explained(language: Language, rule: RuleId) {
  return { rule, severity: severityOf(rule), ...explainRule(language, rule) }
}

function failed(language: Language, reason: CannotRunReason) {
  return { reason, ...explainFailure(language, reason) }
}

function ruleNamed(language: Language, named: string): RuleId {
  const rules = allRules()
  const rule = rules.find((one) => one === named)
  if (rule !== undefined) return rule
  const suggestion = didYouMean(language, suggest(named, [...rules, ...failureReasons()]))
  throw new UsageError('unknown-rule', { found: named, suggestion })
}
