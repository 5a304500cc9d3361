/** Replaying a history from its trust root: every commit judged on the accepted world, each cause reported once. */
import type { Act } from '../act.ts'
import { Authorship } from '../authorship.ts'
import type { CommitFacts } from '../commit.ts'
import { type Finding, finding } from '../finding.ts'
import type { Policy } from '../policy.ts'
import { type Instant, instantAt } from '../time.ts'
import { type Entry, projectOfPath, Tree } from '../tree.ts'
import { EPOCH } from '../workspace.ts'
import { type World, worldOf } from '../world.ts'
import type { Changed } from './changed.ts'
import type { Digests } from './compare.ts'
import { type Case, judgeCommit } from './judge.ts'
import { Taint } from './taint.ts'
import { apply, note } from './fold.ts'
import { dateFindings, type Last, mergeFindings, Payloads } from './form.ts'
import { identityFindings, whoSigned } from './who.ts'

/** What replaying needs from outside of core. */
export interface Tools {
  readonly digests: Digests
  /** Keys of a policy whose proof of possession is good, for the workspace of that id. */
  proven(policy: Policy, workspace: string): readonly string[]
}

/** One commit that was replayed, as the log shows it. */
export interface Replayed {
  readonly commit: CommitFacts
  readonly at: Instant
  readonly member: string | undefined
  readonly act: Act | undefined
  readonly findings: readonly Finding[]
}

/** The replay of one history, commit by commit, oldest first. */
export class Replay {
  readonly #tools: Tools
  readonly #now: number
  #tree = new Tree()
  #world: World | undefined
  #authorship = new Authorship()
  #taint: Taint | undefined
  #last: Last | undefined
  readonly #payloads = new Payloads()
  readonly #keysUsed = new Set<string>()
  #newerEpoch: string | undefined

  /** `now` in epoch seconds: only dates that lie ahead of it depend on it. */
  constructor(tools: Tools, now: number) {
    this.#tools = tools
    this.#now = now
  }

