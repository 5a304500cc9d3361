/** A history is replayed from its trust root: every commit is judged on the accepted world, each cause reported once. */
import { carriedOut } from '../record/act.ts'
import { recordedChanges } from '../effect/records.ts'
import type { CommitFacts, CommitId } from '../record/commit.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { Fault } from '../record/plan.ts'
import { type Instant, instantAt } from '../calendar/time.ts'
import { isKnown } from '../rules/epoch-name.ts'
import { type Entry, Tree } from '../record/tree.ts'
import { isCommonPath } from '../record/unit-of-path.ts'
import { standingOf } from '../project/standing.ts'
import { type World, worldOf } from '../world/world.ts'
import { type Changed, apply } from '../record/change.ts'
import { type CommitCase, judgeCommit, type Verdict } from './judge.ts'
import { type Accepted, type Decided, type Kept, Past } from './past.ts'
import { Taint } from './taint.ts'
import { note } from './fold.ts'
import { type Replayed, told } from './replayed-commit.ts'
import { isSound, outerFindings, unfoundedFindings } from './form.ts'
import type { Tools } from './tools.ts'
import { keyShownBy, whoSigned } from './who.ts'

/** Of a commit whose objects are damaged: what it did cannot be known. */
const UNKNOWN: Verdict = { findings: [], act: undefined }

/** The replay of one history, commit by commit, oldest first. */
export class Replay {
  readonly #tools: Tools
  /** What the accepted acts have come to. */
  readonly past: Past
  #world: World | undefined
  #taint: Taint | undefined
  #founded: boolean
  #newerEpoch: string | undefined

  /** Begins at the trust root, or behind a commit up to which a history was judged, with what was kept of it. */
  constructor(tools: Tools, kept?: Kept) {
    this.#tools = tools
    this.past = new Past(kept, tools.press)
    this.#founded = kept !== undefined
  }

  /** The accepted world so far; `undefined` before an accepted founding. */
  get world(): World | undefined {
    return (this.#world ??= worldOf(this.past.tree, this.#tools.digests.hash, standingOf))
  }

  /** What is held against its commits. */
  get faults(): Past['faults'] {
    return this.past.faults
  }

  /** The dates of the accepted acts. */
  get dates(): Past['dates'] {
    return this.past.dates
  }

  /** What is in doubt because of its key. */
  get compromises(): Past['compromises'] {
    return this.past.compromises
  }

  /** Whether nothing that was refused stands in the tree: then the tree is that of the last commit. */
  get isClean(): boolean {
    return this.#taint === undefined
  }

  /** Paths whose present content was refused, with the commit and rule that refused it. */
  get refused(): Taint['refused'] {
    return this.#taint?.refused ?? new Map()
  }

  /** The epoch of a later bd that was entered lawfully; what comes after can no longer be judged. */
  get newerEpoch(): string | undefined {
    return this.#newerEpoch
  }

  /**
   * What can be voided of a commit at a time; nothing where the history holds nothing against it. Throws `HistoryNeeded` for
   * one that was not judged here.
   */
  faultOf(commit: CommitId, now: Instant): Fault | undefined {
    const commits = this.past.faultsOf(commit, now)
    if (commits.length === 0) return undefined
    const paths = [...this.refused].flatMap(([path, by]) => (by.commit === commit ? [path] : []))
    return { commits, paths }
  }

  /** Keys that the policy lists and nobody has yet shown to hold. */
  unproven(): readonly { readonly member: string; readonly key: string }[] {
    return this.world === undefined ? [] : this.past.proofs.missing(this.world.policy)
  }

  /** Judges the next commit, with its changed files read. The first one founds the workspace. */
  step(commit: CommitFacts, entries: ReadonlyMap<string, Entry>): Replayed {
    const changes = commit.changes.map(({ path }) => ({ path, after: entries.get(path) }))
    this.past.judged(commit.id)
    return !this.#founded && this.world === undefined
      ? this.#found(commit, changes)
      : this.#judge(commit, changes, this.world!)
  }

  #found(commit: CommitFacts, changes: readonly Changed[]): Replayed {
    apply(this.past.tree, changes)
    const world = this.world
    if (world === undefined) {
      this.past.tree = new Tree()
      const at = instantAt(commit.committer.epoch, '+00:00')
      return told(commit, at, undefined, undefined, unfoundedFindings(commit, changes))
    }
    return this.#judge(commit, changes, world)
  }

