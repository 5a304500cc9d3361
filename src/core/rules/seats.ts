/** Facts of the rules about seats that change hands, are added or removed. */
export interface SeatRules {
  'proposer-decides': { member: string; review: string }
  'member-has-seat': { member: string; review: string }
  'member-without-key': { member: string }
  'transfer-not-here': { review: string; seats: 'personal' | 'fixed' }
  'transfer-after-ballot': { seat: string }
  'seats-fixed': { review: string }
  'seats-by-other': { member: string; review: string }
  'seats-after-ballot': { review: string; ballots: number }
  'seat-stays': { seat: string; because: 'opened' | 'voted' | 'last' | 'transferred' }
}
