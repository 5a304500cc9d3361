/** The rules about the seats with which a review opens are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const openingRules = {
  'too-few-seats': error<{
    review: string
    role: string
    needed: number
    have: number
    /** Who has no seat, and the documents that are theirs. */
    excluded: string
    written?: string
    /** Set where nobody holds the role at all: the administrators, who may grant it. */
    administrators?: string
    /** Where the project names who decides, a way out is to name another. */
    named?: 'project'
    /** The role that would decide instead by the process, and has nobody left, either. */
    substitute?: string
    /** Who must decide in the body's place, where a law says so. */
    instead?: 'shareholders'
  }>(),
  'too-many-holders': error<{ review: string; role: string; members: string }>(),
  /** `superior`: who is set over the member and has left. */
  'no-superior': error<{ review: string; member: string; superior?: string }>(),
  'reviewer-not-named': error<{ review: string; role: string }>(),
  'gate-without-review': error<{ stage: string }>(),
  'seat-lacking': error<{ review: string; role: string }>(),
}
