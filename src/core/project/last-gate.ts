/** The last gate of a process: what is not known when it opens is never known, for facts are frozen once it has passed. */
import { type Finding, finding } from '../finding.ts'
import { indexOf } from './freeze.ts'
import { gateStage, type Standing } from './standing.ts'

/** Facts that are asked for and still unset when the last gate is to open. */
export function unsetAtLastGate(standing: Standing): Finding[] {
  const { process, project, stage, id } = standing
  const gate = gateStage(process, stage)
  if (gate === undefined) return []
  const later = process.stages.slice(indexOf(process, gate.stage) + 1)
  if (later.some((one) => one.gate.length > 0)) return []
  return Object.entries(process.facts)
    .filter(([fact, { optional }]) => optional !== true && !Object.hasOwn(project.facts, fact))
    .map(([fact]) => finding('unset-fact', { fact }, { project: id }))
}
