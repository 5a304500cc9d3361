/** A rule is explained: what it means, what its findings say, and how they are mended. */
import type { CannotRunReason } from '../../core/rules/cannot-run.ts'
import type { RuleId } from '../../core/rules/rules.ts'
import type { Severity } from '../../core/rules/rule.ts'
import { tableLines } from '../table.ts'
import { type Line, styled } from '../text.ts'
import type { Failure, Told } from '../rules/words.ts'
import type { Voice } from '../voice.ts'

export interface ExplainedRule extends Told {
  readonly rule: RuleId
  readonly severity: Severity
  readonly meaning: string
}

/** One rule in full. Facts that a finding would fill in stand in angle brackets. */
export function ruleLines(v: Voice, rule: ExplainedRule): readonly Line[] {
  const { labels, vocabulary } = v
  return [
    [styled('strong', rule.rule), v.bracketed(vocabulary.severities[rule.severity])],
    rule.meaning,
    '',
    v.labelled(v.t('提示形如', 'says'), rule.message),
    `${labels.why}${rule.why}`,
    `${labels.help}${rule.help}`,
  ]
}

/** Why bd cannot work at all, as it is explained. */
export interface ExplainedFailure extends Failure {
  readonly reason: CannotRunReason
}

/** One reason in full, likewise. */
export function failureLines(
  v: Voice,
  { reason, message, help }: ExplainedFailure,
): readonly Line[] {
  const { labels, vocabulary } = v
  return [
    [styled('strong', reason), v.bracketed(vocabulary.severities.error)],
    v.t(
      '命令在这里无法运行（退出码 4）：不是对办理事项的判断，什么都没有写入。',
      'The command cannot run here (exit code 4). This judges no act, and nothing was written.',
    ),
    '',
    v.labelled(v.t('提示形如', 'says'), message),
    `${labels.help}${help}`,
  ]
}

/** All rules that are given, one line each; then, where any are, the reasons why bd may not run at all. */
export function rulesLines(
  v: Voice,
  rules: readonly ExplainedRule[],
  failures: readonly ExplainedFailure[],
  columns: number,
): readonly Line[] {
  const table = tableLines({ rows: rules.map(({ rule, meaning }) => [rule, meaning]) }, columns)
  if (failures.length === 0) return table
  return [
    ...table,
    ...(rules.length === 0 ? [] : ['']),
    styled('strong', v.t('命令无法运行的原因', 'why a command cannot run')),
    ...tableLines({ rows: failures.map(({ reason, message }) => [reason, message]) }, columns),
  ]
}

/** That several were found, or such as are only near to what was typed, and how one is read in full. */
export function severalFound(v: Voice, count: number, near: boolean): readonly Line[] {
  return [
    v.t(
      `${near ? '没有全部相符的，以上相近。' : ''}共 ${count} 条；查看其中一条：bd explain <标识>，多写几个字词可以缩小范围`,
      `${near ? 'None has it all; these are near. ' : ''}${count} in all; read one with bd explain <id>, more words narrow them down`,
    ),
  ]
}

/** The rule that was probably meant. */
export function didYouMean(v: Voice, suggestion: string | undefined): string {
  if (suggestion === undefined) return ''
  return v.t(`，是不是 ${suggestion}`, `, did you mean ${suggestion}`)
}
