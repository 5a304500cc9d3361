/** Opening a review: seats, rule and deadline, pinned in the file that opens it. */
import { deadlineOf } from './deadline.ts'
import { bad, type Finding, finding, good, type Result } from './finding.ts'
import { parameterOf, unset } from './parameter.ts'
import { isMajority } from './parameter-value.ts'
import type { Majority, Review, Share, VoteReview } from './process.ts'
import type { OpenedReview, PacketFile, ResolvedShare, VoteRule } from './record.ts'
import { floorOf, seating } from './seats.ts'
import type { Standing } from './standing.ts'
import type { Instant } from './time.ts'
import type { World } from './world.ts'

/** More than half of all directors who are not related (Company Law 2023 art. 73 and 185). */
const BOARD: Share = { share: { 'more-than': '1/2' }, of: 'eligible' }

/**
 * The review as it opens at this time with this packet, or every reason why it cannot: too few seats, a holder not
 * named, a parameter that the company has not set, something that this version does not do.
 */
export function openReview(
  world: World,
  standing: Standing,
  review: Review,
  packet: readonly PacketFile[],
  now: Instant,
): Result<OpenedReview> {
  const findings: Finding[] = review.later.map((feature) =>
    finding('not-in-this-version', { feature }),
  )
  const seats = seating(world, standing.project, review, packet, recusedBefore(standing, review))
  const vote = review.decide === 'vote' ? voteRule(world, standing, review) : good(undefined)
  const deadline = deadlineOf(world, standing, review, now)
  for (const part of [seats, vote, deadline]) if (!part.ok) findings.push(...part.findings)
  if (!seats.ok || !vote.ok || !deadline.ok || findings.length > 0) {
    return bad(...findings.map((one) => ({ ...one, project: standing.id })))
  }
  return good({
    review: review.review,
    role: review.role,
    decide: review.decide,
    ...seats.value,
    ...(vote.value === undefined ? {} : { vote: vote.value }),
    ...(deadline.value === undefined ? {} : { deadline: deadline.value }),
  })
}

/** Seats recused in earlier rounds of the same review: a recusal holds. */
function recusedBefore(standing: Standing, review: Review): readonly string[] {
  return standing.rounds.flatMap(({ stage, reviews }) =>
    reviews
      .filter((view) => view.review.review === review.review && stage.gate.includes(review))
      .flatMap(({ acts }) => acts.recusals.map(({ record }) => record.seat)),
  )
}

function voteRule(world: World, standing: Standing, review: VoteReview): Result<VoteRule> {
  const board = review.rule === 'company-law-board' ? BOARD : undefined
  const quorum = resolve(world, standing, review, 'quorum', review.quorum ?? board)
  const passes = resolve(world, standing, review, 'passes', review.passes ?? board)
  if (!quorum.ok || !passes.ok) {
    return bad(...[quorum, passes].flatMap((part) => (part.ok ? [] : part.findings)))
  }
  return good({
    quorum: quorum.value,
    passes: passes.value,
    close: review.close,
    'without-quorum': review['without-quorum'],
    show: review.show,
    'at-least': floorOf(review),
  })
}

function resolve(
  world: World,
  standing: Standing,
  review: VoteReview,
  part: string,
  share: Share | undefined,
): Result<ResolvedShare> {
  if (share === undefined) {
    return bad(finding('rule-without-parts', { review: review.review, part }))
  }
  if (typeof share.share !== 'string') return good({ ...share.share, of: share.of })
  const value = parameterOf(world, standing, share.share)
  return isMajority(value)
    ? good({ ...(value satisfies Majority), of: share.of })
    : bad(unset(standing, share.share))
}
