/** A domain holds the values that a fact, a field or a parameter may take, as far as comparisons can tell them apart. */
import { spelling } from '../text/spelling.ts'
import type { Bounds, Ordered } from '../process/bounds.ts'
import type { Subject } from '../process/condition.ts'
import { typeOf } from '../process/expression-type.ts'
import { seenThrough } from '../process/link.ts'
import type { Process, ValueDeclaration } from '../process/process.ts'
import type { Value } from '../record/record.ts'
import { dateOf, dayNumber } from '../calendar/time.ts'

/** Values that are equal or not: all of them, or `any` text. */
interface Names {
  readonly among: readonly string[] | 'any'
}

/** Values in the order of the whole steps of a scale, from one end to the other where it has ends. */
interface Scale {
  readonly from?: bigint
  readonly to?: bigint
  /** How many steps make one: a yuan, a per cent. */
  readonly one: bigint
  readonly stepsOf: (value: Value) => bigint
  readonly valueOf: (steps: bigint) => Value
}

export type Domain = Names | Scale

/** The domain of a declared subject that can be compared. */
export function domainOf(process: Process, subject: Subject): Domain | undefined {
  const type = typeOf(process, subject)
  switch (type) {
    case undefined:
      return undefined
    case 'yes-no':
      return { among: ['yes', 'no'] }
    case 'choice':
      return { among: answersOf(process, subject) }
    case 'text':
    case 'member':
    case 'unit':
    case 'project':
    case 'record':
      return { among: 'any' }
    case 'integer':
    case 'money':
    case 'percent':
    case 'date':
      return isWorkingDays(process, subject)
        ? { ...WHOLE, from: 1n, to: 366n }
        : boundedScale(type, declarationOf(process, subject) ?? {})
    default:
      return type satisfies never
  }
}

/** The values of the type that lie within the bounds; `from` beyond `to` where there is none. */
export function boundedScale(type: Ordered, bounds: Bounds): Scale {
  const scale = scaleOf(type)
  const step = (bound: keyof Bounds, further: bigint) =>
    bounds[bound] === undefined ? [] : [scale.stepsOf(bounds[bound]) + further]
  const least = [...given(scale.from), ...step('at-least', 0n), ...step('more-than', 1n)]
  const most = [...given(scale.to), ...step('at-most', 0n), ...step('less-than', -1n)]
  const from = least.toSorted(ascending).at(-1)
  const to = most.toSorted(ascending)[0]
  return {
    ...scale,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

function scaleOf(type: Ordered): Scale {
  switch (type) {
    case 'integer':
      return WHOLE
    case 'money':
      return decimal(2, true)
    case 'percent':
      return decimal(6, false)
    case 'date':
      return {
        from: BigInt(dayNumber('0001-01-01')),
        to: BigInt(dayNumber('9999-12-31')),
        one: 1n,
        stepsOf: (value) => BigInt(dayNumber(String(value))),
        valueOf: (steps) => dateOf(Number(steps)),
      }
    default:
      return type satisfies never
  }
}

function given(step: bigint | undefined): readonly bigint[] {
  return step === undefined ? [] : [step]
}

function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The answers and bounds with which a subject is declared. */
function declarationOf(
  process: Process,
  subject: Subject,
): Pick<ValueDeclaration, 'of' | keyof Bounds> | undefined {
  // What an expression comes to is free in its type.
  if ('computed' in subject) {
    const { computed } = subject
    if ('through' in computed) return seenThrough(computed)
    return 'table' in computed ? own(process.tables, computed.table) : undefined
  }
  if ('fact' in subject) return own(process.facts, subject.fact)
  return 'field' in subject
    ? own(own(process.documents, subject.document)?.fields, subject.field)
    : own(process.parameters, subject.parameter)
}

/** A term in working days is a year long at most. */
function isWorkingDays({ parameters }: Process, subject: Subject): boolean {
  return 'parameter' in subject && own(parameters, subject.parameter)?.type === 'working-days'
}

/** The answers of a choice, by id. */
export function answersOf(process: Process, subject: Subject): readonly string[] {
  return Object.keys(declarationOf(process, subject)?.of ?? {})
}

/** The answer of a choice that is titled so, where one is. */
export function answerTitled(
  process: Process,
  subject: Subject,
  title: string,
): string | undefined {
  const meant = spelling(title)
  const answers = Object.entries(declarationOf(process, subject)?.of ?? {})
  return answers.find(([, { zh, en }]) => spelling(zh) === meant || spelling(en) === meant)?.[0]
}

const WHOLE: Scale = {
  one: 1n,
  stepsOf: (value) => BigInt(value),
  valueOf: (steps) => Number(steps),
}

/** Decimals with at most so many places, all of them written where `padded`. */
function decimal(places: number, padded: boolean): Scale {
  return {
    one: 10n ** BigInt(places),
    stepsOf: (value) => {
      const [whole = '', part = ''] = String(value).replace('-', '').split('.')
      const steps = BigInt(`${whole}${part.padEnd(places, '0')}`)
      return String(value).startsWith('-') ? -steps : steps
    },
    valueOf: (steps) => {
      const digits = String(steps < 0n ? -steps : steps).padStart(places + 1, '0')
      const part = digits.slice(-places)
      const shown = padded ? part : part.replace(/0+$/, '')
      const whole = digits.slice(0, -places)
      return `${steps < 0n ? '-' : ''}${whole}${shown === '' ? '' : `.${shown}`}`
    },
  }
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}
