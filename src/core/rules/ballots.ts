/** The rules about turns and ballots are this severe, and their words need these facts. */
import type { DueNow } from '../record/deed.ts'
import { error } from './rule.ts'

export const ballotRules = {
  'review-decided': error<{ review: string; result: string } & DueNow>(),
  'ballot-field-missing': error<{ review: string; field: string }>(),
  'seat-recused': error<{ seat: string }>(),
  'seat-vacated': error<{ seat: string }>(),
  'seat-waiting': error<{ seat: string; turn: string }>(),
  'seat-already-voted': error<{ seat: string; expected: string; found: string }>(),
  'ballot-number': error<{ seat: string; expected: string; found: string }>(),
  'cancel-after-vote': error<{ review: string }>(),
}
