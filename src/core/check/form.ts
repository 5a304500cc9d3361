/**
 * A commit keeps to a form, whatever it holds: one parent, dates in order. That nobody signs the same bytes twice need
 * not be asked: what is signed names its parent, and on one line of first parents no commit comes after itself.
 */
import type { CommitFacts } from '../record/commit.ts'
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

/** Everything wrong with a commit whatever it holds: its objects, its parents, who, as whom, when. */
export function outerFindings(
  commit: CommitFacts,
  at: Instant,
  who: Who,
  { policy, workspace, rules }: World,
  dates: Dates,
): Finding[] {
  const found = [...commit.problems, ...mergeFindings(commit)]
  if (isUnread(commit)) return found
  return [
    ...found,
    ...(who.ok ? identityFindings(commit, policy, workspace, who.member) : who.findings),
    ...(who.ok ? dates.refusals(who.member, at, slackOf(rules)) : []),
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
