/** What can be done next in a project, by whom, and until when. */
import type { ActRecord } from './record.ts'
import { ownerRole } from './owner.ts'
import { certainly } from './outcome.ts'
import { hasKey, holders } from './policy.ts'
import type { OpenView } from './review.ts'
import { gateStage, type Standing } from './standing.ts'
import { count } from './tally.ts'
import type { PlainDate } from './time.ts'
import type { World } from './world.ts'

/** One thing that is due, with the command that does it. */
export interface NextAct {
  readonly act: ActRecord['act'] | 'draft' | 'enter'
  readonly by: readonly string[]
  readonly until?: PlainDate
  readonly command: string
}

/** What is due next; empty when the project has ended. */
export function nextActs(world: World, standing: Standing, today: PlainDate): readonly NextAct[] {
  const { id, process, project, stage } = standing
  const owner = ownerRole(world, process, stage, today)
  const owners = owner === undefined ? [] : holders(world.policy, owner, project.unit)
  const drafters = holders(world.policy, process.starts, project.unit)
  switch (standing.state) {
    case 'drafting': {
      const drafting = { act: 'draft' as const, by: drafters, command: `bd draft ${id}` }
      const leave =
        stage.receipt === undefined
          ? { act: 'submit' as const, by: owners, command: `bd submit ${id}` }
          : { act: 'hand-over' as const, by: owners, command: `bd hand-over ${id}` }
      const empty = stage.deliverables.length === 0 && gateStage(process, stage) !== undefined
      return empty ? [leave] : [drafting, leave]
    }
    case 'in-review':
      return inReview(world, standing, standing.gate!.open, today)
    case 'handed-over': {
      const role = stage.receipt?.by ?? ''
      const by = holders(world.policy, role, project.unit)
      return [{ act: 'receive', by, command: `bd receive ${id}` }]
    }
    case 'completed':
    case 'rejected':
    case 'cancelled':
      return []
    default:
      return standing.state satisfies never
  }
}

function inReview(
  world: World,
  standing: Standing,
  open: OpenView,
  today: PlainDate,
): readonly NextAct[] {
  const last = open.deadline?.['last-day']
  const until = last === undefined ? {} : { until: last }
  const waiting = [...open.states].flatMap(([seat, state]) => (state === 'open' ? [seat] : []))
  const paper = open.review.paper === true ? open.review.secretary : undefined
  const keyless = paper === undefined ? [] : waiting.filter((seat) => !hasKey(world.policy, seat))
  const signing = waiting.filter((seat) => !keyless.includes(seat))
  const ballots: NextAct[] = []
  if (signing.length > 0) {
    const command = `bd approve ${standing.id}`
    ballots.push({ act: 'ballot', by: signing, ...until, command })
  }
  if (paper !== undefined && keyless.length > 0) {
    const by = holders(world.policy, paper, standing.project.unit)
    const command = `bd enter ${standing.id} ${keyless[0]}`
    ballots.push({ act: 'enter', by, ...until, command })
  }
  return closable(open, today)
    ? [...ballots, { act: 'close', by: closers(world, open), command: `bd close ${standing.id}` }]
    : ballots
}

function closers(world: World, open: OpenView): readonly string[] {
  return holders(world.policy, open.review.secretary ?? open.opened.role)
}

/** Whether a close is due: no seat is open, nothing open can change the outcome, or the deadline day has ended. */
export function closable(open: OpenView, today: PlainDate): boolean {
  if (count(open.states)['not-cast'] === 0) return true
  if (open.opened.vote === undefined) return false
  if (certainly(open, open.states) !== undefined) return true
  const { deadline } = open
  return deadline !== undefined && deadline.certainty === 'official' && today > deadline['last-day']
}
