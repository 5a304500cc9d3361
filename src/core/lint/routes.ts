/**
 * This proof shows that every outcome leads somewhere in one way, from the first stage to every other and on to an end,
 * and no circle goes undecided.
 */
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import { edgesOf, gatedStages, reachedFrom } from './edges.ts'
import { type Fault, fault } from './fault.ts'

/** Stages with more than one of a gate, `then` and a receipt: only one of them could ever be taken. */
export function stagesWithTwoWays(process: Process): readonly Fault[] {
  return partsOf(process, 'stage').flatMap(({ stage, path }) => {
    const ways = [
      ...(stage.gate.length > 0 ? ['gate'] : []),
      ...(stage.then === undefined ? [] : ['then']),
      ...(stage.receipt === undefined ? [] : ['receipt']),
    ]
    const [, second] = ways
    return second === undefined
      ? []
      : [fault('two-ways-out', { stage: stage.stage, ways: ways.join(', ') }, [...path, second])]
  })
}

/** Gates without exits. */
export function unmappedGates(process: Process): readonly Fault[] {
  return partsOf(process, 'stage').flatMap(({ stage: { stage, gate, on }, path }) =>
    gate.length > 0 && on === undefined
      ? [fault('outcome-unmapped', { stage, outcome: 'passed' }, [...path, 'gate'])]
      : [],
  )
}

/** Answers of a body's own that name no stage and count as a return, in a stage that says nowhere where a return leads. */
export function unmappedAnswers(process: Process): readonly Fault[] {
  return partsOf(process, 'answer').flatMap(({ stage: { stage, on }, answer, outcome, path }) =>
    on?.returned === undefined && outcome['counts-as'] === 'return' && outcome.to === undefined
      ? [fault('outcome-unmapped', { stage, outcome: answer }, path)]
      : [],
  )
}

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
  const gated = gatedStages(process)
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
  return edgesOf(process).filter(({ on }) => on !== 'lapsed' && on !== 'deferred')
}

function faultyStages(
  process: Process,
  rule: 'stage-unreachable' | 'stage-without-end',
  isFaulty: (stage: string) => boolean,
): readonly Fault[] {
  return partsOf(process, 'stage').flatMap(({ stage: { stage }, path }) =>
    isFaulty(stage) ? [fault(rule, { stage }, [...path, 'stage'])] : [],
  )
}
