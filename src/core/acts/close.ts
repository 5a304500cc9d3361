/** A vote is closed or its time extended: counting is for the secretary, or for any seat holder one working day later. */
import type { CloseAct, ExtendAct } from '../record/act.ts'
import { mustHold } from '../policy/authority.ts'
import { hindranceToClose } from '../review/closing.ts'
import { hasLapsed, overdueDays, shownEnd } from '../calendar/deadline.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { certainly, dueAtClose, extensionsAllowed } from '../review/result.ts'
import { allAnswered, isUnanswered, opinionsOf } from '../review/opinions.ts'
import {
  extendedDeadline,
  findingsOf,
  outcomeOf,
  type ReviewScene,
  unitOf,
} from '../review/outcome.ts'
import { bodyOf } from '../review/body.ts'
import { isSuperior } from '../policy/policy.ts'
import { SUPERIOR } from '../process/roles.ts'
import { type Circumstances, type Judgement, planUnless } from '../record/plan.ts'
import type { CloseRecord } from '../record/record.ts'
import { presentHolders } from '../review/states.ts'
import { count } from '../review/tally.ts'
import type { World } from '../world/world.ts'
import { openGate } from './gate.ts'
import { filed } from './filed.ts'
import { close, extend } from '../record/close.ts'
import { numberFindings } from './number.ts'

/**
 * Judges a close: after the deadline day has ended, or at once when no seat is open or nothing open can change the
 * outcome. Nothing is closed by a provisional deadline.
 */
export function judgeClose(world: World, act: CloseAct, by: Circumstances): Judgement {
  const scene = openGate(world, act, by)
  if (!scene.ok) return scene
  const findings = [
    ...closerFindings(scene.value, by),
    ...timeFindings(scene.value),
    ...numberFindings(act),
  ]
  if (findings.length > 0) return { ok: false, findings }
  const { open } = scene.value
  const due = dueAtClose(open, allAnswered(open.acts, open.states))
  const outcome = outcomeOf(scene.value, due, open.states)
  return planUnless(findingsOf(outcome), () =>
    filed(world, close, act, by, {
      n: open.acts.closes.length + 1,
      outcome: (outcome as { value: CloseRecord['outcome'] }).value,
    }),
  )
}

/** Judges an extension: by the secretary, with a reason, before the deadline has lapsed, while times remain. */
export function judgeExtend(world: World, act: ExtendAct, by: Circumstances): Judgement {
  const scene = openGate(world, act, by)
  if (!scene.ok) return scene
  const { open } = scene.value
  const where = { project: act.project, member: by.signer }
  const findings = secretaryFindings(scene.value, by, 'extend')
  if (act.reason.trim() === '') findings.push(finding('reason-required', { act: 'extend' }, where))
  const times = extensionsAllowed(open.opened.vote)
  if (open.extensions >= times) findings.push(finding('no-extension-left', { times }, where))
  if (!open.rules.extendsInVain && certainly(open, open.states) === 'lapsed') {
    findings.push(finding('extension-in-vain', { review: act.review }, where))
  }
  if (open.deadline !== undefined && hasLapsed(open.deadline, scene.value.now)) {
    findings.push(finding('deadline-passed', { deadline: shownEnd(open.deadline) }, where))
  }
  const deadline = extendedDeadline(scene.value)
  if (findings.length > 0 || deadline === undefined) return { ok: false, findings }
  return {
    ok: true,
    value: filed(world, extend, act, by, { n: open.acts.extensions.length + 1, deadline }),
  }
}

function secretaryFindings(scene: ReviewScene, by: Circumstances, act: string): Finding[] {
  const { open, standing } = scene
  const { policy } = scene.world
  const role = open.review.secretary ?? open.opened.role
  if (isSuperior(policy, role)) {
    const body = bodyOf(policy, standing.project, role)
    if (body.includes(by.signer)) return []
    const facts = { member: by.signer, role: SUPERIOR, act, holders: body.join(', ') }
    return [finding('not-in-role', facts, { project: standing.id, member: by.signer })]
  }
  return mustHold(scene.world, by.signer, role, act).map((one) => ({
    ...one,
    project: scene.standing.id,
  }))
}

/**
 * The secretary may close when it is due; any seat holder one working day after the deadline, and where one person
 * decides, whoever holds that role now: the seat may have been vacated by his predecessor.
 */
function closerFindings(scene: ReviewScene, by: Circumstances): Finding[] {
  const refused = secretaryFindings(scene, by, 'close')
  if (refused.length === 0) return []
  const { open } = scene
  const successor =
    open.opened.vote === undefined &&
    bodyOf(scene.world.policy, scene.standing.project, open.opened.role, unitOf(scene)).includes(
      by.signer,
    )
  const holder = presentHolders(open).includes(by.signer) || successor
  const overdue = overdueDays(scene.world.calendar, open.deadline, scene.now) ?? 0
  return holder && (overdue > 1 || nothingOpen(scene)) ? [] : refused
}

function nothingOpen(scene: ReviewScene): boolean {
  const { open } = scene
  return count(open.states)['not-cast'] === 0
}

function timeFindings(scene: ReviewScene): Finding[] {
  const { open } = scene
  const where = { project: scene.standing.id }
  const deadline = open.deadline === undefined ? '' : shownEnd(open.deadline)
  const hindrance = hindranceToClose(open, scene.now)
  switch (hindrance) {
    case 'none':
      return []
    case 'provisional':
      return [finding('deadline-provisional', { deadline }, where)]
    case 'too-early': {
      const seats = [...open.states].flatMap(([seat, state]) =>
        state === 'open' ? [open.holders.get(seat) ?? seat] : [],
      )
      const facts = { review: open.review.review, deadline, open: seats.join(', ') }
      const provisional =
        open.deadline?.certainty === 'provisional' ? { provisional: 'yes' as const } : {}
      return [finding('close-too-early', { ...facts, ...provisional }, where)]
    }
    case 'unminuted':
      return [finding('close-without-minutes', { review: open.review.review, deadline }, where)]
    case 'unanswered': {
      const seats = opinionsOf(open.acts, open.states)
        .filter(isUnanswered)
        .map(({ seat }) => seat)
      const facts = { review: open.review.review, seats: seats.join(', ') }
      return [finding('opinion-unanswered', facts, where)]
    }
    default:
      return hindrance satisfies never
  }
}
