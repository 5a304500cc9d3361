/** Facts of the rules about being heard: opinions and their answers, advice beside the ballots. */
export interface HearingRules {
  /** `n` is the opinion that is answered, `last` the one that the seat's counts by; 0 where it has given none. */
  'not-the-last-opinion': { review: string; seat: string; n: number; last: number }
  'already-answered': { seat: string; at: string }
  'asked-has-seat': { member: string; review: string }
  'not-asked': { member: string; review: string }
}
