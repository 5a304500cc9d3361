/** Facts of the rules about ballots and closing. */
import type { DueNow } from '../project/due-step.ts'

/** How a decision was said: by command, or of a seat from a paper or in minutes, as the minutes have it. */
export interface Via {
  readonly via?: 'paper' | 'minutes'
  readonly seat?: string
  /** The member, and what else is said of him, as it is written in the minutes. */
  readonly called?: string
  readonly word?: string
  readonly reason?: string
  readonly ground?: string
}

export interface BallotRules {
  'review-decided': { review: string; result: string } & DueNow
  'seat-recused': { seat: string }
  'seat-vacated': { seat: string }
  'seat-already-voted': { seat: string; expected: string; found: string }
  'ballot-number': { seat: string; expected: string; found: string }
  'answer-not-here': { review: string; answer: string; answers: string; choices?: string } & Via
  'abstain-not-here': { review: string; choices?: string } & Via
  'return-not-here': { review: string; choices?: string } & Via
  'reason-required': { act: string; review?: string; document?: string } & Via
  'ground-required': { review: string; seat: string } & Via
  'withdraw-after-ballot': { ballots: number }
  'close-too-early': { review: string; deadline: string; open: string; provisional?: 'yes' }
  'close-without-minutes': { review: string; deadline: string }
  'deadline-passed': { deadline: string }
  'deadline-provisional': { deadline: string }
  'no-extension-left': { times: number }
  'extension-in-vain': { review: string }
  'cancel-after-vote': { review: string }
  'seat-waiting': { seat: string; turn: string }
  'decision-not-here': { review: string; decision: string; choices?: string } & Via
  'opinion-unanswered': { review: string; seats: string }
  'notice-running': { review: string; first: string }
}
