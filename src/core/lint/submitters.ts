/** This proof shows that whoever submits neither decides alone nor is the only one who might record what is decided. */
import { bodiesOf } from '../process/table.ts'
import { gateStage } from '../process/ways.ts'
import { eachRole, holders, type Policy, type Roles } from '../policy/policy.ts'
import { ownerSource } from '../process/owner.ts'
import { partsIn, partsOf } from '../process/parts.ts'
import type { Process, Review, Stage } from '../process/process.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import type { Budget } from './budget.ts'
import { type Fault, fault } from './fault.ts'
import { Paths } from './paths.ts'
import { alwaysAsked } from './separation.ts'

/**
 * Reviews of a gate that only the submitter decides. No rule refuses it, for there are matters that their owner settles; but
 * whoever thought that somebody else looks at them is told. Without a policy a role is taken to have one holder where one
 * decides; with it, it is the same person in every role that decides.
 */
export function submittersWhoDecide(process: Process, policy?: Policy): readonly Fault[] {
  return partsOf(process, 'stage').flatMap(({ stage, path }) => {
    const owners = submittersTo(process, stage)
    const deciding = partsIn(stage, 'review').filter(({ review }) => review.decide !== 'opinions')
    const isOwn = ({ role, decide, named }: Review) =>
      bodiesOf(process, role).every((body) =>
        policy === undefined
          ? decide === 'sole' && named !== 'project' && isAlike(owners, body)
          : isOnly(policy, body, owners),
      )
    if (owners.length === 0 || deciding.length === 0) return []
    if (!deciding.every(({ review }) => isOwn(review))) return []
    return deciding.map(({ review, path: at }) => {
      const [body = ''] = bodiesOf(process, review.role)
      const role = eachRole(body).join(', ')
      const facts = { review: review.review, role, owner: owners[0]! }
      return fault('submitter-decides', facts, [...path, ...at, 'role'])
    })
  })
}

/**
 * Votes by meeting whose secretary must be the submitter, or sign a document of every packet: minutes are recorded by
 * somebody who did neither, so nobody could record them, and without them nothing is decided.
 */
export function secretariesNotFree(
  process: Process,
  budget: Budget,
  { rules, policy }: { readonly rules: Rulebook; readonly policy?: Policy },
): readonly Fault[] {
  if (rules.meetingByBallots) return []
  const paths = new Paths(process, budget)
  return partsOf(process, 'review').flatMap(({ review, stage, index, path }) => {
    if (review.decide !== 'vote' || review.form !== 'meeting') return []
    const { secretary } = review
    if (secretary === undefined) return []
    const isOnlyOne = (others: Roles) =>
      policy === undefined
        ? isAlike(eachRole(others), secretary)
        : isOnly(policy, secretary, [others])
    const [written] =
      policy === undefined ? [] : alwaysAsked(process, paths, index, ({ by }) => isOnlyOne(by))
    const owners = submittersTo(process, stage)
    const submits = owners.length > 0 && owners.every(isOnlyOne)
    if (!submits && written === undefined) return []
    const facts = {
      review: review.review,
      role: secretary,
      ...(submits ? {} : { document: written!.document }),
    }
    return [fault('secretary-not-free', facts, [...path, 'secretary'])]
  })
}

/** Whether all are the one role, of which the body is made. */
function isAlike(others: readonly string[], body: Roles): boolean {
  const [role, ...more] = eachRole(body)
  return more.length === 0 && others.every((other) => other === role)
}

/** The roles that may submit to the stage's gate; none where a parameter says it, for it may say another tomorrow. */
function submittersTo(process: Process, stage: Stage): readonly string[] {
  const from = process.stages.filter((one) => gateStage(process, one) === stage)
  const roles = from.map((one) => ownerSource(process, one))
  return roles.every((role) => typeof role === 'string') ? [...new Set(roles)] : []
}

/** Whether one person alone holds the role, and alone holds every one of the others. */
function isOnly(policy: Policy, role: Roles, others: readonly Roles[]): boolean {
  const [one, ...more] = holders(policy, role)
  return (
    one !== undefined &&
    more.length === 0 &&
    others.every((other) => holders(policy, other).join() === one)
  )
}
