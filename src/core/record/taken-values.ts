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

/** What the records of some folders were found to hold in a field. */
export interface HeldFolders {
  /** Whether it is known what the records of the folder hold. */
  has(folder: string): boolean
  /** The records that hold a value, as it is compared, each with its folder. */
  holding(value: string): Iterable<readonly [folder: string, key: string]>
}

/** What a register holds in a field at the moment. */
export interface HeldNow {
  readonly found: HeldFolders | undefined
  /** The folders of which what was found is no longer so. */
  readonly except: ReadonlySet<string>
  /** The folders that are read, and their records. */
  readonly others: readonly string[]
  records(folder: string): Iterable<Entry>
}

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
interface Taken extends Pick<HeldNow, 'found' | 'except'> {
  readonly type: string
  /** Of the records that were read, or changed since. */
  readonly keys: Map<string, Set<string>>
  /** The records that changed: of these nothing counts that was found before. */
  readonly changed: Set<string>
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
  look(register: string, fields: UniqueFields, held: (field: string) => HeldNow): void {
    const known: ByField = new Map()
    for (const [field, type] of fields) {
      const { found, except, others, records } = held(field)
      const taken: Taken = { type, keys: new Map(), found, except, changed: new Set() }
      for (const folder of others) {
        const one = heldIn(records(folder), field, type)
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
    if (taken === undefined) return []
    const { type, keys, found, except, changed } = taken
    const sought = comparable(type, value)
    const before = Array.from(found?.holding(sought) ?? []).flatMap(([folder, key]) =>
      except.has(folder) || changed.has(key) ? [] : [key],
    )
    return [...before, ...(keys.get(sought) ?? [])]
  }

  #note(entry: Entry, act: (keys: Set<string>, key: string) => void): void {
    const fields = this.#registers.get(registerOfPath(entry.path) ?? '')
    const key = keyOfPath(entry.path)
    if (fields === undefined || key === undefined) return
    for (const [field, taken] of fields) {
      taken.changed.add(key)
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
