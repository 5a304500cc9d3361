/** Keeps what the records of a register hold in a field, by the id of each folder: whether a value is taken is then said without reading the records. */
import { registerOfPath } from '../../core/record/register-folder.ts'
import { heldIn, type HeldFolders, type HeldValues } from '../../core/record/taken-values.ts'
import type { Entry, UnreadFiles } from '../../core/record/tree.ts'
import type { MemoryStore } from '../../repository/memory-store.ts'
import { sha256 } from './digest.ts'
import { KeptValues } from './kept-values.ts'

/** So many folders, of a hundred records each, are read at once. */
const AT_ONCE = 40

/** Takes the folders of records with their ids, and how their files are read. What is not kept yet is read, and kept for the next command. */
export function heldValuesIn(
  store: MemoryStore,
  folders: ReadonlyMap<string, string>,
  filesOf: (folders: readonly string[]) => readonly Entry[],
): NonNullable<UnreadFiles['held']> {
  return (register, field, type): HeldFolders => {
    const years = Array.from(byYear(folders, register), ([year, own]) => {
      const name = `values-${sha256(JSON.stringify([register, field, type])).slice(0, 16)}-${year}`
      const bytes = store.bytes(name)
      const kept = bytes === undefined ? KeptValues.of([]) : new KeptValues(bytes)
      const lines = new Map<string, HeldValues | string>(
        own.flatMap((folder) => {
          const known = kept.linesOf(folder, folders.get(folder)!)
          return known === undefined ? [] : [[folder, known]]
        }),
      )
      const news = own.filter((folder) => !lines.has(folder))
      if (news.length === 0) return kept
      for (const [folder, values] of readAnew(news, filesOf, field, type)) lines.set(folder, values)
      const next = KeptValues.of(
        own.map((folder) => [folder, folders.get(folder)!, lines.get(folder)!]),
      )
      store.keep(name, next.bytes.toString('utf8'))
      return next
    })
    return {
      has: (folder) => folders.has(folder) && registerOfPath(folder) === register,
      *holding(value) {
        for (const year of years) {
          for (const [folder, key] of year.holding(value))
            if (folders.has(folder)) yield [folder, key]
        }
      },
    }
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
