/** Looks beyond the project as people write them, brought into the form that the rulebook knows. */
import { BOUNDS } from '../core/process/bounds.ts'
import type { Condition, Named, Subject, Test } from '../core/process/condition.ts'
import {
  type BackTest,
  type CountedBack,
  type Look,
  STANDING_WORDS,
  type Through,
} from '../core/process/link.ts'
import type { Value } from '../core/record/record.ts'
import type { RawCondition, RawOperand } from './condition-shape.ts'
import type { RawBackTest, RawBackTests, RawLink, RawScalar, RawThrough } from './link-shape.ts'
import type { Path } from './places.ts'
import type { Reading } from './reading.ts'

/** The link: a fact by its id, or a field of a document. */
function linkOf(raw: RawLink): Named {
  return typeof raw === 'string' ? { fact: raw } : { document: raw.document, field: raw.field }
}

/** The look at one thing that has a value of any type: a fact, or a field. */
export function throughOf(
  link: RawLink,
  { fact, document, field }: Pick<RawThrough, 'fact' | 'document' | 'field'>,
  path: Path,
  reading: Reading,
): Through {
  reading.isNewer([...path, 'through'])
  const through = linkOf(link)
  if ((fact === undefined) === (field === undefined)) {
    reading.invalid(path, 'fact | field', fact === undefined ? '' : 'fact field')
  }
  if (fact !== undefined && document !== undefined) {
    reading.invalid([...path, 'document'], 'field', 'fact')
  }
  const look: Look =
    fact !== undefined
      ? { fact }
      : document === undefined
        ? { field: field ?? '' }
        : { document, field: field ?? '' }
  return { through, look }
}

const LOOKS = [...STANDING_WORDS, 'passed', 'fact', 'field'] as const

/** A condition through a link: where the other project stands, or a comparison with what it, or the record, says. */
export function throughCondition(
  raw: RawCondition,
  link: RawLink,
  path: Path,
  reading: Reading,
  compared: (subject: Subject, test: Test, than: RawOperand) => Condition,
): Condition {
  const looks = LOOKS.filter((word) => raw[word] !== undefined)
  const tests = (['is', 'in', ...BOUNDS] as const).filter((test) => raw[test] !== undefined)
  const [look] = looks
  const isCompared = look === 'fact' || look === 'field'
  if (looks.length !== 1 || look === undefined) {
    reading.invalid(path, LOOKS.join(' | '), looks.join(' '))
    return { all: [] }
  }
  if (tests.length !== (isCompared ? 1 : 0)) {
    reading.invalid(path, isCompared ? `is | in | ${BOUNDS.join(' | ')}` : look, tests.join(' '))
    return { all: [] }
  }
  if (isCompared) {
    const subject: Subject = { computed: throughOf(link, raw, path, reading) }
    if (raw.in !== undefined) return { any: raw.in.map((one) => compared(subject, 'is', one)) }
    const test = tests[0] as Test
    return compared(subject, test, raw[test]!)
  }
  reading.isNewer([...path, 'through'])
  const through = linkOf(link)
  if (look === 'passed') {
    const subject = { computed: { through, look: { passed: raw.passed! } } }
    return { subject, test: 'is', value: 'yes' }
  }
  const values = [raw[look]!].flat()
  const subject = { computed: { through, look: { word: look } } }
  const parts = values.map((value): Condition => ({ subject, test: 'is', value }))
  return parts.length === 1 ? parts[0]! : { any: parts }
}

/** How many projects of the process, or records of the register, fit. */
export function countedOf(
  counted: string,
  where: RawBackTests,
  path: Path,
  reading: Reading,
): CountedBack {
  reading.isNewer([...path, 'count'])
  return {
    counted,
    where: Object.fromEntries(
      Object.entries(where).map(([name, test]) => [
        name,
        backTestOf(test, [...path, 'where', name], reading),
      ]),
    ),
  }
}

function backTestOf(raw: RawBackTest, path: Path, reading: Reading): BackTest {
  if (raw === 'this') return { this: true }
  if (Array.isArray(raw)) return { in: raw.map(plain) }
  if (typeof raw !== 'object') return { in: [plain(raw as RawScalar)] }
  const { fact, parameter, document, field } = raw as Exclude<
    RawBackTest,
    RawScalar | readonly RawScalar[]
  >
  if (fact !== undefined) return { as: { fact } }
  if (parameter !== undefined) return { as: { parameter } }
  if (document === undefined || field === undefined) {
    reading.missing(path, document === undefined ? 'document' : 'field')
  }
  return { as: { document: document ?? '', field: field ?? '' } }
}

function plain(value: RawScalar): Value {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
}
