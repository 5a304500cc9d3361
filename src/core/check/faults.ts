/** Keeps what the history holds against its commits, and which of them were voided. */
import type { CommitId } from '../commit.ts'
import { type Finding, finding } from '../finding.ts'
import type { Replayed } from './replayed.ts'
import type { VoidedCommit } from '../record/void.ts'

/** Who voided a commit, and why. */
interface Voided {
  readonly by: string
  readonly on: string
  readonly reason: string
  readonly rules: readonly string[]
}

export class Faults {
  readonly #rules = new Map<CommitId, readonly string[]>()
  /** By the commit on which they were built, in the order of the history. */
  readonly #builtOn = new Map<CommitId, CommitId[]>()
  readonly #voided = new Map<CommitId, Voided>()

  /** Notes a refused commit with its findings; one that was only built on another goes with that one. */
  refuse(commit: CommitId, findings: readonly Finding[]): void {
    this.#rules.set(commit, [...new Set(findings.map(({ rule }) => rule))])
    const [first] = findings
    if (first?.rule !== 'built-on-finding') return
    const { cause } = first.facts
    this.#builtOn.set(cause, [...(this.#builtOn.get(cause) ?? []), commit])
  }

  /**
   * The commit with those built on it; nothing where none was refused, or it was only built on another. `dated` is what
   * speaks against the date of one that was accepted. What was voided before is left out, so that it can be voided once.
   */
  of(commit: CommitId, dated: string | undefined): readonly VoidedCommit[] {
    const own = this.#rules.get(commit) ?? (dated === undefined ? [] : [dated])
    if (own.length === 0 || own[0] === 'built-on-finding') return []
    const all = [commit, ...(this.#builtOn.get(commit) ?? [])]
    return all.flatMap((one) =>
      this.#voided.has(one)
        ? []
        : [{ commit: one, findings: one === commit ? own : this.#rules.get(one)! }],
    )
  }

  /** The commit that a refused one was built on, where that is all that is wrong with it; else the commit itself. */
  causeOf(commit: CommitId): CommitId {
    return [...this.#builtOn].find(([, built]) => built.includes(commit))?.[0] ?? commit
  }

  void(commits: readonly VoidedCommit[], who: Omit<Voided, 'rules'>): void {
    for (const { commit, findings } of commits) {
      this.#voided.set(commit, { ...who, rules: findings })
    }
  }

  /** A replayed commit as it stands at the end of the history: where it was voided, that is what is found. */
  atEnd(one: Replayed): Replayed {
    const found = this.#voided.get(one.commit.id)
    if (found === undefined) return one
    const { by, on, reason, rules } = found
    const told = finding('voided-commit', { by, on, reason, rules: rules.join(', ') })
    return { ...one, findings: [{ ...told, commit: one.commit.id }] }
  }
}
