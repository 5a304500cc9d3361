/** A submission puts a stage's packet before its gate, or leaves a stage without one. */
import type { Standing } from '../review/standing.ts'
import { tablesOf } from '../process/lookups.ts'
import { gateStage } from '../process/ways.ts'
import type { SubmitAct } from '../record/act.ts'
import { mustHold } from '../policy/authority.ts'
import { givenBy } from '../world/table-answer.ts'
import { judge } from '../process/condition.ts'
import { type Finding, finding, unique } from '../rules/finding.ts'
import { fieldOf, groundOf } from '../world/ground.ts'
import { unknownFindings } from '../world/unknown.ts'
import { gateFindings, openNext } from '../review/opening.ts'
import { parameterOf, parametersOf } from '../process/parameter.ts'
import { computedIn, factsWith } from '../world/computed.ts'
import { sightsIn } from '../world/sights.ts'
import { type Packet, packetOf } from '../project/packet.ts'
import { type Circumstances, type Judgement } from '../record/plan.ts'
import type { OpenedReview, SubmissionRecord } from '../record/record.ts'
import { reconsideringNow } from '../review/reconsideration.ts'
import { standingOf } from '../project/standing.ts'
import { isUnchanged } from '../project/resubmission.ts'
import { writtenInto } from '../project/writers.ts'
import type { World } from '../world/world.ts'
import { endedFindings, ownerFindings } from './project.ts'
import { filed } from './filed.ts'
import { submit } from '../record/submit.ts'
import type { WorkedOut } from '../record/declaration.ts'
import { dueNow } from '../project/due-step.ts'
import { openConditionFindings } from '../review/approval-conditions.ts'
import { countersigningFindings } from '../project/countersigning.ts'
import { leavingFindings } from '../project/stage-exit.ts'
import { opensOf } from '../record/opens.ts'

/**
 * Judges a submission by the stage's owner: every deliverable fit, the team complete, every review of the gate able to
 * open now. The packet, its signers, the values of facts and parameters, and what opens are recorded.
 */
export function judgeSubmit(world: World, act: SubmitAct, by: Circumstances): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const standing = found.value
  const refused = placeFindings(world, standing, act, by)
  if (refused.length > 0) return { ok: false, findings: refused }
  const gate = gateStage(standing.process, standing.stage)
  const packet = packetOf(world, standing, by)
  const waived = act.waivers.map(({ document }) => document)
  const waivers = waiverFindings(world, standing, act, by)
  const findings: Finding[] = [
    ...ownerFindings(world, standing, by, 'submit'),
    ...waivers,
    ...leavingFindings(world, standing, waived, by.now.date).filter(
      (one) => !isOfRefused(one, waivers),
    ),
    ...countersigningFindings(world, standing, waived, by),
    ...answerFindings(standing, act, packet),
  ]
  const files = [...packet.documents, ...packet.attachments]
  if (!world.rules.takesSpoiltFiles) {
    findings.push(...files.flatMap(({ path }) => world.tree.get(path)?.spoilt ?? []))
  }
  if (gate !== undefined) {
    findings.push(...gateFindings(world, standing, gate, files, by.now))
    findings.push(...openConditionFindings(standing))
  }
  const { stage } = standing
  if (gate === undefined && (stage.then === undefined || stage.receipt !== undefined)) {
    findings.push(
      finding(
        'gate-not-open',
        { stage: stage.stage, ...dueNow(world, standing, by.now) },
        { project: act.project },
      ),
    )
  }
  if (findings.length > 0) return { ok: false, findings: unique(findings) }
  const opens = gate && openNext(world, standing, gate, -1, files, by.now)
  if (opens?.ok === false) return opens
  const worked = workedOut(world, standing, packet, opens?.value ?? [])
  return { ok: true, value: filed(world, submit, act, by, worked) }
}

