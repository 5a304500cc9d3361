/** A tree holds files, each read once: a world is made of it. */
import { contentOf, type Entry } from './content.ts'
import { HighestNumber } from './highest-number.ts'
import { byNumber, folderIn, foldersOf, projectOfPath } from './project-folder.ts'
import { EPOCH, RULEBOOK } from '../rules/rulebook.ts'
import type { Press } from './press.ts'
import { headIn, type ProjectHead } from './project.ts'
import { recordFolderOf } from './register-folder.ts'
import { type HeldNow, TakenValues, type UniqueFields } from './taken-values.ts'
import { NO_FILES, NOTHING_UNREAD, type UnreadFiles } from './unread-files.ts'
import { unitOf } from './unit-of-path.ts'
import { Units } from './units.ts'

export { contentOf } from './content.ts'
export type { Content, Contents, Entry } from './content.ts'
export type { UnreadFiles } from './unread-files.ts'

/** The files of one commit. Kept by project and by folder of records, so that an act costs what these cost; with a press, those left behind are packed. */
export class Tree {
  #common = new Map<string, Entry>()
  #projects: Units
  #records: Units
  /** Where the projects lie that were not read at first, by id. */
  #places: UnreadFiles['projects']
  /** What the records of projects say that is asked of all of them: noted of those that were not read yet, and of any that was asked for. */
  #heads = new Map<string, ProjectHead | undefined>()
  #highest: HighestNumber | undefined
  /** A copy looks through its registers itself, where it is asked. */
  readonly #taken = new TakenValues()
  /** What the folders of records held at first, and those of them that are no longer so. */
  #held: UnreadFiles['held']
  #touched = new Set<string>()
  #stamp = 0

  constructor(
    { projects, highest, records, files, held }: UnreadFiles = NOTHING_UNREAD,
    press?: Press,
  ) {
    this.#places = projects
    this.#projects = new Units({ names: projects, files }, press)
    this.#records = new Units({ names: records, files }, press)
    this.#highest = highest && new HighestNumber(highest)
    this.#held = held
  }

  /** Another number after each change of the files outside of projects and registers. */
  get stamp(): number {
    return this.#stamp
  }

  get(path: string): Entry | undefined {
    const project = projectOfPath(path)
    if (project !== undefined) return this.#projects.files(project)?.get(path)
    const folder = recordFolderOf(path)
    return (folder === undefined ? this.#common : this.#records.files(folder))?.get(path)
  }

  /** The files outside of projects and registers. */
  get common(): ReadonlyMap<string, Entry> {
    return this.#common
  }

  /** The files of a project; empty for one that is not there. */
  project(id: string): ReadonlyMap<string, Entry> {
    return this.#projects.files(id) ?? NO_FILES
  }

  /** Whether there is such a project; its files are not read for it. */
  has(id: string): boolean {
    return this.#projects.has(id)
  }

  /** The files of a folder of records; empty for one that is not there. */
  records(folder: string): ReadonlyMap<string, Entry> {
    return this.#records.files(folder) ?? NO_FILES
  }

  /** Whether there is such a folder of records; it is not read for it. */
  hasRecords(folder: string): boolean {
    return this.#records.has(folder)
  }

  /** The records of a register that hold a value in one of its fields, of which these are asked about; all are looked through the first time. */
  holding(register: string, fields: UniqueFields, field: string, value: string): Iterable<string> {
    if (!this.#taken.knows(register, fields)) {
      this.#taken.look(register, fields, (one) => this.#heldNow(register, one, fields.get(one)!))
    }
    return this.#taken.holding(register, field, value)
  }

  #heldNow(register: string, field: string, type: string): HeldNow {
    const found = this.#held?.(register, field, type)
    const except = new Set(this.#touched)
    const isRead = (folder: string) => except.has(folder) || found?.has(folder) !== true
    const others = this.recordFolders(register).filter(isRead)
    return { found, except, others, records: (folder) => this.records(folder).values() }
  }

  /** The folders of a register's records; none of them is read for it. */
  recordFolders(register: string): readonly string[] {
    const above = `records/${register}/`
    return [...this.#records.ids()].filter((folder) => folder.startsWith(above))
  }

  /**
   * The folder of a project, with a slash at its end: the one in which its record stands; of one that is not there, the one in
   * which it would be opened here. Projects of the first epoch stay where they were opened.
   */
  folder(id: string): string {
    const [straight, inHundred] = foldersOf(id)
    if (inHundred === undefined) return straight
    const isUnread = this.#projects.isUnread(id)
    const known = isUnread ? this.#places.get(id) : folderIn(id, this.project(id))
    if (known !== undefined) return known
    const workspace = contentOf(this.#common.get('bd.yaml'), 'workspace')
    return RULEBOOK[workspace?.format ?? EPOCH].projectsLieStraight ? straight : inHundred
  }

  /** Notes what the record of a project says, so that its files are not read for it. */
  note(head: ProjectHead): void {
    if (this.#projects.isUnread(head.id)) this.#heads.set(head.id, head)
  }

  /** What the record of a project says that is asked of all of them; `undefined` where it cannot be read. */
  head(id: string): ProjectHead | undefined {
    if (!this.#heads.has(id)) this.#heads.set(id, headIn(this.project(id), this.folder(id)))
    return this.#heads.get(id)
  }

  projectIds(): Iterable<string> {
    return this.#projects.ids()
  }

  /** The same, the oldest first. */
  projectsInOrder(): readonly string[] {
    return [...this.projectIds()].sort(byNumber)
  }

  /** The highest number among the projects of each year. */
  get highest(): HighestNumber {
    return (this.#highest ??= HighestNumber.among(this.projectIds()))
  }

  set(entry: Entry): void {
    const { path } = entry
    const project = projectOfPath(path)
    if (project !== undefined) {
      this.#heads.delete(project)
      if (this.#projects.put(project, entry)) this.#highest?.count(project)
      return
    }
    const folder = recordFolderOf(path)
    if (folder !== undefined) {
      this.#touched.add(folder)
      this.#taken.changed(this.#records.files(folder)?.get(path), entry)
      this.#records.put(folder, entry)
      return
    }
    this.#stamp += 1
    this.#common.set(path, entry)
  }

  remove(path: string): void {
    const project = projectOfPath(path)
    if (project !== undefined) {
      this.#heads.delete(project)
      if (this.#projects.take(project, path)) this.#highest?.discount(project, this.projectIds())
      return
    }
    const folder = recordFolderOf(path)
    if (folder !== undefined) {
      this.#touched.add(folder)
      this.#taken.changed(this.#records.files(folder)?.get(path), undefined)
      this.#records.take(folder, path)
      return
    }
    this.#stamp += 1
    this.#common.delete(path)
  }

  /**
   * A copy that may change on its own; entries are shared. Where paths are given only these may change in it, for the
   * files of projects and folders that hold none of them are shared too.
   */
  copy(paths?: Iterable<string>): Tree {
    const own = paths === undefined ? undefined : new Set([...paths].map(unitOf))
    const isOwn = (unit: string) => own === undefined || own.has(unit)
    const copy = new Tree()
    copy.#places = this.#places
    copy.#heads = new Map(this.#heads)
    copy.#common = new Map(this.#common)
    copy.#projects = this.#projects.copy(isOwn)
    copy.#records = this.#records.copy(isOwn)
    copy.#highest = this.#highest && new HighestNumber(this.#highest)
    copy.#held = this.#held
    copy.#touched = new Set(this.#touched)
    return copy
  }
}
