/** The rules about the standing of a project are this severe, and their words need these facts. */
import type { DueNow } from '../record/deed.ts'
import { error } from './rule.ts'

export const standingRules = {
  'superseded-process': error<{ process: string; version: number; newest: number }>(),
  /** `reconsider`: who may have the rejection reconsidered, where the process still gives that. */
  'project-ended': error<{ project: string; state: string; reconsider?: string }>(),
  'project-handed-over': error<{ project: string }>(),
  'gate-open': error<{ stage: string; review: string }>(),
  /** `waits`: there is a gate, to which nothing was submitted yet; `withdrew`: who took the last submission back. */
  'gate-not-open': error<{ stage: string; waits?: true; withdrew?: string } & DueNow>(),
  'review-not-open': error<{ review: string; open: string }>(),
  /** What can be done instead, where the act is known that was refused; a reader of the history finds only that it was frozen. */
  'frozen-document': error<{
    path: string
    since: string
    /** The fact of the project that is frozen, where others are not. */
    fact?: string
    /** Set where the work tree has it otherwise: changed, which can be taken back, or new, when it was in no submission. */
    saved?: 'changed' | 'new'
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
  }>(),
  'not-handing-over': error<{ stage: string }>(),
}
