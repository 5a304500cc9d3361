/** Refused commits leave something behind: the tree as it really is, beside the accepted one, and why they differ. */
import type { Authorship } from '../project/authorship.ts'
import type { CommitId } from '../record/commit.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rules.ts'
import { type Bearing, type Refusal, Refusals } from './refusals.ts'
import { projectOfPath } from '../record/project-folder.ts'
import { type Tree } from '../record/tree.ts'
import { standingOf } from '../project/standing.ts'
import { type Hash, type World, worldOf } from '../world/world.ts'
import { type Changed, apply } from '../record/change.ts'
import { isDamage } from './form.ts'
import { type CommitCase, judgeCommit, type Verdict } from './judge.ts'

/**
 * So many paths are laid back and forth in search of causes over one history; beyond that the cause found last for the
 * project, or the first refusal on which it depends, is named untried.
 */
const MOST_TRIED = 2_000_000

/** Kept from the first refusal until every refused path has been healed. */
export class Taint {
  /** The tree as it stands in the commits, refused ones included. */
  readonly tree: Tree
  readonly authorship: Authorship
  readonly #refused = new Refusals()
  /** The last cause by project: what is built on a refusal is mostly built on by the next act, too. */
  readonly #last = new Map<string | undefined, CommitId>()
  #tried = 0
  #known: { readonly stamp: number; readonly world: World | undefined } | undefined

  /** Takes copies of the accepted tree and authorship, from which the real ones now part. */
  constructor(tree: Tree, authorship: Authorship) {
    this.tree = tree
    this.authorship = authorship
  }

  get refused(): ReadonlyMap<string, Refusal> {
    return this.#refused.byPath
  }

  /** Whether the real tree is the accepted one again. */
  get healed(): boolean {
    return this.#refused.size === 0
  }

  /** Judges a commit on the tree as it really stands. */
  judge(one: CommitCase, hash: Hash): Verdict {
    const world = this.#world(hash)
    return world === undefined
      ? { findings: [], act: undefined }
      : judgeCommit(world, this.authorship, one)
  }

  /**
   * The finding for a commit that only earlier refusals make wrong, whose verdict on the real tree is `real`; `undefined`
   * for one that is wrong in itself. Its cause is what cannot be known, because its object is damaged; else the first
   * refusal without which the commit would be wrong even on the real tree; where each of several would do, the first.
   */
  causeOf(one: CommitCase, real: Verdict, accepted: Tree, hash: Hash): Finding | undefined {
    const project = projectIn(one)
    const damage = this.#refused.unknownFor(project)
    if (damage !== undefined) return builtOn(one, damage)
    if (real.act === undefined) return undefined
    const isRightWithout = (gone: readonly Bearing[]): boolean =>
      this.#without(gone, accepted, () => this.judge(one, hash)).act !== undefined
    const last = this.#refused.ofCommit(this.#last.get(project), project)
    if (last !== undefined && (this.#tried > MOST_TRIED || !isRightWithout([last]))) {
      return builtOn(one, last.refusal)
    }
    const { refusal } = this.#first(project, isRightWithout)
    this.#last.set(project, refusal.commit)
    return builtOn(one, refusal)
  }

  /** The first refusal that is needed; where each could stand for another, or there is no end of trying, the first. */
  #first(
    project: string | undefined,
    isRightWithout: (gone: readonly Bearing[]) => boolean,
  ): Pick<Bearing, 'refusal'> {
    if (this.#tried > MOST_TRIED) return { refusal: this.#refused.firstFor(project) }
    const bearing = this.#refused.bearingOn(project)
    return (
      firstNeeded(bearing, isRightWithout) ??
      bearing[0] ?? { refusal: this.#refused.firstFor(project) }
    )
  }

  /** The world of the real tree, made anew only where what all projects depend on has changed. */
  #world(hash: Hash): World | undefined {
    const { stamp } = this.tree
    if (this.#known?.stamp !== stamp)
      this.#known = { stamp, world: worldOf(this.tree, hash, standingOf) }
    return this.#known.world
  }

  /** Notes a refused commit by its first finding. One that was only built on an earlier refusal passes on that one's cause. */
  refuse(commit: CommitId, why: Finding, changes: readonly Changed[]): void {
    const cause =
      why.rule === 'built-on-finding'
        ? { commit: why.facts.cause, rule: why.facts.rule as RuleId }
        : { commit, rule: why.rule }
    for (const { path } of changes) {
      const unknown = isDamage(cause.rule) || path.endsWith('/')
      this.#refused.set(path, { ...cause, unknown })
    }
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
      if (path.endsWith('/')) continue
      if (acceptedTree.get(path)?.sha256 === this.tree.get(path)?.sha256) this.#refused.delete(path)
    }
  }

  /** Runs with the paths of these refused commits, and of what was built on them, as they were accepted. */
  #without<T>(gone: readonly Bearing[], accepted: Tree, run: () => T): T {
    const paths = gone.flatMap((one) => one.paths)
    this.#tried += paths.length
    const real = paths.map((path) => ({ path, after: this.tree.get(path) }))
    apply(
      this.tree,
      paths.map((path) => ({ path, after: accepted.get(path) })),
    )
    const result = run()
    apply(this.tree, real)
    return result
  }
}

function projectIn({ changes }: CommitCase): string | undefined {
  return projectOfPath(changes[0]?.path ?? '')
}

function builtOn(one: CommitCase, { commit, rule }: Refusal): Finding {
  const project = projectIn(one)
  const where = project === undefined ? {} : { project }
  return finding('built-on-finding', { cause: commit, rule }, where)
}

/** So many times one that turns out not to be needed is passed over. */
const MOST_PASSED = 8

/**
 * Takes the candidates in order and asks whether the commit is right with some of them taken away; gives the first that is
 * needed, or `undefined` where none is, because each could stand for another. Asks some dozen times, however many there are.
 */
export function firstNeeded<T>(
  candidates: readonly T[],
  rightWithout: (gone: readonly T[]) => boolean,
): T | undefined {
  let gone: readonly T[] = []
  let from = 0
  for (let passed = 0; passed <= MOST_PASSED; passed += 1) {
    if (rightWithout([...gone, ...candidates.slice(from)])) return undefined
    // Right with the candidates before `low` gone as well, wrong with those before `high`.
    let [low, high] = [from, candidates.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (rightWithout([...gone, ...candidates.slice(from, middle)])) low = middle
      else high = middle
    }
    const found = candidates[high - 1]!
    if (!rightWithout([found])) return found
    gone = [...gone, ...candidates.slice(from, high - 1)]
    from = high
    if (from >= candidates.length) return undefined
  }
  return undefined
}
