/** Keeps the refused paths, ordered by what depends on them, so that a commit is compared with those that bear on it alone. */
import type { CommitId } from '../record/commit.ts'
import type { RuleId } from '../rules/rules.ts'
import { projectOfPath } from '../record/project-folder.ts'
import { bearsOn, isCommon } from '../record/bearing.ts'

export interface Refusal {
  readonly commit: CommitId
  readonly rule: RuleId
  /** Whether what stands there cannot be known: its object is damaged, or it is a whole folder that was not entered. */
  readonly unknown: boolean
}

/** A refused commit with those of its paths that bear on something. */
export interface Bearing {
  readonly refusal: Refusal
  readonly paths: readonly string[]
}

/** A refused commit with its refused paths of one group. */
interface Cause {
  readonly refusal: Refusal
  /** Its place among the refused commits, oldest first. */
  readonly order: number
  readonly paths: Set<string>
}

/** What all depend on; what one project depends on stands under its id. */
const COMMON = 'common'
/** Folders that were set aside as a whole, which may hold anything. */
const FOLDERS = 'folders'
const NOBODY = 'nobody'

export class Refusals {
  readonly #byPath = new Map<string, Refusal>()
  readonly #groups = new Map<string, Map<CommitId, Cause>>()
  readonly #order = new Map<CommitId, number>()
  /** By group, what cannot be known. */
  readonly #unknown = new Map<string, Map<string, Refusal>>()

  get byPath(): ReadonlyMap<string, Refusal> {
    return this.#byPath
  }

  get size(): number {
    return this.#byPath.size
  }

  set(path: string, refusal: Refusal): void {
    this.delete(path)
    this.#byPath.set(path, refusal)
    const { commit } = refusal
    const order = this.#order.get(commit) ?? this.#order.size
    this.#order.set(commit, order)
    const group = groupOf(path)
    if (refusal.unknown) {
      const unknown = this.#unknown.get(group) ?? new Map<string, Refusal>()
      this.#unknown.set(group, unknown.set(path, refusal))
    }
    const causes = this.#groups.get(group) ?? new Map<CommitId, Cause>()
    this.#groups.set(group, causes)
    const cause = causes.get(commit) ?? { refusal, order, paths: new Set<string>() }
    causes.set(commit, cause)
    cause.paths.add(path)
  }

  delete(path: string): void {
    const refusal = this.#byPath.get(path)
    if (refusal === undefined) return
    this.#byPath.delete(path)
    this.#unknown.get(groupOf(path))?.delete(path)
    const causes = this.#groups.get(groupOf(path))
    const cause = causes?.get(refusal.commit)
    cause?.paths.delete(path)
    if (cause?.paths.size === 0) causes?.delete(refusal.commit)
  }

  /** The oldest refusal on which a project depends of what cannot be known. */
  unknownFor(project: string | undefined): Refusal | undefined {
    // Nearly always there is none, however much was refused.
    let oldest: Refusal | undefined
    for (const group of groupsOf(project)) {
      for (const [path, refusal] of this.#unknown.get(group) ?? []) {
        if (group === FOLDERS && !bearsOn(path, project)) continue
        if (oldest === undefined || this.#orderOf(refusal) < this.#orderOf(oldest)) oldest = refusal
        break
      }
    }
    return oldest
  }

  /** A refused commit with its paths on which a project depends, if there are any. */
  ofCommit(commit: CommitId | undefined, project: string | undefined): Bearing | undefined {
    if (commit === undefined) return undefined
    const causes = groupsOf(project).flatMap((group) => this.#groups.get(group)?.get(commit) ?? [])
    const paths = causes.flatMap((one) => [...one.paths]).filter((path) => reaches(path, project))
    return paths.length === 0 ? undefined : { refusal: causes[0]!.refusal, paths }
  }

  /** A refusal on which a project depends, else any; there must be one. */
  firstFor(project: string | undefined): Refusal {
    for (const group of groupsOf(project).slice(0, -1)) {
      for (const { refusal } of this.#groups.get(group)?.values() ?? []) return refusal
    }
    for (const refusal of this.#byPath.values()) return refusal
    throw new Error('nothing was refused')
  }

  #orderOf({ commit }: Refusal): number {
    return this.#order.get(commit) ?? 0
  }

  /** The refused commits on which a project depends, oldest first, each with those of its paths; without a project those on which all do. */
  bearingOn(project: string | undefined): readonly Bearing[] {
    const joined = new Map<CommitId, { refusal: Refusal; order: number; paths: string[] }>()
    const causes = groupsOf(project).flatMap((group) => [
      ...(this.#groups.get(group)?.values() ?? []),
    ])
    for (const { refusal, order, paths } of causes) {
      if (![...paths].some((path) => reaches(path, project))) continue
      const known = joined.get(refusal.commit)
      const unknown = refusal.unknown || known?.refusal.unknown === true
      const all = [...(known?.paths ?? []), ...paths]
      joined.set(refusal.commit, { refusal: { ...refusal, unknown }, order, paths: all })
    }
    return [...joined.values()].sort((a, b) => a.order - b.order)
  }
}

/** Where to look for what a project depends on; without a project, for what all do. */
function groupsOf(project: string | undefined): readonly string[] {
  return project === undefined ? [COMMON, FOLDERS] : [COMMON, project, FOLDERS]
}

/** Whether a refused path of one of these groups bears on the project: of folders, not each does. */
function reaches(path: string, project: string | undefined): boolean {
  return !path.endsWith('/') || bearsOn(path, project)
}

function groupOf(path: string): string {
  if (isCommon(path)) return COMMON
  return projectOfPath(path) ?? (path.endsWith('/') ? FOLDERS : NOBODY)
}
