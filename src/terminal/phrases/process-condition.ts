/** A condition over facts, fields and parameters, in words. */
import type { Condition, Subject, Test } from '../../core/process/condition.ts'
import type { Process, ValueDeclaration } from '../../core/process/process.ts'
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

const DATE_TESTS: typeof TESTS = {
  is: ['为', 'is'],
  'at-least': ['不早于', 'is no earlier than'],
  'more-than': ['晚于', 'is later than'],
  'at-most': ['不晚于', 'is no later than'],
  'less-than': ['早于', 'is earlier than'],
}

/** What a fact, a parameter or a field of a document is called. */
export function subjectText(language: Language, view: ConditionView, one: Subject): string {
  if ('fact' in one) return nameOf(view, 'fact', one.fact)
  if ('parameter' in one) return nameOf(view, 'parameter', one.parameter)
  const field = view.process.documents[one.document]?.fields[one.field]?.title[language]
  return `${nameOf(view, 'document', one.document)} / ${field ?? one.field}`
}

function comparedText(
  language: Language,
  view: ConditionView,
  compared: Extract<Condition, { subject: Subject }>,
): string {
  const what = subjectText(language, view, compared.subject)
  const test = testText(language, view, compared)
  return pick(language, `“${what}”${test}`, `"${what}" ${test}`)
}

function testText(
  language: Language,
  view: ConditionView,
  { subject, test, value }: Extract<Condition, { subject: Subject }>,
): string {
  const declared = declarationOf(view, subject)
  const shown = (one: string | number) =>
    declared === undefined ? String(one) : valueText(language, declared, one, view.names)
  const than = typeof value === 'object' ? subjectText(language, view, value) : shown(value)
  const [zh, en] = (declared?.type === 'date' ? DATE_TESTS : TESTS)[test]
  return pick(language, `${zh}“${than}”`, `${en} "${than}"`)
}

/** What is asked of the only input of a table, which the table names: `不少于“30%”且少于“50%”`. */
export function cellText(language: Language, view: ConditionView, cell: Condition): string {
  if ('subject' in cell) return testText(language, view, cell)
  if (!('all' in cell)) return conditionText(language, view, cell)
  return cell.all.map((part) => cellText(language, view, part)).join(pick(language, '且', ' and '))
}

function declarationOf({ process }: ConditionView, subject: Subject): ValueDeclaration | undefined {
  if ('fact' in subject) return process.facts[subject.fact]
  return 'field' in subject ? process.documents[subject.document]?.fields[subject.field] : undefined
}

/** The fact and the value that it is compared with, as they are called. */
function factIs(
  language: Language,
  view: ConditionView,
  { fact, is }: Extract<Condition, { fact: string }>,
): readonly [string, string] {
  const declared = view.process.facts[fact]
  const value = declared === undefined ? String(is) : valueText(language, declared, is, view.names)
  return [nameOf(view, 'fact', fact), value]
}

/** A condition over facts, in words. */
export function conditionText(
  language: Language,
  view: ConditionView,
  condition: Condition,
): string {
  if ('fact' in condition) {
    const [fact, value] = factIs(language, view, condition)
    return pick(language, `“${fact}”为“${value}”`, `"${fact}" is "${value}"`)
  }
  if ('not' in condition) {
    const { not } = condition
    if ('fact' in not) {
      const [fact, value] = factIs(language, view, not)
      return pick(language, `“${fact}”不为“${value}”`, `"${fact}" is not "${value}"`)
    }
    const inner = conditionText(language, view, not)
    return pick(language, `并非（${inner}）`, `not (${inner})`)
  }
  if ('subject' in condition) return comparedText(language, view, condition)
  const [parts, zh, en] =
    'all' in condition ? [condition.all, '且', ' and '] : [condition.any, '或', ' or ']
  const inner = parts.map((part) => {
    const text = conditionText(language, view, part)
    return 'all' in part || 'any' in part ? bracketedPart(language, text) : text
  })
  return inner.join(pick(language, zh, en))
}

/** A part of several of its own, held together. */
function bracketedPart(language: Language, text: string): string {
  return pick(language, `（${text}）`, `(${text})`)
}
