/** Who was entitled to an act, by the policy and the files before it; written from the text, not from the rulebook. */
import type { Standing } from '../../src/core/review/standing.ts'
import type { Act } from '../../src/core/record/act.ts'
import { grantsOf } from '../../src/core/record/grant.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import type { ActRecord, BallotRecord } from '../../src/core/record/record.ts'
import type { World } from '../../src/core/world/world.ts'
import { ADMIN } from '../../fixtures/worlds/small.ts'
import { CLERK, HEADS, KEEPER, OFFICERS, STORE } from './regulation.ts'
import type { Witness } from './witness.ts'

const among = (names: readonly string[], member: string) => names.includes(member)

function isListed({ members }: Policy, member: string): boolean {
  return members[member] !== undefined && members[member].state !== 'left'
}

function holds(
  policy: Policy,
  member: string,
  role: string | readonly string[] | undefined,
): boolean {
  const roles = typeof role === 'string' ? [role] : (role ?? [])
  return policy.grants.some((grant) => grant.member === member && roles.includes(grant.role))
}

/** Whether the member was entitled to the act, whose record it is where it has one. */
export function entitled(
  world: World,
  standing: Standing,
  witness: Witness,
  member: string,
  act: Act,
  record: ActRecord | undefined,
): boolean {
  const { policy } = world
  if (!isListed(policy, member)) return false
  switch (act.act) {
    case 'policy':
    case 'parameter':
      return member === ADMIN
    case 'save':
      return among(OFFICERS, member)
    case 'set':
    case 'edit':
      return among([...OFFICERS, ...HEADS], member)
    case 'submit':
    case 'cancel':
    case 'hand-over':
    case 'reconsider':
      return among(HEADS, member)
    case 'withdraw':
      return member === standing.gate?.submission.record.by
    case 'receive':
      return member === STORE
    case 'hold':
    case 'resume':
      return member === KEEPER
    case 'grant':
      return act.roles.every((role) => holds(policy, member, role))
    case 'revoke':
      return grantsOf(world.tree).some(
        ({ sha256, record: given }) => sha256 === act.grant && given.by === member,
      )
    case 'confirm':
      return member === (record?.act === 'confirm' ? record.by : undefined)
    case 'ballot':
      return record?.act === 'ballot' && mayCast(world, standing, witness, member, record)
    case 'transfer':
      return member === witness.holder(act.review, act.seat)
    case 'recuse':
      return (
        member === witness.holder(act.review, act.seat) ||
        holds(policy, member, reviewOf(standing, act.review)?.chair)
      )
    case 'add-seat':
    case 'remove-seat':
    case 'close':
    case 'extend': {
      const review = reviewOf(standing, act.review)
      const seats = [...(witness.open.get(act.review)?.holders.values() ?? [])]
      const chair = act.act === 'add-seat' || act.act === 'remove-seat' ? review?.chair : undefined
      const role = witness.open.get(act.review)?.role
      return (
        member === CLERK ||
        (act.act !== 'extend' && seats.includes(member)) ||
        holds(policy, member, chair) ||
        (act.act === 'close' && holds(policy, member, role))
      )
    }
    case 'answer':
      return among(HEADS, member)
    case 'advise': {
      const watched = witness.open.get(act.review)
      const open = standing.gate?.open.find(({ review }) => review.review === act.review)
      return act.asks === undefined
        ? open?.acts.advice.some(({ record: asked }) => asked.asks === member) === true
        : [...(watched?.holders.values() ?? [])].includes(member)
    }
    case 'meeting':
      return member === CLERK
    case 'cc':
      return (
        among([...OFFICERS, ...HEADS], member) ||
        standing.rounds.some(({ reviews }) =>
          reviews.some(
            ({ holders }) => holders.has(member) || [...holders.values()].includes(member),
          ),
        )
      )
    case 'read':
      return standing.signoffs.copies.some(
        ({ sha256, record: sent }) => sha256 === act.copy && sent.to.includes(member),
      )
    case 'condition': {
      const view = standing.rounds
        .find(({ stage, round }) => stage.stage === act.stage && round === act.round)
        ?.reviews.find(({ review }) => review.review === act.review)
      const ballot = view?.acts.ballots.find(({ sha256 }) => sha256 === act.ballot)?.record
      const owner = ballot?.conditions?.[act.condition - 1]?.owner
      return act.result === 'met'
        ? member === owner || holds(policy, member, owner)
        : [...(view?.holders.values() ?? [])].includes(member) ||
            holds(policy, member, view?.opened.role) ||
            holds(policy, member, view?.review.chair)
    }
    default:
      return false
  }
}

function reviewOf(standing: Standing, id: string) {
  return standing.gate?.open.find(({ review }) => review.review === id)?.review
}

/** The holder of the seat, who still has the role; whom he granted it, in force that day; or the secretary, from paper. */
function mayCast(
  { policy, tree }: World,
  standing: Standing,
  witness: Witness,
  member: string,
  ballot: BallotRecord,
): boolean {
  const { review, seat, at } = ballot
  const watched = witness.open.get(review)
  const holder = watched?.holders.get(seat)
  if (watched === undefined || holder === undefined) return false
  const { record: submission } = standing.gate!.submission
  const signed = submission.documents.some(({ signers }) => signers.includes(member))
  if (ballot.dated !== undefined) {
    return holds(policy, member, CLERK) && !signed && submission.by !== member
  }
  if (signed) return false
  const added = watched.course.seats.find(({ name }) => name === seat)?.added === true
  const role = added ? 'extra' : watched.role
  if (ballot.grant === undefined) {
    return member === holder && (holder !== seat || holds(policy, member, role))
  }
  const given = grantsOf(tree).find(({ sha256 }) => sha256 === ballot.grant)
  const today = at.slice(0, 10)
  return (
    given !== undefined &&
    given.revoked === undefined &&
    given.record.by === holder &&
    given.record.to === member &&
    given.record.from <= today &&
    today < given.record.until &&
    given.record.roles.includes(role) &&
    (given.record.only === undefined ||
      (given.record.only.stage === ballot.stage && given.record.only.round === ballot.round))
  )
}
