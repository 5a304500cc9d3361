/** Holds what the accepted acts of a history have come to: the tree, who signed for what, the dates, the keys, the roster's changes, the faults. */
import { type Act, carriedOut, type VoidAct } from '../record/act.ts'
import { apply, type Changed } from '../record/change.ts'
import type { CommitFacts, CommitId } from '../record/commit.ts'
import type { Fault } from '../record/plan.ts'
import type { Press } from '../record/press.ts'
import { Tree } from '../record/tree.ts'
import type { Instant } from '../calendar/time.ts'
import { Authorship } from '../project/authorship.ts'
import { Earlier } from '../project/earlier.ts'
import type { World } from '../world/world.ts'
import { Compromises } from './compromises.ts'
import { Dates, slackOf } from './dates.ts'
import { Faults } from './faults.ts'
import { note } from './fold.ts'
import { HistoryNeeded } from './history-needed.ts'
import { Proofs } from './proofs.ts'
import type { Tools } from './tools.ts'
import { RosterHistory } from './roster-history.ts'

/** What was kept of a history up to a commit at which nothing refused stood in the tree. */
export type Kept = Pick<
  Past,
  'tree' | 'authorship' | 'earlier' | 'roster' | 'dates' | 'proofs' | 'compromises'
>

/** An act that was decided and perhaps not yet signed. */
export interface Decided {
  readonly at: Instant
  readonly act: Act
  readonly member: string
  readonly changes: readonly Changed[]
  /** Its commit, once there is one. */
  readonly commit?: CommitFacts
}

/** An accepted act. */
export interface Accepted extends Decided {
  readonly commit: CommitFacts
  readonly key: string
}

export class Past {
  tree: Tree
  readonly authorship: Authorship
  readonly earlier: Earlier
  readonly roster: RosterHistory
  readonly dates: Dates
  readonly proofs: Proofs
  readonly faults = new Faults()
  readonly compromises: Compromises
  /** The commits that were judged here; `undefined` where all of the history was. */
  readonly #judged: Set<CommitId> | undefined

  constructor(kept?: Kept, press?: Press) {
    this.tree = kept?.tree ?? new Tree(undefined, press)
    this.authorship = kept?.authorship ?? new Authorship()
    this.earlier = kept?.earlier ?? new Earlier()
    this.roster = kept?.roster ?? new RosterHistory()
    this.dates = kept?.dates ?? new Dates()
    this.proofs = kept?.proofs ?? new Proofs()
    this.compromises = kept?.compromises ?? new Compromises()
    this.#judged = kept === undefined ? undefined : new Set()
  }

  /** Notes that a commit is judged here. */
  judged(commit: CommitId): void {
    this.#judged?.add(commit)
  }

  /** What can be voided of a commit at a time, without its paths. Throws `HistoryNeeded` for one that was not judged here. */
  faultsOf(commit: CommitId, now: Instant): Fault['commits'] {
    if (this.#judged?.has(commit) === false) throw new HistoryNeeded()
    const against = this.compromises.against(commit) ?? this.dates.against(commit, now)
    return this.faults.of(commit, against)
  }

  /** Takes in what the act changes in the tree. */
  apply({ act, member, changes }: Decided): void {
    note(this.authorship, this.tree, act, member, changes)
    apply(this.tree, changes)
  }

  /** Takes in what follows from the act, which led from one world to the other. */
  follow(one: Decided, before: World, after: World, tools: Pick<Tools, 'proven'>): void {
    const { at, act, member, changes, commit } = one
    const done = carriedOut(act, changes)
    if (done.act === 'void') this.#void(done, at, member)
    if (done.act === 'found' || done.act === 'policy') this.proofs.note(done, after, tools)
    if (done.act === 'policy') {
      const step = { by: member, at: at.text, reason: done.reason, commit: commit?.id ?? '' }
      this.roster.changed(before.policy, after.policy, step)
    }
    this.roster.filed(changes.map(({ path }) => path))
  }

  /** Takes in the commit that holds the act, judged in this world. */
  settle(
    { commit, at, act, member, key, changes }: Accepted,
    { rules, policy }: Pick<World, 'rules' | 'policy'>,
  ): void {
    const signed = { commit: commit.id, key, by: member, on: at.date }
    this.compromises.note(carriedOut(act, changes), signed, policy)
    this.earlier.note(act, commit, changes)
    this.proofs.used(key)
    const { epoch, text } = at
    this.dates.note({ commit: commit.id, member, epoch, text }, slackOf(rules))
  }

  #void({ commit, reason }: VoidAct, at: Instant, by: string): void {
    const commits = this.faultsOf(commit, at)
    this.faults.void(commits, { by, on: at.date, reason })
    for (const one of commits) this.dates.drop(one.commit)
  }
}
