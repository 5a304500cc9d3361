/** A project is held and resumed (暂停、恢复): the clock of its deadlines stops, and what was left goes on. */
import type { Standing } from '../review/standing.ts'
import type { HoldAct, ResumeAct } from '../record/act.ts'
import { mustHold } from '../policy/authority.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { holdRole } from '../review/hold.ts'
import { type Circumstances, type Judgement, planUnless } from '../record/plan.ts'
import { resumedDeadlines } from '../review/resumed-deadline.ts'
import { standingOf } from '../project/standing.ts'
import type { World } from '../world/world.ts'
import { endedFindings } from './project.ts'
import { filed } from './filed.ts'
import { hold, resume } from '../record/hold.ts'

/** Judges a hold: of a project that goes on, with a reason, by the role that the process gives it to. */
export function judgeHold(world: World, act: HoldAct, by: Circumstances): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const standing = found.value
  const findings = [
    ...endedFindings(world, standing, by.now.date, by.signer),
    ...whoFindings(world, standing, act, by),
  ]
  if (act.reason.trim() === '') {
    const where = { project: act.project, member: by.signer }
    findings.push(finding('reason-required', { act: 'hold' }, where))
  }
  return planUnless(findings, () =>
    filed(world, hold, act, by, { n: standing.signoffs.holds.length + 1 }),
  )
}

/** Judges a resume: of the hold in force, by the same role; the deadlines that move are recorded. */
export function judgeResume(world: World, act: ResumeAct, by: Circumstances): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const standing = found.value
  const { hold } = standing
  const where = { project: act.project, member: by.signer }
  const findings = hold === undefined ? endedFindings(world, standing, by.now.date, by.signer) : []
  if (findings.length === 0 && hold?.sha256 !== act.hold) {
    findings.push(finding('not-on-hold', { project: act.project, hold: act.hold }, where))
  }
  findings.push(...whoFindings(world, standing, act, by))
  return planUnless(findings, () =>
    filed(world, resume, act, by, {
      n: hold!.record.n,
      deadlines: resumedDeadlines(world, standing, hold!.record, by.now),
    }),
  )
}

/** Reasons why the signer may neither hold this project nor resume it. */
function whoFindings(
  world: World,
  standing: Standing,
  { act }: HoldAct | ResumeAct,
  by: Circumstances,
): Finding[] {
  const { process, project, id } = standing
  const source = process.hold
  if (source === undefined) {
    const vote = standing.gate?.open.some(({ opened }) => opened.vote !== undefined)
    const open = vote === true ? { vote: 'open' as const } : {}
    return [finding('hold-not-here', { process: process.process, ...open }, { project: id })]
  }
  const role = holdRole(world, standing, by.now.date)
  if (role === undefined) {
    const parameter = typeof source === 'string' ? source : source.parameter
    return [finding('unset-parameter', { parameter, process: process.process }, { project: id })]
  }
  return mustHold(world, by.signer, role, act, project.unit).map((one) => ({
    ...one,
    project: id,
  }))
}
