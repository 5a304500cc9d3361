/** Opening a review: seats, rule and deadline, pinned in the file that opens it. */
import { deadlineAfter } from './calendar.ts'
import { bad, type Finding, finding, good, type Result } from './finding.ts'
import { isMajority } from './parameter-value.ts'
import type { Majority, Review, Share, VoteReview } from './process.ts'
import type { Deadline, OpenedReview, PacketFile, ResolvedShare, VoteRule } from './record.ts'
import { floorOf, seating } from './seats.ts'
import type { Standing } from './standing.ts'
import type { PlainDate } from './time.ts'
import type { World } from './world.ts'
import type { ParameterValue } from './workspace.ts'

/** More than half of all directors who are not related (Company Law 2023 art. 73 and 185). */
const BOARD: Share = { share: { 'more-than': '1/2' }, of: 'eligible' }

/**
 * The review as it opens on this date with this packet, or every reason why it cannot: too few seats, a holder not
 * named, a parameter that the company has not set, something that this version does not do.
 */
export function openReview(
  world: World,
  standing: Standing,
  review: Review,
  packet: readonly PacketFile[],
  date: PlainDate,
): Result<OpenedReview> {
  const findings: Finding[] = review.later.map((feature) =>
    finding('not-in-this-version', { feature }),
  )
  const seats = seating(world, standing.project, review, packet, recusedBefore(standing, review))
  const vote = review.decide === 'vote' ? voteRule(world, standing, review) : good(undefined)
  const deadline = deadlineOf(world, standing, review, date)
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

function deadlineOf(
  world: World,
  standing: Standing,
  review: Review,
  date: PlainDate,
): Result<Deadline | undefined> {
  const { within } = review
  if (within === undefined) return good(undefined)
  const days = typeof within === 'number' ? within : parameterOf(world, standing, within)
  if (typeof days !== 'number') return bad(unset(standing, String(within)))
  return good(deadlineAfter(world.calendar, date, days))
}

/** The parameters that a gate's reviews use, by id. */
export function parametersOf(reviews: readonly Review[]): readonly string[] {
  const named = reviews.flatMap((review) => [
    review.within,
    ...(review.decide === 'vote' ? [review.quorum?.share, review.passes?.share] : []),
  ])
  return [...new Set(named.filter((one) => typeof one === 'string'))]
}

/** The value of a parameter: as the submission pinned it while a gate is open, else as the company has set it. */
export function parameterOf(
  world: World,
  standing: Standing,
  parameter: string,
): ParameterValue | undefined {
  const pinned = standing.gate?.submission.record.parameters
  const values = pinned ?? world.workspace.parameters[standing.process.process]
  return values !== undefined && Object.hasOwn(values, parameter) ? values[parameter] : undefined
}

function unset(standing: Standing, parameter: string): Finding {
  return finding('unset-parameter', { parameter, process: standing.process.process })
}
