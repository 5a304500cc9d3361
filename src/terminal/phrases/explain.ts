/** A rule explained: what it means, what its findings say, and how they are mended. */
import type { RuleId } from '../../core/rules.ts'
import type { Severity } from '../../core/severity.ts'
import type { Language } from '../../core/workspace.ts'
import { tableLines } from '../table.ts'
import { type Line, styled } from '../text.ts'
import { wordsOf } from '../words/telling.ts'
import type { Told } from '../words/types.ts'
import { bracketed, labelled, pick } from './view.ts'

export interface ExplainedRule extends Told {
  readonly rule: RuleId
  readonly severity: Severity
  readonly meaning: string
}

/** One rule in full. Facts that a finding would fill in stand in angle brackets. */
export function ruleLines(language: Language, rule: ExplainedRule): readonly Line[] {
  const { labels, vocabulary } = wordsOf(language)
  return [
    [styled('strong', rule.rule), bracketed(language, vocabulary.severities[rule.severity])],
    rule.meaning,
    '',
    labelled(language, pick(language, '提示形如', 'says'), rule.message),
    `${labels.why}${rule.why}`,
    `${labels.help}${rule.help}`,
  ]
}

/** All rules, one line each. */
export function rulesLines(rules: readonly ExplainedRule[], columns: number): readonly Line[] {
  return tableLines({ rows: rules.map(({ rule, meaning }) => [rule, meaning]) }, columns)
}

/** The rule that was probably meant. */
export function didYouMean(language: Language, suggestion: string | undefined): string {
  if (suggestion === undefined) return ''
  return pick(language, `，是不是 ${suggestion}`, `, did you mean ${suggestion}`)
}
