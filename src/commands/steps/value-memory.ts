/** Keeps what the records of a register hold in a field, by the id of each folder: whether a value is taken is then said without reading the records. */
import { registerOfPath } from '../../core/record/register-folder.ts'
import { heldIn, type HeldValues } from '../../core/record/taken-values.ts'
import type { Entry, UnreadFiles } from '../../core/record/tree.ts'
import type { MemoryStore } from '../../repository/memory-store.ts'
import { sha256 } from './digest.ts'

/** What one year's folders hold in a field, each with the id that its folder had. */
type Part = Readonly<Record<string, readonly [oid: string, held: HeldValues]>>

/** So many folders, of a hundred records each, are read at once. */
const AT_ONCE = 40

/** Takes the folders of records with their ids, and how their files are read. What is not kept yet is read, and kept for the next command. */
export function heldValuesIn(
  store: MemoryStore,
  folders: ReadonlyMap<string, string>,
  filesOf: (folders: readonly string[]) => readonly Entry[],
): NonNullable<UnreadFiles['held']> {
  return (register, field, type) => {
    const held = new Map<string, HeldValues>()
    for (const [year, own] of byYear(folders, register)) {
      const name = `values-${sha256(JSON.stringify([register, field, type])).slice(0, 16)}-${year}`
      const text = store.read(name)
      const known = text === undefined ? {} : (JSON.parse(text) as Part)
      const news = own.filter((folder) => known[folder]?.[0] !== folders.get(folder))
      for (const folder of own) if (known[folder] !== undefined) held.set(folder, known[folder][1])
      for (const [folder, values] of readAnew(news, filesOf, field, type)) held.set(folder, values)
      if (news.length === 0) continue
      const part: Part = Object.fromEntries(
        own.map((folder) => [folder, [folders.get(folder)!, held.get(folder)!]]),
      )
      store.keep(name, JSON.stringify(part))
    }
    return held
  }
}

function byYear(
  folders: ReadonlyMap<string, string>,
  register: string,
): ReadonlyMap<string, readonly string[]> {
  const years = new Map<string, string[]>()
  for (const folder of folders.keys()) {
    if (registerOfPath(folder) !== register) continue
    const year = folder.split('/')[2] ?? ''
    years.set(year, [...(years.get(year) ?? []), folder])
  }
  return years
}

function* readAnew(
  folders: readonly string[],
  filesOf: (folders: readonly string[]) => readonly Entry[],
  field: string,
  type: string,
): Generator<readonly [string, HeldValues]> {
  for (let from = 0; from < folders.length; from += AT_ONCE) {
    const some = folders.slice(from, from + AT_ONCE)
    const files = new Map<string, Entry[]>(some.map((folder) => [folder, []]))
    for (const entry of filesOf(some)) {
      const folder = some.find((one) => entry.path.startsWith(one))
      if (folder !== undefined) files.get(folder)?.push(entry)
    }
    for (const [folder, entries] of files) yield [folder, heldIn(entries, field, type)]
  }
}
