/** Proof: every name that a process uses is declared in it. */
import type { Subject } from '../process/condition.ts'
import type { NameKind } from '../rules/name-kind.ts'
import type { ByTable, Process, Review, RoleSource, Stage } from '../process/process.ts'
import { suggest } from '../text/suggestion.ts'
import { type Fault, fault, type PartPath } from './fault.ts'
import { givenIn } from '../process/sources.ts'
import { cellsOf, type Comparison, comparisonsIn, readersOf } from './readers.ts'

/** Undeclared stages, documents, fields, facts, parameters and posts, each with what was probably meant. */
export function undeclaredNames(process: Process): readonly Fault[] {
  const declared = declaredIn(process)
  const operand = ({ value, test, path }: Comparison) =>
    typeof value === 'object' ? inSubject(declared, value, [...path, test]) : []
  const conditions = readersOf(process).flatMap(({ condition, path }) =>
    comparisonsIn(condition, path).flatMap((comparison) => [
      ...inSubject(declared, comparison.subject, comparison.path),
      ...operand(comparison),
    ]),
  )
  // What a cell asks about is the input of its column, which is looked at once.
  const cells = cellsOf(process).flatMap(({ condition, path }) =>
    comparisonsIn(condition, path).flatMap(operand),
  )
  return [
    ...inRole(declared, process.owner, ['owner']),
    ...inRole(declared, process.hold, ['hold']),
    ...inTables(declared, process),
    ...inContract(declared, process),
    ...process.stages.flatMap((stage, index) => inStage(declared, stage, ['stages', index])),
    ...conditions,
    ...cells,
  ]
}

interface Declared {
  readonly process: Process
  readonly stages: readonly string[]
  readonly documents: readonly string[]
  readonly facts: readonly string[]
  readonly parameters: readonly string[]
  readonly posts: readonly string[]
}

function declaredIn(process: Process): Declared {
  return {
    process,
    stages: process.stages.map(({ stage }) => stage),
    documents: Object.keys(process.documents),
    facts: Object.keys(process.facts),
    parameters: Object.keys(process.parameters),
    posts: Object.keys(process.posts),
  }
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

function inSubject(declared: Declared, subject: Subject, path: PartPath): readonly Fault[] {
  if ('fact' in subject) return use('fact', subject.fact, declared.facts, [...path, 'fact'])
  if ('parameter' in subject) {
    return use('parameter', subject.parameter, declared.parameters, [...path, 'parameter'])
  }
  const { document, field } = subject
  const { documents } = declared.process
  return Object.hasOwn(documents, document)
    ? use('field', field, Object.keys(documents[document]!.fields), [...path, 'field'])
    : use('document', document, declared.documents, [...path, 'document'])
}

function inRole({ parameters }: Declared, owner: RoleSource | undefined, path: PartPath) {
  return typeof owner === 'object'
    ? use('parameter', owner.parameter, parameters, [...path, 'parameter'])
    : []
}

function inTables(declared: Declared, { tables }: Process): readonly Fault[] {
  return Object.entries(tables).flatMap(([id, { on }]) =>
    on.flatMap((subject, nth) => inSubject(declared, subject, ['tables', id, 'on', nth])),
  )
}

function inContract(declared: Declared, { contract, documents }: Process): readonly Fault[] {
  if (contract === undefined) return []
  const at = (key: string) => ['contract', key]
  const fields = Object.hasOwn(documents, contract.document)
    ? Object.keys(documents[contract.document]!.fields)
    : undefined
  return [
    ...use('document', contract.document, declared.documents, at('document')),
    ...use('stage', contract.after, declared.stages, at('after')),
    ...(['amount-fact', 'partner-fact'] as const).flatMap((key) =>
      use('fact', contract[key], declared.facts, at(key)),
    ),
    ...(fields === undefined ? [] : (['date', 'amount', 'partner'] as const)).flatMap((key) =>
      use('field', contract[key], fields!, at(key)),
    ),
  ]
}

function inStage(declared: Declared, stage: Stage, path: PartPath): readonly Fault[] {
  const { stages, documents, posts } = declared
  const { on } = stage
  return [
    ...inRole(declared, stage.owner, [...path, 'owner']),
    ...(stage.team ?? []).flatMap((rule, nth) =>
      rule['must-include'].flatMap((post, place) =>
        use('post', post, posts, [...path, 'team', nth, 'must-include', place]),
      ),
    ),
    ...stage.deliverables.flatMap(({ document, post }, nth) => [
      ...use('document', document, documents, [...path, 'deliverables', nth, 'document']),
      ...use('post', post, posts, [...path, 'deliverables', nth, 'post']),
    ]),
    ...stage.gate.flatMap((review, nth) => inReview(declared, review, [...path, 'gate', nth])),
    ...inRoute(declared, on?.passed, [...stages, 'end'], [...path, 'on', 'passed']),
    ...use('stage', on?.rejected, [...stages, 'end'], [...path, 'on', 'rejected']),
    ...use(
      'stage',
      on?.['not-carried'],
      [...stages, 'stay', 'end'],
      [...path, 'on', 'not-carried'],
    ),
    ...use('stage', on?.returned, stages, [...path, 'on', 'returned']),
    ...use('stage', on?.deferred, [...stages, 'stay'], [...path, 'on', 'deferred']),
    ...use('stage', on?.lapsed, [...stages, 'stay'], [...path, 'on', 'lapsed']),
    ...inRoute(declared, stage.then, stages, [...path, 'then']),
  ]
}

/** A stage, or a table and all the stages that it gives. */
function inRoute(
  { process }: Declared,
  source: string | ByTable | undefined,
  stages: readonly string[],
  path: PartPath,
): readonly Fault[] {
  return [
    ...inTable(process, source, path),
    ...givenIn(process, source, path).flatMap((given) =>
      use('stage', given.id, stages, given.path),
    ),
  ]
}

function inTable({ tables }: Process, source: string | ByTable | undefined, path: PartPath) {
  return typeof source === 'object'
    ? use('table', source.table, Object.keys(tables), [...path, 'table'])
    : []
}

function inReview(
  { process, stages, parameters }: Declared,
  review: Review,
  path: PartPath,
): readonly Fault[] {
  const { within } = review
  const shares = review.decide === 'vote' ? (['quorum', 'passes'] as const) : []
  const answers = review.decide === 'sole' ? Object.entries(review.outcomes ?? {}) : []
  const parameter = (name: unknown, ...steps: readonly string[]) =>
    typeof name === 'string' ? use('parameter', name, parameters, [...path, ...steps]) : []
  return [
    ...shares.flatMap((part) =>
      review.decide === 'vote' ? parameter(review[part]?.share, part, 'share') : [],
    ),
    ...inTable(process, review.role, [...path, 'role']),
    ...parameter(within, 'within'),
    ...answers.flatMap(([id, { to }]) => use('stage', to, stages, [...path, 'outcomes', id, 'to'])),
  ]
}
