/** The record of a sitting (会议表决) holds the votes by name on one item, which decide by the same tally as ballots do. */
import type { SittingAct } from '../record/act.ts'
import { dueAtSitting } from '../review/result.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { findingsOf, outcomeOf, type ReviewScene } from '../review/outcome.ts'
import { type Circumstances, type Judgement, planUnless } from '../record/plan.ts'
import type { OutcomeRecord } from '../record/record.ts'
import { isDecidedByMinutes, recorderOf } from '../review/sitting-votes.ts'
import { recusedAs } from '../review/states.ts'
import { isCast, isRecused, type SeatState } from '../review/tally.ts'
import type { World } from '../world/world.ts'
import { scanFindings, scansPlan } from './evidence.ts'
import { openGate } from './gate.ts'
import { filed } from './filed.ts'
import { meeting } from '../record/meeting.ts'
import { onPaper } from '../review/paper.ts'
import { attendanceFindings, takingPart } from './attendance.ts'
import { paperDateFindings, secretaryFindings } from './entry.ts'
import { voteFindings } from './named-vote.ts'
import { noticeFindings } from './notice.ts'
import { numberFindings } from './number.ts'
import { resolutionFindings } from './resolution.ts'
import { lateness } from './ballot.ts'

/**
 * Judges the record of one item of a sitting: by the review's secretary, of a vote, over every seat. It
 * closes the review; without a quorum its time is extended while the rule allows that, and nothing was voted.
 */
export function judgeSitting(world: World, act: SittingAct, by: Circumstances): Judgement {
  const scene = openGate(world, act, by)
  if (!scene.ok) return scene
  const { open } = scene.value
  const secretary = recorderOf(open)
  const where = { project: act.project, member: by.signer }
  if (secretary === undefined) {
    return { ok: false, findings: [finding('sitting-not-here', { review: act.review }, where)] }
  }
  const seats = act.votes.map(({ seat }) => seat)
  const findings = [
    ...secretaryFindings(scene.value, secretary, seats, 'meeting', by),
    ...minutesFindings(scene.value, act),
    ...attendanceFindings(scene.value, act),
    ...voteFindings(scene.value, act, by.signer),
    ...act.scans.flatMap((scan) => scanFindings(world, act, scan)),
  ]
  if (findings.length > 0) return { ok: false, findings }
  const states = statesAfter(scene.value, act)
  const attending = [...takingPart(act)].filter((seat) => !isRecused(states.get(seat))).length
  const due = dueAtSitting(open, states, attending)
  const paper = new Set([...onPaper(open.acts), ...seats])
  const outcome = outcomeOf(scene.value, due, states, { paper, attending })
  const wrong = [
    ...resolutionFindings(scene.value, act, { due, states, signer: by.signer }),
    ...findingsOf(outcome),
  ]
  return planUnless(wrong, () => {
    const { value } = outcome as { value: OutcomeRecord }
    const uncounted = uncountedIn(scene.value, act)
    // Before more time the ballots of those who were absent stand.
    const stand = uncounted.length === 0 || value.result === 'extended'
    return filed(
      world,
      meeting,
      act,
      by,
      {
        n: open.acts.sittings.length + 1,
        uncounted: stand ? undefined : uncounted,
        ...lateness(scene.value),
        outcome: value,
      },
      scansPlan(world, act, act.scans),
    )
  })
}

/** The date, number and proofs of the minutes; the same sitting is recorded once. */
function minutesFindings(scene: ReviewScene, act: SittingAct): Finding[] {
  const { open, now } = scene
  const where = { project: act.project }
  const again = open.acts.sittings.some(
    ({ record }) => record.number === act.number && record.date === act.date,
  )
  return [
    ...paperDateFindings(scene, 'minutes', act.date, now.date).map((one) => ({ ...one, ...where })),
    ...noticeFindings(scene, act.date),
    ...numberFindings(act),
    ...(again ? [finding('sitting-recorded', { number: act.number, date: act.date }, where)] : []),
    ...(act.scans.length === 0
      ? [finding('evidence-missing', { review: act.review, paper: 'sitting' }, where)]
      : []),
  ]
}

/** The seats that were absent from a meeting which alone decides, and had voted before it: nobody votes in it who is not there. */
function uncountedIn({ open }: ReviewScene, { attendance }: SittingAct): readonly string[] {
  if (!isDecidedByMinutes(open)) return []
  return attendance.absent.filter((seat) => isCast(open.states.get(seat)))
}

/** What every seat has said once the sitting is over. */
function statesAfter(scene: ReviewScene, act: SittingAct): ReadonlyMap<string, SeatState> {
  const { open } = scene
  return new Map<string, SeatState>([
    ...open.states,
    ...uncountedIn(scene, act).map((seat) => [seat, 'open'] as const),
    ...act.votes.map(({ seat, decision }) => [seat, decision] as const),
    ...act.attendance.recused
      .filter(({ seat }) => !isRecused(open.states.get(seat)))
      .map(({ seat, ground }) => [seat, recusedAs(open.opened, ground)] as const),
  ])
}
