/** The word of a vote in minutes says a decision, or that its member takes no part. */
import { type Spoken, spokenBy } from '../core/review/decision-words.ts'

/** What a member may have said in a sitting. */
export type Voted = Exclude<Spoken, 'opinion'>

/** What the word of a vote says; `undefined` for one that no vote is. */
export function votedBy(word: string): Voted | undefined {
  const spoken = spokenBy(word)
  return spoken === 'opinion' ? undefined : spoken
}
