/** The submitter answers a written opinion (采纳 / 不采纳): once, and the last opinion of a seat. */
import type { AnswerAct } from '../record/act.ts'
import { dueAfterBallot } from '../review/result.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { allAnswered, answerers, opinionsOf } from '../review/opinions.ts'
import { findingsOf, outcomeOf, type ReviewScene } from '../review/outcome.ts'
import { type Circumstances, type Judgement, planUnless } from '../record/plan.ts'
import { dueNow } from '../project/due-step.ts'
import { isRecused } from '../review/tally.ts'
import type { World } from '../world/world.ts'
import { openGate } from './gate.ts'
import { ownerFindings } from './project.ts'
import { filed } from './filed.ts'
import { answer } from '../record/answer.ts'

/** Judges an answer; the one that leaves no opinion unanswered and no seat unheard completes the review. */
export function judgeAnswer(world: World, act: AnswerAct, by: Circumstances): Judgement {
  const scene = openGate(world, act, by)
  if (!scene.ok) return scene
  const findings = [
    ...whoFindings(scene.value, by),
    ...opinionFindings(scene.value, act, by),
    ...reasonFindings(act),
  ]
  if (findings.length > 0) return { ok: false, findings }
  const { open } = scene.value
  const due = dueAfterBallot(open, open.states, allAnswered(open.acts, open.states, act.opinion))
  const outcome =
    due === undefined ? undefined : outcomeOf(scene.value, due, open.states, { answering: act })
  return planUnless(outcome === undefined ? [] : findingsOf(outcome), () =>
    filed(world, answer, act, by, { outcome: outcome?.ok === true ? outcome.value : undefined }),
  )
}

function whoFindings({ world, standing, gate }: ReviewScene, by: Circumstances): Finding[] {
  const owners = ownerFindings(world, { ...standing, stage: gate.from }, by, 'answer')
  if (owners.length > 0 || answerers(world, standing, gate, by.now.date).includes(by.signer)) {
    return owners
  }
  const submitter = gate.submission.record.by
  const where = { project: standing.id, member: by.signer }
  return [finding('not-the-submitter', { member: by.signer, submitter }, where)]
}

/** Only what a seat says now is answered, and once: an opinion that was replaced is no longer its opinion. */
function opinionFindings(scene: ReviewScene, act: AnswerAct, by: Circumstances): Finding[] {
  const { world, standing, open } = scene
  const where = { project: act.project, member: by.signer }
  const given = opinionsOf(open.acts, open.states).find(({ seat }) => seat === act.seat)
  const last = given?.opinion
  if (last === undefined || last.sha256 !== act.opinion || last.record.n !== act.n) {
    const before = last === undefined ? answeredBefore(scene, act.seat) : undefined
    const { last: _round, ...due } = dueNow(world, standing, by.now)
    if (before !== undefined) {
      return [finding('already-answered', { seat: act.seat, at: before, ...due }, where)]
    }
    const state = open.states.get(act.seat)
    const missing = state === undefined ? 'seat' : isRecused(state) ? 'recused' : 'opinion'
    const facts = {
      review: act.review,
      seat: act.seat,
      n: act.n,
      last: last?.record.n ?? 0,
      ...(last === undefined ? ({ missing } as const) : {}),
      ...due,
    }
    return [finding('not-the-last-opinion', facts, where)]
  }
  const at = given?.answer?.record.at.slice(0, 10)
  return at === undefined
    ? []
    : [
        finding(
          'already-answered',
          { seat: act.seat, at, ...dueNow(world, standing, by.now) },
          where,
        ),
      ]
}

/** When an opinion of the seat was answered in another hearing of this gate, one that is over by that. */
function answeredBefore({ gate }: ReviewScene, seat: string): string | undefined {
  const answers = gate.reviews.flatMap(({ acts }) => acts.answers)
  return answers.find(({ record }) => record.seat === seat)?.record.at.slice(0, 10)
}

function reasonFindings({ project, adopted, reason = '' }: AnswerAct): Finding[] {
  return adopted === 'no' && reason.trim() === ''
    ? [finding('reason-required', { act: 'decline' }, { project })]
    : []
}
