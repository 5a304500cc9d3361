/** `bd explain [rule]`: what a finding means and how to mend it; without a rule, all rules. Works anywhere. */
import type { RuleId } from '../core/rules.ts'
import { severityOf } from '../core/severity.ts'
import { suggest } from '../core/suggest.ts'
import type { Language } from '../core/workspace.ts'
import { jsonText } from '../terminal/envelope.ts'
import { didYouMean, ruleLines, rulesLines } from '../terminal/phrases/explain.ts'
import { allRules, explainRule } from '../terminal/words/telling.ts'
import { UsageError } from './steps/refused.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async ({ screen }, args) => {
  const { language } = screen
  const named = argument(args, 0)
  const tell = (data: unknown) =>
    screen.raw(jsonText({ bd: 1, kind: 'explain', data, findings: [] }))
  if (named === '') {
    const rules = [...allRules()].sort().map((rule) => explained(language, rule))
    if (screen.json) tell({ rules })
    else screen.result(...rulesLines(rules, screen.columns))
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

function ruleNamed(language: Language, named: string): RuleId {
  const rules = allRules()
  const rule = rules.find((one) => one === named)
  if (rule !== undefined) return rule
  const suggestion = didYouMean(language, suggest(named, rules))
  throw new UsageError('unknown-rule', { found: named, suggestion })
}
