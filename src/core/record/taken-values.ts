/** Keeps which record of a register holds which value of a field that no two may hold the same in: looked through once, then kept up to date. */
import { readInteger } from '../text/numerals.ts'
import { spelling } from '../text/spelling.ts'
import { contentOf, type Entry } from './content.ts'
import { keyOfPath, registerOfPath } from './register-folder.ts'

/** Fields that are unique, each with the kind of its values. */
export type UniqueFields = ReadonlyMap<string, string>

/** The text as it is compared: a whole number by what it comes to, anything else by its spelling. */
export function comparable(type: string | undefined, text: string): string {
  const number = type === 'integer' ? readInteger(text.trim()) : undefined
  return number === undefined ? spelling(text) : String(number)
}

/** Of a field the keys of the records that hold a value, by the value as it is compared. */
interface Taken {
  readonly type: string
  readonly keys: Map<string, Set<string>>
}
type ByField = Map<string, Taken>

export class TakenValues {
  readonly #registers = new Map<string, ByField>()

  /** Whether a register was looked through for these fields. */
  knows(register: string, fields: UniqueFields): boolean {
    const known = this.#registers.get(register)
    // Another version of the register may read a field as a value of another kind.
    return (
      known !== undefined && [...fields].every(([field, type]) => known.get(field)?.type === type)
    )
  }

  /** Takes the fields that are asked about, and every record of the register as it stands. */
  look(register: string, fields: UniqueFields, records: Iterable<Entry>): void {
    this.#registers.set(
      register,
      new Map([...fields].map(([field, type]) => [field, { type, keys: new Map() }])),
    )
    for (const entry of records) this.#note(entry, (keys, key) => keys.add(key))
  }

  /** A record takes the place of another, or goes. */
  changed(before: Entry | undefined, after: Entry | undefined): void {
    if (before !== undefined) this.#note(before, (keys, key) => keys.delete(key))
    if (after !== undefined) this.#note(after, (keys, key) => keys.add(key))
  }

  /** The records that hold the value. */
  holding(register: string, field: string, value: string): Iterable<string> {
    const taken = this.#registers.get(register)?.get(field)
    return taken?.keys.get(comparable(taken.type, value)) ?? []
  }

  #note(entry: Entry, act: (keys: Set<string>, key: string) => void): void {
    const fields = this.#registers.get(registerOfPath(entry.path) ?? '')
    const key = keyOfPath(entry.path)
    if (fields === undefined || key === undefined || !entry.path.endsWith('.md')) return
    const content = contentOf(entry, 'kept-record')
    for (const [field, { type, keys: values }] of fields) {
      const value = content?.fields[field]?.value
      if (value === undefined || value === null || typeof value === 'object') continue
      const spelt = comparable(type, String(value))
      const keys = values.get(spelt) ?? new Set()
      act(keys, key)
      values.set(spelt, keys)
    }
  }
}
