/** Replaying a history from its trust root: every commit judged on the accepted world, each cause reported once. */
import { type Act, carriedOut, type VoidAct } from '../record/act.ts'
import { recordedChanges } from '../effect/records.ts'
import { Authorship } from '../project/authorship.ts'
import type { CommitFacts, CommitId } from '../record/commit.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { Fault } from '../record/plan.ts'
import type { Policy } from '../policy/policy.ts'
import { type Instant, instantAt } from '../calendar/time.ts'
import { isKnown } from '../rules/rulebook.ts'
import { type Entry, projectOfPath, Tree } from '../record/tree.ts'
import { type World, worldOf } from '../world/world.ts'
import { type Changed, apply } from '../record/change.ts'
import type { Digests } from './compare.ts'
import { type CommitCase, judgeCommit, type Verdict } from './judge.ts'
import { Taint } from './taint.ts'
import { note } from './fold.ts'
import { Proofs } from './proofs.ts'
import { type Replayed, told } from './replayed-commit.ts'
import { Dates, slackOf } from './dates.ts'
import { Faults } from './faults.ts'
import { isSound, outerFindings, Payloads, unfoundedFindings } from './form.ts'
import { keyShownBy, whoSigned } from './who.ts'

/** What replaying needs from outside of core. */
export interface Tools {
  readonly digests: Digests
  /** Keys of a policy whose proof of possession is good, for the workspace of that id. */
  proven(policy: Policy, workspace: string): readonly string[]
}

/** Of a commit whose objects are damaged: what it did cannot be known. */
const UNKNOWN: Verdict = { findings: [], act: undefined }

/** The replay of one history, commit by commit, oldest first. */
export class Replay {
  readonly #tools: Tools
  #tree = new Tree()
  #world: World | undefined
  readonly authorship = new Authorship()
  #taint: Taint | undefined
  #founded = false
  /** What is held against its commits. */
  readonly faults = new Faults()
  /** The dates of the accepted acts. */
  readonly dates = new Dates()
  readonly #payloads = new Payloads()
  readonly #proven = new Proofs()
  #newerEpoch: string | undefined

  constructor(tools: Tools) {
    this.#tools = tools
  }

  /** The accepted world so far; `undefined` before an accepted founding. */
  get world(): World | undefined {
    return (this.#world ??= worldOf(this.#tree, this.#tools.digests.hash))
  }

  /** Paths whose present content was refused, with the commit and rule that refused it. */
  get refused(): Taint['refused'] {
    return this.#taint?.refused ?? new Map()
  }

  /** The epoch of a later bd that was entered lawfully; what comes after can no longer be judged. */
  get newerEpoch(): string | undefined {
    return this.#newerEpoch
  }

  /** What can be voided of a commit at a time; nothing where the history holds nothing against it. */
  faultOf(commit: CommitId, now: Instant): Fault | undefined {
    const commits = this.faults.of(commit, this.dates.against(commit, now))
    if (commits.length === 0) return undefined
    const paths = [...this.refused].flatMap(([path, by]) => (by.commit === commit ? [path] : []))
    return { commits, paths }
  }

  /** Keys that the policy lists and nobody has yet shown to hold. */
  unproven(): readonly { readonly member: string; readonly key: string }[] {
    return this.world === undefined ? [] : this.#proven.missing(this.world.policy)
  }

  /** Judges the next commit, with its changed files read. The first one founds the workspace. */
  step(commit: CommitFacts, entries: ReadonlyMap<string, Entry>): Replayed {
    const changes = commit.changes.map(({ path }) => ({ path, after: entries.get(path) }))
    return !this.#founded && this.world === undefined
      ? this.#found(commit, changes)
      : this.#judge(commit, changes, this.world!)
  }

  #found(commit: CommitFacts, changes: readonly Changed[]): Replayed {
    apply(this.#tree, changes)
    const world = this.world
    if (world === undefined) {
      this.#tree = new Tree()
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
    const frame = { dates: this.dates, payloads: this.#payloads }
    const outer = outerFindings(commit, at, who, world, frame)
    const one: CommitCase = {
      message: commit.message,
      changes,
      founding: !this.#founded,
      now: at,
      signer: commit.parents.length > 1 ? undefined : member,
      key: keyShownBy(commit.signature),
      digests: this.#tools.digests,
      provenIn: (next) => this.#tools.proven(next, workspace.id),
      faultOf: (id) => this.faultOf(id, at),
    }
    const verdict = isSound(commit) ? judgeCommit(world, this.authorship, one) : UNKNOWN
    if (outer.length === 0 && verdict.act !== undefined && who.ok) {
      const done = carriedOut(verdict.act, changes)
      if (done.act === 'upgrade' && !isKnown(done.to)) {
        this.#newerEpoch = done.to
        const findings = [finding('later-epoch', { format: done.to })]
        return told(commit, at, member, undefined, findings)
      }
      const recorded = recordedChanges(this.#tree, changes)
      this.#accept(commit, at, verdict.act, who.member, who.key, changes)
      return { ...told(commit, at, member, verdict.act, []), changes: recorded }
    }
    const findings = one.founding
      ? [...outer, ...verdict.findings]
      : this.#refuse(commit, one, outer, verdict)
    if (one.founding) [this.#tree, this.#world] = [new Tree(), undefined]
    return told(commit, at, member, undefined, findings)
  }

  #accept(
    commit: CommitFacts,
    at: Instant,
    act: Act,
    member: string,
    key: string,
    changes: readonly Changed[],
  ): void {
    const slack = slackOf(this.world!.rules)
    this.foresee(act, member, at, changes)
    this.#proven.used(key)
    this.#founded = true
    this.dates.note({ commit: commit.id, member, epoch: at.epoch, text: at.text }, slack)
  }

  /** Takes over an act that was decided, so that the next can be decided behind it before either is signed. */
  foresee(act: Act, member: string, at: Instant, changes: readonly Changed[]): void {
    const done = carriedOut(act, changes)
    if (done.act === 'void') this.#void(done, at, member)
    note(this.authorship, this.#tree, act, member, changes)
    apply(this.#tree, changes)
    if (changes.some(({ path }) => projectOfPath(path) === undefined)) this.#world = undefined
    this.#taint?.accepted(changes, (copy, tree) => note(copy, tree, act, member, changes))
    if (this.#taint?.healed === true) this.#taint = undefined
    if (done.act === 'found' || done.act === 'policy') {
      this.#proven.note(done, this.world, this.#tools)
    }
  }

  #void({ commit, reason }: VoidAct, at: Instant, by: string): void {
    const commits = this.faultOf(commit, at)?.commits ?? []
    this.faults.void(commits, { by, on: at.date, reason })
    for (const one of commits) this.dates.drop(one.commit)
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
    const taint = (this.#taint ??= new Taint(this.#tree.copy(), this.authorship.copy()))
    // What nobody signed is no act on any tree.
    const judged = verdict !== UNKNOWN && one.signer !== undefined
    const real = judged ? taint.judge(one, hash) : UNKNOWN
    const cause = verdict.findings.length > 0 && taint.causeOf(one, real, this.#tree, hash)
    const findings = [...outer, ...(cause ? [cause] : verdict.findings)]
    if (real.act !== undefined && one.signer !== undefined) {
      note(taint.authorship, taint.tree, real.act, one.signer, one.changes)
    }
    this.faults.refuse(commit.id, findings)
    taint.refuse(commit.id, findings[0]!, one.changes)
    taint.forget(this.#tree, one.changes)
    if (taint.healed) this.#taint = undefined
    return findings
  }
}
