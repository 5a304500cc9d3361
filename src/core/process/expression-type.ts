/** An expression has a type and a most of decimal places, by what it is made of; or its parts do not fit together. */
import type { Subject } from './condition.ts'
import type { Expression, Operation } from './expression.ts'
import { seenThrough } from './link.ts'
import type { ParameterType } from './parameter.ts'
import type { Process, ValueDeclaration, ValueType } from './process.ts'
import { type Counted, isCounted, PLACES } from './quantity.ts'

/** What is known of an expression before any value is. */
export type Typed =
  | { readonly is: 'typed'; readonly type: ValueType; readonly places: number }
  /** The operation does not take these types together. */
  | { readonly is: 'misfit'; readonly operation: string; readonly types: string }
  /** Something that it names is not declared, or is no value that could be reckoned with. */
  | { readonly is: 'undeclared' }

type Columns = Readonly<Record<string, ValueDeclaration>>

/** The type by which a subject is compared; `undefined` when it is not declared, or has no value that compares. */
export function typeOf(process: Process, subject: Subject): ValueType | undefined {
  if ('computed' in subject) {
    const typed = typedExpression(process, subject.computed)
    return typed.is === 'typed' ? typed.type : undefined
  }
  if ('fact' in subject) return own(process.facts, subject.fact)?.type
  if ('field' in subject)
    return own(own(process.documents, subject.document)?.fields, subject.field)?.type
  const declared = own(process.parameters, subject.parameter)
  return declared === undefined ? undefined : COMPARED[declared.type]
}

/** Values of the other types of parameters are no single values. */
const COMPARED: Readonly<Record<ParameterType, ValueType | undefined>> = {
  'working-days': 'integer',
  text: 'text',
  choice: 'choice',
  integer: 'integer',
  money: 'money',
  percent: 'percent',
  date: 'date',
  'yes-no': 'yes-no',
  member: 'member',
  unit: 'unit',
  majority: undefined,
  span: undefined,
  'role-by-date': undefined,
  'number-pattern': undefined,
}

/** Decimal places of the number behind a value: per cent is a hundredth. */
const BEHIND: Readonly<Record<Counted, number>> = { ...PLACES, percent: PLACES.percent + 2 }

/** The type of the expression; `columns` are those of the row at hand, where there is one. */
export function typedExpression(
  process: Process,
  expression: Expression,
  columns: Columns = {},
): Typed {
  if ('operation' in expression) return operated(process, expression, columns)
  if ('constant' in expression) {
    const { type, constant } = expression
    return typed(type, (String(constant).split('.')[1] ?? '').length + (type === 'percent' ? 2 : 0))
  }
  if ('today' in expression) return typed('date')
  if ('day' in expression) {
    const day = typedExpression(process, expression.day, columns)
    if (day.is !== 'typed') return day
    return day.type === 'date' ? day : misfit('plus', [day.type])
  }
  if ('table' in expression) return ofTable(process, expression.table)
  if ('tally' in expression) return tallied(process, expression)
  if ('through' in expression) return declared(seenThrough(expression)?.type)
  if ('counted' in expression) return typed('integer')
  if ('column' in expression) return declared(own(columns, expression.column)?.type)
  return declared(typeOf(process, expression))
}

function typed(type: ValueType, places = isCounted(type) ? BEHIND[type] : 0): Typed {
  return { is: 'typed', type, places }
}

function declared(type: ValueType | undefined): Typed {
  return type === undefined ? { is: 'undeclared' } : typed(type)
}

function misfit(operation: string, types: readonly string[]): Typed {
  return { is: 'misfit', operation, types: [...new Set(types)].join(', ') }
}

function operated(
  process: Process,
  { operation, of }: Extract<Expression, { operation: unknown }>,
  columns: Columns,
): Typed {
  const parts = of.map((one) => typedExpression(process, one, columns))
  const wrong = parts.find((part) => part.is !== 'typed')
  if (wrong !== undefined) return wrong
  const all = parts.flatMap((part) => (part.is === 'typed' ? [part] : []))
  const types = all.map(({ type }) => type)
  const places = all.map((part) => part.places)
  if (operation === 'times') {
    const money = types.filter((type) => type === 'money')
    if (!types.every(isCounted) || money.length > 1) return misfit(operation, types)
    const whole = types.every((type) => type === 'integer')
    const type = money.length === 1 ? 'money' : whole ? 'integer' : 'percent'
    return typed(
      type,
      places.reduce((sum, one) => sum + one, 0),
    )
  }
  const type = commonType(of, types, operation)
  if (type === undefined) return misfit(operation, types)
  if (operation === 'share') return typed('percent', Infinity)
  return typed(type, Math.max(...places))
}

/** The one type of all; a whole number that is written down stands beside amounts as so many yuan. */
function commonType(
  of: readonly Expression[],
  types: readonly ValueType[],
  operation: Operation,
): ValueType | undefined {
  const isPlain = (nth: number) => 'constant' in of[nth]! && types[nth] === 'integer'
  const others = types.filter((_, nth) => !isPlain(nth))
  const [type = 'integer', ...more] = others
  if (!more.every((one) => one === type)) return undefined
  if (others.length < types.length && type !== 'money' && type !== 'integer') return undefined
  return isCounted(type) || (type === 'date' && operation === 'at-most') ? type : undefined
}

function ofTable({ tables }: Process, id: string): Typed {
  const table = own(tables, id)
  const type = table?.type
  if (table === undefined || type === undefined || type === 'span') return { is: 'undeclared' }
  if (!isCounted(type)) return typed(type)
  const places = table.rows.map(({ gives }) => (gives.split('.')[1] ?? '').length)
  return typed(type, Math.max(0, ...places) + (type === 'percent' ? 2 : 0))
}

function tallied(process: Process, expression: Extract<Expression, { tally: unknown }>): Typed {
  const rows = own(own(process.documents, expression.document)?.rows, expression.rows)
  if (rows === undefined) return { is: 'undeclared' }
  if (expression.tally === 'count') return typed('integer')
  if (expression.tally === 'every') return typed('yes-no')
  const type = own(rows.columns, expression.column)?.type
  if (type === undefined) return { is: 'undeclared' }
  return isCounted(type) ? typed(type) : misfit('sum', [type])
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}
