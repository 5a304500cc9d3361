/** A tree may have files that are read when somebody first looks at them, and know of some what they hold without reading them. */
import type { Entry } from './content.ts'
import type { HeldFolders } from './taken-values.ts'

/** The projects of a tree, and its folders of records, that are read when they are first looked at. */
export interface UnreadFiles {
  /** The folder of each project by its id. */
  readonly projects: ReadonlyMap<string, string>
  readonly records: Iterable<string>
  /** The files of a project, by its id, or of a folder of records, by path; every time the same. */
  files(unit: string): ReadonlyMap<string, Entry>
  /** What the records of a register hold in a field; absent where that is not known without reading them. */
  held?(register: string, field: string, type: string): HeldFolders
}
