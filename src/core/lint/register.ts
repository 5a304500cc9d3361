/** Lint proves of a register what can be proven before anybody keeps it: its keys, its roles, its moves, its tables; and says what does not belong here. */
import { holders, type Policy } from '../policy/policy.ts'
import type { PartPath } from '../process/part.ts'
import { patternOf } from '../record/register-folder.ts'
import { beginningsOf } from '../register/moves.ts'
import { privateIn } from '../register/private.ts'
import {
  type AskedWhen,
  RECORD_HEAD,
  type Register,
  type RegisterField,
} from '../register/register.ts'
import { type Fault, fault } from './fault.ts'
import { computedFaults, tableFaults } from './register-tables.ts'
import { unknownName } from './unknown-name.ts'

/** What is known of the company: who holds which role, and which registers there are. */
export interface Keeping {
  readonly policy?: Policy
  readonly registers?: readonly string[]
}

/** Every fault of the register with its place in the file. */
export function lintRegister(
  register: Register,
  { policy, registers }: Keeping = {},
): readonly Fault[] {
  return [
    ...keyFaults(register),
    ...doubledNames(register),
    ...Object.entries(register.fields).flatMap(([id, field]) => moveFaults(register, id, field)),
    ...caseFaults(register),
    ...computedFaults(register),
    ...tableFaults(register),
    ...(registers === undefined ? [] : linkFaults(register, registers)),
    ...(policy === undefined ? [] : roleFaults(register, policy)),
    ...privateFaults(register),
  ]
}

function keyFaults({ key }: Register): readonly Fault[] {
  return 'number' in key && patternOf(key.number) === undefined
    ? [fault('key-pattern', { found: key.number }, ['key', 'number'])]
    : []
}

/** Fields, sections and tables are named alike on a command line, and no field is called as what stands at the head of every record. */
function doubledNames({ fields, sections, rows }: Register): readonly Fault[] {
  const named = [
    ...Object.keys(fields).map((id) => [id, ['fields', id]] as const),
    ...Object.keys(sections).map((id) => [id, ['sections', id]] as const),
    ...Object.keys(rows).map((id) => [id, ['rows', id]] as const),
  ]
  const seen = new Set<string>()
  return named.flatMap(([id, path]) => {
    if (RECORD_HEAD.some((one) => one === id)) {
      return [fault('reserved-name', { kind: 'field', name: id }, path)]
    }
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [fault('duplicate-name', { kind: 'field', name: id }, path)]
  })
}

/** Answers that are not declared, and answers that no record can come to. */
function moveFaults({ register }: Register, id: string, field: RegisterField): readonly Fault[] {
  const { of = {}, moves, begins = [] } = field
  const answers = Object.keys(of)
  const path = ['fields', id]
  const unknown = [
    ...begins.map((one, at) => [one, [...path, 'begins', at]] as const),
    ...Object.entries(moves ?? {}).flatMap(([from, to]) => [
      [from, [...path, 'moves', from]] as const,
      ...to.map((one, at) => [one, [...path, 'moves', from, at]] as const),
    ]),
  ].flatMap(([name, at]) =>
    answers.includes(name) ? [] : [unknownName('choice', name, answers, at)],
  )
  if (moves === undefined || unknown.length > 0) return unknown
  const from = beginningsOf(field)
  const reached = new Set(from)
  for (const answer of reached) for (const next of moves[answer] ?? []) reached.add(next)
  return answers
    .filter((answer) => !reached.has(answer))
    .map((answer) =>
      fault('answer-unreachable', { register, field: id, answer, from: from.join(', ') }, [
        ...path,
        'moves',
      ]),
    )
}

/** A part that is asked for in a case: the field that says so is there, is a choice or yes or no, and knows the answer. */
function caseFaults({ fields, sections, rows }: Register): readonly Fault[] {
  type Parts = Readonly<Record<string, { readonly when?: AskedWhen }>>
  const parts = Object.entries<Parts>({ fields, sections, rows }).flatMap(([kind, all]) =>
    Object.entries(all).map(([id, { when }]) => [when, [kind, id, 'when']] as const),
  )
  const deciding = Object.keys(fields).filter((id) => answersOf(fields[id]!).length > 0)
  return parts.flatMap(([when, path]) => {
    if (when === undefined) return []
    if (!deciding.includes(when.field)) return [unknownName('field', when.field, deciding, path)]
    const known = answersOf(fields[when.field]!)
    return when.answers.flatMap((one) =>
      known.includes(one) ? [] : [unknownName('choice', one, known, [...path, when.field])],
    )
  })
}

/** What can be answered; nothing where the type does not list it. */
function answersOf({ type, of = {} }: RegisterField): readonly string[] {
  return type === 'yes-no' ? ['yes', 'no'] : type === 'choice' ? Object.keys(of) : []
}

/** Records of registers that there are not. */
function linkFaults(register: Register, registers: readonly string[]): readonly Fault[] {
  const known = [...new Set([...registers, register.register])]
  const columns = Object.entries(register.rows).flatMap(([id, rows]) =>
    Object.entries(rows.columns).map(
      ([column, declared]) => [declared, ['rows', id, 'columns', column, 'of']] as const,
    ),
  )
  const fields = Object.entries(register.fields).map(
    ([id, declared]) => [declared, ['fields', id, 'of']] as const,
  )
  return [...fields, ...columns].flatMap(([{ register: of }, path]) =>
    of === undefined || known.includes(of) ? [] : [unknownName('register', of, known, path)],
  )
}

/** Roles that the policy does not declare, and roles that nobody holds. */
function roleFaults({ keeps, fields }: Register, policy: Policy): readonly Fault[] {
  const named: readonly (readonly [role: string, path: PartPath])[] = [
    ...keeps.map((role, at) => [role, ['keeps', at]] as const),
    ...Object.entries(fields).flatMap(([id, { by = [] }]) =>
      by.map((role, at) => [role, ['fields', id, 'by', at]] as const),
    ),
  ]
  const first = new Map(named.toReversed())
  const declared = Object.keys(policy.roles)
  return [...first].toReversed().flatMap(([role, path]) => {
    if (!declared.includes(role)) return [unknownName('role', role, declared, path)]
    return holders(policy, role).length > 0
      ? []
      : [fault('role-without-holder', { role, as: 'keeps' }, path)]
  })
}

/** Fields and columns that seem to be for what has no business here. */
function privateFaults({ fields, rows }: Register): readonly Fault[] {
  const columns = Object.entries(rows).flatMap(([id, one]) =>
    Object.entries(one.columns).map(
      ([column, { title }]) => [column, title, ['rows', id, 'columns', column]] as const,
    ),
  )
  const all = Object.entries(fields).map(([id, { title }]) => [id, title, ['fields', id]] as const)
  return [...all, ...columns].flatMap(([id, title, path]) => {
    const what = [id, title.zh, title.en].map(privateIn).find((one) => one !== undefined)
    return what === undefined
      ? []
      : [fault('private-data', { name: id, found: title.zh, what }, path)]
  })
}
