/** A built-in register is tried: records that it takes, and what differs from one in a single thing and is refused, with the rules of the ledger that ask for it. */
import type { RecordAct } from '../../src/core/record/act.ts'
import { numberedKey, recordPathOf, sheetKey } from '../../src/core/record/register-folder.ts'
import type { Rehearsal } from '../../src/core/rehearsal/rehearsal.ts'
import { isAsked } from '../../src/core/register/asked.ts'
import type { Register } from '../../src/core/register/register.ts'
import type { Finding } from '../../src/core/rules/finding.ts'
import { recording } from '../../fixtures/worlds/register.ts'
import { companyOf, type People, recordText } from './built-ins.ts'

type Values = Readonly<Record<string, string | number>>

/** Who saves what: fields by id, rows by table, texts by section. Texts of sections that are asked for are made up where they are not given. */
interface Step {
  readonly by?: string
  readonly reason?: string
  readonly fields?: Values
  readonly rows?: Readonly<Record<string, readonly Values[]>>
  readonly sections?: Readonly<Record<string, string>>
}

/** What is saved differs in this from what is taken, and is refused. */
export interface RegisterCase extends Step {
  /** The rules of the ledger that it breaks. */
  readonly rules: readonly string[]
  /** A field, a section, a table or a column (`table.column`) is left out; then the record is incomplete. */
  readonly without?: string
  readonly key?: string
  /** The rule of bd by which it is refused, and no other. */
  readonly refused?: string
}

/** A record that is taken, after others steps where there are some; and cases. */
export interface RegisterTry {
  readonly before?: readonly Step[]
  readonly taken: Step
  readonly cases: readonly RegisterCase[]
}

export interface RegisterTries {
  readonly people: People
  readonly today: string
  /** Who keeps the register. */
  readonly by: string
  /** Records of other registers that are pointed at, by their keys; and projects. */
  readonly records?: Readonly<Record<string, readonly string[]>>
  readonly projects?: readonly string[]
  readonly tries: readonly RegisterTry[]
}

/** What is refused of a try: of what is to be taken, nothing where it is sound; and of each case. */
export interface Tried {
  readonly taken: readonly string[]
  readonly cases: readonly (readonly string[])[]
}

/** Each refusal as bd's rule; of what is left out with its name. */
export function tried(
  register: Register,
  all: RegisterTries,
  { before = [], taken, cases }: RegisterTry,
): Tried {
  const desk = new Desk(register, all)
  for (const step of before) desk.keep(step)
  return {
    taken: named(desk.judge(taken)),
    cases: cases.map((one) =>
      named(desk.judge({ ...taken, ...merged(taken, one), ...pick(one) }, one.without, one.key)),
    ),
  }
}

function named(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, facts }) =>
    rule === 'record-incomplete' && 'name' in facts ? `${rule} ${String(facts.name)}` : rule,
  )
}

function pick({ by, reason }: Step): Step {
  return { ...(by === undefined ? {} : { by }), ...(reason === undefined ? {} : { reason }) }
}

function merged(before: Step, change: Step): Step {
  return {
    fields: { ...before.fields, ...change.fields },
    rows: { ...before.rows, ...change.rows },
    sections: { ...before.sections, ...change.sections },
  }
}

/** Where one record is kept: what it says so far, and when and by whom it was first saved. */
class Desk {
  readonly #register: Register
  readonly #by: string
  readonly #today: string
  readonly #company: Rehearsal
  #content: Step = {}
  #first: { readonly at: string; readonly by: string } | undefined

  constructor(register: Register, { people, today, by, records = {}, projects }: RegisterTries) {
    this.#register = register
    this.#by = by
    this.#today = today
    const beside = Object.entries(records).flatMap(([id, keys]) =>
      keys.map((key): [string, string] => {
        const head = { register: id, version: 1, at: `${today}T08:00:00+08:00`, by }
        return [`records/${id}/${today.slice(0, 4)}/0/${key}.md`, recordText(head)]
      }),
    )
    const registers = [register.register, ...Object.keys(records)]
    this.#company = companyOf(people, today, {
      registers,
      projects,
      files: Object.fromEntries(beside),
    })
  }

  /** Saves a step; throws where it is refused. */
  keep(step: Step): void {
    const { by = this.#by } = step
    const first = this.#first ?? { at: this.#company.now.text, by }
    const [act, texts] = this.#saving(step)
    const answer = this.#company.carry(by, act, texts)
    if (!answer.ok) throw new Error(JSON.stringify(answer.findings))
    this.#first = first
    this.#content = merged(this.#content, step)
  }

  judge(step: Step, without?: string, key?: string): readonly Finding[] {
    return this.#company.judge(step.by ?? this.#by, this.#saving(step, without, key)[0])
  }

  #saving(
    step: Step,
    without = '',
    given?: string,
  ): readonly [act: RecordAct, texts: ReadonlyMap<string, string>] {
    const { register, key: form, ...declared } = this.#register
    const { by = this.#by, reason } = step
    const { fields = {}, rows = {}, sections = {} } = merged(this.#content, step)
    const head = this.#first ?? { at: this.#company.now.text, by }
    const key =
      given ??
      ('number' in form
        ? numberedKey(form.number, { year: this.#today.slice(0, 4), n: 1 })
        : sheetKey(form.every, this.#today, head.by))
    const path = recordPathOf(register, form, key)
    if (path === undefined) throw new Error(`${key} is no key of ${register}`)
    const [part = '', column] = without.split('.')
    const texts = Object.entries(declared.sections).flatMap(([id, one]) => {
      const text = sections[id] ?? (isAsked(one, fields) ? '如实填写。' : undefined)
      return id === part || text === undefined ? [] : [[one.zh, text] as const]
    })
    const tables = Object.entries(declared.rows).flatMap(([id, { title, columns }]) => {
      const own = rows[id] ?? []
      if (own.length === 0 || (id === part && column === undefined)) return []
      const names = Object.keys(columns)
      const cell = (row: Values, name: string) =>
        id === part && name === column ? '' : String(row[name] ?? '')
      return [[title.zh, names, own.map((row) => names.map((name) => cell(row, name)))] as const]
    })
    const values = Object.fromEntries(Object.entries(fields).filter(([id]) => id !== part))
    const text = recordText({ register, version: 1, ...head, ...values }, texts, tables)
    const because = reason === undefined || reason === '' ? {} : { reason }
    return [recording({ [path]: text }, because), new Map([[path, text]])]
  }
}
