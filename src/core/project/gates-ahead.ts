/** A project may still come to some gates, by the ways that its process has from where it stands. */
import type { Process, Stage } from '../process/process.ts'
import { waysOf } from '../process/ways.ts'

/** Whether a gate stands at one of these stages, or at one that can be reached from them. */
export function gateAhead(process: Process, from: readonly string[]): boolean {
  return stagesAhead(process, from).some(({ gate }) => gate.length > 0)
}

/** These stages and every one that can be reached from them. */
export function stagesAhead(process: Process, from: readonly string[]): readonly Stage[] {
  const seen = new Set(from)
  const stages: Stage[] = []
  for (const id of seen) {
    const stage = process.stages.find((one) => one.stage === id)
    if (stage === undefined) continue
    stages.push(stage)
    for (const next of targetsOf(process, stage)) seen.add(next)
  }
  return stages
}

/** The stages to which the ways out of a stage lead. */
function targetsOf(process: Process, stage: Stage): readonly string[] {
  return waysOf(process, stage).flatMap((way) => ('to' in way ? [way.to] : []))
}

/** Where a gate leads that approves: as its table says where that is known, else wherever it may. */
export function passedTo(
  process: Process,
  gate: Stage,
  given: string | undefined,
): readonly string[] {
  return waysOf(process, gate).flatMap((way) => {
    if (way.on === 'passed') return given === undefined || way.to === given ? [way.to] : []
    return way.on === 'answer' && way.counts === 'approve' ? [way.to] : []
  })
}

/**
 * Whether the stage carries out what was approved, or has nothing to draft: no gate is before it any more. Until then
 * documents are drafted for a decision.
 */
export function isCarriedOut(process: Process, stage: Stage): boolean {
  if (stage.gate.length > 0) return false
  const known = CARRIED_OUT.get(stage)
  if (known !== undefined) return known
  const found = stage.deliverables.length === 0 || !gateAhead(process, [stage.stage])
  CARRIED_OUT.set(stage, found)
  return found
}

/** Of each stage of a process as it was read: a list asks it of every project. */
const CARRIED_OUT = new WeakMap<Stage, boolean>()
