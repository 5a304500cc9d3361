/** A process is given what is known of the values that it looks at beyond its projects, so that proofs can take them as free in their type. */
import { isPlainDate } from '../calendar/time.ts'
import type { Subject } from '../process/condition.ts'
import { typeOf } from '../process/expression-type.ts'
import type { Seen, Through } from '../process/link.ts'
import { looksBeyond } from '../process/looks.ts'
import type { Process, ValueType } from '../process/process.ts'
import type { Value } from '../record/record.ts'
import { type Abroad, declaredBehind } from './abroad.ts'

/**
 * The same process; of each look the type as it is declared behind the link, and where that is not known, that of what it stands
 * beside. Its parts stay in their places.
 */
export function withSeen(process: Process, abroad: Abroad | undefined): Process {
  if (!looksBeyond(process)) return process
  const { stages, facts, documents, tables } = process
  const noted = (part: unknown) => noting(process, abroad, part)
  return {
    ...process,
    stages: noted(stages) as Process['stages'],
    facts: noted(facts) as Process['facts'],
    documents: noted(documents) as Process['documents'],
    tables: noted(tables) as Process['tables'],
  }
}

function noting(process: Process, abroad: Abroad | undefined, part: unknown): unknown {
  const seenOf = (look: Through, beside: Seen | undefined): Through => {
    const seen = (abroad && declaredBehind(process, abroad, look)) ?? beside
    return seen === undefined ? look : { ...look, seen: seen as Seen }
  }
  const walk = (one: unknown, beside: Seen | undefined): unknown => {
    if (Array.isArray(one)) return one.map((each) => walk(each, beside))
    if (typeof one !== 'object' || one === null) return one
    if ('through' in one && 'look' in one) return seenOf(one as unknown as Through, beside)
    const around = besideIn(process, one) ?? beside
    return Object.fromEntries(Object.entries(one).map(([key, each]) => [key, walk(each, around)]))
  }
  return walk(part, undefined)
}

/** The type that a look has by what it stands beside: the other side of a comparison, another part of a sum, what it is declared as. */
function besideIn(process: Process, part: object): Seen | undefined {
  if ('subject' in part && 'value' in part && 'test' in part) {
    const { subject, value, test } = part as {
      subject: Subject
      value: Value | Subject
      test: string
    }
    const sides = [subject, ...(typeof value === 'object' ? [value] : [])]
    const type = sides.map((one) => typeOf(process, one)).find((one) => one !== undefined)
    if (type !== undefined) return { type }
    return { type: typeof value === 'object' ? 'text' : typeOfConstant(value, test) }
  }
  if ('operation' in part && 'of' in part) {
    const parts = part.of as readonly Extract<Subject, { computed: unknown }>['computed'][]
    const types = parts.map((computed) => typeOf(process, { computed }))
    return { type: types.find((one) => one !== undefined) ?? 'integer' }
  }
  return 'computed' in part && 'type' in part && typeof part.type === 'string'
    ? { type: part.type as ValueType }
    : undefined
}

function typeOfConstant(value: Value, test: string): ValueType {
  if (value === 'yes' || value === 'no') return 'yes-no'
  if (isPlainDate(String(value))) return 'date'
  if (test === 'is') return 'text'
  return /^-?\d+$/u.test(String(value)) ? 'integer' : 'money'
}
