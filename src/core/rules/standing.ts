/** Facts of the rules about where a project stands. */
import type { DueNow } from '../project/due-step.ts'

export interface StandingRules {
  'superseded-process': { process: string; version: number; newest: number }
  /** `reconsider`: who may have the rejection reconsidered, where the process still gives that. */
  'project-ended': { project: string; state: string; reconsider?: string }
  'project-handed-over': { project: string }
  'gate-open': { stage: string; review: string }
  /** `waits`: there is a gate, to which nothing was submitted yet; `withdrew`: who took the last submission back. */
  'gate-not-open': { stage: string; waits?: true; withdrew?: string } & DueNow
  'wrong-project': { found: string; expected: string }
  'wrong-round': { found: string; expected: string }
  'packet-mismatch': { found: string; expected: string }
  'review-not-open': { review: string; open: string }
  /** What can be done instead, where the act is known that was refused; a reader of the history finds only that it was frozen. */
  'frozen-document': {
    path: string
    since: string
    /** The fact of the project that is frozen, where others are not. */
    fact?: string
    /** Set where a file in the work tree was changed, which can be taken back. */
    saved?: true
    way?: 'withdraw' | 'wait' | 'answer' | 'return' | 'settled' | 'proof'
    /** Who does that: the submitter, who is waited for, who answers. */
    by?: string
    review?: string
    /** Whose opinion is to be answered. */
    seat?: string
    /** The stage to which the project may be sent back. */
    to?: string
    /** A document to which a file can be attached now. */
    attach?: string
    process?: string
  }
  'not-handing-over': { stage: string }
  'project-on-hold': { since: string }
}