  #judge(commit: CommitFacts, changes: readonly Changed[], world: World): Replayed {
    const { policy, workspace } = world
    const at = instantAt(commit.committer.epoch, workspace.offset)
    const who = whoSigned(commit, policy)
    const member = who.ok ? who.member : undefined
    const outer = outerFindings(commit, at, who, world, this.dates)
    const one: CommitCase = {
      message: commit.message,
      changes,
      founding: !this.#founded,
      now: at,
      signer: commit.parents.length > 1 ? undefined : member,
      key: keyShownBy(commit.signature),
      digests: this.#tools.digests,
      provenIn: (next) => this.#tools.proven(next, workspace.id),
      history: this.compromises,
      faultOf: (id) => this.faultOf(id, at),
    }
    const verdict = isSound(commit) ? judgeCommit(world, this.past.authorship, one) : UNKNOWN
    if (outer.length === 0 && verdict.act !== undefined && who.ok) {
      const done = carriedOut(verdict.act, changes)
      if (done.act === 'upgrade' && !isKnown(done.to)) {
        this.#newerEpoch = done.to
        const findings = [finding('later-epoch', { format: done.to })]
        return told(commit, at, member, undefined, findings)
      }
      const recorded = recordedChanges(this.past.tree, changes)
      const { act } = verdict
      this.#accept({ commit, at, act, member: who.member, key: who.key, changes })
      return { ...told(commit, at, member, verdict.act, []), changes: recorded }
    }
    const findings = one.founding
      ? [...outer, ...verdict.findings]
      : this.#refuse(commit, one, outer, verdict)
    // A refused commit leaves the accepted world as it is.
    if (one.founding) [this.past.tree, this.#world] = [new Tree(), undefined]
    return told(commit, at, member, undefined, findings)
  }

  #accept(one: Accepted): void {
    const before = this.world!
    this.foresee(one)
    this.past.settle(one, before)
    this.#founded = true
  }

  /** Takes over an act that was decided, so that the next can be decided behind it before either is signed. */
  foresee(one: Decided): void {
    const { act, member, changes } = one
    const before = this.world!
    this.past.apply(one)
    if (changes.some(({ path }) => isCommonPath(path))) this.#world = undefined
    this.#taint?.accepted(changes, (copy, tree) => note(copy, tree, act, member, changes))
    if (this.#taint?.healed === true) this.#taint = undefined
    this.past.follow(one, before, this.world!, this.#tools)
  }

  /**
   * Sets a commit's paths aside and gives its findings. Where only earlier refusals make it wrong, so that the tree as it
   * really stands would allow it, that is one finding which names the cause.
   */
  #refuse(
    commit: CommitFacts,
    one: CommitCase,
    outer: readonly Finding[],
    verdict: Verdict,
  ): readonly Finding[] {
    const { hash } = this.#tools.digests
    const taint = (this.#taint ??= new Taint(this.past.tree.copy(), this.past.authorship.copy()))
    // What nobody signed is no act on any tree.
    const judged = verdict !== UNKNOWN && one.signer !== undefined
    const real = judged ? taint.judge(one, hash) : UNKNOWN
    const cause = verdict.findings.length > 0 && taint.causeOf(one, real, this.past.tree, hash)
    const findings = [...outer, ...(cause ? [cause] : verdict.findings)]
    if (real.act !== undefined && one.signer !== undefined) {
      note(taint.authorship, taint.tree, real.act, one.signer, one.changes)
    }
    this.faults.refuse(commit.id, findings)
    taint.refuse(commit.id, findings[0]!, one.changes)
    taint.forget(this.past.tree, one.changes)
    if (taint.healed) this.#taint = undefined
    return findings
  }
}
