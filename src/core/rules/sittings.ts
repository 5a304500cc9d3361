/** Facts of the rules about the record of a sitting. */
export interface SittingRules {
  'sitting-not-here': { review: string }
  'sitting-recorded': { number: string; date: string }
  'attendance-unclear': { seat: string; lists: string; recused?: 'yes' }
  'proxy-not-present': { seat: string; by: string }
  'chair-not-present': { chair: string }
  'observer-with-seat': { name: string; seat: string }
  'vote-not-present': { seat: string; listed: string }
  'vote-missing': { seat: string }
  'vote-twice': { seat: string }
  'vote-differs': { seat: string; signed: string; minuted: string; kept?: 'yes' }
  'resolution-differs': {
    review: string
    minuted: string
    stated: string
    counted: string
    votes: string
    kept?: 'yes'
  }
}
