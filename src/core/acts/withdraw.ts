/** The submitter withdraws a submission (撤回): the packet is released, and the next submission is the next round. */
import type { WithdrawAct } from '../record/act.ts'
import { finding } from '../rules/finding.ts'
import { type Circumstances, type Judgement } from '../record/plan.ts'
import type { World } from '../world/world.ts'
import { openGate } from './gate.ts'
import { ownerFindings } from './project.ts'
import { filed } from './filed.ts'
import { withdraw } from '../record/withdraw.ts'
import { withdrawers } from '../review/withdrawers.ts'

/** Judges a withdrawal: by the submitter or, in his own request, the opener and the team; before any ballot of the round. */
export function judgeWithdraw(world: World, act: WithdrawAct, by: Circumstances): Judgement {
  const scene = openGate(world, act, by)
  if (!scene.ok) return scene
  const { gate, standing } = scene.value
  const where = { project: act.project, member: by.signer }
  const findings = ownerFindings(world, standing, by, 'withdraw')
  const submitter = gate.submission.record.by
  const may = withdrawers(world, standing, gate, by.now.date)
  if (findings.length === 0 && !may.includes(by.signer)) {
    findings.push(finding('not-the-submitter', { member: by.signer, submitter }, where))
  }
  const ballots = gate.reviews.reduce((sum, view) => sum + view.acts.ballots.length, 0)
  if (ballots > 0) findings.push(finding('withdraw-after-ballot', { ballots }, where))
  if (findings.length > 0) return { ok: false, findings }
  return { ok: true, value: filed(world, withdraw, act, by, {}) }
}
