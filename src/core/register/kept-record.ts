/** The records of a register are looked up in a tree by their keys, each read from its own folder alone. */
import type { Value } from '../record/record.ts'
import { keyOfPath, recordPathOf } from '../record/register-folder.ts'
import { contentOf, type Entry, type Tree } from '../record/tree.ts'
import type { KnownThings } from './cell.ts'
import { computedRowsIn } from './computed.ts'
import { valuesOf } from './read-values.ts'
import type { DocumentContent } from '../process/document.ts'
import type { RowValues } from './record-rows.ts'
import type { Register } from './register.ts'

/** A record as it was accepted, with its values in the one form in which values are recorded. */
export interface KeptRecord {
  readonly register: string
  readonly key: string
  readonly path: string
  readonly sha256: string
  /** The version of the register by which it was last judged. */
  readonly version: number
  /** When it was first saved, and by whom: nobody changes that. */
  readonly at: string
  readonly by: string
  readonly values: Readonly<Record<string, Value>>
  /** The rows of each table, by the id of the table. */
  readonly rows: Readonly<Record<string, readonly RowValues[]>>
}

/** The record with this key, if there is one. */
export function recordIn(
  tree: Tree,
  register: Register,
  key: string,
  known: KnownThings,
): KeptRecord | undefined {
  const path = recordPathOf(register.register, register.key, key)
  const entry = path === undefined ? undefined : tree.get(path)
  return entry === undefined ? undefined : keptRecord(entry, register, known)
}

/** Every record of the register, or those of one year, in the order of their paths. */
export function* recordsIn(
  tree: Tree,
  register: Register,
  known: KnownThings,
  year?: string,
): Generator<KeptRecord> {
  for (const entry of recordFiles(tree, register.register, year)) {
    const record = keptRecord(entry, register, known)
    if (record !== undefined) yield record
  }
}

/** The files of the records, as they stand in the tree. */
function* recordFiles(tree: Tree, register: string, year?: string): Generator<Entry> {
  for (const folder of foldersInOrder(tree, register, year)) {
    const files = [...tree.records(folder).values()].filter(
      ({ path }) => path.endsWith('.md') && !path.slice(folder.length).includes('/'),
    )
    yield* files.sort((a, b) => (a.path < b.path ? -1 : 1))
  }
}

/** The folders of a register's records, the oldest year first, and hundreds by number. */
export function foldersInOrder(tree: Tree, register: string, year?: string): readonly string[] {
  const above = `records/${register}/${year === undefined ? '' : `${year}/`}`
  return tree
    .recordFolders(register)
    .filter((folder) => folder.startsWith(above))
    .toSorted((a, b) => {
      const [inYear, other] = [a.split('/'), b.split('/')]
      if (inYear[2] !== other[2]) return inYear[2]! < other[2]! ? -1 : 1
      const byNumber = Number(inYear[3]) - Number(other[3])
      return Number.isNaN(byNumber) || byNumber === 0 ? (a < b ? -1 : 1) : byNumber
    })
}

/** A record's file as its register reads it; a value that its declaration does not know is left out. */
export function keptRecord(
  entry: Entry,
  register: Register,
  known: KnownThings,
): KeptRecord | undefined {
  const content = contentOf(entry, 'kept-record')
  const key = keyOfPath(entry.path)
  if (content === undefined || key === undefined) return undefined
  const { version, at, by } = headOf(content)
  return {
    register: register.register,
    key,
    path: entry.path,
    sha256: entry.sha256,
    version,
    at,
    by,
    values: valuesOf(content, register, known),
    rows: Object.fromEntries(
      Object.keys(register.rows).map((id) => [id, computedRowsIn(register, content, known, id)]),
    ),
  }
}

/** What stands at the head of a record besides its fields; empty where it lacks. */
export function headOf({ fields }: DocumentContent): Pick<KeptRecord, 'version' | 'at' | 'by'> {
  const value = (name: string) => fields[name]?.value
  const version = value('version')
  return {
    version: typeof version === 'number' ? version : 0,
    at: String(value('at') ?? ''),
    by: String(value('by') ?? ''),
  }
}
