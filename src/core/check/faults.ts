/** Keeps what the history holds against its commits, and which of them were voided. */
import type { CommitId } from '../record/commit.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { Judged } from './replayed-commit.ts'
import type { RuleId } from '../rules/rules.ts'
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
  /** Whether this copy lost something: what is refused for want of it no other copy refuses. */
  #isPartial = false

  /** Notes a refused commit with its findings; one that was only built on another goes with that one. */
  refuse(commit: CommitId, findings: readonly Finding[]): void {
    this.#rules.set(commit, [...new Set(findings.map(({ rule }) => rule))])
    if (findings.some(({ rule }) => isLoss(rule))) this.#isPartial = true
    const [first] = findings
    if (first?.rule !== 'built-on-finding') return
    const { cause } = first.facts
    this.#builtOn.set(cause, [...(this.#builtOn.get(cause) ?? []), commit])
  }

  /**
   * The commit with those built on it; nothing where it was not refused, was only built on another, or is voided already.
   * `dated` is what speaks against the date of one that was accepted. What one copy lost is no fault of the history: another
   * copy has it, and would find nothing to void.
   */
  of(commit: CommitId, dated: string | undefined): readonly VoidedCommit[] {
    const own = this.#rules.get(commit) ?? (dated === undefined ? [] : [dated])
    if (this.#isPartial) return []
    if (own.length === 0 || own[0] === 'built-on-finding' || this.#voided.has(commit)) return []
    const built = (this.#builtOn.get(commit) ?? []).map((one) => ({
      commit: one,
      findings: this.#rules.get(one)!,
    }))
    return [{ commit, findings: own }, ...built]
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

  /** A replayed commit as it stands at the end of the history: where it was refused and voided, that is what is found. */
  atEnd<One extends Judged>(one: One): One {
    const found = this.#voided.get(one.commit.id)
    if (found === undefined || one.act !== undefined) return one
    return { ...one, findings: [told('voided-commit', one.commit.id, found)] }
  }

  /** Accepted acts of which the date was voided, or the doubt about their key: nothing else about them changes. */
  dates(): Finding[] {
    return [...this.#voided].flatMap(([commit, found]) =>
      this.#rules.has(commit)
        ? []
        : [
            told(
              found.rules.includes('key-compromised') ? 'doubt-voided' : 'date-voided',
              commit,
              found,
            ),
          ],
    )
  }
}

function told(
  rule: 'voided-commit' | 'date-voided' | 'doubt-voided',
  commit: CommitId,
  { by, on, reason, rules }: Voided,
): Finding {
  return { ...finding(rule, { by, on, reason, rules: rules.join(', ') }), commit }
}

const LOSS: ReadonlySet<string> = new Set<RuleId>(['object-missing', 'object-hash-mismatch'])

/** Whether it says something of this copy alone. */
function isLoss(rule: string): boolean {
  return LOSS.has(rule)
}
