/** A condition over facts, fields and parameters, in words. */
import type { Condition, Subject, Test } from '../../core/condition.ts'
import type { Process } from '../../core/process.ts'
import type { Language } from '../../core/workspace.ts'
import { valueText } from '../amounts.ts'
import { nameOf, pick, type View } from './view.ts'

export interface ConditionView extends Pick<View, 'names'> {
  readonly process: Process
}

const TESTS: Readonly<Record<Test, readonly [string, string]>> = {
  is: ['为', 'is'],
  'at-least': ['不少于', 'is at least'],
  'more-than': ['超过', 'is more than'],
  'at-most': ['不超过', 'is at most'],
  'less-than': ['少于', 'is less than'],
}

function comparedText(
  language: Language,
  view: ConditionView,
  { subject, test, value }: Extract<Condition, { subject: Subject }>,
): string {
  const named = (one: Subject) => {
    if ('fact' in one) return nameOf(view, 'fact', one.fact)
    if ('parameter' in one) return nameOf(view, 'parameter', one.parameter)
    const field = view.process.documents[one.document]?.fields[one.field]?.title[language]
    return `${nameOf(view, 'document', one.document)} / ${field ?? one.field}`
  }
  const declared = 'fact' in subject ? view.process.facts[subject.fact] : undefined
  const shown = (one: string | number) =>
    declared === undefined ? String(one) : valueText(language, declared, one, view.names)
  const than = typeof value === 'object' ? named(value) : shown(value)
  const [zh, en] = TESTS[test]
  return pick(language, `“${named(subject)}”${zh}“${than}”`, `"${named(subject)}" ${en} "${than}"`)
}

/** A condition over facts, in words. */
export function conditionText(
  language: Language,
  view: ConditionView,
  condition: Condition,
): string {
  if ('fact' in condition) {
    const declared = view.process.facts[condition.fact]
    const value =
      declared === undefined
        ? String(condition.is)
        : valueText(language, declared, condition.is, view.names)
    const fact = nameOf(view, 'fact', condition.fact)
    return pick(language, `“${fact}”为“${value}”`, `"${fact}" is "${value}"`)
  }
  if ('not' in condition) {
    const inner = conditionText(language, view, condition.not)
    return pick(language, `并非（${inner}）`, `not (${inner})`)
  }
  if ('subject' in condition) return comparedText(language, view, condition)
  const [parts, zh, en] =
    'all' in condition ? [condition.all, '且', ' and '] : [condition.any, '或', ' or ']
  return parts.map((part) => conditionText(language, view, part)).join(pick(language, zh, en))
}
