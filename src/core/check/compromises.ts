/** Holds which accepted acts are in doubt, because the key that signed them was said later to have been in other hands. */
import { type Compromised, newlyCompromised } from '../policy/compromise.ts'
import type { Policy } from '../policy/policy.ts'
import type { Act } from '../record/act.ts'
import type { CommitId } from '../record/commit.ts'
import type { History } from '../record/plan.ts'
import { HistoryNeeded } from './history-needed.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rules.ts'

/** Who said it of a key, when. */
interface Declared {
  readonly by: string
  readonly on: string
}

interface Doubt extends Declared {
  readonly member: string
}

/** An act in doubt, as it is kept of a history. */
export interface KeptDoubt extends Doubt {
  readonly commit: CommitId
}

interface Signed extends Declared {
  readonly commit: CommitId
  readonly key: string
}

/** Whether it says that an act is in doubt: that speaks against nothing that the act brought, and keeps it from nobody. */
export function isDoubt({ rule }: Finding): boolean {
  return rule === 'key-compromised'
}

/**
 * What is accepted stays accepted, whatever is said of its key afterwards: a doubt is told, and ends when the act is
 * affirmed or voided.
 */
export class Compromises implements History {
  readonly #places = new Map<CommitId, number>()
  readonly #signed = new Map<string, CommitId[]>()
  readonly #doubts = new Map<CommitId, Doubt>()
  readonly #settled = new Set<CommitId>()
  readonly #isWhole: boolean

  /** Of all the history, or of what came after a commit, with what was in doubt there. */
  constructor(kept?: readonly KeptDoubt[]) {
    this.#isWhole = kept === undefined
    for (const { commit, ...doubt } of kept ?? []) this.#doubts.set(commit, doubt)
  }

  /** What is in doubt, to be kept, in the order of the history. */
  kept(): readonly KeptDoubt[] {
    return this.open().map((commit) => ({ commit, ...this.#doubts.get(commit)! }))
  }

  /** Throws `HistoryNeeded` where not all of the history was read. */
  placeOf(commit: CommitId): number | undefined {
    if (!this.#isWhole) throw new HistoryNeeded()
    return this.#places.get(commit)
  }

  inDoubt(commit: CommitId): string | undefined {
    return this.#doubts.get(commit)?.member
  }

  /** What speaks against an act that is in doubt. */
  against(commit: CommitId): RuleId | undefined {
    return this.#doubts.has(commit) ? 'key-compromised' : undefined
  }

  /** Takes in what an accepted commit carries out, with its key and the roster before it. */
  note(act: Act, { commit, key, by, on }: Signed, old: Policy | undefined): void {
    this.#places.set(commit, this.#places.size)
    const signed = this.#signed.get(key)
    if (signed === undefined) this.#signed.set(key, [commit])
    else signed.push(commit)
    if (act.act === 'affirm') this.#settle(act.commits)
    if (act.act === 'void') this.#settle([act.commit])
    if (act.act !== 'policy') return
    for (const one of newlyCompromised(old, act.policy)) {
      for (const doubtful of this.after(one)) {
        // Whoever says it with that very key puts what he says in no doubt.
        if (doubtful === commit || this.#settled.has(doubtful)) continue
        this.#doubts.set(doubtful, { by, on, member: one.member })
      }
    }
  }

  /** What the key signed after the commit, in order. Throws `HistoryNeeded` where not all of the history was read. */
  after({ key, since }: Pick<Compromised, 'key' | 'since'>): readonly CommitId[] {
    if (!this.#isWhole) throw new HistoryNeeded()
    const from = this.#places.get(since)
    if (from === undefined) return []
    return (this.#signed.get(key) ?? []).filter((one) => this.#places.get(one)! > from)
  }

  /** The acts that are in doubt, in the order of the history. */
  open(): readonly CommitId[] {
    // What was kept has no place any more and stands in order; behind it nothing comes into doubt without all of the history.
    const place = (commit: CommitId) => this.#places.get(commit) ?? -1
    return [...this.#doubts.keys()].sort((a, b) => place(a) - place(b))
  }

  /** A finding at each act that is in doubt. */
  told(): Finding[] {
    return this.open().map((commit) => {
      const { member, by, on } = this.#doubts.get(commit)!
      return { ...finding('key-compromised', { commit, member, by, on }, { member }), commit }
    })
  }

  /** The acts were affirmed, or voided: they are in doubt no more. */
  #settle(commits: readonly CommitId[]): void {
    for (const commit of commits) {
      if (this.#doubts.delete(commit)) this.#settled.add(commit)
    }
  }
}
