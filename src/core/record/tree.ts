/** A tree of files, each read once: what a world is made of. */
import type { AffirmationRecord } from './affirm.ts'
import type { CalendarYear, CompanyCalendar } from '../calendar/calendar.ts'
import type { DocumentContent, TemplateContent } from '../process/document.ts'
import type { Finding } from '../rules/finding.ts'
import { HighestNumber } from './highest-number.ts'
import { byNumber, folderIn, foldersOf, projectOfPath } from './project-folder.ts'
import { EPOCH, RULEBOOK } from '../rules/rulebook.ts'
import type { GrantRecord, RevocationRecord } from './grant.ts'
import type { Policy } from '../policy/policy.ts'
import type { Process } from '../process/process.ts'
import type { ActRecord, AttachmentRecord, ProjectRecord } from './record.ts'
import type { EndorsementRecord, MotionRecord, RetractionRecord } from './motion.ts'
import type { Press } from './press.ts'
import { Projects } from './projects.ts'
import type { VoidRecord } from './void.ts'
import type { Workspace } from './workspace.ts'

/** What a file of each readable kind holds. */
export interface Contents {
  readonly workspace: Workspace
  readonly policy: Policy
  readonly 'calendar-year': CalendarYear
  readonly 'company-calendar': CompanyCalendar
  readonly process: Process
  readonly project: ProjectRecord
  readonly attachment: AttachmentRecord
  readonly act: ActRecord
  readonly grant: GrantRecord
  readonly revocation: RevocationRecord
  readonly void: VoidRecord
  readonly affirmation: AffirmationRecord
  readonly motion: MotionRecord
  /** The roster that a motion proposes, which is none until it is carried out. */
  readonly 'proposed-roster': Policy
  readonly endorsement: EndorsementRecord
  readonly retraction: RetractionRecord
  readonly document: DocumentContent
  readonly template: TemplateContent
}

/** What a file holds, by its path. Machine-written kinds are checked against their canonical form when read. */
export type Content =
  | {
      readonly [K in keyof Contents]: { readonly kind: K; readonly value: Contents[K] }
    }[keyof Contents]
  /** A file whose text no rule reads: attached files, README. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'broken'; readonly findings: readonly Finding[] }

export interface Entry {
  readonly path: string
  readonly sha256: string
  readonly content: Content
  /** What shows that the file came to harm before it came here, though it can be read; absent for nearly all. */
  readonly spoilt?: readonly Finding[]
}

const NO_FILES: ReadonlyMap<string, Entry> = new Map()

/** The projects of a tree that are read when they are first looked at. */
export interface UnreadProjects {
  /** The folder of each by its id. */
  readonly folders: ReadonlyMap<string, string>
  /** The files of one of them by path; every time the same. */
  files(id: string): ReadonlyMap<string, Entry>
}

const NONE: UnreadProjects = { folders: new Map(), files: () => NO_FILES }

/** The files of one commit. Kept by project, so that an act costs what its project costs; with a press, projects left behind are packed. */
export class Tree {
  #common = new Map<string, Entry>()
  #projects: Projects
  /** The folder of each project that was not read yet, by its id. */
  readonly #unread: Map<string, string>
  readonly #source: UnreadProjects
  #highest: HighestNumber
  #stamp = 0

  constructor(source: UnreadProjects = NONE, press?: Press) {
    this.#source = source
    this.#projects = new Projects(press)
    this.#unread = new Map(source.folders)
    this.#highest = new HighestNumber(this.#unread.keys())
  }

  /** Another number after each change of the files outside of projects. */
  get stamp(): number {
    return this.#stamp
  }

  get(path: string): Entry | undefined {
    const project = projectOfPath(path)
    return project === undefined ? this.#common.get(path) : this.#files(project)?.get(path)
  }

  /** The files outside of projects. */
  get common(): ReadonlyMap<string, Entry> {
    return this.#common
  }

  /** The files of a project; empty for one that is not there. */
  project(id: string): ReadonlyMap<string, Entry> {
    return this.#files(id) ?? NO_FILES
  }

  /** Whether there is such a project; its files are not read for it. */
  has(id: string): boolean {
    return this.#projects.has(id) || this.#unread.has(id)
  }

  /**
   * The folder of a project, with a slash at its end: the one in which its record stands; of one that is not there, the one in
   * which it would be opened here. Projects of the first epoch stay where they were opened.
   */
  folder(id: string): string {
    const [straight, inHundred] = foldersOf(id)
    if (inHundred === undefined) return straight
    const known = this.#unread.get(id) ?? folderIn(id, this.#projects.files(id) ?? NO_FILES)
    if (known !== undefined) return known
    const workspace = contentOf(this.#common.get('bd.yaml'), 'workspace')
    return RULEBOOK[workspace?.format ?? EPOCH].projectsLieStraight ? straight : inHundred
  }

  projectIds(): Iterable<string> {
    return this.#unread.size === 0
      ? this.#projects.ids()
      : [...this.#projects.ids(), ...this.#unread.keys()]
  }

  /** The same, the oldest first. */
  projectsInOrder(): readonly string[] {
    return [...this.projectIds()].sort(byNumber)
  }

  /** The highest number among the year's projects; 0 for none. */
  highest(year: string): number {
    return this.#highest.of(year)
  }

  set(entry: Entry): void {
    const project = projectOfPath(entry.path)
    if (project === undefined) {
      this.#stamp += 1
      this.#common.set(entry.path, entry)
      return
    }
    const files = this.#files(project)
    if (files === undefined) {
      this.#projects.set(project, new Map([[entry.path, entry]]))
      this.#highest.count(project)
    } else {
      files.set(entry.path, entry)
    }
  }

  remove(path: string): void {
    const project = projectOfPath(path)
    if (project === undefined) {
      this.#stamp += 1
      this.#common.delete(path)
      return
    }
    const files = this.#files(project)
    files?.delete(path)
    if (files?.size === 0) {
      this.#projects.delete(project)
      this.#highest.discount(project, this.projectIds())
    }
  }

  /**
   * A copy that may change on its own; entries are shared. Where paths are given only these may change in it, for the
   * files of projects that hold none of them are shared too.
   */
  copy(paths?: Iterable<string>): Tree {
    const copy = new Tree({ folders: this.#unread, files: (id) => this.#source.files(id) })
    const own = paths === undefined ? undefined : new Set([...paths].map(projectOfPath))
    copy.#common = new Map(this.#common)
    copy.#projects = this.#projects.copy((id) => own === undefined || own.has(id))
    copy.#highest = new HighestNumber(this.#highest)
    return copy
  }

  /** The files of a project, read now where they were not yet. */
  #files(id: string): Map<string, Entry> | undefined {
    if (this.#unread.delete(id)) this.#projects.set(id, new Map(this.#source.files(id)))
    return this.#projects.files(id)
  }
}

/** The value of an entry of the given kind, if it is one. */
export function contentOf<K extends keyof Contents>(
  entry: Entry | undefined,
  kind: K,
): Contents[K] | undefined {
  const content = entry?.content
  return content?.kind === kind ? (content.value as Contents[K]) : undefined
}
