/** This proof shows that what is compared can be compared, and a value that is asked for can occur. */
import { compareValues } from '../process/compare-values.ts'
import { type Condition, nameOf, type Subject } from '../process/condition.ts'
import type { PartPath } from '../process/part.ts'
import { partsOf } from '../process/parts.ts'
import type { Process, ValueDeclaration, ValueType } from '../process/process.ts'
import type { Value } from '../record/record.ts'
import { suggest } from '../text/suggestion.ts'
import { type Known, readValue } from '../process/values.ts'
import { hasOrder } from '../process/bounds.ts'
import { typedExpression, typeOf } from '../process/expression-type.ts'
import { answersOf, answerTitled } from './domain.ts'
import { type Comparison, comparisonsIn, comparisonsOf } from './comparisons.ts'
import { type Fault, fault } from './fault.ts'

/** Comparisons of what does not compare, in conditions and tables; names of members and units are judged by `known`. */
export function uncomparable(process: Process, known: Known = EVERYBODY): readonly Fault[] {
  const conditions = comparisonsOf(process, 'condition').flatMap((one) =>
    inComparison(process, known, one),
  )
  // What a cell asks about is the input of its column, which is looked at once.
  const cells = comparisonsOf(process, 'cell').flatMap((one) =>
    typeOf(process, one.subject) === undefined ? [] : inComparison(process, known, one),
  )
  return [...conditions, ...incomparableInputs(process), ...cells]
}

/** Inputs of tables that are declared and have no value that could be looked up, such as a majority. */
function incomparableInputs(process: Process): readonly Fault[] {
  return partsOf(process, 'input').flatMap(({ subject, path }) => {
    const type = writtenType(process, subject)
    return type === '' || typeOf(process, subject) !== undefined
      ? []
      : [fault('test-not-for-type', { name: nameOf(subject), type, test: 'is' }, path)]
  })
}

/** Without a policy every id may be a member's or a unit's. */
const EVERYBODY: Known = { members: 'any', units: 'any' }

/** Whether every name in the condition is declared and every comparison in it can come out; other proofs rest on this. */
export function isComparable(process: Process, condition: Condition): boolean {
  return comparisonsIn(condition, []).every(({ subject, value, ...rest }) => {
    const declared = [subject, ...(typeof value === 'object' ? [value] : [])]
    return (
      declared.every((one) => typeOf(process, one) !== undefined) &&
      inComparison(process, EVERYBODY, { subject, value, ...rest }).length === 0
    )
  })
}

function inComparison(
  process: Process,
  known: Known,
  { subject, test, value, path }: Comparison,
): readonly Fault[] {
  // Parts of an expression that do not fit together are told once.
  if (!isDeclared(process, subject) || isMisfit(process, subject)) return []
  const type = typeOf(process, subject)
  const name = nameOf(subject)
  if (type === undefined || (test !== 'is' && !hasOrder(type))) {
    return [
      fault('test-not-for-type', { name, type: writtenType(process, subject), test }, [
        ...path,
        test,
      ]),
    ]
  }
  if (typeof value !== 'object') {
    return ofConstant(process, known, subject, type, value, [...path, test])
  }
  if (!isDeclared(process, value) || isMisfit(process, value)) return []
  const other = typeOf(process, value)
  return other === type
    ? []
    : [
        fault(
          'types-differ',
          {
            name,
            type: writtenType(process, subject),
            other: nameOf(value),
            'other-type': writtenType(process, value),
          },
          [...path, test],
        ),
      ]
}

/** A constant is written as the value is recorded: a plain number, an answer by its id, `yes` or `no`. */
function ofConstant(
  process: Process,
  known: Known,
  subject: Subject,
  type: ValueType,
  value: Value,
  path: PartPath,
): readonly Fault[] {
  const name = nameOf(subject)
  const answers = type === 'yes-no' ? ['yes', 'no'] : answersOf(process, subject)
  const declaration: ValueDeclaration = {
    type,
    title: { zh: name, en: name },
    of: declaredAnswers(answers),
  }
  const read = readValue(name, declaration, String(value), known)
  if (read.ok && compareValues(read.value, value) === 0) return []
  const near = read.ok
    ? String(read.value)
    : (answerTitled(process, subject, String(value)) ?? suggest(String(value), answers))
  const today = type === 'date' && value === 'today' ? '{ today: yes }' : undefined
  const suggestion = today ?? near ?? parameterMeant(process, String(value))
  return [
    fault(
      'value-never-taken',
      {
        name,
        type,
        found: String(value),
        ...(answers.length === 0 ? {} : { allowed: answers.join(', ') }),
        ...(suggestion === undefined ? {} : { suggestion }),
      },
      path,
    ),
  ]
}

function declaredAnswers(answers: readonly string[]): NonNullable<ValueDeclaration['of']> {
  return Object.fromEntries(answers.map((id) => [id, { zh: id, en: id }]))
}

function isMisfit(process: Process, subject: Subject): boolean {
  return 'computed' in subject && typedExpression(process, subject.computed).is !== 'typed'
}

function isDeclared(process: Process, subject: Subject): boolean {
  return writtenType(process, subject) !== ''
}

/** The type as the process writes it, for parameters too; empty where nothing of the name is declared. */
function writtenType(process: Process, subject: Subject): string {
  if (!('parameter' in subject))
    return typeOf(process, subject) ?? ('computed' in subject ? 'computed' : '')
  const { parameters } = process
  return Object.hasOwn(parameters, subject.parameter) ? parameters[subject.parameter]!.type : ''
}

/** The parameter of this id, as it is written in a comparison: `{ parameter: limit }`. */
function parameterMeant({ parameters }: Process, value: string): string | undefined {
  const id = /^[{\s]*(?:parameter:)?\s*([a-z][a-z0-9-]*)[}\s]*$/u.exec(value)?.[1] ?? value
  const named = Object.keys(parameters).find((one) => {
    const { zh, en } = parameters[one]!.title
    return one === id || zh === value || en === value
  })
  return named === undefined ? undefined : `{ parameter: ${named} }`
}
