/** An administrator adds or changes calendar files: a year's official days, the company's own. Pinned deadlines do not move. */
import type { CalendarAct } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { type Circumstances, type Judgement, plan } from '../record/plan.ts'
import { isActive, mayDo } from '../policy/policy.ts'
import type { World } from '../world/world.ts'
import { trailersOf } from '../record/filing.ts'
import { calendar } from '../record/workspace-acts.ts'

const FILE = /^calendar\/(cn-\d{4}|company)\.yaml$/

/** Judges it: by a member whom a role lets keep the calendar, with a reason; calendar files only, none taken away. */
export function judgeCalendar(world: World, act: CalendarAct, by: Circumstances): Judgement {
  const where = { member: by.signer }
  const findings: Finding[] = act.texts
    .filter(({ path, sha256 }) => !FILE.test(path) || sha256 === undefined)
    .map(({ path }) => finding('not-a-document', { path }, { ...where, file: path }))
  if (!isActive(world.policy, by.signer) || !mayDo(world.policy, by.signer, 'calendar')) {
    const facts = { member: by.signer, role: 'calendar', act: 'calendar', holders: '' }
    findings.push(finding('not-in-role', facts, where))
  }
  if (act.texts.length === 0) {
    findings.push(finding('malformed-act', { act: 'calendar', detail: 'no-file' }, where))
  }
  const same = act.texts.filter(({ path, sha256 }) => world.tree.get(path)?.sha256 === sha256)
  for (const { path } of same) {
    findings.push(finding('nothing-changed', { project: path }, { ...where, file: path }))
  }
  if (act.reason.trim() === '')
    findings.push(finding('reason-required', { act: 'calendar' }, where))
  if (findings.length > 0) return { ok: false, findings }
  const texts = act.texts.map(({ path, sha256 }) => [path, sha256] as const)
  return { ok: true, value: plan(trailersOf(calendar, act), [], texts) }
}
