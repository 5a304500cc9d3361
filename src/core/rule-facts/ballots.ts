/** Facts of the rules about ballots and closing. */
export interface BallotRules {
  'review-decided': { review: string; result: string }
  'seat-recused': { seat: string }
  'seat-vacated': { seat: string }
  'seat-already-voted': { seat: string; expected: string; found: string }
  'answer-not-here': { review: string; answer: string; answers: string }
  'abstain-not-here': { review: string }
  'return-not-here': { review: string }
  'reason-required': { act: string; review?: string }
  'ground-required': { review: string; seat: string }
  'withdraw-after-ballot': { ballots: number }
  'close-too-early': { review: string; deadline: string; open: string; provisional?: 'yes' }
  'deadline-passed': { deadline: string }
  'deadline-provisional': { deadline: string }
  'no-extension-left': { times: number }
  'extension-in-vain': { review: string }
  'cancel-after-vote': { review: string }
  'seat-waiting': { seat: string; turn: string }
  'decision-not-here': { review: string; decision: string }
  'opinion-unanswered': { review: string; seats: string }
  'notice-running': { review: string; first: string }
}
