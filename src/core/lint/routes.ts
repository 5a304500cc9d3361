/** Proof: every stage can be reached, an end can be reached from every stage, and no circle goes round without a decision. */
import type { Process } from '../process/process.ts'
import { edgesOf, reachedFrom } from './edges.ts'
import { type Fault, fault } from './fault.ts'

/** Stages that nothing leads to, by anything but a lapse or a deferral. */
export function unreachableStages(process: Process): readonly Fault[] {
  const first = process.stages[0]?.stage ?? 'end'
  const reached = reachedFrom([first], decided(process))
  return faultyStages(process, 'stage-unreachable', (stage) => !reached.has(stage))
}

/** Stages from which a project could never end. */
export function endlessStages(process: Process): readonly Fault[] {
  const ending = reachedFrom(['end'], decided(process), 'backward')
  return faultyStages(process, 'stage-without-end', (stage) => !ending.has(stage))
}

/** A circle in which nobody decides, by a gate or by a document that says where it leads: submitting alone would go round it for ever. */
export function undecidedCycles(process: Process): readonly Fault[] {
  const gated = new Set(
    process.stages.flatMap(({ stage, gate }) => (gate.length > 0 ? [stage] : [])),
  )
  const edges = edgesOf(process).filter(({ from, decided }) => !gated.has(from) && decided !== true)
  const left = new Set(
    process.stages.flatMap(({ stage }) => {
      const next = edges.flatMap(({ from, to }) => (from === stage ? [to] : []))
      return reachedFrom(next, edges).has(stage) ? [stage] : []
    }),
  )
  const circles = [...left].flatMap((stage) => {
    if (!left.has(stage)) return []
    const there = reachedFrom([stage], edges)
    const back = reachedFrom([stage], edges, 'backward')
    const circle = process.stages
      .map((one) => one.stage)
      .filter((one) => left.has(one) && there.has(one) && back.has(one))
    for (const one of circle) left.delete(one)
    return [circle]
  })
  return circles.map((circle) => {
    const closing = edges.find(
      ({ from, to }) =>
        circle.indexOf(to) <= circle.indexOf(from) && circle.includes(to) && circle.includes(from),
    )
    return fault('cycle-without-decision', { stages: circle.join(', ') }, closing?.path ?? [])
  })
}

function decided(process: Process) {
  return edgesOf(process).filter(({ by }) => by !== 'lapsed' && by !== 'deferred')
}

function faultyStages(
  { stages }: Process,
  rule: 'stage-unreachable' | 'stage-without-end',
  isFaulty: (stage: string) => boolean,
): readonly Fault[] {
  return stages.flatMap(({ stage }, index) =>
    isFaulty(stage) ? [fault(rule, { stage }, ['stages', index, 'stage'])] : [],
  )
}
