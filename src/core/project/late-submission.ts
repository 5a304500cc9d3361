/** A submission leaves its stage late, by a term of that stage: whoever decides on it is shown that, and it stays with the round. */
import { workdaysBetween } from '../calendar/calendar.ts'
import { type Due, hasPassed } from '../calendar/deadline.ts'
import { momentOf } from '../calendar/time.ts'
import type { Round, Standing } from '../review/standing.ts'
import type { World } from '../world/world.ts'
import { dueOf } from './terms.ts'

/** When it was due, and by how many working days it came after that; 0 where it was the same day, at a later hour. */
export interface LateSubmission {
  readonly due: Due
  readonly days: number
}

/** By how much the stage was left late; `undefined` where it was in time, or nothing says until when. It is worked out, never recorded. */
export function lateSubmission(
  world: World,
  standing: Standing,
  round: Round,
): LateSubmission | undefined {
  const { at } = round.submission.record
  const due = dueOf(world, beforeIt(standing, round), round.from)
  const moment = momentOf(at)
  if (due === undefined || !hasPassed(due, moment)) return undefined
  return { due, days: workdaysBetween(world.calendar, due['last-day'], moment.date) }
}

/** The project as it stood when it was submitted: by the facts that the submission pinned, with what had happened until then. */
function beforeIt(now: Standing, round: Round): Standing {
  const { gate: _gate, ...standing } = now
  const { at, facts } = round.submission.record
  const { sha256 } = round.submission
  const nth = standing.rounds.findIndex(({ submission }) => submission.sha256 === sha256)
  return {
    ...standing,
    state: 'drafting',
    stage: round.from,
    rounds: nth === -1 ? standing.rounds : standing.rounds.slice(0, nth),
    project: { ...standing.project, facts },
    signoffs: {
      ...standing.signoffs,
      holds: standing.signoffs.holds.filter(({ record }) => record.at < at),
    },
  }
}
