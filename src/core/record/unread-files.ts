/** A tree may have files that are read when somebody first looks at them, and know of some what they hold without reading them. */
import type { Entry } from './content.ts'
import type { HeldFolders } from './taken-values.ts'

/** Names that are looked for one by one, or all. */
export interface Names {
  has(name: string): boolean
  keys(): Iterable<string>
}

/** What is looked for by its name. */
export interface Sought<T> extends Names {
  get(name: string): T | undefined
}

/** The projects of a tree, and its folders of records, that are read when they are first looked at. */
export interface UnreadFiles {
  /** The folder of each project by its id; which there are is found out when somebody asks. */
  readonly projects: Sought<string>
  /** The highest number of each year's projects; absent where all of them have to be asked. */
  readonly highest?: Readonly<Record<string, number>>
  readonly records: Names
  /** The files of a project, by its id, or of a folder of records, by path; every time the same. */
  files(unit: string): ReadonlyMap<string, Entry>
  /** What the records of a register hold in a field; absent where that is not known without reading them. */
  held?(register: string, field: string, type: string): HeldFolders
}

export const NO_FILES: ReadonlyMap<string, Entry> = new Map()

/** Of a tree that is filled file by file. */
export const NOTHING_UNREAD: UnreadFiles = {
  projects: new Map(),
  highest: {},
  records: new Set(),
  files: () => NO_FILES,
}
