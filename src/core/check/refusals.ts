/** Keeps the refused paths, ordered by what depends on them, so that a commit is compared with those that bear on it alone. */
import type { CommitId } from '../commit.ts'
import type { RuleId } from '../rules.ts'
import { bearsOn, isCommon, projectOfPath } from '../tree.ts'

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
  #unknown = 0

  get byPath(): ReadonlyMap<string, Refusal> {
    return this.#byPath
  }

  get size(): number {
    return this.#byPath.size
  }

  set(path: string, refusal: Refusal): void {
    this.delete(path)
    this.#byPath.set(path, refusal)
    if (refusal.unknown) this.#unknown += 1
    const { commit } = refusal
    const order = this.#order.get(commit) ?? this.#order.size
    this.#order.set(commit, order)
    const group = groupOf(path)
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
    if (refusal.unknown) this.#unknown -= 1
    const causes = this.#groups.get(groupOf(path))
    const cause = causes?.get(refusal.commit)
    cause?.paths.delete(path)
    if (cause?.paths.size === 0) causes?.delete(refusal.commit)
  }

  /** The oldest refusal on which a project depends of what cannot be known. */
  unknownFor(project: string | undefined): Refusal | undefined {
    // Nearly always there is none, however much was refused.
    if (this.#unknown === 0) return undefined
    return this.bearingOn(project).find(({ refusal }) => refusal.unknown)?.refusal
  }

  /** The refused commits on which a project depends, oldest first, each with those of its paths; without a project those on which all do. */
  bearingOn(project: string | undefined): readonly Bearing[] {
    const groups = project === undefined ? [COMMON] : [COMMON, project]
    const causes = groups.flatMap((group) => [...(this.#groups.get(group)?.values() ?? [])])
    const folders = [...(this.#groups.get(FOLDERS)?.values() ?? [])].filter(({ paths }) =>
      [...paths].some((path) => bearsOn(path, project)),
    )
    const joined = new Map<CommitId, { refusal: Refusal; order: number; paths: string[] }>()
    for (const { refusal, order, paths } of [...causes, ...folders]) {
      const known = joined.get(refusal.commit)
      const unknown = refusal.unknown || known?.refusal.unknown === true
      const all = [...(known?.paths ?? []), ...paths]
      joined.set(refusal.commit, { refusal: { ...refusal, unknown }, order, paths: all })
    }
    return [...joined.values()].sort((a, b) => a.order - b.order)
  }
}

function groupOf(path: string): string {
  if (isCommon(path)) return COMMON
  return projectOfPath(path) ?? (path.endsWith('/') ? FOLDERS : NOBODY)
}
