/** A tree of files, each read once: what a world is made of. */
import type { CalendarYear, CompanyCalendar } from '../calendar/calendar.ts'
import type { DocumentContent, TemplateContent } from '../process/document.ts'
import type { Finding } from '../rules/finding.ts'
import type { GrantRecord, RevocationRecord } from './grant.ts'
import type { Policy } from '../policy/policy.ts'
import type { Process } from '../process/process.ts'
import type { ActRecord, AttachmentRecord, ProjectRecord } from './record.ts'
import type { EndorsementRecord, MotionRecord, RetractionRecord } from './motion.ts'
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

const PROJECT = /^projects\/(\d{4})\/(\d{4}-\d{3,})\//

/** The id of the project whose folder holds the path, or `undefined`. */
export function projectOfPath(path: string): string | undefined {
  const match = PROJECT.exec(path)
  return match !== null && match[2]!.startsWith(`${match[1]}-`) ? match[2] : undefined
}

/** The folder of a project, with a slash at its end. */
export function projectFolder(id: string): string {
  return `projects/${id.slice(0, 4)}/${id}/`
}

const COMMON = /^(?:bd\.yaml$|policy\.yaml$|policy\/|calendar\/|processes\/|grants\/)/

/** Whether every project depends on the path: policy, bd.yaml, calendar, processes, grants. */
export function isCommon(path: string): boolean {
  return COMMON.test(path)
}

/**
 * Whether a project depends on a path, which may be a folder with a slash at its end, or a slash alone for all there is;
 * without a project, whether all do.
 */
export function bearsOn(path: string, project: string | undefined): boolean {
  if (isCommon(path) || path === '/') return true
  if (project === undefined) return false
  return (
    projectOfPath(path) === project ||
    (path.endsWith('/') && projectFolder(project).startsWith(path))
  )
}

const NO_FILES: ReadonlyMap<string, Entry> = new Map()

/** The files of one commit. Kept by project, so that an act costs what its project costs. */
export class Tree {
  #common = new Map<string, Entry>()
  #projects = new Map<string, Map<string, Entry>>()
  #highest = new Map<string, number>()
  #stamp = 0

  /** Another number after each change of the files outside of projects. */
  get stamp(): number {
    return this.#stamp
  }

  get(path: string): Entry | undefined {
    const project = projectOfPath(path)
    return project === undefined ? this.#common.get(path) : this.#projects.get(project)?.get(path)
  }

  /** The files outside of projects. */
  get common(): ReadonlyMap<string, Entry> {
    return this.#common
  }

  /** The files of a project; empty for one that is not there. */
  project(id: string): ReadonlyMap<string, Entry> {
    return this.#projects.get(id) ?? NO_FILES
  }

  projectIds(): Iterable<string> {
    return this.#projects.keys()
  }

  /** The highest number among the year's projects; 0 for none. */
  highest(year: string): number {
    return this.#highest.get(year) ?? 0
  }

  set(entry: Entry): void {
    const project = projectOfPath(entry.path)
    if (project === undefined) {
      this.#stamp += 1
      this.#common.set(entry.path, entry)
      return
    }
    const files = this.#projects.get(project)
    if (files === undefined) {
      this.#projects.set(project, new Map([[entry.path, entry]]))
      const year = project.slice(0, 4)
      this.#highest.set(year, Math.max(this.highest(year), Number(project.slice(5))))
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
    const files = this.#projects.get(project)
    files?.delete(path)
    if (files?.size === 0) {
      this.#projects.delete(project)
      const year = project.slice(0, 4)
      const numbers = [...this.#projects.keys()].filter((id) => id.startsWith(`${year}-`))
      this.#highest.set(year, Math.max(0, ...numbers.map((id) => Number(id.slice(5)))))
    }
  }

  /**
   * A copy that may change on its own; entries are shared. Where paths are given only these may change in it, for the
   * files of projects that hold none of them are shared too.
   */
  copy(paths?: Iterable<string>): Tree {
    const copy = new Tree()
    const own = paths === undefined ? undefined : new Set([...paths].map(projectOfPath))
    const files = (id: string, all: Map<string, Entry>) =>
      own === undefined || own.has(id) ? new Map(all) : all
    copy.#common = new Map(this.#common)
    copy.#projects = new Map([...this.#projects].map(([id, all]) => [id, files(id, all)]))
    copy.#highest = new Map(this.#highest)
    return copy
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
