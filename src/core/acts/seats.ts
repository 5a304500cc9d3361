/** A seat is added before the first ballot (加签), or an added one removed (减签), where the process allows it. */
import type { AddSeatAct, RemoveSeatAct } from '../record/act.ts'
import { mustHold } from '../policy/authority.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { type ReviewScene, unitOf } from '../review/outcome.ts'
import { type Circumstances, type Judgement, planUnless } from '../record/plan.ts'
import { holds } from '../policy/policy.ts'
import { seatHeldBy } from '../review/states.ts'
import { isPersonal } from '../review/floor.ts'
import { eligible, isRecused, type SeatState } from '../review/tally.ts'
import type { World } from '../world/world.ts'
import { openGate } from './gate.ts'
import { newcomerFindings } from './transfer.ts'
import { filed } from './filed.ts'
import { addSeat, removeSeat } from '../record/seats.ts'

/** Judges an addition: before the first ballot, of a holder of the role that the process names, with a reason. */
export function judgeAddSeat(world: World, act: AddSeatAct, by: Circumstances): Judgement {
  return judgeSeats(world, addSeat, act, by, addableFindings)
}

/** Judges a removal: of an added seat that has not voted. It decides nothing by itself; a close may be due after it. */
export function judgeRemoveSeat(world: World, act: RemoveSeatAct, by: Circumstances): Judgement {
  return judgeSeats(world, removeSeat, act, by, removableFindings)
}

function judgeSeats(
  world: World,
  declaration: typeof addSeat | typeof removeSeat,
  act: AddSeatAct | RemoveSeatAct,
  by: Circumstances,
  seatFindings: (scene: ReviewScene, seat: string) => readonly Finding[],
): Judgement {
  const scene = openGate(world, act, by)
  if (!scene.ok) return scene
  const { seat, reason } = act
  const where = { project: act.project, member: by.signer }
  const findings = [
    ...changerFindings(scene.value, by.signer),
    ...seatFindings(scene.value, seat),
    ...(reason.trim() === '' ? [finding('reason-required', { act: act.act }, where)] : []),
  ]
  return planUnless(findings, () =>
    filed(world, declaration, act, by, { n: scene.value.open.acts.seats.length + 1 }),
  )
}

/** Why the member may not change the seats: that is for the secretary, the chair, and those who hold one. */
export function changerFindings(scene: ReviewScene, member: string): readonly Finding[] {
  const { world, standing, open } = scene
  const { review, secretary, chair } = open.review
  const unit = unitOf(scene)
  const own = seatHeldBy(open, member)
  const sits = own !== undefined && !isOut(open.states.get(own))
  const may =
    sits ||
    [secretary, chair].some((role) => role !== undefined && holds(world.policy, member, role, unit))
  const where = { project: standing.id, member }
  return may ? [] : [finding('seats-by-other', { member, review }, where)]
}

function isOut(state: SeatState | undefined): boolean {
  return isRecused(state) || state === 'vacated'
}

/** Why the seats are as they opened: the process does not allow otherwise, or the body is of fixed membership. */
function fixedFindings({ standing, open }: ReviewScene): readonly Finding[] {
  const { review, decide } = open.review
  const movable =
    open.review['add-seats'] !== undefined && decide !== 'sole' && !isPersonal(open.review)
  return movable ? [] : [finding('seats-fixed', { review }, { project: standing.id })]
}

/** Once somebody has voted nobody joins. */
function begunFindings({ standing, open }: ReviewScene): readonly Finding[] {
  const ballots = open.acts.ballots.length
  const { review } = open.review
  return ballots === 0
    ? []
    : [finding('seats-after-ballot', { review, ballots }, { project: standing.id })]
}

/** Why the member may not be given a seat of his own now. */
export function addableFindings(scene: ReviewScene, seat: string): readonly Finding[] {
  const fixed = fixedFindings(scene)
  if (fixed.length > 0) return fixed
  const { world, standing, open } = scene
  const where = { project: standing.id, member: seat }
  const role = open.review['add-seats'] ?? ''
  const newcomer = newcomerFindings(scene, seat)
  const who = newcomer.length > 0 ? newcomer : mustHold(world, seat, role, 'ballot', unitOf(scene))
  const taken = open.states.has(seat) && newcomer.length === 0
  return [
    ...begunFindings(scene),
    ...who.map((one) => ({ project: standing.id, ...one })),
    ...(taken
      ? [finding('member-has-seat', { member: seat, review: open.review.review }, where)]
      : []),
  ]
}

/**
 * Why the seat is not removed: it was there when the review opened, has voted, changed hands, or too few would be left.
 * The roster of a vote never shrinks under ballots that were cast.
 */
export function removableFindings(scene: ReviewScene, seat: string): readonly Finding[] {
  const fixed = fixedFindings(scene)
  if (fixed.length > 0) return fixed
  const { standing, open } = scene
  const { review } = open.review
  const where = { project: standing.id, member: seat }
  const state = open.states.get(seat)
  if (state === undefined) {
    const seats = [...open.states.keys()].join(', ')
    return [finding('no-seat', { member: seat, review, seats }, where)]
  }
  const stays = (because: 'opened' | 'voted' | 'last' | 'transferred') => [
    finding('seat-stays', { seat, because }, where),
  ]
  if (open.opened.seats.includes(seat)) return stays('opened')
  if (open.acts.ballots.some(({ record }) => record.seat === seat)) return stays('voted')
  if (open.acts.transfers.some(({ record }) => record.seat === seat)) return stays('transferred')
  const left = new Map([...open.states].filter(([one]) => one !== seat))
  if (eligible(left) < (open.opened.vote?.['at-least'] ?? 1)) return stays('last')
  return open.opened.decide === 'vote' ? begunFindings(scene) : []
}
