/** The rules about opinions, their answers, and advice are this severe, and their words need these facts. */
import type { DueNow } from '../record/deed.ts'
import { error } from './rule.ts'

export const hearingRules = {
  'opinion-unanswered': error<{ review: string; seats: string }>(),
  /** `n` is the opinion that is answered, `last` the one that the seat's counts by; 0 where it has given none, and what is missing then. */
  'not-the-last-opinion': error<
    {
      review: string
      seat: string
      n: number
      last: number
      missing?: 'seat' | 'recused' | 'opinion'
    } & Omit<DueNow, 'last'>
  >(),
  'already-answered': error<{ seat: string; at: string } & DueNow>(),
  'asked-has-seat': error<{ member: string; review: string }>(),
  'not-asked': error<{ member: string; review: string }>(),
}