  /** The accepted world so far; `undefined` before an accepted founding. */
  get world(): World | undefined {
    return (this.#world ??= worldOf(this.#tree, this.#tools.digests.hash))
  }

  get authorship(): Authorship {
    return this.#authorship
  }

  /** Paths whose present content was refused, with the commit and rule that refused it. */
  get refused(): Taint['refused'] {
    return this.#taint?.refused ?? new Map()
  }

  /** The last accepted commit. */
  get last(): Last | undefined {
    return this.#last
  }

  /** The newer epoch that an administrator of this history entered, if one did. */
  get newerEpoch(): string | undefined {
    return this.#newerEpoch
  }

  /** Keys that the policy lists and nobody has yet shown to hold. */
  unproven(): readonly { readonly member: string; readonly key: string }[] {
    const { world } = this
    if (world === undefined) return []
    const proven = this.#tools.proven(world.policy, world.workspace.id)
    return Object.entries(world.policy.members).flatMap(([member, { keys }]) =>
      keys
        .filter(({ key }) => !proven.includes(key) && !this.#keysUsed.has(key))
        .map(({ key }) => ({ member, key })),
    )
  }

  /** Judges the next commit, with its changed files read. The first one founds the workspace. */
  step(commit: CommitFacts, entries: ReadonlyMap<string, Entry>): Replayed {
    const changes = commit.changes.map(({ path }) => ({ path, after: entries.get(path) }))
    return this.#last === undefined && this.world === undefined
      ? this.#found(commit, changes)
      : this.#judge(commit, changes, this.world!)
  }

  #found(commit: CommitFacts, changes: readonly Changed[]): Replayed {
    apply(this.#tree, changes)
    const world = this.world
    if (world === undefined) {
      const broken = changes.flatMap(({ after }) =>
        after?.content.kind === 'broken' ? after.content.findings : [],
      )
      const findings =
        broken.length > 0
          ? broken
          : [finding('malformed-act', { act: 'found', detail: 'no-workspace' })]
      this.#tree = new Tree()
      const at = instantAt(commit.committer.epoch, '+00:00')
      return this.#told(commit, at, undefined, undefined, [...commit.problems, ...findings])
    }
    return this.#judge(commit, changes, world)
  }

  #judge(commit: CommitFacts, changes: readonly Changed[], world: World): Replayed {
    const { policy, workspace } = world
    const at = instantAt(commit.committer.epoch, workspace.offset)
    const who = whoSigned(commit, policy)
    const member = who.ok ? who.member : undefined
    const outer = [
      ...commit.problems,
      ...mergeFindings(commit),
      ...(who.ok ? identityFindings(commit, policy, workspace, who.member) : who.findings),
      ...dateFindings(at, this.#last, this.#now),
      ...this.#payloads.note(commit),
    ]
    const one: Case = {
      message: commit.message,
      changes,
      now: at,
      signer: commit.parents.length > 1 ? undefined : member,
      digests: this.#tools.digests,
      provenIn: (next) => this.#tools.proven(next, workspace.id),
    }
    const founding = this.#last === undefined
    const verdict = judgeCommit(world, this.#authorship, one)
    const findings = [...outer, ...verdict.findings]
    if (findings.length === 0 && verdict.act !== undefined && who.ok) {
      this.#accept(commit, at, verdict.act, who.member, who.key, changes)
      return this.#told(commit, at, member, verdict.act, [])
    }
    this.#noteEpoch(changes, member)
    const cause = outer.length === 0 ? this.#cause(one, changes) : undefined
    const told = cause === undefined ? findings : [cause]
    if (founding) this.#tree = new Tree()
    else this.#refuse(commit, changes, told[0]!.rule, cause !== undefined)
    this.#world = undefined
    return this.#told(commit, at, member, undefined, told)
  }

  #accept(
    commit: CommitFacts,
    at: Instant,
    act: Act,
    member: string,
    key: string,
    changes: readonly Changed[],
  ): void {
    note(this.#authorship, this.#tree, act, member, changes)
    apply(this.#tree, changes)
    if (changes.some(({ path }) => projectOfPath(path) === undefined)) this.#world = undefined
    this.#taint?.accepted(changes, (copy, tree) => note(copy, tree, act, member, changes))
    if (this.#taint?.healed === true) this.#taint = undefined
    this.#keysUsed.add(key)
    this.#last = { id: commit.id, epoch: commit.committer.epoch, text: at.text }
  }

  #refuse(
    commit: CommitFacts,
    changes: readonly Changed[],
    rule: Finding['rule'],
    built: boolean,
  ): void {
    this.#taint ??= new Taint(this.#tree.copy(), this.#authorship.copy())
    this.#taint.refuse(commit.id, rule, changes, built)
    this.#taint.forget(this.#tree, changes)
    if (this.#taint.healed) this.#taint = undefined
  }

  /** One finding that names the cause, when only an earlier refusal makes this commit wrong. */
  #cause(one: Case, changes: readonly Changed[]): Finding | undefined {
    const taint = this.#taint
    if (taint === undefined) return undefined
    const actual = worldOf(taint.tree, this.#tools.digests.hash)
    if (actual === undefined) return undefined
    const verdict = judgeCommit(actual, taint.authorship, one)
    if (verdict.findings.length > 0 || verdict.act === undefined) return undefined
    if (one.signer !== undefined)
      note(taint.authorship, taint.tree, verdict.act, one.signer, changes)
    const first = changes[0]?.path ?? ''
    const { commit, rule } = taint.causeFor(projectOfPath(first))
    const project = projectOfPath(first)
    return finding(
      'built-on-finding',
      { cause: commit, rule },
      project === undefined ? {} : { project },
    )
  }

  #noteEpoch(changes: readonly Changed[], member: string | undefined): void {
    const content = changes.find(({ path }) => path === 'bd.yaml')?.after?.content
    if (member === undefined || content?.kind !== 'broken') return
    const newer = content.findings.find(({ rule }) => rule === 'unknown-format')
    if (newer?.rule !== 'unknown-format') return
    if (newer.facts.expected === EPOCH && /^bd\/workspace@\d+$/.test(newer.facts.found)) {
      this.#newerEpoch ??= newer.facts.found
    }
  }

  #told(
    commit: CommitFacts,
    at: Instant,
    member: string | undefined,
    act: Act | undefined,
    found: readonly Finding[],
  ): Replayed {
    const findings = found.map((one) => ({ ...one, commit: commit.id }))
    return { commit, at, member, act, findings }
  }
}
