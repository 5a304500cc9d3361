/** Proof: a stage is left in one way, and its name is its own. */
import type { Process } from '../process/process.ts'
import { type Fault, fault } from './fault.ts'

/** Stages with more than one of a gate, `then` and a receipt: only one of them could ever be taken. */
export function stagesWithTwoWays({ stages }: Process): readonly Fault[] {
  return stages.flatMap((stage, index) => {
    const ways = [
      ...(stage.gate.length > 0 ? ['gate'] : []),
      ...(stage.then === undefined ? [] : ['then']),
      ...(stage.receipt === undefined ? [] : ['receipt']),
    ]
    const [, second] = ways
    return second === undefined
      ? []
      : [
          fault('two-ways-out', { stage: stage.stage, ways: ways.join(', ') }, [
            'stages',
            index,
            second,
          ]),
        ]
  })
}

/** Stages named as the words that end a project or leave it where it is. */
export function reservedStages({ stages }: Process): readonly Fault[] {
  return stages.flatMap(({ stage }, index) =>
    stage === 'end' || stage === 'stay'
      ? [fault('reserved-name', { kind: 'stage', name: stage }, ['stages', index, 'stage'])]
      : [],
  )
}
