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
  readonly records: Names
  /** The files of a project, by its id, or of a folder of records, by path; every time the same. */
  files(unit: string): ReadonlyMap<string, Entry>
  /** What the records of a register hold in a field; absent where that is not known without reading them. */
  held?(register: string, field: string, type: string): HeldFolders
}
