/** Some grants reach no seat: of a role whose seats are all of the person without a round, or for a round that lies behind. */
import { mayGive } from '../process/table.ts'
import { gateStage } from '../process/ways.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { Process, Review } from '../process/process.ts'
import { hasEnded } from './end.ts'
import { standingOf } from './standing.ts'
import { type FiledGrant, type GrantRecord, type GrantState, grantState } from '../record/grant.ts'
import type { World } from '../world/world.ts'
import { isPersonal } from '../review/floor.ts'

/** A review that needs a grant of its own, and the visit to a gate for which one can be given now, where there is one. */
export interface OfPerson {
  readonly review: string
  /** The project and the visit, `<stage>.<round>`, that are open or come next. */
  readonly next?: { readonly project: string; readonly asked: string }
}

/**
 * The review for which a grant of this role must name the round: where every seat that the role gives, in every process
 * of the workspace, is of the person. `undefined` where a grant for all matters reaches some seat, or none is given.
 */
export function roleOfPersons(world: World, role: string): OfPerson | undefined {
  const given = world.processes().flatMap(({ process }) => reviewsBy(process, role, process.stages))
  const [first] = given
  if (first === undefined || !given.every(isPersonal)) return undefined
  const next = nextVisit(world, role)
  return next === undefined ? { review: first.review } : next
}

/** Whether no ballot can be cast any more in the round that the grant names: it was decided, or its project has ended. */
export function isRoundOver(world: World, only: GrantRecord['only']): boolean {
  if (only === undefined) return false
  const found = standingOf(world, only.project)
  if (!found.ok) return false
  if (hasEnded(found.value)) return true
  const last = found.value.rounds.findLast(({ stage }) => stage.stage === only.stage)
  if (last === undefined || only.round > last.round) return false
  return only.round < last.round || last.result !== undefined
}

/** What a grant is worth on a day; one that is in force may still reach no seat: for persons' seats without a round, or of a round that is over. */
export type GrantWorth = GrantState | 'of-persons' | 'round-over'

/** What the grant is worth in this world on this day. */
export function grantWorth(world: World, grant: FiledGrant, today: PlainDate): GrantWorth {
  const state = grantState(grant, today)
  if (state !== 'in-force' && state !== 'to-come') return state
  const { only, roles } = grant.record
  if (isRoundOver(world, only)) return 'round-over'
  const isOfPersons = roles.every((role) => roleOfPersons(world, role) !== undefined)
  return only === undefined && isOfPersons ? 'of-persons' : state
}

/** The first project, those in review before the others, whose open or next gate has a seat of the role. */
function nextVisit(world: World, role: string): OfPerson | undefined {
  const visits = world.tree.projectsInOrder().flatMap((id) => {
    const found = standingOf(world, id)
    if (!found.ok || hasEnded(found.value)) return []
    const { process, stage, round, state } = found.value
    const gate = gateStage(process, stage)
    const [review] = gate === undefined ? [] : reviewsBy(process, role, [gate])
    if (gate === undefined || review === undefined) return []
    const next = { project: id, asked: `${gate.stage}.${round}` }
    return [{ review: review.review, next, open: state === 'in-review' }]
  })
  const chosen = visits.find(({ open }) => open) ?? visits[0]
  return chosen === undefined ? undefined : { review: chosen.review, next: chosen.next }
}

/** The reviews of these stages in which the role may have seats. */
function reviewsBy(process: Process, role: string, stages: Process['stages']): readonly Review[] {
  return stages
    .flatMap(({ gate }) => gate)
    .filter((one) => one.instead === role || mayGive(process, one.role).includes(role))
}
