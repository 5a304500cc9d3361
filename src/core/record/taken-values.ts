/** Keeps which record of a register holds which value of a field that no two may hold the same in: looked through once, then kept up to date. */
import { spelling } from '../text/spelling.ts'
import { contentOf, type Entry } from './content.ts'
import { keyOfPath, registerOfPath } from './register-folder.ts'

/** The keys of the records that hold a value, by how it is spelt, by field. */
type ByField = Map<string, Map<string, Set<string>>>

export class TakenValues {
  readonly #registers = new Map<string, ByField>()

  /** Whether a register was looked through for these fields. */
  knows(register: string, fields: readonly string[]): boolean {
    const known = this.#registers.get(register)
    return known !== undefined && fields.every((field) => known.has(field))
  }

  /** Takes the fields that are asked about, and every record of the register as it stands. */
  look(register: string, fields: readonly string[], records: Iterable<Entry>): void {
    this.#registers.set(register, new Map(fields.map((field) => [field, new Map()])))
    for (const entry of records) this.#note(entry, (keys, key) => keys.add(key))
  }

  /** A record takes the place of another, or goes. */
  changed(before: Entry | undefined, after: Entry | undefined): void {
    if (before !== undefined) this.#note(before, (keys, key) => keys.delete(key))
    if (after !== undefined) this.#note(after, (keys, key) => keys.add(key))
  }

  /** The records that hold the value. */
  holding(register: string, field: string, value: string): Iterable<string> {
    return this.#registers.get(register)?.get(field)?.get(spelling(value)) ?? []
  }

  #note(entry: Entry, act: (keys: Set<string>, key: string) => void): void {
    const fields = this.#registers.get(registerOfPath(entry.path) ?? '')
    const key = keyOfPath(entry.path)
    if (fields === undefined || key === undefined || !entry.path.endsWith('.md')) return
    const content = contentOf(entry, 'kept-record')
    for (const [field, values] of fields) {
      const value = content?.fields[field]?.value
      if (value === undefined || value === null || typeof value === 'object') continue
      const spelt = spelling(String(value))
      const keys = values.get(spelt) ?? new Set()
      act(keys, key)
      values.set(spelt, keys)
    }
  }
}
