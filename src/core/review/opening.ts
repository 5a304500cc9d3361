/** A review opens with its seats, rule and deadline pinned in the file that opens it. */
import type { Standing } from './standing.ts'
import { authoredFiles } from './authors.ts'
import { deadlineOf } from './deadline.ts'
import { givenBy } from '../world/table-answer.ts'
import { deadlineAfter } from '../calendar/deadline.ts'
import { judge } from '../process/condition.ts'
import { bad, type Finding, finding, good, type Result } from '../rules/finding.ts'
import { groundOf } from '../world/ground.ts'
import { unknownFindings } from '../world/unknown.ts'
import type { Review, Stage } from '../process/process.ts'
import type { Notice, OpenedReview, PacketFile, RecuseRecord } from '../record/record.ts'
import { withoutQuorum } from './seats-needed.ts'
import { type EarlierRecusal, seating } from './seats.ts'
import type { Instant } from '../calendar/time.ts'
import { voteRule } from './vote-rule.ts'
import type { World } from '../world/world.ts'

/**
 * The reviews of the gate's first step, after the given one, that takes place: none where nothing is left. A review
 * takes place unless its condition says no; one that cannot be judged stops the opening.
 */
export function openNext(
  world: World,
  standing: Standing,
  stage: Stage,
  after: number,
  packet: readonly PacketFile[],
  now: Instant,
): Result<readonly OpenedReview[]> {
  const findings: Finding[] = []
  const ahead = stage.gate.filter((review) => {
    if (review.step <= after) return false
    const judged = judge(review.when, groundOf(world, standing))
    findings.push(...unknownFindings(judged, standing))
    return judged.is === 'yes'
  })
  const step = Math.min(...ahead.map((review) => review.step))
  const opened = ahead
    .filter((review) => review.step === step)
    .map((review) => openReview(world, standing, stage, review, packet, now))
  for (const one of opened) if (!one.ok) findings.push(...one.findings)
  if (findings.length > 0) return bad(...findings)
  return good(opened.flatMap((one) => (one.ok ? [one.value] : [])))
}

/** Every reason why a review of the gate could not open now with this packet. */
export function gateFindings(
  world: World,
  standing: Standing,
  stage: Stage,
  packet: readonly PacketFile[],
  now: Instant,
): readonly Finding[] {
  let takesPlace = false
  const findings = stage.gate.flatMap((review) => {
    const judged = judge(review.when, groundOf(world, standing))
    if (judged.is === 'no') return []
    takesPlace = true
    const opened = openReview(world, standing, stage, review, packet, now)
    return [...unknownFindings(judged, standing), ...(opened.ok ? [] : opened.findings)]
  })
  return takesPlace
    ? findings
    : [
        ...findings,
        finding('gate-without-review', { stage: stage.stage }, { project: standing.id }),
      ]
}

/**
 * The review as it opens at this time with this packet, or every reason why it cannot: too few seats, a holder not
 * named, a parameter that the company has not set, something that this version does not do.
 */
function openReview(
  world: World,
  standing: Standing,
  stage: Stage,
  review: Review,
  packet: readonly PacketFile[],
  now: Instant,
): Result<OpenedReview> {
  const findings: Finding[] = review.later.map((feature) =>
    finding('not-in-this-version', { feature }),
  )
  const settled = givenBy(world, standing, review.role)
  const earlier = recusalsIn(standing, review)
  const authored = authoredFiles(world.rules, standing, stage, review, packet)
  const seats = settled.ok
    ? seating(world, standing.project, { ...review, role: settled.value }, authored, earlier)
    : settled
  const vote = review.decide === 'vote' ? voteRule(world, standing, review) : good(undefined)
  const deadline = deadlineOf(world, standing, review, now)
  for (const part of [seats, vote, deadline]) if (!part.ok) findings.push(...part.findings)
  if (!seats.ok || !vote.ok || !deadline.ok || findings.length > 0) {
    return bad(...findings.map((one) => ({ ...one, project: standing.id })))
  }
  const { role, ...seated } = seats.value
  const short = withoutQuorum(review, role, seated, vote.value)
  if (short !== undefined) return bad({ ...short, project: standing.id })
  return good({
    review: review.review,
    role,
    decide: review.decide,
    ...seated,
    ...(review.notice === undefined ? {} : { notice: noticeOf(world, review.notice, now) }),
    ...(vote.value === undefined ? {} : { vote: vote.value }),
    ...(deadline.value === undefined ? {} : { deadline: deadline.value }),
  })
}

/** The first day on which the seats may decide: the material must have been with them for so many working days. */
function noticeOf(world: World, days: number, now: Instant): Notice {
  const { from, 'last-day': first, calendar } = deadlineAfter(world.calendar, now.date, days)
  return { from, 'working-days': days, 'first-day': first, calendar }
}

/** Members recused in any round of the same review: a recusal holds. */
export function recusedIn(standing: Standing, review: Review): readonly string[] {
  return recusalsIn(standing, review).map(({ member }) => member)
}

/** Every recusal in any round of the same review, with its record. */
export function recusalsIn(
  standing: Standing,
  review: Review,
): readonly (EarlierRecusal & { readonly record: RecuseRecord })[] {
  return standing.rounds.flatMap(({ stage, reviews }) =>
    reviews
      .filter((view) => view.review.review === review.review && stage.gate.includes(review))
      .flatMap(({ acts, holders }) =>
        acts.recusals.map(({ record }) => ({
          member: holders.get(record.seat) ?? record.seat,
          related: record.ground !== 'other',
          record,
        })),
      ),
  )
}
