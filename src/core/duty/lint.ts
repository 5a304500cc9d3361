/** Lint proves of a file of duties what can be proven: its names are there, its days are possible, nothing asks for what cannot be met. */
import { PERIODS } from '../calendar/period.ts'
import type { Policy } from '../policy/policy.ts'
import { type Fault, fault } from '../lint/fault.ts'
import type { PartPath } from '../process/part.ts'
import { stageOf, type Process } from '../process/process.ts'
import type { NameKind } from '../rules/name-kind.ts'
import { suggest } from '../text/suggestion.ts'
import { dayFaults } from './day-faults.ts'
import type { Duties, Duty } from './duty.ts'
import { isByField, parametersIn } from './settled.ts'

/** A register, as far as duties name what is in it. */
export interface Known {
  readonly fields: Readonly<Record<string, { readonly type: string }>>
  readonly rows: Readonly<Record<string, { readonly columns: Readonly<Record<string, unknown>> }>>
  /** The period of its sheets; absent where its records are numbered. */
  readonly sheets?: string
}

/** What the company has, where it is known. */
export interface Around {
  readonly policy?: Policy
  /** The registers by id; absent where none are known. */
  readonly registers?: ReadonlyMap<string, Known>
  /** The newest version of each process by id; absent where none are known. */
  readonly processes?: ReadonlyMap<string, Process>
}

/** Every fault with its place in the file. */
export function lintDuties(duties: Duties, around: Around = {}): readonly Fault[] {
  return [
    ...twice(duties),
    ...duties.list.flatMap((duty, nth) => {
      const path = ['list', nth]
      return [
        ...dayFaults(duty, path),
        ...wordFaults(duty, path),
        ...parameterFaults(duties, duty, path),
        ...roleFaults(around, duties, duty, path),
        ...sourceFaults(around, duty, path),
      ]
    }),
    ...(duties['excused-by'] === undefined
      ? []
      : unknownRole(around, duties['excused-by'], ['excused-by'])),
  ]
}

function twice({ list }: Duties): readonly Fault[] {
  return list.flatMap(({ duty }, nth) =>
    list.findIndex((one) => one.duty === duty) === nth
      ? []
      : [fault('duplicate-name', { kind: 'duty', name: duty }, ['list', nth, 'duty'])],
  )
}

/** Words that have no effect beside the others: of an interval there is no day, without records there is no field of one. */
function wordFaults(duty: Duty, path: PartPath): readonly Fault[] {
  const { every, 'for-each': each, who, opens, due, times } = duty
  const idle = (word: string, needs: string): Fault =>
    fault('duty-word-idle', { duty: duty.duty, word, needs }, [...path, word])
  const by = duty['done-by']
  const isInterval = typeof every !== 'string'
  return [
    ...(isInterval && opens !== undefined ? [idle('opens', 'a-period')] : []),
    ...(isInterval && Object.keys(due).length > 0 ? [idle('due', 'a-period')] : []),
    ...(isInterval && times !== 1 ? [idle('times', 'a-period')] : []),
    ...(each === undefined && 'field' in who ? [idle('who', 'for-each')] : []),
    ...(each !== undefined && !('field' in who) ? [idle('for-each', 'who-field')] : []),
    ...(each === undefined && isInterval && isByField(every.count)
      ? [idle('every', 'for-each')]
      : []),
    ...(each === undefined && isInterval && typeof every.from === 'object'
      ? [idle('every', 'for-each')]
      : []),
    ...(each === undefined && 'about' in by ? [idle('done-by', 'for-each')] : []),
  ]
}

function parameterFaults(duties: Duties, duty: Duty, path: PartPath): readonly Fault[] {
  const declared = Object.keys(duties.parameters)
  return parametersIn(duty).flatMap((name) => {
    if (!declared.includes(name)) return [unknown('parameter', declared, name, path)]
    const { type } = duties.parameters[name]!
    const expected = 'integer | working-days'
    return expected.split(' | ').includes(type)
      ? []
      : [fault('wrong-parameter-type', { parameter: name, type, expected }, path)]
  })
}

