/** A gate may be asked to look at a rejection once more (复议): so often, and with these rounds that came of it. */
import type { Round, Standing } from './standing.ts'
import { ownerRole } from '../process/owner.ts'
import { actorsIn } from './requester.ts'
import type { ActRecord, ReconsiderRecord, Result as ReviewResult } from '../record/record.ts'
import type { Filed } from '../record/signoffs.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/** A rejection that ended the project: the round, and the act that decided it. */
export interface Rejection {
  readonly round: Round
  readonly by: Filed<ActRecord>
}

/** What ends a project against its aim: a vote that is not carried goes as a rejection where the process does not say. */
const ENDING: ReadonlySet<ReviewResult> = new Set(['rejected', 'not-carried'])

/** The rejection by which the project has ended; `undefined` where it goes on, or ended otherwise. */
export function rejectionOf({ state, rounds }: Standing): Rejection | undefined {
  const round = rounds.at(-1)
  if (state !== 'rejected' || round === undefined) return undefined
  const view = round.reviews.find(
    (one) => one.state === 'decided' && ENDING.has(one.outcome.result),
  )
  return view?.state === 'decided' ? { round, by: view.by } : undefined
}

/** How often rejections by the gate of this stage have been reconsidered. */
export function timesReconsidered({ rounds }: Standing, stage: string): number {
  return rounds.filter((round) => round.stage.stage === stage && round.reconsidered !== undefined)
    .length
}

/** Who may ask for it now: whoever owns the stage that was submitted; nobody where the process gives no such time. */
export function mayReconsider(
  world: World,
  standing: Standing,
  date: PlainDate,
): readonly string[] {
  const rejection = rejectionOf(standing)
  if (rejection === undefined) return []
  const { stage, from } = rejection.round
  if (timesReconsidered(standing, stage.stage) >= (stage.reconsider ?? 0)) return []
  const role = ownerRole(world, standing.process, from, date)
  return role === undefined ? [] : actorsIn(world.policy, standing, role)
}

/** The reconsideration that the next submission is the round of; one that was withdrawn or lapsed used nothing up. */
export function reconsideringNow({ rounds }: Standing): Filed<ReconsiderRecord> | undefined {
  const last = rounds.findLast(({ result }) => result !== 'withdrawn' && result !== 'lapsed')
  return last?.reconsidered
}
