/** An act about a gate that has gone on without it leaves nothing to be done again. */
import type { Act, HoldAct, ResumeAct, SubmitAct } from '../record/act.ts'
import type { Result } from '../record/record.ts'
import type { World } from '../world/world.ts'
import { standingOf } from '../project/standing.ts'

/** What became of the packet that an act was about. */
export type OutOfDate =
  | {
      readonly why: 'withdrawn' | 'cancelled' | 'submitted' | 'held' | 'resumed'
      readonly by: string
    }
  | { readonly why: 'decided'; readonly result: Result }

/** Takes the world as others have it; nothing where the act's packet still waits there, or was never there. */
export function outOfDate(world: World, act: Act): OutOfDate | undefined {
  if (act.act === 'submit' || act.act === 'hold' || act.act === 'resume') return doneBy(world, act)
  if (!('submission' in act)) return undefined
  const found = standingOf(world, act.project)
  if (!found.ok) return undefined
  const { rounds, cancel } = found.value
  const round = rounds.find(({ submission }) => submission.sha256 === act.submission)
  if (round === undefined) return undefined
  if (round.withdrawn !== undefined) return { why: 'withdrawn', by: round.withdrawn.record.by }
  if (cancel !== undefined) return { why: 'cancelled', by: cancel.record.by }
  const view =
    'review' in act ? round.reviews.find(({ review }) => review.review === act.review) : undefined
  if (view?.state === 'decided') return { why: 'decided', result: view.outcome.result }
  const { result } = round
  return result === undefined || result === 'withdrawn' ? undefined : { why: 'decided', result }
}

/** Who has done the same meanwhile: submitted the same round, put the project on hold, or taken it off the same hold. */
function doneBy(world: World, act: SubmitAct | HoldAct | ResumeAct): OutOfDate | undefined {
  const found = standingOf(world, act.project)
  if (!found.ok) return undefined
  const { rounds, hold, cancel, signoffs } = found.value
  if (cancel !== undefined) return { why: 'cancelled', by: cancel.record.by }
  switch (act.act) {
    case 'submit': {
      const same = rounds.find(
        ({ stage, round }) => stage.stage === act.stage && round === act.round,
      )
      return same === undefined ? undefined : { why: 'submitted', by: same.submission.record.by }
    }
    case 'hold':
      return hold === undefined ? undefined : { why: 'held', by: hold.record.by }
    case 'resume': {
      const ended = signoffs.resumes.find(({ record }) => record.hold === act.hold)
      return ended === undefined ? undefined : { why: 'resumed', by: ended.record.by }
    }
    default:
      return act satisfies never
  }
}
