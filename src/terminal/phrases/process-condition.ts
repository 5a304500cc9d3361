/** Words say a condition over facts, fields and parameters. */
import type { Condition, Subject } from '../../core/process/condition.ts'
import { typeOf } from '../../core/process/expression-type.ts'
import { plainDeclaration } from '../../core/process/parameter.ts'
import { plainCondition } from '../../core/process/plain-condition.ts'
import type { Process, ValueDeclaration } from '../../core/process/process.ts'
import { valueText } from '../amounts.ts'
import type { Voice } from '../voice.ts'
import { formulaText, wholeText } from './formula.ts'
import { behindText } from './looking.ts'
import { testWord } from './test-word.ts'
import { nameOf, type View } from './view.ts'

export interface ConditionView extends Pick<View, 'names'> {
  readonly process: Process
}

/** What a fact, a parameter or a field of a document is called, and what an expression says. */
export function subjectText(v: Voice, view: ConditionView, one: Subject): string {
  if ('computed' in one) return formulaText(v, view, one.computed)
  if ('fact' in one) return nameOf(view, 'fact', one.fact)
  if ('parameter' in one) return nameOf(view, 'parameter', one.parameter)
  const field = v.title(view.process.documents[one.document]?.fields[one.field]?.title)
  return `${nameOf(view, 'document', one.document)} / ${field ?? one.field}`
}

/** A name in quotation marks; a formula has some of its own, or needs none. */
function quotedSubject(v: Voice, view: ConditionView, one: Subject): string {
  return 'computed' in one ? subjectText(v, view, one) : quoted(v, subjectText(v, view, one))
}

function quoted(v: Voice, text: string): string {
  return v.t(`“${text}”`, `"${text}"`)
}

function comparedText(
  v: Voice,
  view: ConditionView,
  compared: Extract<Condition, { subject: Subject }>,
): string {
  const what = quotedSubject(v, view, compared.subject) + v.t('', ' ')
  return what + testText(v, view, compared)
}

function testText(
  v: Voice,
  view: ConditionView,
  compared: Extract<Condition, { subject: Subject }>,
): string {
  const test = testWord(v, typeOf(view.process, compared.subject), compared.test)
  const { value } = compared
  const than =
    typeof value === 'object'
      ? quotedSubject(v, view, value)
      : quoted(v, valueOf(v, view, compared))
  return test + v.t('', ' ') + than
}

/** What something is compared with, as it is called. */
function valueOf(
  v: Voice,
  view: ConditionView,
  { subject, value }: Extract<Condition, { subject: Subject }>,
): string {
  if ('computed' in subject && 'through' in subject.computed && typeof value !== 'object') {
    return behindText(v, view, subject.computed, value)
  }
  const declared = declarationOf(view, subject)
  if (typeof value === 'object') return subjectText(v, view, value)
  return declared === undefined ? String(value) : valueText(v, declared, value, view.names)
}

/** What is asked of the only input of a table, which the table names: `不少于“30%”且少于“50%”`. */
export function cellText(v: Voice, view: ConditionView, cell: Condition): string {
  if ('subject' in cell) return testText(v, view, cell)
  if (!('all' in cell)) return conditionText(v, view, cell)
  return cell.all.map((part) => cellText(v, view, part)).join(v.t('且', ' and '))
}

function declarationOf({ process }: ConditionView, subject: Subject): ValueDeclaration | undefined {
  if ('computed' in subject) {
    const type = typeOf(process, subject)
    return type && { type, title: { zh: '', en: '' } }
  }
  if ('fact' in subject) return process.facts[subject.fact]
  if ('field' in subject) return process.documents[subject.document]?.fields[subject.field]
  const declared = process.parameters[subject.parameter]
  return declared === undefined ? undefined : plainDeclaration(declared)
}

/** The fact and the value that it is compared with, as they are called. */
function factIs(
  v: Voice,
  view: ConditionView,
  { fact, is }: Extract<Condition, { fact: string }>,
): readonly [string, string] {
  const declared = view.process.facts[fact]
  const value = declared === undefined ? String(is) : valueText(v, declared, is, view.names)
  return [nameOf(view, 'fact', fact), value]
}

