/** The files of a review tell the state of each seat: who holds it now, and what it has said. */
import { holds, isActive, isSuperior, type Roles } from '../policy/policy.ts'
import type { Review } from '../process/process.ts'
import type { OpenedReview, RecusalGround } from '../record/record.ts'
import type { ReviewActs } from '../record/signoffs.ts'
import { isRecused, openingStates, type SeatState } from './tally.ts'
import type { World } from '../world/world.ts'

/** Every seat, those added included and those removed not, with what it has said; nobody is vacated yet. */
export function statesOf(opened: OpenedReview, acts: ReviewActs): Map<string, SeatState> {
  const states = openingStates(opened)
  for (const { record } of acts.seats) {
    if (record.act === 'add-seat') states.set(record.seat, 'open')
    else states.delete(record.seat)
  }
  for (const { record } of acts.ballots) {
    if (states.has(record.seat) && !isRecused(states.get(record.seat))) {
      states.set(record.seat, record.decision)
    }
  }
  for (const { record } of acts.sittings) {
    for (const seat of record.uncounted ?? []) if (states.has(seat)) states.set(seat, 'open')
  }
  for (const { record } of acts.recusals) {
    if (states.has(record.seat)) states.set(record.seat, recusedAs(opened, record.ground))
  }
  return opened.decide === 'in-order' ? inTurn(states) : states
}

/** What a recusal makes of a seat: a board keeps whoever is not related in the base of all directors (art. 73). */
export function recusedAs({ vote }: OpenedReview, ground: RecusalGround | undefined): SeatState {
  return vote?.attending !== undefined && ground === 'other' ? 'recused-in-base' : 'recused'
}

/** One after another: only the first seat that has not decided is open. */
function inTurn(states: ReadonlyMap<string, SeatState>): Map<string, SeatState> {
  const turn = [...states].find(([, state]) => state === 'open')?.[0]
  return new Map(
    [...states].map(([seat, state]) => [
      seat,
      state === 'open' && seat !== turn ? 'waiting' : state,
    ]),
  )
}

/** The present holder of each seat: a seat keeps its identity when its holder changes. */
export function holdersOf(opened: OpenedReview, acts: ReviewActs): ReadonlyMap<string, string> {
  const holders = new Map(opened.seats.map((seat) => [seat, seat]))
  for (const { record } of acts.seats)
    if (record.act === 'add-seat') holders.set(record.seat, record.seat)
  for (const { record } of acts.transfers) holders.set(record.seat, record.to)
  return holders
}

/** The seats of a review, and who holds those that are not their first holders' any more. */
interface HeldSeats {
  readonly states: ReadonlyMap<string, SeatState>
  readonly holders: ReadonlyMap<string, string>
}

/** Whoever holds a seat of the review now, those recused included. */
export function presentHolders({ states, holders }: HeldSeats): readonly string[] {
  return [...states.keys()].map((seat) => holders.get(seat) ?? seat)
}

/** The seat that the member holds now, if he holds one. */
export function seatHeldBy({ states, holders }: HeldSeats, member: string): string | undefined {
  return [...states.keys()].find((seat) => (holders.get(seat) ?? seat) === member)
}

/** The role by which a seat is held: the review's, or for an added seat the one that seats may be added from. */
export function roleOfSeat(
  { review, opened, acts }: Pick<Seating, 'review' | 'opened' | 'acts'>,
  seat: string,
): Roles {
  const added = acts.seats.some(({ record }) => record.seat === seat)
  return added ? (review['add-seats'] ?? opened.role) : opened.role
}

/** A review in so far as its seats depend on the policy. */
interface Seating {
  readonly review: Review
  readonly opened: OpenedReview
  readonly acts: ReviewActs
  readonly holders: ReadonlyMap<string, string>
}

/** Whether a seat's holder may still act in it: he holds the role or, as a superior or where the seat was transferred to him, is active. */
export function stillHolds(
  world: World,
  unit: string | undefined,
  seating: Seating,
  seat: string,
): boolean {
  const holder = seating.holders.get(seat) ?? seat
  if (holder !== seat) return isActive(world.policy, holder)
  const role = roleOfSeat(seating, seat)
  // Who is set over somebody is so when the review opens; a later change is for the next.
  if (isSuperior(world.policy, role)) return isActive(world.policy, seat)
  return holds(world.policy, seat, role, unit)
}

/**
 * The states with the seats vacated whose holder has left or lost the role before he voted: the only effect of the policy
 * on an open review. Who was given a transferred seat need only be active.
 */
export function vacate(
  world: World,
  unit: string | undefined,
  seating: Seating,
  states: ReadonlyMap<string, SeatState>,
): ReadonlyMap<string, SeatState> {
  const { opened } = seating
  const stays = (seat: string) => stillHolds(world, unit, seating, seat)
  const next = new Map(
    [...states].map(([seat, state]) => [
      seat,
      (state === 'open' || state === 'waiting') && !stays(seat) ? ('vacated' as const) : state,
    ]),
  )
  if (opened.decide !== 'in-order') return next
  return inTurn(
    new Map([...next].map(([seat, state]) => [seat, state === 'waiting' ? 'open' : state])),
  )
}
