/** Departments give written opinions; the submitter has answered some, and somebody may answer the others. */
import type { OpenGate, Standing } from './standing.ts'
import { ownerRole } from '../process/owner.ts'
import { lastBallot } from './paper.ts'
import { actorsIn } from './requester.ts'
import type { AnswerRecord, BallotRecord, OutcomeRecord } from '../record/record.ts'
import type { OpenView } from './review.ts'
import type { Filed, ReviewActs } from '../record/signoffs.ts'
import type { SeatStates } from './tally.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/** An opinion that counts, with the submitter's answer once he has given it. */
export interface Opinion {
  readonly seat: string
  readonly opinion: Filed<BallotRecord>
  readonly answer: Filed<AnswerRecord> | undefined
}

/** An answer that is being given: to which opinion, and what it says. */
export type Answering = Pick<AnswerRecord, 'opinion' | 'adopted'>

/** The last opinion of every seat that gave one and is not recused. */
export function opinionsOf(acts: ReviewActs, states: SeatStates): readonly Opinion[] {
  return [...states].flatMap(([seat, state]) => {
    const opinion = state === 'opinion' ? lastBallot(acts, seat) : undefined
    if (opinion === undefined) return []
    const answer = acts.answers.find(({ record }) => record.opinion === opinion.sha256)
    return [{ seat, opinion, answer }]
  })
}

/** Whether the submitter has not yet answered it. */
export function isUnanswered({ answer }: Opinion): boolean {
  return answer === undefined
}

/** Whether every opinion was answered, the one that an act answers now included. */
export function allAnswered(acts: ReviewActs, states: SeatStates, now?: string): boolean {
  return opinionsOf(acts, states).every(
    ({ opinion, answer }) => answer !== undefined || opinion.sha256 === now,
  )
}

/** The opinions and what was said to each, as the outcome of a hearing holds them; nothing of any other review. */
export function heardIn(
  { opened, acts }: Pick<OpenView, 'opened' | 'acts'>,
  states: SeatStates,
  now?: Answering,
): Pick<OutcomeRecord, 'opinions'> {
  if (opened.decide !== 'opinions') return {}
  const opinions = opinionsOf(acts, states).flatMap(({ seat, opinion, answer }) => {
    const said = answer?.record ?? (now?.opinion === opinion.sha256 ? now : undefined)
    if (said === undefined) return []
    return [{ seat, n: opinion.record.n, opinion: opinion.sha256, adopted: said.adopted }]
  })
  return { opinions }
}

/**
 * Who answers: the submitter while he owns the stage that was submitted; once he has left or lost the role, whoever owns
 * it now, so that no hearing waits for somebody who is gone.
 */
export function answerers(
  world: World,
  standing: Standing,
  { submission, from }: OpenGate,
  date: PlainDate,
): readonly string[] {
  const role = ownerRole(world, standing.process, from, date)
  const owners = role === undefined ? [] : actorsIn(world.policy, standing, role)
  const submitter = submission.record.by
  return owners.includes(submitter) ? [submitter] : owners
}