/** A condition over facts, in words. */
export function conditionText(v: Voice, view: ConditionView, condition: Condition): string {
  return saidText(v, view, plainCondition(condition))
}

/** What is said to be, or not to be, some value; `what` in the quotation marks that it needs. */
interface Statement {
  readonly what: string
  readonly value: string
  readonly isNot: boolean
}

/** The condition as a thing and a value, where that is what it says. */
function saidOf(v: Voice, view: ConditionView, condition: Condition): Statement | undefined {
  const isNot = 'not' in condition
  const one = isNot ? condition.not : condition
  if ('fact' in one) {
    const [what, value] = factIs(v, view, one)
    return { what: quoted(v, what), value, isNot }
  }
  if (!('subject' in one) || one.test !== 'is') return undefined
  const what = quotedSubject(v, view, one.subject)
  return { what, value: valueOf(v, view, one), isNot }
}

function saidText(v: Voice, view: ConditionView, condition: Condition): string {
  const rows = 'not' in condition ? condition.not : condition
  const isYes = 'subject' in rows && rows.test === 'is' && rows.value === 'yes'
  if (isYes && 'computed' in rows.subject) {
    const whole = wholeText(v, view, rows.subject.computed, 'not' in condition)
    if (whole !== undefined) return whole
  }
  const said = saidOf(v, view, condition)
  if (said !== undefined) return valuesText(v, said, [said.value])
  if ('not' in condition || 'fact' in condition) return ''
  if ('subject' in condition) return comparedText(v, view, condition)
  const isAny = 'any' in condition
  const parts = isAny ? condition.any : condition.all
  return ofOne(v, view, condition) ?? joinedText(v, view, parts, isAny)
}

/** Several values of one thing: `“合作方全称”不为“无”或“none”`. */
function ofOne(
  v: Voice,
  view: ConditionView,
  condition: Extract<Condition, { all: unknown } | { any: unknown }>,
): string | undefined {
  const isAny = 'any' in condition
  const parts: readonly Condition[] = isAny ? condition.any : condition.all
  const all = parts.map((part) => saidOf(v, view, part))
  const [first] = all
  if (first === undefined || first.isNot === isAny) return undefined
  if (!all.every((one) => one?.what === first.what && one.isNot === first.isNot)) return undefined
  return valuesText(
    v,
    first,
    all.map((one) => one?.value ?? ''),
  )
}

function valuesText(v: Voice, { what, isNot }: Statement, values: readonly string[]): string {
  const zh = values.map((value) => `“${value}”`).join('或')
  const en = values.map((value) => `"${value}"`)
  const [one = ''] = en
  if (en.length === 1) {
    return v.t(`${what}${isNot ? '不为' : '为'}${zh}`, `${what} is ${isNot ? 'not ' : ''}${one}`)
  }
  return v.t(
    `${what}${isNot ? '不为' : '为'}${zh}`,
    isNot ? `${what} is neither ${en.join(' nor ')}` : `${what} is ${en.join(' or ')}`,
  )
}

/** `“板块类型”为“科技”的，“投资额”不少于“限额”` for "not this, or that"; else the parts one after another. */
function joinedText(
  v: Voice,
  view: ConditionView,
  parts: readonly Condition[],
  isAny: boolean,
): string {
  const [first, second] = parts
  const denied = first === undefined ? undefined : saidOf(v, view, first)
  if (isAny && parts.length === 2 && denied?.isNot === true && second !== undefined) {
    const where = valuesText(v, { ...denied, isNot: false }, [denied.value])
    const then = saidText(v, view, second)
    return v.t(`${where}的，${then}`, `where ${where}, ${then}`)
  }
  const inner = parts.map((part) => {
    const text = saidText(v, view, part)
    const isOne = !('all' in part || 'any' in part) || ofOne(v, view, part) !== undefined
    return isOne ? text : bracketedPart(v, text)
  })
  return inner.join(v.t(isAny ? '，或者' : '，并且', isAny ? ' or ' : ' and '))
}

/** A part of several of its own, held together. */
function bracketedPart(v: Voice, text: string): string {
  return v.t(`（${text}）`, `(${text})`)
}
