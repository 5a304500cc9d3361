/** The rules about seats that change hands, come or go are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const seatRules = {
  'proposer-decides': error<{ member: string; review: string }>(),
  'member-has-seat': error<{ member: string; review: string }>(),
  'member-without-key': error<{ member: string }>(),
  'transfer-not-here': error<{ review: string; seats: 'personal' | 'fixed' }>(),
  'transfer-after-ballot': error<{ seat: string }>(),
  'seats-fixed': error<{ review: string }>(),
  'seats-by-other': error<{ member: string; review: string }>(),
  'seats-after-ballot': error<{ review: string; ballots: number }>(),
  'seat-stays': error<{ seat: string; because: 'opened' | 'voted' | 'last' | 'transferred' }>(),
}
