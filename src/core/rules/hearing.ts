/** Facts of the rules about being heard: opinions and their answers, advice beside the ballots. */
import type { DueNow } from '../project/due-step.ts'

export interface HearingRules {
  /** `n` is the opinion that is answered, `last` the one that the seat's counts by; 0 where it has given none, and what is missing then. */
  'not-the-last-opinion': {
    review: string
    seat: string
    n: number
    last: number
    missing?: 'seat' | 'recused' | 'opinion'
  } & Omit<DueNow, 'last'>
  'already-answered': { seat: string; at: string } & DueNow
  'asked-has-seat': { member: string; review: string }
  'not-asked': { member: string; review: string }
}
