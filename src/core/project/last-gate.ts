/** The last gate on a project's way: facts that are not optional are known when it opens, for it decides on them. */
import { gateStage } from '../process/ways.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { askedValue } from '../process/asked-value.ts'
import { givenBy } from '../world/table-answer.ts'
import { type Stage, stageIndex } from '../process/process.ts'
import type { World } from '../world/world.ts'
import { gateAhead, passedTo } from './gates-ahead.ts'
import { type Standing } from './standing.ts'

/** Facts that are asked for and still unset when the last gate is to open. */
export function unsetAtLastGate(world: World, standing: Standing): Finding[] {
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
