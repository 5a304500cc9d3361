/** A condition over facts, fields and parameters, in words. */
import type { Condition, Subject, Test } from '../../core/process/condition.ts'
import { plainDeclaration } from '../../core/process/parameter.ts'
import { plainCondition } from '../../core/process/plain-condition.ts'
import type { Process, ValueDeclaration } from '../../core/process/process.ts'
import type { Language } from '../../core/record/workspace.ts'
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
  compared: Extract<Condition, { subject: Subject }>,
): string {
  const isDate = declarationOf(view, compared.subject)?.type === 'date'
  const [zh, en] = (isDate ? DATE_TESTS : TESTS)[compared.test]
  const than = valueOf(language, view, compared)
  return pick(language, `${zh}“${than}”`, `${en} "${than}"`)
}

/** What something is compared with, as it is called. */
function valueOf(
  language: Language,
  view: ConditionView,
  { subject, value }: Extract<Condition, { subject: Subject }>,
): string {
  const declared = declarationOf(view, subject)
  if (typeof value === 'object') return subjectText(language, view, value)
  return declared === undefined ? String(value) : valueText(language, declared, value, view.names)
}

/** What is asked of the only input of a table, which the table names: `不少于“30%”且少于“50%”`. */
export function cellText(language: Language, view: ConditionView, cell: Condition): string {
  if ('subject' in cell) return testText(language, view, cell)
  if (!('all' in cell)) return conditionText(language, view, cell)
  return cell.all.map((part) => cellText(language, view, part)).join(pick(language, '且', ' and '))
}

function declarationOf({ process }: ConditionView, subject: Subject): ValueDeclaration | undefined {
  if ('fact' in subject) return process.facts[subject.fact]
  if ('field' in subject) return process.documents[subject.document]?.fields[subject.field]
  const declared = process.parameters[subject.parameter]
  return declared === undefined ? undefined : plainDeclaration(declared)
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
  return saidText(language, view, plainCondition(condition))
}

/** What is said to be, or not to be, some value. */
interface Said {
  readonly what: string
  readonly value: string
  readonly isNot: boolean
}

/** The condition as a thing and a value, where that is what it says. */
function saidOf(language: Language, view: ConditionView, condition: Condition): Said | undefined {
  const isNot = 'not' in condition
  const one = isNot ? condition.not : condition
  if ('fact' in one) {
    const [what, value] = factIs(language, view, one)
    return { what, value, isNot }
  }
  if (!('subject' in one) || one.test !== 'is') return undefined
  const what = subjectText(language, view, one.subject)
  return { what, value: valueOf(language, view, one), isNot }
}

function saidText(language: Language, view: ConditionView, condition: Condition): string {
  const said = saidOf(language, view, condition)
  if (said !== undefined) return valuesText(language, said, [said.value])
  if ('not' in condition || 'fact' in condition) return ''
  if ('subject' in condition) return comparedText(language, view, condition)
  const isAny = 'any' in condition
  const parts = isAny ? condition.any : condition.all
  return ofOne(language, view, condition) ?? joinedText(language, view, parts, isAny)
}

/** Several values of one thing: `“合作方全称”不为“无”或“none”`. */
function ofOne(
  language: Language,
  view: ConditionView,
  condition: Extract<Condition, { all: unknown } | { any: unknown }>,
): string | undefined {
  const isAny = 'any' in condition
  const parts: readonly Condition[] = isAny ? condition.any : condition.all
  const all = parts.map((part) => saidOf(language, view, part))
  const [first] = all
  if (first === undefined || first.isNot === isAny) return undefined
  if (!all.every((one) => one?.what === first.what && one.isNot === first.isNot)) return undefined
  return valuesText(
    language,
    first,
    all.map((one) => one?.value ?? ''),
  )
}

function valuesText(language: Language, { what, isNot }: Said, values: readonly string[]): string {
  const zh = values.map((value) => `“${value}”`).join('或')
  const en = values.map((value) => `"${value}"`)
  const [one = ''] = en
  if (en.length === 1) {
    return pick(
      language,
      `“${what}”${isNot ? '不为' : '为'}${zh}`,
      `"${what}" is ${isNot ? 'not ' : ''}${one}`,
    )
  }
  return pick(
    language,
    `“${what}”${isNot ? '不为' : '为'}${zh}`,
    isNot ? `"${what}" is neither ${en.join(' nor ')}` : `"${what}" is ${en.join(' or ')}`,
  )
}

/** `“板块类型”为“科技”的，“投资额”不少于“限额”` for "not this, or that"; else the parts one after another. */
function joinedText(
  language: Language,
  view: ConditionView,
  parts: readonly Condition[],
  isAny: boolean,
): string {
  const [first, second] = parts
  const denied = first === undefined ? undefined : saidOf(language, view, first)
  if (isAny && parts.length === 2 && denied?.isNot === true && second !== undefined) {
    const where = valuesText(language, { ...denied, isNot: false }, [denied.value])
    const then = saidText(language, view, second)
    return pick(language, `${where}的，${then}`, `where ${where}, ${then}`)
  }
  const inner = parts.map((part) => {
    const text = saidText(language, view, part)
    const isOne = !('all' in part || 'any' in part) || ofOne(language, view, part) !== undefined
    return isOne ? text : bracketedPart(language, text)
  })
  return inner.join(pick(language, isAny ? '，或者' : '，并且', isAny ? ' or ' : ' and '))
}

/** A part of several of its own, held together. */
function bracketedPart(language: Language, text: string): string {
  return pick(language, `（${text}）`, `(${text})`)
}
