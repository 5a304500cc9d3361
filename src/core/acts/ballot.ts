/** A ballot is cast by the holder of a seat, by another under his grant, or from paper by the secretary. */
import type { BallotAct } from '../record/act.ts'
import { overdueDays } from '../calendar/deadline.ts'
import type { Finding } from '../rules/finding.ts'
import { dueAfterBallot } from '../review/result.ts'
import { findingsOf, outcomeOf, type ReviewScene } from '../review/outcome.ts'
import { onPaper } from '../review/paper.ts'
import { type Circumstances, type Judgement, planUnless } from '../record/plan.ts'
import type { World } from '../world/world.ts'
import { ballotFieldFindings } from './ballot-fields.ts'
import { entryFindings } from './entry.ts'
import { evidenceFindings, scansPlan } from './evidence.ts'
import { openGate } from './gate.ts'
import { proxyBallotFindings } from './proxy-ballot.ts'
import { seatFindings } from './seat.ts'
import { filed } from './filed.ts'
import { ballot } from '../record/ballot.ts'
import { conditionalFindings } from './conditional.ts'
import { decisionFindings } from './decision.ts'
import { formFindings } from './form.ts'
import { noticeFindings } from './notice.ts'
import { numberFindings } from './number.ts'

/** Judges a ballot; the one that completes its review records the outcome and opens what comes next. */
export function judgeBallot(world: World, act: BallotAct, by: Circumstances): Judgement {
  const scene = openGate(world, act, by)
  if (!scene.ok) return scene
  const entry = act.dated !== undefined
  const findings = [
    ...whoFindings(scene.value, act, by),
    ...formFindings(scene.value, act),
    ...evidenceFindings(world, act),
    ...decisionFindings(scene.value, act, entry ? { via: 'paper', seat: act.seat } : {}),
    ...ballotFieldFindings(scene.value, act),
    ...conditionalFindings(scene.value, act, act.dated ?? by.now.date),
    ...numberFindings(act),
    ...noticeFindings(scene.value, entry ? act.dated! : by.now.date),
  ]
  if (findings.length > 0) return { ok: false, findings }
  const { open } = scene.value
  const { grant: _grant, ...own } = act
  const holder = open.holders.get(act.seat) ?? act.seat
  const states = new Map([...open.states, [act.seat, act.decision] as const])
  const due = dueAfterBallot(open, states)
  const paper = new Set(onPaper(open.acts))
  if (entry) paper.add(act.seat)
  else paper.delete(act.seat)
  const brought = { answer: act.answer, paper }
  const outcome = due === undefined ? undefined : outcomeOf(scene.value, due, states, brought)
  return planUnless(outcome === undefined ? [] : findingsOf(outcome), () =>
    filed(
      world,
      ballot,
      // What is on paper needs no grant.
      entry ? own : act,
      by,
      {
        for: entry || act.grant !== undefined ? holder : undefined,
        ...lateness(scene.value),
        outcome: outcome?.ok === true ? outcome.value : undefined,
      },
      scansPlan(world, act, act.evidence === undefined ? [] : [act.evidence]),
    ),
  )
}

/** By whom: a secretary from paper, somebody under a grant, or the holder of the seat himself. */
function whoFindings(scene: ReviewScene, act: BallotAct, by: Circumstances): readonly Finding[] {
  if (act.dated !== undefined) return entryFindings(scene, act, by)
  return act.grant === undefined
    ? seatFindings(scene, act, by)
    : proxyBallotFindings(scene, act, by)
}

/** By how much an act comes after the deadline of its review; nothing while there is time. */
export function lateness(scene: ReviewScene): { readonly late?: number } {
  const late = overdueDays(scene.world.calendar, scene.open.deadline, scene.now)
  return late === undefined ? {} : { late }
}
