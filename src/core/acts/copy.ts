/** Members get copies for information (传阅) and say that they have read them (阅知): this gives no rights, and is possible at any time. */
import type { Standing } from '../review/standing.ts'
import { unknownName } from '../text/naming.ts'
import { callableMembers } from '../text/known-names.ts'
import type { CopyAct, ReadAct } from '../record/act.ts'
import { activeFindings } from '../policy/authority.ts'
import { worksOn } from '../project/copies.ts'
import { finding } from '../rules/finding.ts'
import { type Circumstances, type Judgement, planUnless } from '../record/plan.ts'
import { memberOf } from '../policy/policy.ts'
import { standingOf } from '../project/standing.ts'
import type { World } from '../world/world.ts'
import { filed } from './filed.ts'
import { copy, read } from '../record/copy.ts'

/** Judges a copy: by whoever works on the project, to active members, each once. */
export function judgeCopy(world: World, act: CopyAct, by: Circumstances): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const standing = found.value
  const where = { project: act.project, member: by.signer }
  const findings = activeFindings(world.policy, by.signer)
  if (findings.length === 0 && !worksOn(world, standing, by.signer, by.now.date)) {
    findings.push(finding('copy-by-outsider', { member: by.signer }, where))
  }
  for (const name of act.to) {
    findings.push(
      ...(memberOf(world.policy, name) === undefined
        ? [unknownName('member', callableMembers(world.policy), name, where)]
        : activeFindings(world.policy, name)),
    )
  }
  if (!world.rules.repeatsEntries && isRepeated(standing, act)) {
    findings.push(finding('nothing-changed', { project: act.project }, where))
  }
  return planUnless(findings, () =>
    filed(world, copy, { ...act, to: [...new Set(act.to)] }, by, {
      n: standing.signoffs.copies.length + 1,
    }),
  )
}

/** Whether everybody has the same copy already, with the same note, and has not read it yet. */
function isRepeated({ signoffs: { copies, reads } }: Standing, { to, note }: CopyAct): boolean {
  return [...to].every((member) =>
    copies.some(
      ({ record, sha256 }) =>
        record.to.includes(member) &&
        record.note === note &&
        !reads.some((read) => read.record.copy === sha256 && read.record.by === member),
    ),
  )
}

/** Judges a read notice: by a recipient of the copy, once. */
export function judgeRead(world: World, act: ReadAct, by: Circumstances): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const { copies, reads } = found.value.signoffs
  const where = { project: act.project, member: by.signer }
  const copy = copies.find(({ record, sha256 }) => record.n === act.n && sha256 === act.copy)
  const findings = activeFindings(world.policy, by.signer)
  if (copy === undefined) {
    findings.push(finding('no-such-copy', { n: act.n }, where))
  } else if (!copy.record.to.includes(by.signer)) {
    findings.push(finding('copy-of-others', { member: by.signer, n: act.n }, where))
  }
  const before = reads.find(({ record }) => record.copy === act.copy && record.by === by.signer)
  if (before !== undefined) {
    findings.push(finding('already-read', { at: before.record.at.slice(0, 10) }, where))
  }
  return planUnless(findings, () => filed(world, read, act, by, {}))
}
