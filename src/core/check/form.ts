/** The rules about a commit's form, whatever it holds: one parent, dates in order, no payload twice. */
import type { CommitFacts, CommitId } from '../commit.ts'
import { type Finding, finding } from '../finding.ts'
import type { RuleId } from '../rules.ts'
import { type Instant, instantAt } from '../calendar/time.ts'
import type { World } from '../world.ts'
import { identityFindings, type Who } from './who.ts'

/** Seconds by which a commit's date may go back before the last accepted one, and lie ahead of now. */
const BACK = 120
const AHEAD = 300

/** The last accepted commit. */
export interface Last {
  readonly id: CommitId
  readonly epoch: number
  readonly text: string
  /** Who signed it. */
  readonly member: string
}

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
  readonly last: Last | undefined
  /** In epoch seconds. */
  readonly now: number
  readonly payloads: Payloads
}

/** Everything wrong with a commit whatever it holds: its objects, its parents, who, as whom, when, and never twice. */
export function outerFindings(
  commit: CommitFacts,
  at: Instant,
  who: Who,
  { policy, workspace }: World,
  { last, now, payloads }: Frame,
): Finding[] {
  const found = [...commit.problems, ...mergeFindings(commit)]
  if (isUnread(commit)) return found
  return [
    ...found,
    ...(who.ok ? identityFindings(commit, policy, workspace, who.member) : who.findings),
    ...dateFindings(at, who.ok ? who.member : '', last, now),
    ...payloads.note(commit),
  ]
}

/** A finding for a commit with more than one parent: the line that counts is linear. */
function mergeFindings({ parents }: CommitFacts): Finding[] {
  return parents.length > 1 ? [finding('merge-commit', { parents: parents.length })] : []
}

/**
 * A date is a claim: it neither goes back before the last accepted one nor lies ahead of now. `by` is the member whose date it
 * is, so that whoever's clock is ahead can be named.
 */
export function dateFindings(
  at: Instant,
  by: string,
  last: Last | undefined,
  now: number,
): Finding[] {
  if (last !== undefined && at.epoch < last.epoch - BACK) {
    const facts = { date: at.text, parent: last.text, by: last.member }
    return [finding('date-not-monotone', facts)]
  }
  if (at.epoch <= now + AHEAD) return []
  const clock = instantAt(now, at.text.slice(-6)).text
  return [finding('date-in-future', { date: at.text, now: clock, by })]
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
