/** Keeps which accepted acts took or gave a seat in the roster, and how many of them each sign-off was filed after. */
import { policyDifference } from '../policy/difference.ts'
import type { PolicyChange } from '../policy/roster-change.ts'
import type { Policy } from '../policy/policy.ts'
import { projectOfPath } from '../record/project-folder.ts'

/** One change of who is a member or has a role: by whom, when, why, in which commit. */
export interface RosterStep {
  readonly changes: readonly PolicyChange[]
  readonly by: string
  readonly at: string
  readonly reason: string
  readonly commit: string
}

/** Of one project: after how many changes of the roster each of its sign-offs was filed. */
export type Eras = Readonly<Record<string, number>>

/** Gives what was kept of a project; nothing where nothing was. */
export type KeptEras = (project: string) => Eras | undefined

const OF_SEATS: ReadonlySet<string> = new Set<PolicyChange['kind']>([
  'member-left',
  'member-returned',
  'granted',
  'revoked',
])

/** The roster's changes along one history, oldest first. */
export class RosterHistory {
  readonly #steps: RosterStep[]
  /** By project, then by path; a path without a number was filed before the first change. */
  readonly #eras = new Map<string, Map<string, number>>()
  readonly #kept: KeptEras

  constructor(steps: readonly RosterStep[] = [], kept: KeptEras = () => undefined) {
    this.#steps = [...steps]
    this.#kept = kept
  }

  get steps(): readonly RosterStep[] {
    return this.#steps
  }

  /** Notes an accepted act by which the roster became another; of it only what takes or gives a seat. */
  changed(before: Policy, after: Policy, step: Omit<RosterStep, 'changes'>): void {
    const changes = policyDifference(before, after).filter(({ kind }) => OF_SEATS.has(kind))
    if (changes.length > 0) this.#steps.push({ ...step, changes })
  }

  /** Notes the files of an accepted act that are sign-offs. */
  filed(paths: Iterable<string>): void {
    if (this.#steps.length === 0) return
    for (const path of paths) {
      const project = projectOfPath(path)
      if (project === undefined || !path.includes('/signoffs/')) continue
      const eras = this.#of(project)
      if (!eras.has(path)) eras.set(path, this.#steps.length)
    }
  }

  /** The changes between the act that filed one record and the one that filed the other; without that, until now. */
  between(from: string, to: string | undefined): readonly RosterStep[] {
    return this.#steps.slice(this.#era(from), to === undefined ? undefined : this.#era(to))
  }

  /** What is to be kept of a project. */
  eras(project: string): Eras {
    return Object.fromEntries(this.#of(project))
  }

  #era(path: string): number {
    return this.#of(projectOfPath(path) ?? '').get(path) ?? 0
  }

  #of(project: string): Map<string, number> {
    const known = this.#eras.get(project)
    if (known !== undefined) return known
    const eras = new Map(Object.entries(this.#kept(project) ?? {}))
    this.#eras.set(project, eras)
    return eras
  }
}
