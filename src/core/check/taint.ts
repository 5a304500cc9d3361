/** What refused commits left behind: the tree as it really is, beside the accepted one, and why they differ. */
import type { Authorship } from '../authorship.ts'
import type { CommitId } from '../commit.ts'
import type { RuleId } from '../rules.ts'
import { projectOfPath, type Tree } from '../tree.ts'
import type { Changed } from './changed.ts'
import { apply } from './fold.ts'

export interface Refusal {
  readonly commit: CommitId
  readonly rule: RuleId
}

/** Kept from the first refusal until every refused path has been healed. */
export class Taint {
  /** The tree as it stands in the commits, refused ones included. */
  readonly tree: Tree
  readonly authorship: Authorship
  readonly #refused = new Map<string, Refusal>()

  /** Takes copies of the accepted tree and authorship, from which the real ones now part. */
  constructor(tree: Tree, authorship: Authorship) {
    this.tree = tree
    this.authorship = authorship
  }

  get refused(): ReadonlyMap<string, Refusal> {
    return this.#refused
  }

  /** Whether the real tree is the accepted one again. */
  get healed(): boolean {
    return this.#refused.size === 0
  }

  /** Notes a refused commit. One that was only built on an earlier refusal passes on that one's cause. */
  refuse(commit: CommitId, rule: RuleId, changes: readonly Changed[], built: boolean): void {
    const cause = built ? this.causeFor(projectOfPath(changes[0]?.path ?? '')) : { commit, rule }
    for (const { path } of changes) this.#refused.set(path, cause)
    apply(this.tree, changes)
  }

  /** Notes an accepted commit: an accepted save heals its paths. */
  accepted(changes: readonly Changed[], note: (authorship: Authorship, tree: Tree) => void): void {
    note(this.authorship, this.tree)
    apply(this.tree, changes)
    for (const { path } of changes) this.#refused.delete(path)
  }

  /** Forgets paths that hold again, byte for byte, what was accepted. */
  forget(acceptedTree: Tree, changes: readonly Changed[]): void {
    for (const { path } of changes) {
      if (acceptedTree.get(path)?.sha256 === this.tree.get(path)?.sha256) this.#refused.delete(path)
    }
  }

  /** The refusal that explains trouble in a project: one of its own paths', else one outside of projects, else any. */
  causeFor(project: string | undefined): Refusal {
    const refusals = [...this.#refused]
    const own = refusals.find(([path]) => projectOfPath(path) === project)
    const common = refusals.find(([path]) => projectOfPath(path) === undefined)
    return (own ?? common ?? refusals[0])![1]
  }
}
