/** Proof: what duties are done by, and owed for, is there: registers with their fields, rows and answers, processes with their stages. */
import { PERIODS } from '../calendar/period.ts'
import type { Policy } from '../policy/policy.ts'
import { type Fault, fault } from '../lint/fault.ts'
import type { PartPath } from '../process/part.ts'
import { stageOf, type Process } from '../process/process.ts'
import type { NameKind } from '../rules/name-kind.ts'
import { suggest } from '../text/suggestion.ts'
import { type Duty, isDated, type Where } from './duty.ts'

/** A register, as far as duties name what is in it. */
export interface Known {
  readonly fields: Readonly<Record<string, KnownField>>
  readonly rows: Readonly<
    Record<string, { readonly columns: Readonly<Record<string, KnownField>> }>
  >
  /** The period of its sheets; absent where its records are numbered. */
  readonly sheets?: string
}

/** A field or a column: the answers of a choice, the register of a record. */
export interface KnownField {
  readonly type: string
  readonly of?: Readonly<Record<string, unknown>>
  readonly register?: string
}

/** What the company has, where it is known. */
export interface Around {
  readonly policy?: Policy
  /** The registers by id; absent where none are known. */
  readonly registers?: ReadonlyMap<string, Known>
  /** The newest version of each process by id; absent where none are known. */
  readonly processes?: ReadonlyMap<string, Process>
}

/** Registers, their fields and rows, processes and their stages that are not there. */
export function sourceFaults(
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
      ...answerFaults(registers.get(each.record), each.where, [...path, 'for-each']),
      ...dateFaults(registers.get(each.record), duty, [...path, 'due', 'field']),
    )
  }
  if (by === undefined) return found
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
  if ('rows' in by) {
    const columns = registers.get(by.record)?.rows[by.rows]?.columns
    return [...found, ...rowFaults(registers, by, done), ...otherRecords(columns, duty, done)]
  }
  const named = [...Object.keys(by.where), by.about, by.date, by.whose]
  return [
    ...found,
    ...registerFaults(
      registers,
      by.record,
      named.filter((one) => one !== undefined),
      done,
    ),
    ...otherRecords(registers.get(by.record)?.fields, duty, done),
    ...answerFaults(registers.get(by.record), by.where, done),
    ...longSheets(registers.get(by.record), duty, done),
  ]
}

/** A day that the record does not have, or a field that holds none. */
function dateFaults(
  register: Known | undefined,
  { duty, every }: Duty,
  path: PartPath,
): readonly Fault[] {
  if (register === undefined || !isDated(every)) return []
  const fields = Object.keys(register.fields)
  if (!fields.includes(every.date)) return [unknown('field', fields, every.date, path)]
  if (register.fields[every.date]?.type === 'date') return []
  const facts = { duty, word: 'due.field', why: 'no-date' } as const
  return [fault('duty-unmeetable', facts, path)]
}

/** Answers that a choice of the register does not have: no record would ever hold them. */
function answerFaults(register: Known | undefined, where: Where, path: PartPath): readonly Fault[] {
  return Object.entries(where).flatMap(([field, test]) => {
    const answers = register?.fields[field]?.of
    if (answers === undefined || !('in' in test)) return []
    const known = Object.keys(answers)
    return test.in
      .map(String)
      .filter((one) => !known.includes(one))
      .map((one) => unknown('choice', known, one, path))
  })
}

/** A field that should hold the record for which it is owed, and can hold none of that register: nothing would ever do it. */
function otherRecords(
  fields: Readonly<Record<string, KnownField>> | undefined,
  { duty, 'for-each': each, 'done-by': by }: Duty,
  path: PartPath,
): readonly Fault[] {
  if (each === undefined || by === undefined || !('about' in by) || by.about === undefined)
    return []
  const field = fields?.[by.about]
  if (field === undefined || field.register === each.record) return []
  const facts = { duty, word: `where.${by.about}`, why: 'other-record' } as const
  return [fault('duty-unmeetable', facts, path)]
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
  by: Extract<Duty['done-by'], { readonly rows: string } | undefined> & object,
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

/** That nothing of the kind is called so, with what was probably meant. */
export function unknown(
  kind: NameKind,
  known: readonly string[],
  name: string,
  path: PartPath,
): Fault {
  const suggestion = suggest(name, known)
  const meant = suggestion === undefined ? {} : { suggestion }
  return fault('unknown-name', { kind, name, ...meant, known: known.join(', ') }, path)
}