function roleFaults(
  around: Around,
  _duties: Duties,
  { who, copies, 'excused-by': excuses }: Duty,
  path: PartPath,
): readonly Fault[] {
  return [
    ...('each' in who ? unknownRole(around, who.each, [...path, 'who', 'each']) : []),
    ...('role' in who ? unknownRole(around, who.role, [...path, 'who', 'role']) : []),
    ...copies.flatMap((role, nth) => unknownRole(around, role, [...path, 'copies', nth])),
    ...(excuses === undefined ? [] : unknownRole(around, excuses, [...path, 'excused-by'])),
  ]
}

function unknownRole({ policy }: Around, role: string, path: PartPath): readonly Fault[] {
  if (policy === undefined || Object.hasOwn(policy.roles, role)) return []
  return [unknown('role', Object.keys(policy.roles), role, path)]
}

/** Registers, their fields and rows, processes and their stages that are not there. */
function sourceFaults(
  { registers, processes }: Around,
  duty: Duty,
  path: PartPath,
): readonly Fault[] {
  const { 'for-each': each, who } = duty
  const by = duty['done-by']
  const done = [...path, 'done-by']
  const found: Fault[] = []
  if (registers !== undefined && each !== undefined) {
    const field = 'field' in who ? [who.field] : []
    found.push(
      ...registerFaults(
        registers,
        each.record,
        [...Object.keys(each.where), ...field],
        [...path, 'for-each'],
      ),
    )
  }
  if ('project' in by) {
    if (processes === undefined) return found
    const process = processes.get(by.project)
    if (process === undefined) {
      return [...found, unknown('process', [...processes.keys()], by.project, done)]
    }
    const { passed } = by
    if (passed === undefined || stageOf(process, passed) !== undefined) return found
    const stages = process.stages.map(({ stage }) => stage)
    return [...found, unknown('stage', stages, passed, done)]
  }
  if (registers === undefined) return found
  if ('rows' in by) return [...found, ...rowFaults(registers, by, done)]
  const named = [...Object.keys(by.where), by.date, by.whose].filter((one) => one !== undefined)
  return [
    ...found,
    ...registerFaults(registers, by.record, named, done),
    ...longSheets(registers.get(by.record), duty, done),
  ]
}

/** A sheet for a longer time than the duty's period says nothing of a single one. */
function longSheets(register: Known | undefined, duty: Duty, path: PartPath): readonly Fault[] {
  const { every } = duty
  const sheets = PERIODS.findIndex((kind) => kind === register?.sheets)
  if (typeof every !== 'string' || sheets <= Math.max(PERIODS.indexOf(every), DAY)) return []
  const facts = { duty: duty.duty, word: 'done-by', why: 'sheet-longer' } as const
  return [fault('duty-unmeetable', facts, path)]
}

/** A working day has the sheet of its day. */
const DAY = PERIODS.indexOf('day')

function registerFaults(
  registers: NonNullable<Around['registers']>,
  id: string,
  named: readonly string[],
  path: PartPath,
): readonly Fault[] {
  const register = registers.get(id)
  if (register === undefined) return [unknown('register', [...registers.keys()], id, path)]
  const fields = Object.keys(register.fields)
  return named
    .filter((field) => !fields.includes(field))
    .map((field) => unknown('field', fields, field, path))
}

function rowFaults(
  registers: NonNullable<Around['registers']>,
  by: Extract<Duty['done-by'], { readonly rows: string }>,
  path: PartPath,
): readonly Fault[] {
  const register = registers.get(by.record)
  if (register === undefined) return [unknown('register', [...registers.keys()], by.record, path)]
  const rows = Object.hasOwn(register.rows, by.rows) ? register.rows[by.rows] : undefined
  if (rows === undefined) return [unknown('section', Object.keys(register.rows), by.rows, path)]
  const columns = Object.keys(rows.columns)
  const named = [...Object.keys(by.where), ...(by.about === undefined ? [] : [by.about])]
  return named
    .filter((column) => !columns.includes(column))
    .map((column) => unknown('field', columns, column, path))
}

function unknown(kind: NameKind, known: readonly string[], name: string, path: PartPath): Fault {
  const suggestion = suggest(name, known)
  const meant = suggestion === undefined ? {} : { suggestion }
  return fault('unknown-name', { kind, name, ...meant, known: known.join(', ') }, path)
}
