/** A motion (提案) is proposed, endorsed, and carried out by the last endorsement that the policy's threshold asks for. */
import { mustHold } from '../policy/authority.ts'
import { ADMINISTRATOR } from '../policy/policy.ts'
import { retiresOwnKeys } from '../policy/compromise.ts'
import { countsOf } from '../policy/policy-rules.ts'
import type { EndorseAct, ProposeAct, RetractAct } from '../record/act.ts'
import { recordOf, recordPath, trailersOf } from '../record/filing.ts'
import {
  endorse,
  type Motioned,
  motionFieldsOf,
  motionPath,
  proposedFilePath,
  propose,
  proposedRosterPath,
  retract,
} from '../record/motion.ts'
import { type Circumstances, type Judgement, type Plan, plan, planUnless } from '../record/plan.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { countedBy, type Motion, motionOf, motionsOf, nextMotion } from '../world/motions.ts'
import type { World } from '../world/world.ts'
import { judgeConfigure } from './configure.ts'
import { judgePolicy } from './policy.ts'
import { judgeUpgrade } from './upgrade.ts'
import { judgeVoid } from './void.ts'

/** What the act of a motion would write, signed for by `by.endorsers`; `to-come` asks whether it could be carried out at all. */
export function judgeMotioned(world: World, act: Motioned, by: Circumstances): Judgement {
  switch (act.act) {
    case 'policy':
      return judgePolicy(world, act, by)
    case 'upgrade':
      return judgeUpgrade(world, act, by)
    case 'void':
      return judgeVoid(world, act, by)
    case 'configure':
      return judgeConfigure(world, act, by)
    default:
      return act satisfies never
  }
}

/** The rosters by whose thresholds an act is counted. */
function rostersFor(world: World, motioned: Motioned) {
  return countedBy(world, { roster: motioned.act === 'policy' ? motioned.policy : undefined })
}

/** Whether these signatures are as many as the act needs. */
export function isCarriedBy(world: World, motioned: Motioned, signed: readonly string[]): boolean {
  const [alone, ...others] = signed
  const isOwn =
    motioned.act === 'policy' &&
    alone !== undefined &&
    others.length === 0 &&
    !world.rules.keysOnlyRetire &&
    retiresOwnKeys(world.policy, motioned.policy, alone)
  if (isOwn) return true
  return countsOf(rostersFor(world, motioned), signed).every(
    ({ needed, have }) => needed <= 1 || have >= needed,
  )
}

/**
 * Judges a proposal, by an administrator: the act could be carried out, needs more signatures than his, is not proposed yet,
 * and takes the next number.
 */
export function judgePropose(world: World, act: ProposeAct, by: Circumstances): Judgement {
  const { n, motioned } = act
  const where = { member: by.signer, file: motionPath(n) }
  const findings: Finding[] = [...mustHold(world, by.signer, ADMINISTRATOR, 'propose')]
  const expected = nextMotion(world)
  if (n !== expected) findings.push(finding('motion-number', { found: n, expected }, where))
  if (isCarriedBy(world, motioned, [by.signer])) {
    findings.push(finding('motion-needless', { act: motioned.act }, where))
  }
  const same = motionsOf(world).find((one) => one.state.is === 'open' && isAbout(one, motioned))
  if (same !== undefined) findings.push(finding('motion-repeated', { motion: same.n }, where))
  const inner = judgeMotioned(world, motioned, { ...by, endorsers: 'to-come' })
  if (!inner.ok) findings.push(...once(inner.findings, findings))
  return planUnless(findings, () => {
    const given = motionFieldsOf(n, motioned)
    const record = recordOf(propose, given, by, { roster: world.policy.version })
    const roster =
      motioned.act === 'policy' ? [[proposedRosterPath(n), motioned.policy] as const] : []
    const texts =
      motioned.act === 'configure'
        ? motioned.texts
            .filter(({ sha256 }) => sha256 !== undefined)
            .map(({ path, sha256 }) => [proposedFilePath(n, path), sha256] as const)
        : []
    return plan(trailersOf(propose, record), [[motionPath(n), record], ...roster], texts)
  })
}

