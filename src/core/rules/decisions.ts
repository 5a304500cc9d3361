/** The rules about the decision in a ballot are this severe, and their words need these facts. */
import { error } from './rule.ts'

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

export const decisionRules = {
  'answer-not-here': error<
    { review: string; answer: string; answers: string; choices?: string } & Via
  >(),
  'abstain-not-here': error<{ review: string; choices?: string } & Via>(),
  'return-not-here': error<{ review: string; choices?: string } & Via>(),
  'decision-not-here': error<{ review: string; decision: string; choices?: string } & Via>(),
  'reason-required': error<{ act: string; review?: string; document?: string } & Via>(),
  'ground-required': error<{ review: string; seat: string } & Via>(),
}
