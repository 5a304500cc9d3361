/** This proof shows that every name that a process uses is declared in it, is its own, and is written alike throughout. */
import type { Subject } from '../process/condition.ts'
import { type Expression, namedIn, partsOfExpression, tablesIn } from '../process/expression.ts'
import type { Part, PartPath } from '../process/part.ts'
import { partsOf } from '../process/parts.ts'
import type { ByTable, Process, RoleSource } from '../process/process.ts'
import { givenIn } from '../process/table.ts'
import type { NameKind } from '../rules/name-kind.ts'
import { suggest } from '../text/suggestion.ts'
import { type Comparison, comparisonsOf } from './comparisons.ts'
import { type Fault, fault } from './fault.ts'

/** Undeclared stages, documents, fields, facts, parameters, tables and posts, each with what was probably meant. */
export function undeclaredNames(process: Process): readonly Fault[] {
  const operand = ({ value, test, path }: Comparison) =>
    typeof value === 'object' ? inSubject(process, value, [...path, test]) : []
  const conditions = comparisonsOf(process, 'condition').flatMap((comparison) => [
    ...inSubject(process, comparison.subject, comparison.path),
    ...operand(comparison),
  ])
  // What a cell asks about is the input of its column, which is looked at once.
  const cells = comparisonsOf(process, 'cell').flatMap(operand)
  const others = partsOf(process, ...NAMING).flatMap((part) => inPart(process, part))
  return [...inContract(process), ...inComputed(process), ...others, ...conditions, ...cells]
}

/** The parts that name something. */
const NAMING = [
  'input',
  'post',
  'deliverable',
  'due',
  'parameter',
  'role',
  'answer',
  'exit',
] as const
type Naming = Extract<Part, { readonly part: (typeof NAMING)[number] }>

/** Where ways may lead besides to stages. */
const BESIDE_STAGES = {
  passed: ['end'],
  rejected: ['end'],
  'not-carried': ['stay', 'end'],
  returned: [],
  deferred: ['stay'],
  lapsed: ['stay'],
  then: [],
} as const

function inPart(process: Process, part: Naming): readonly Fault[] {
  const { path } = part
  switch (part.part) {
    case 'input':
      return inSubject(process, part.subject, path)
    case 'post':
      return use('post', part.post, Object.keys(process.posts), path)
    case 'deliverable': {
      const { document } = part.deliverable
      return use('document', document, Object.keys(process.documents), [...path, 'document'])
    }
    case 'due': {
      const { due } = part
      return 'after' in due
        ? use('stage', due.after, stagesOf(process), [...path, 'after'])
        : inSubject(process, due, path)
    }
    case 'parameter':
      return use('parameter', part.parameter, Object.keys(process.parameters), path)
    case 'role':
      return inTable(process, part.source, path)
    case 'answer':
      return use('stage', part.outcome.to, stagesOf(process), [...path, 'to'])
    case 'exit': {
      const { on, source } = part
      // An answer is looked at by itself, and a receipt names no stage.
      if (on === 'answer' || on === 'receipt') return []
      const targets = [...stagesOf(process), ...BESIDE_STAGES[on]]
      return [
        ...inTable(process, source, path),
        ...givenIn(process, source, path).flatMap(({ id, path: at }) =>
          use('stage', id, targets, at),
        ),
      ]
    }
    default:
      return part satisfies never
  }
}

function inTable({ tables }: Process, source: RoleSource | ByTable, path: PartPath) {
  return typeof source === 'object' && 'table' in source
    ? use('table', source.table, Object.keys(tables), [...path, 'table'])
    : []
}

function inSubject(process: Process, subject: Subject, path: PartPath): readonly Fault[] {
  const { facts, parameters, documents } = process
  if ('computed' in subject) return inExpression(process, subject.computed, path)
  if ('fact' in subject) return use('fact', subject.fact, Object.keys(facts), [...path, 'fact'])
  if ('parameter' in subject) {
    return use('parameter', subject.parameter, Object.keys(parameters), [...path, 'parameter'])
  }
  const { document, field } = subject
  return Object.hasOwn(documents, document)
    ? use('field', field, Object.keys(documents[document]!.fields), [...path, 'field'])
    : use('document', document, Object.keys(documents), [...path, 'document'])
}

/** What an expression names; `columns` are those of the row at hand. */
function inExpression(
  process: Process,
  expression: Expression,
  path: PartPath,
  columns: readonly string[] = [],
): readonly Fault[] {
  const { documents, tables } = process
  return [
    ...namedIn(expression).flatMap((one) => inSubject(process, one, path)),
    ...tablesIn(expression).flatMap((id) => use('table', id, Object.keys(tables), path)),
    ...partsOfExpression(expression).flatMap((part) => {
      if ('tally' in part) return inRows(documents, part, path)
      return 'column' in part ? use('column', part.column, columns, path) : []
    }),
  ]
}

function inRows(
  documents: Process['documents'],
  part: Extract<Expression, { tally: unknown }>,
  path: PartPath,
): readonly Fault[] {
  const { document, rows: id } = part
  if (!Object.hasOwn(documents, document)) {
    return use('document', document, Object.keys(documents), path)
  }
  const { rows = {} } = documents[document]!
  if (!Object.hasOwn(rows, id)) return use('rows', id, Object.keys(rows), path)
  const columns = Object.keys(rows[id]!.columns)
  const column = part.tally === 'sum' ? part.column : part.where?.column
  return use('column', column, columns, path)
}

/** What the values that are worked out name. */
function inComputed(process: Process): readonly Fault[] {
  return partsOf(process, 'computed').flatMap(({ of, declaration, path }) => {
    const columns =
      'column' in of ? (process.documents[of.document]?.rows?.[of.rows]?.columns ?? {}) : {}
    return inExpression(process, declaration.computed.from, path, Object.keys(columns))
  })
}

function inContract(process: Process): readonly Fault[] {
  const { contract, documents, facts } = process
  if (contract === undefined) return []
  const at = (key: string) => ['contract', key]
  const fields = Object.hasOwn(documents, contract.document)
    ? Object.keys(documents[contract.document]!.fields)
    : undefined
  return [
    ...use('document', contract.document, Object.keys(documents), at('document')),
    ...use('stage', contract.after, stagesOf(process), at('after')),
    ...(['amount-fact', 'partner-fact'] as const).flatMap((key) =>
      use('fact', contract[key], Object.keys(facts), at(key)),
    ),
    ...(fields === undefined ? [] : (['date', 'amount', 'partner'] as const)).flatMap((key) =>
      use('field', contract[key], fields!, at(key)),
    ),
  ]
}

function stagesOf({ stages }: Process): readonly string[] {
  return stages.map(({ stage }) => stage)
}

function use(
  kind: NameKind,
  name: string | undefined,
  declared: readonly string[],
  path: PartPath,
): readonly Fault[] {
  if (name === undefined || declared.includes(name)) return []
  const suggestion = suggest(name, declared)
  const meant = suggestion === undefined ? {} : { suggestion }
  const known = declared.join(', ')
  return [fault('unknown-name', { kind, name, ...meant, known }, path)]
}