/** Whether an open motion would bring about the very same. */
function isAbout({ record, roster }: Motion, motioned: Motioned): boolean {
  if (record.what !== motioned.act) return false
  switch (motioned.act) {
    case 'void':
      return record.commit === motioned.commit
    case 'upgrade':
      return record.to === motioned.to
    case 'policy':
      return JSON.stringify(roster) === JSON.stringify(motioned.policy)
    case 'configure':
      return JSON.stringify(record.files) === JSON.stringify(motioned.texts)
    default:
      return motioned satisfies never
  }
}

/**
 * Judges an endorsement, by an administrator who has not signed for it: the motion is open, and its act could still be
 * carried out. Where this signature is the last that the present roster needs, and of a change of the roster the next one as
 * well, the commit does what the motion says.
 */
export function judgeEndorse(world: World, act: EndorseAct, by: Circumstances): Judgement {
  const { n, motioned } = act
  const { signer } = by
  const motion = motionOf(world, n)
  if (motion === undefined || motioned === undefined)
    return { ok: false, findings: [unknownMotion(world, n)] }
  const where = { member: signer, file: recordPath(endorse, { n, by: signer }) }
  const findings: Finding[] = [
    ...mustHold(world, signer, ADMINISTRATOR, 'endorse'),
    ...closedFindings(motion, signer),
  ]
  if (motion.signed.includes(signer)) {
    findings.push(finding('already-endorsed', { motion: n, member: signer }, where))
  }
  if (findings.length > 0) return { ok: false, findings }
  const endorsers = [...motion.signed, signer]
  const carries = isCarriedBy(world, motioned, endorsers)
  const inner = judgeMotioned(world, motioned, {
    ...by,
    endorsers: carries ? endorsers : 'to-come',
  })
  if (!inner.ok) return inner
  const record = recordOf(endorse, act, by, {
    files: motion.files,
    carries: carries ? 'yes' : 'no',
  })
  const own: Plan = plan(trailersOf(endorse, record), [[recordPath(endorse, record), record]])
  return { ok: true, value: carries ? both(own, inner.value) : own }
}

/** One commit: the endorsement, and what it carries out. */
function both(own: Plan, { records, texts }: Plan): Plan {
  return { ...own, records: new Map([...own.records, ...records]), texts }
}

/** Judges that a motion is taken back: by who proposed it, while it is open, with a reason. */
export function judgeRetract(world: World, act: RetractAct, by: Circumstances): Judgement {
  const { n } = act
  const motion = motionOf(world, n)
  if (motion === undefined) return { ok: false, findings: [unknownMotion(world, n)] }
  const where = { member: by.signer, file: recordPath(retract, { n }) }
  const findings: Finding[] = [...closedFindings(motion, by.signer)]
  const { by: member } = motion.record
  if (member !== by.signer)
    findings.push(finding('motion-of-another', { motion: n, member }, where))
  if (act.reason.trim() === '') findings.push(finding('reason-required', { act: 'retract' }, where))
  return planUnless(findings, () => {
    const record = recordOf(retract, act, by, {})
    return plan(trailersOf(retract, record), [[recordPath(retract, record), record]])
  })
}

/** That there is no motion of this number, with those that are open. */
export function unknownMotion(world: World, n: number): Finding {
  const open = motionsOf(world).filter(({ state }) => state.is === 'open')
  return finding('unknown-motion', { motion: n, known: open.map((one) => one.n).join(', ') })
}

/** That a motion is open no more: what became of it. */
function closedFindings({ n, state, record }: Motion, member: string): readonly Finding[] {
  if (state.is === 'open') return []
  const by = state.is === 'carried-out' ? state.by : record.by
  const version = state.is === 'overtaken' ? state.version : record.roster
  return [finding('motion-closed', { motion: n, how: state.is, by, version }, { member })]
}

/** The findings that are not told already. */
function once(findings: readonly Finding[], told: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => told.every((one) => one.rule !== rule))
}
