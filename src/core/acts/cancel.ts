/** A project is cancelled (终止) by its owner, and once a body has voted on it, by that body's minuted decision. */
import type { Standing } from '../review/standing.ts'
import type { CancelAct } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { type Circumstances, type Judgement, planUnless } from '../record/plan.ts'
import type { DecidedView } from '../review/review.ts'
import { standingOf } from '../project/standing.ts'
import type { World } from '../world/world.ts'
import { scanFindings, scansPlan } from './evidence.ts'
import { endedFindings, ownerFindings } from './project.ts'
import { filed } from './filed.ts'
import { cancel } from '../record/cancel.ts'

/** Judges a cancellation: with a reason, and after a vote with the minutes of the body that voted last, and their scan. */
export function judgeCancel(world: World, act: CancelAct, by: Circumstances): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const standing = found.value
  const where = { project: act.project, member: by.signer }
  // A project on hold may still be given up.
  const ended = standing.state === 'on-hold' ? [] : endedFindings(world, standing, by.now.date)
  const findings = [...ownerFindings(world, standing, by, 'cancel'), ...ended]
  if (act.reason.trim() === '') findings.push(finding('reason-required', { act: 'cancel' }, where))
  const voted = lastVote(standing)
  findings.push(...minutesFindings(world, voted, act, by))
  return planUnless(findings, () =>
    filed(
      world,
      cancel,
      act,
      by,
      { stage: standing.stage.stage },
      voted === undefined || act.evidence === undefined
        ? undefined
        : scansPlan(world, provedBy(voted, act), [act.evidence]),
    ),
  )
}

/** A vote that was decided, in its round. */
interface Voted {
  readonly stage: string
  readonly round: number
  readonly view: DecidedView
}

/** The vote that was decided last. A lapse is neither passed nor rejected: nothing has been decided. */
function lastVote(standing: Standing): Voted | undefined {
  return standing.rounds
    .flatMap(({ stage, round, reviews }) =>
      reviews.flatMap((view) =>
        view.state === 'decided' && view.review.decide === 'vote'
          ? [{ stage: stage.stage, round, view }]
          : [],
      ),
    )
    .findLast(({ view }) => view.outcome.result !== 'lapsed')
}

/** Before a vote the owner decides alone; after it the body does, no earlier than it voted, and the scan proves it. */
function minutesFindings(
  world: World,
  voted: Voted | undefined,
  act: CancelAct,
  by: Circumstances,
): Finding[] {
  const { meeting, evidence, project } = act
  const where = { project, member: by.signer }
  if (voted === undefined) {
    return meeting === undefined && evidence === undefined
      ? []
      : [finding('minutes-not-needed', { project }, where)]
  }
  const { review } = voted.view.review
  if (meeting === undefined) return [finding('cancel-after-vote', { review }, where)]
  const { date } = meeting
  const today = by.now.date
  const decided = voted.view.by.record.at.slice(0, 10)
  const findings: Finding[] = []
  if (date > today) {
    findings.push(finding('paper-in-future', { paper: 'minutes', date, today }, where))
  }
  if (date < decided)
    findings.push(finding('minutes-before-vote', { date, decided, review }, where))
  return evidence === undefined
    ? [...findings, finding('evidence-missing', { review, paper: 'meeting' }, where)]
    : [...findings, ...scanFindings(world, provedBy(voted, act), evidence)]
}

function provedBy({ stage, round, view }: Voted, { project }: CancelAct) {
  return { project, stage, round, review: view.review.review }
}
