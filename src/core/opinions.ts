/** Written opinions of departments: which were given, and which the submitter has answered. */
import { lastBallot } from './paper.ts'
import type { AnswerRecord, BallotRecord } from './record.ts'
import type { Filed, ReviewActs } from './signoffs.ts'
import type { SeatStates } from './tally.ts'

/** An opinion that counts, with the submitter's answer once he has given it. */
export interface Opinion {
  readonly seat: string
  readonly opinion: Filed<BallotRecord>
  readonly answer: Filed<AnswerRecord> | undefined
}

/** The last opinion of every seat that gave one and is not recused. */
export function opinionsOf(acts: ReviewActs, states: SeatStates): readonly Opinion[] {
  return [...states].flatMap(([seat, state]) => {
    const opinion = state === 'opinion' ? lastBallot(acts, seat) : undefined
    if (opinion === undefined) return []
    const answer = acts.answers.find(({ record }) => record.opinion === opinion.sha256)
    return [{ seat, opinion, answer }]
  })
}

/** Whether every opinion was answered, the one that an act answers now included. */
export function allAnswered(acts: ReviewActs, states: SeatStates, now?: string): boolean {
  return opinionsOf(acts, states).every(
    ({ opinion, answer }) => answer !== undefined || opinion.sha256 === now,
  )
}