/** What is recorded of a submission besides what its submitter says: the packet, and all that its review will rest on. */
function workedOut(
  world: World,
  standing: Standing,
  packet: Packet,
  opens: readonly OpenedReview[],
): WorkedOut<typeof submit> {
  const gate = gateStage(standing.process, standing.stage)
  const tables = (gate === undefined ? [] : tablesOf(gate)).flatMap(
    (id) => standing.process.tables[id] ?? [],
  )
  const parameters = parametersOf(standing.process, gate?.gate ?? [], tables).flatMap((name) => {
    const value = parameterOf(world, standing, name)
    return value === undefined ? [] : [[name, value] as const]
  })
  const computed = computedIn(world, standing, packet)
  const looked = sightsIn(
    world,
    standing,
    gate === undefined ? [standing.stage] : [standing.stage, gate],
  )
  const then = givenBy(world, standing, standing.stage.then ?? 'end')
  const again = gate === undefined ? undefined : reconsideringNow(standing)
  return {
    leaves: gate !== undefined && gate !== standing.stage ? standing.stage.stage : undefined,
    reconsiders: again?.sha256,
    flags: flagsOf(world, standing),
    facts: factsWith(standing, computed),
    computed: computed.length === 0 ? undefined : computed,
    looked: looked.length === 0 ? undefined : looked,
    parameters: Object.fromEntries(parameters),
    documents: packet.documents,
    attachments: packet.attachments,
    ...opensOf(opens),
    outcome: gate === undefined && then.ok ? { result: 'passed', to: then.value } : undefined,
  }
}

/** The flagged fields of the packet's documents that say yes. */
function flagsOf(world: World, standing: Standing): SubmissionRecord['flags'] {
  return Object.entries(standing.process.documents).flatMap(([document, { fields }]) =>
    Object.entries(fields)
      .filter(
        ([field, { flag }]) => flag === true && fieldOf(world, standing, document, field) === 'yes',
      )
      .map(([field]) => ({ document, field })),
  )
}

/** Whether it asks for a field of a document whose waiver is refused already: one cause. */
function isOfRefused(one: Finding, waivers: readonly Finding[]): boolean {
  return (
    one.rule === 'missing-document-field' &&
    waivers.some(
      ({ rule, facts }) =>
        rule === 'waiver-not-allowed' &&
        (facts as { document?: string }).document === one.facts.document,
    )
  )
}

function placeFindings(
  world: World,
  standing: Standing,
  act: SubmitAct,
  by: Circumstances,
): Finding[] {
  const where = { project: act.project }
  if (standing.state === 'in-review') {
    const review = standing.gate?.open.map((view) => view.review.review).join(', ') ?? ''
    return [finding('gate-open', { stage: standing.stage.stage, review }, where)]
  }
  const ended = endedFindings(world, standing, by.now.date)
  if (ended.length > 0) return ended
  const gate = gateStage(standing.process, standing.stage) ?? standing.stage
  const expected = `${gate.stage}.${standing.round}`
  const found = `${act.stage}.${act.round}`
  return found === expected ? [] : [finding('wrong-round', { found, expected }, where)]
}

function waiverFindings(
  world: World,
  standing: Standing,
  act: SubmitAct,
  by: Circumstances,
): Finding[] {
  return act.waivers.flatMap(({ document, reason }) => {
    const where = { project: standing.id, member: by.signer }
    const deliverable = standing.stage.deliverables.find((one) => one.document === document)
    const waivable = deliverable?.waivable
    const judged =
      waivable === undefined ? undefined : judge(waivable.when, groundOf(world, standing))
    if (judged?.is === 'unknown') return unknownFindings(judged, standing)
    if (waivable === undefined || judged?.is === 'no') {
      const how = writtenInto(world, standing, document, by.signer)
      return [finding('waiver-not-allowed', { document, member: by.signer, ...how }, where)]
    }
    const findings = mustHold(world, by.signer, waivable.by, 'waive', standing.project.unit)
    if (reason.trim() === '') {
      findings.push(finding('reason-required', { act: 'waive', document }, where))
    }
    return findings
  })
}

/**
 * Submitting the very same packet and facts after a return, or after a rejection that is reconsidered, needs a written
 * answer to its reason.
 */
function answerFindings(standing: Standing, act: SubmitAct, packet: Packet): Finding[] {
  const last = standing.rounds.at(-1)
  const asks = last?.result === 'returned' || last?.reconsidered !== undefined
  if (!asks || (act.answer ?? '').trim() !== '') return []
  const round = `${last.stage.stage}.${last.round}`
  const how = last.result === 'returned' ? 'returned' : 'rejected'
  return isUnchanged(standing, packet)
    ? [finding('answer-required', { round, how }, { project: standing.id })]
    : []
}
