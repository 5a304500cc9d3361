/** A review needs seats to open: as many as its rule asks, and of a board as many as may attend. */
import { type Finding, finding } from '../rules/finding.ts'
import { ADMINISTRATOR, eachRole, holders, isSuperior, type Roles } from '../policy/policy.ts'
import type { Review } from '../process/process.ts'
import type { OpenedReview, VoteRule } from '../record/record.ts'
import { floorOf, isBoard } from './floor.ts'
import { castIn, count, least, type SeatState } from './tally.ts'
import type { World } from '../world/world.ts'

/** How the seats of a review that opens stand; `stay` are those recused that a board counts among all directors. */
interface Seated {
  readonly seats: readonly string[]
  readonly recused: readonly string[]
  readonly stay: readonly string[]
  readonly excluded: OpenedReview['excluded']
}

/** Whether so many seats are there as must be; of a board one of whom is related, so many who may attend. */
export function enough(
  { rules, policy }: World,
  review: Review,
  body: Roles,
  { seats, recused, stay, excluded }: Seated,
): Finding[] {
  const have = seats.length - recused.length
  const { review: id } = review
  const role = eachRole(body).join(', ')
  const byLaw = isBoard(review) && !rules.boardBySeats
  const related = recused.length > stay.length
  const needed = floorOf(review)
  const counted = byLaw && !related ? have + stay.length : have
  if (counted < needed || have === 0) {
    const instead =
      isBoard(review) && (related || !byLaw) ? { instead: 'shareholders' as const } : {}
    const named = review.named === undefined ? {} : { named: review.named }
    const isAny = !isSuperior(policy, body)
    const nobody = isAny && seats.length === 0 && holders(policy, body).length === 0
    const mayGrant = nobody ? { administrators: holders(policy, ADMINISTRATOR).join(', ') } : {}
    const facts = {
      review: id,
      role,
      needed,
      have,
      ...withoutSeat(excluded),
      ...mayGrant,
      ...named,
      ...instead,
    }
    return [finding('too-few-seats', facts)]
  }
  return review.decide === 'sole' && have > 1
    ? [finding('too-many-holders', { review: id, role, members: seats.join(', ') })]
    : []
}

/** Of a board some of whom take no part from the start, and are counted among all: whether the others could make a quorum. */
export function withoutQuorum(
  { review }: Review,
  body: Roles,
  {
    seats,
    recused,
    'in-base': stay = [],
    excluded,
  }: Pick<OpenedReview, 'seats' | 'recused' | 'in-base' | 'excluded'>,
  vote: VoteRule | undefined,
): Finding | undefined {
  if (vote?.attending === undefined) return undefined
  const states = seats.map((seat): [string, SeatState] => [
    seat,
    stay.includes(seat) ? 'recused-in-base' : recused.includes(seat) ? 'recused' : 'abstain',
  ])
  const counts = count(new Map(states))
  const needed = least(vote.quorum, counts)
  const have = castIn(counts)
  if (have >= needed) return undefined
  const role = eachRole(body).join(', ')
  return finding('too-few-seats', { review, role, needed, have, ...withoutSeat(excluded) })
}

/** Who has no seat, and what he wrote. */
function withoutSeat(excluded: OpenedReview['excluded']) {
  const distinct = (all: readonly string[]) => [...new Set(all)].join(', ')
  const written = distinct(excluded.map(({ document }) => document))
  return {
    excluded: distinct(excluded.map(({ member }) => member)),
    ...(written === '' ? {} : { written }),
  }
}
