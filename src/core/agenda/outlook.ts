/** An outlook tells what a submission would come before, as far as can be said: who decides and until when, what may be waived. */
import type { Standing } from '../review/standing.ts'
import { mayGive } from '../process/table.ts'
import { authoredFiles } from '../review/authors.ts'
import { deadlineOf } from '../review/deadline.ts'
import { gateStage } from '../process/ways.ts'
import { type Condition, judge } from '../process/condition.ts'
import { givenBy } from '../world/table-answer.ts'
import { groundOf } from '../world/ground.ts'
import { eachRole, holders, holds } from '../policy/policy.ts'
import { ownerRole } from '../process/owner.ts'
import { actorsIn } from '../review/requester.ts'
import type { Review, Stage } from '../process/process.ts'
import { stepsOf } from '../process/review.ts'
import type { Deadline } from '../record/record.ts'
import { recusalsIn } from '../review/opening.ts'
import { seating, type SettledReview } from '../review/seats.ts'
import type { Finding } from '../rules/finding.ts'
import type { Circumstances } from '../record/plan.ts'
import type { World } from '../world/world.ts'
import { packetOf } from '../project/packet.ts'

/** A review of the gate that takes place, or may. */
export interface ReviewAhead {
  readonly review: Review
  /** Whether a fact that is not known yet says if it takes place. */
  readonly certain: boolean
  /** The role that decides; several where a table cannot say yet. */
  readonly roles: readonly string[]
  /** Who would have a seat by the roster of now; empty where nobody would, or it cannot be said. */
  readonly seats: readonly string[]
  /** The deadline if it opened now; only of reviews that open with the submission. */
  readonly deadline?: Deadline
}

/** A document of the stage that is not there and may be waived. */
export interface WaivableDocument {
  readonly document: string
  /** The role that waives, with those of the owner who hold it. */
  readonly role: string
  readonly by: readonly string[]
  /** On what it depends, where that is not known yet. */
  readonly when?: Condition
}

export interface Outlook {
  /** The steps of the gate, one after another; empty where the stage has none. */
  readonly steps: readonly (readonly ReviewAhead[])[]
  readonly waivable: readonly WaivableDocument[]
}

/** The outlook of the present stage; `missing` is what it lacks. */
export function outlookOf(
  world: World,
  standing: Standing,
  missing: readonly Finding[],
  by: Circumstances,
): Outlook {
  const gate = gateStage(standing.process, standing.stage)
  const steps = stepsOf(gate?.gate ?? [])
    .map((step) => step.filter((one) => judge(one.when, groundOf(world, standing)).is !== 'no'))
    .filter((step) => step.length > 0)
  return {
    steps: steps.map((step, index) =>
      step.map((review) => reviewAhead(world, standing, gate!, review, { first: index === 0, by })),
    ),
    waivable: waivableOf(world, standing, missing, by),
  }
}

function reviewAhead(
  world: World,
  standing: Standing,
  stage: Stage,
  review: Review,
  { first, by }: { readonly first: boolean; readonly by: Circumstances },
): ReviewAhead {
  const given = givenBy(world, standing, review.role)
  const roles = given.ok ? eachRole(given.value) : mayGive(standing.process, review.role)
  const term = first ? deadlineOf(world, standing, review, by.now) : undefined
  const deadline = term?.ok === true ? term.value : undefined
  return {
    review,
    certain: judge(review.when, groundOf(world, standing)).is === 'yes',
    roles,
    seats: given.ok ? seatsAhead(world, standing, stage, { ...review, role: given.value }, by) : [],
    ...(deadline === undefined ? {} : { deadline }),
  }
}

/** Who would have a seat now; where the review could not open, those who hold its role and may. */
function seatsAhead(
  world: World,
  standing: Standing,
  stage: Stage,
  review: SettledReview,
  by: Circumstances,
): readonly string[] {
  const { documents, attachments } = packetOf(world, standing, by)
  const { project } = standing
  const packet = authoredFiles(world.rules, standing, stage, review, [...documents, ...attachments])
  const seated = seating(world, project, review, packet, recusalsIn(standing, review))
  if (seated.ok) {
    const { seats, recused } = seated.value
    return seats.filter((seat) => !recused.includes(seat))
  }
  if (review.named === 'project') return []
  const unit = review.of === 'unit' ? project.unit : undefined
  return holders(world.policy, review.role, unit).filter(
    (member) => !packet.some(({ signers }) => signers.includes(member)),
  )
}

/** What is missing and may be waived, or may be once a fact is known, by somebody who may submit. */
function waivableOf(
  world: World,
  standing: Standing,
  missing: readonly Finding[],
  { now }: Circumstances,
): readonly WaivableDocument[] {
  const { policy } = world
  const { process, stage, project } = standing
  const lacking = new Set(
    missing.flatMap((one) => ('document' in one.facts ? [one.facts.document] : [])),
  )
  const owner = ownerRole(world, process, stage, now.date)
  const owners = owner === undefined ? [] : actorsIn(policy, standing, owner)
  return stage.deliverables.flatMap(({ document, waivable }) => {
    if (waivable === undefined || !lacking.has(document)) return []
    const judged = judge(waivable.when, groundOf(world, standing))
    const able = owners.filter((member) => holds(policy, member, waivable.by, project.unit))
    if (judged.is === 'no' || able.length === 0) return []
    const when = judged.is === 'yes' ? {} : { when: waivable.when! }
    return [{ document, role: waivable.by, by: able, ...when }]
  })
}
