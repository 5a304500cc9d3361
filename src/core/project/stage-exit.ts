/** Some things stand in the way of leaving a stage, whoever would: team, documents, requirements, facts, what a table asks. */
import type { Standing } from '../review/standing.ts'
import { routeFindings, givenBy } from '../world/table-answer.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { deliverableFindings } from './packet.ts'
import { requirementFindings } from '../world/requirements.ts'
import { teamFindings } from './team.ts'
import type { World } from '../world/world.ts'
import { gateStage } from '../process/ways.ts'
import { askedValue } from '../process/asked-value.ts'
import { type Stage, stageIndex } from '../process/process.ts'
import { gateAhead, passedTo } from './gates-ahead.ts'

/**
 * Every reason why the present stage cannot be left; deliverables waived for this round are left out. Of a document that
 * is not there no field is asked for besides: it is one cause.
 */
export function leavingFindings(
  world: World,
  standing: Standing,
  waived: readonly string[],
): Finding[] {
  const findings = [
    ...teamFindings(world, standing, standing.stage),
    ...deliverableFindings(world, standing, standing.stage, waived),
    ...requirementFindings(world, standing),
    ...unsetAtLastGate(world, standing),
    ...routeFindings(world, standing),
  ]
  const absent = new Set(
    findings.flatMap((one) => (one.rule === 'missing-deliverable' ? [one.facts.document] : [])),
  )
  return findings.filter(
    (one) => one.rule !== 'missing-document-field' || !absent.has(one.facts.document),
  )
}

/** Facts that are asked for and still unset when the last gate is to open. */
function unsetAtLastGate(world: World, standing: Standing): Finding[] {
  const { process, project, stage, id } = standing
  const gate = gateStage(process, stage)
  if (gate === undefined || !isLast(world, standing, gate)) return []
  return Object.entries(process.facts)
    .filter(([fact, { optional }]) => optional !== true && !Object.hasOwn(project.facts, fact))
    .map(([fact, declared]) =>
      finding('unset-fact', { fact, ...askedValue(declared) }, { project: id }),
    )
}

/** Whether no gate follows once this one has approved: on the way that the project takes, or in the order of the file. */
function isLast(world: World, standing: Standing, gate: Stage): boolean {
  const { process } = standing
  if (world.rules.lastGateByFile) {
    const later = process.stages.slice(stageIndex(process, gate.stage) + 1)
    return later.every((one) => one.gate.length === 0)
  }
  const passed = gate.on?.passed
  const given = passed === undefined ? undefined : givenBy(world, standing, passed)
  return !gateAhead(process, passedTo(process, gate, given?.ok === true ? given.value : undefined))
}
