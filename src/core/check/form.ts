/** The rules about a commit's form, whatever it holds: one parent, dates in order, no payload twice. */
import type { CommitFacts, CommitId } from '../record/commit.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rules.ts'
import type { Instant } from '../calendar/time.ts'
import type { World } from '../world/world.ts'
import type { Changed } from '../record/change.ts'
import { type Dates, slackOf } from './dates.ts'
import { identityFindings, type Who } from './who.ts'

/** Whether the commit's own bytes could not be had or taken apart: then nothing that it seems to say is judged. */
function isUnread({ id, committer, problems }: CommitFacts): boolean {
  return (
    committer.name === '' || problems.some(({ facts }) => 'object' in facts && facts.object === id)
  )
}

const DAMAGE: ReadonlySet<RuleId> = new Set([
  'object-hash-mismatch',
  'object-missing',
  'malformed-tree',
])

/** Whether a refusal by this rule means that what the commit held cannot be known. */
export function isDamage(rule: RuleId): boolean {
  return DAMAGE.has(rule)
}

/** Whether the commit and all that it brings are there as they were signed. */
export function isSound(commit: CommitFacts): boolean {
  return !isUnread(commit) && commit.problems.every(({ rule }) => !isDamage(rule))
}

/** What a commit's form is judged by besides itself. */
export interface Frame {
  readonly dates: Dates
  readonly payloads: Payloads
}

/** Everything wrong with a commit whatever it holds: its objects, its parents, who, as whom, when, and never twice. */
export function outerFindings(
  commit: CommitFacts,
  at: Instant,
  who: Who,
  { policy, workspace, rules }: World,
  { dates, payloads }: Frame,
): Finding[] {
  const found = [...commit.problems, ...mergeFindings(commit)]
  if (isUnread(commit)) return found
  return [
    ...found,
    ...(who.ok ? identityFindings(commit, policy, workspace, who.member) : who.findings),
    ...(who.ok ? dates.refusals(who.member, at, slackOf(rules)) : []),
    ...payloads.note(commit),
  ]
}

/** Why a first commit founds no workspace. */
export function unfoundedFindings(
  commit: CommitFacts,
  changes: readonly Changed[],
): readonly Finding[] {
  const { problems } = commit
  // What is not there, or came to harm, may have founded it.
  if (!isSound(commit)) return problems
  const broken = changes.flatMap(({ after }) =>
    after?.content.kind === 'broken' ? after.content.findings : [],
  )
  const none = [finding('malformed-act', { act: 'found', detail: 'no-workspace' })]
  return [...problems, ...(broken.length > 0 ? broken : none)]
}

/** A finding for a commit with more than one parent: the line that counts is linear. */
function mergeFindings({ parents }: CommitFacts): Finding[] {
  return parents.length > 1 ? [finding('merge-commit', { parents: parents.length })] : []
}

/** Every signed payload occurs once in a history: this catches a second signature over the same act. */
export class Payloads {
  readonly #seen = new Map<string, CommitId>()

  /** Notes the commit's payload; a finding when it was there before. */
  note({ payload, id }: CommitFacts): Finding[] {
    const first = this.#seen.get(payload)
    if (first !== undefined) return [finding('repeated-payload', { first })]
    this.#seen.set(payload, id)
    return []
  }
}
