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

/** What records hold in one field: a key and the value as it is compared, in turns. */
export type HeldValues = readonly string[]

/** What the records of a folder hold in a field; whatever holds nothing there is left out. */
export function heldIn(records: Iterable<Entry>, field: string, type: string): HeldValues {
  return [...records].flatMap((entry) => {
    const value = comparableIn(entry, field, type)
    const key = keyOfPath(entry.path)
    return value === undefined || key === undefined ? [] : [key, value]
  })
}

function comparableIn(entry: Entry, field: string, type: string): string | undefined {
  if (!entry.path.endsWith('.md')) return undefined
  const value = contentOf(entry, 'kept-record')?.fields[field]?.value
  if (value === undefined || value === null || typeof value === 'object') return undefined
  return comparable(type, String(value))
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

  /** Takes the fields that are asked about, and for each what the records of the register hold. */
  look(
    register: string,
    fields: UniqueFields,
    held: (field: string) => Iterable<HeldValues>,
  ): void {
    const known: ByField = new Map()
    for (const [field, type] of fields) {
      const taken: Taken = { type, keys: new Map() }
      for (const one of held(field)) {
        for (let at = 0; at < one.length; at += 2) keysOf(taken, one[at + 1]!).add(one[at]!)
      }
      known.set(field, taken)
    }
    this.#registers.set(register, known)
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
    if (fields === undefined || key === undefined) return
    for (const [field, taken] of fields) {
      const value = comparableIn(entry, field, taken.type)
      if (value !== undefined) act(keysOf(taken, value), key)
    }
  }
}

function keysOf({ keys }: Taken, value: string): Set<string> {
  const found = keys.get(value) ?? new Set()
  keys.set(value, found)
  return found
}
