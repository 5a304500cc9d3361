/** Built-in duties are tried: days, what was recorded on them, and what is owed, each case with the rules of the ledger that ask for it. */
import { instantAt } from '../../src/core/calendar/time.ts'
import { owedIn } from '../../src/core/duty/owed.ts'
import { groundsOf } from '../../src/core/duty/world-grounds.ts'
import type { Workspace } from '../../src/core/record/workspace.ts'
import { recordPathOf } from '../../src/core/record/register-folder.ts'
import type { Register } from '../../src/core/register/register.ts'
import type { Standing } from '../../src/core/review/standing.ts'
import { companyOf, dutiesText, type People, recordText } from './built-ins.ts'

type Values = Readonly<Record<string, string | number>>

/** A record of a register as it was first saved. */
interface Saved {
  readonly register: string
  readonly key: string
  /** Date and time, `2026-03-02 17:00`. */
  readonly at: string
  readonly by: string
  readonly fields?: Values
  readonly rows?: Readonly<Record<string, readonly Values[]>>
}

/** A project of a process that was completed. */
interface Completed {
  readonly process: string
  readonly at: string
  readonly by: string
}

export interface DutyCase {
  /** The rules of the ledger that are not kept where it is missing or late. */
  readonly rules: readonly string[]
  readonly duty: string
  /** Where it is in force from another day. */
  readonly 'in-force'?: string
  readonly now: string
  /** The first and the last day on which what is looked at is due. */
  readonly days: readonly [from: string, to: string]
  /** What was recorded and does not do, or not in time. */
  readonly records?: readonly Saved[]
  /** Who owes it until when, and how that stands: `luo 2026-03-02 18:00 missing`. */
  readonly owed: readonly string[]
  /** What else was recorded, and what is owed then. */
  readonly with?: readonly Saved[]
  readonly completed?: readonly Completed[]
  readonly then?: readonly string[]
  /** Who is told what is missing. */
  readonly told?: readonly string[]
}

export interface DutyCases {
  readonly people: People
  readonly 'in-force': string
  readonly parameters?: Workspace['parameters'][string]
  readonly cases: readonly DutyCase[]
}

/** What is owed of a case, without and with what does it; and who is told. */
export function owedOf(
  id: string,
  all: DutyCases,
  one: DutyCase,
  registers: ReadonlyMap<string, Register>,
): {
  readonly owed: readonly string[]
  readonly then: readonly string[]
  readonly told: readonly string[]
} {
  const { people, parameters = {} } = all
  const force = one['in-force'] ?? all['in-force']
  const text = dutiesText(id).replace('\nlist:\n', `\nin-force: ${force}\nlist:\n`)
  const seen = (records: readonly Saved[], completed: readonly Completed[]) => {
    const files = Object.fromEntries(records.map((saved) => fileOf(saved, registers)))
    const company = companyOf(people, force, {
      registers: [...registers.keys()],
      files: { ...files, [`duties/${id}/1/duties.yaml`]: text },
      parameters: { [id]: parameters },
    })
    const now = instantAt(Date.parse(stamp(one.now)) / 1000, '+08:00')
    const projects = (process: string) =>
      completed.filter((done) => done.process === process).map(standing)
    const grounds = groundsOf(company.world, [], now, projects)
    const [from, to] = one.days
    const { obligations, notSet } = owedIn(grounds, { from, to, duty: one.duty })
    if (notSet.length > 0) throw new Error(`${one.duty}: a number is not set`)
    return obligations
  }
  const { records = [], with: more = [], completed = [] } = one
  const first = seen(records, [])
  const second = seen([...records, ...more], completed)
  const shown = (found: typeof first) =>
    found.map(({ of, due, state }) =>
      [of, due['last-day'], due.until, state].filter((part) => part !== undefined).join(' '),
    )
  return { owed: shown(first), then: shown(second), told: first[0]?.duty.copies ?? [] }
}

function stamp(at: string): string {
  return `${at.replace(' ', 'T')}:00+08:00`
}

function fileOf(
  { register, key, at, by, fields = {}, rows = {} }: Saved,
  registers: ReadonlyMap<string, Register>,
): [string, string] {
  const declared = registers.get(register)
  const path = declared && recordPathOf(register, declared.key, key)
  if (declared === undefined || path === undefined) throw new Error(`no ${register} ${key}`)
  const strange = Object.keys(fields).filter((name) => !Object.hasOwn(declared.fields, name))
  if (strange.length > 0) throw new Error(`${register} has no ${strange.join(', ')}`)
  const tables = Object.entries(rows).map(([id, own]) => {
    const { title, columns } = declared.rows[id]!
    const names = Object.keys(columns)
    return [
      title.zh,
      names,
      own.map((row) => names.map((name) => String(row[name] ?? ''))),
    ] as const
  })
  return [path, recordText({ register, version: 1, at: stamp(at), by, ...fields }, [], tables)]
}

/** A project as far as duties ask: that it was completed, when, and who opened it. */
function standing({ at, by }: Completed): Standing {
  return {
    id: '2026-001',
    state: 'completed',
    project: { opened: { by } },
    receive: { record: { at: stamp(at) } },
    rounds: [],
  } as unknown as Standing
}
