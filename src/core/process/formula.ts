/** A formula writes an expression as one would on paper: `(price − cost) / price`. */
import type { Value } from '../record/record.ts'
import type { Named } from './condition.ts'
import type { BackTest, CountedBack, Through } from './link.ts'
import type { Expression, Operation, RowTest, Term } from './expression.ts'
import { writtenSpan } from '../calendar/span.ts'

/** How what an expression names is called in the formula. */
export interface Saying {
  named(named: Named): string
  /** A constant, or a value that was read. */
  constant(value: Value, type: string): string
  /** Words of what is neither named nor a number: the day, a column, a table, rows. */
  part(part: Exclude<Expression, Named | { constant: unknown } | { operation: unknown }>): string
}

const SIGNS: Readonly<Record<Exclude<Operation, 'at-most'>, string>> = {
  plus: ' + ',
  minus: ' − ',
  times: ' × ',
  share: ' / ',
}

/** The formula; what is added stands in brackets where it is multiplied, divided or taken away. */
export function formula(expression: Expression, say: Saying): string {
  if ('operation' in expression) {
    const { operation, of } = expression
    const parts = of.map((one, nth) => {
      const text = formula(one, say)
      return needsBrackets(operation, one, nth) ? `(${text})` : text
    })
    return operation === 'at-most' ? `min(${parts.join(', ')})` : parts.join(SIGNS[operation])
  }
  if ('constant' in expression) return say.constant(expression.constant, expression.type)
  return 'fact' in expression || 'field' in expression || 'parameter' in expression
    ? say.named(expression)
    : say.part(expression)
}

function needsBrackets(around: Operation, one: Expression, nth: number): boolean {
  if (!('operation' in one) || one.operation === 'at-most' || around === 'at-most') return false
  const isSum = one.operation === 'plus' || one.operation === 'minus'
  if (around === 'plus') return false
  if (around === 'minus') return isSum && nth > 0
  return isSum || (around === 'share' && nth > 0) || (one.operation === 'share' && nth > 0)
}

/** The formula by ids, as findings and proofs call an expression: `sum(order.lines.total) × rate`. */
export function formulaOf(expression: Expression): string {
  return formula(expression, IDS)
}

const IDS: Saying = {
  named: (one) => {
    if ('fact' in one) return one.fact
    return 'parameter' in one ? one.parameter : `${one.document}.${one.field}`
  },
  constant: (value, type) => (type === 'percent' ? `${value}%` : String(value)),
  part: (part) => {
    if ('today' in part) return 'today'
    if ('table' in part) return part.table
    if ('day' in part) {
      return `${formulaOf(part.day)} + ${termText(part.plus)}`
    }
    if ('through' in part) return throughText(part)
    if ('counted' in part) return countedText(part)
    if (!('tally' in part)) return part.column
    const rows = `${part.document}.${part.rows}`
    if (part.tally === 'sum') return `sum(${rows}.${part.column})`
    const where = part.where === undefined ? '' : `: ${rowTestText(part.where)}`
    return `${part.tally}(${rows}${where})`
  },
}

/** A term by itself, or by the id of what says it. */
export function termText(term: Term): string {
  if ('parameter' in term) return term.parameter
  return 'table' in term ? term.table : writtenSpan(term)
}

function rowTestText({ column, test, value }: RowTest): string {
  return `${column} ${test} ${value}`
}

/** `order.amount`, `order.answer.late`, `state(order)`, `passed(order, approval)`. */
function throughText({ through, look }: Through): string {
  const link = formulaOf(through)
  if ('word' in look) return `${look.word}(${link})`
  if ('passed' in look) return `passed(${link}, ${look.passed})`
  if ('fact' in look) return `${link}.${look.fact}`
  return 'document' in look ? `${link}.${look.document}.${look.field}` : `${link}.${look.field}`
}

/** `count(complaint: order = this, state = drafting/in-review)`. */
function countedText({ counted, where }: CountedBack): string {
  const tests = Object.entries(where).map(([name, test]) => `${name} = ${backText(test)}`)
  return `count(${counted}: ${tests.join(', ')})`
}

function backText(test: BackTest): string {
  if ('this' in test) return 'this'
  return 'as' in test ? formulaOf(test.as) : test.in.join('/')
}
