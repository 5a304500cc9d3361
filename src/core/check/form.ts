/** The rules about a commit's form, whatever it holds: one parent, dates in order, no payload twice. */
import type { CommitFacts, CommitId } from '../commit.ts'
import { type Finding, finding } from '../finding.ts'
import { type Instant, instantAt } from '../time.ts'

/** Seconds by which a commit's date may go back before the last accepted one, and lie ahead of now. */
const BACK = 120
const AHEAD = 300

/** The last accepted commit. */
export interface Last {
  readonly id: CommitId
  readonly epoch: number
  readonly text: string
}

/** A finding for a commit with more than one parent: the line that counts is linear. */
export function mergeFindings({ parents }: CommitFacts): Finding[] {
  return parents.length > 1 ? [finding('merge-commit', { parents: parents.length })] : []
}

/** A date is a claim: it neither goes back before the last accepted one nor lies ahead of now. */
export function dateFindings(at: Instant, last: Last | undefined, now: number): Finding[] {
  if (last !== undefined && at.epoch < last.epoch - BACK) {
    return [finding('date-not-monotone', { date: at.text, parent: last.text })]
  }
  if (at.epoch <= now + AHEAD) return []
  return [finding('date-in-future', { date: at.text, now: instantAt(now, at.text.slice(-6)).text })]
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
