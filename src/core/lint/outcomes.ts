/** Proof: every outcome that a gate can come to leads somewhere. */
import type { Process, Review, Stage } from '../process/process.ts'
import { type Fault, fault, type PartPath } from './fault.ts'

/** Gates without exits. */
export function unmappedGates({ stages }: Process): readonly Fault[] {
  return stages.flatMap(({ stage, gate, on }, index) =>
    gate.length > 0 && on === undefined
      ? [fault('outcome-unmapped', { stage, outcome: 'passed' }, ['stages', index, 'gate'])]
      : [],
  )
}

/** Answers of a body's own that name no stage and count as a return, in a stage that says nowhere where a return leads. */
export function unmappedAnswers({ stages }: Process): readonly Fault[] {
  return stages.flatMap((stage, index) =>
    stage.gate.flatMap((review, nth) => ofReview(stage, review, ['stages', index, 'gate', nth])),
  )
}

function ofReview({ stage, on }: Stage, review: Review, path: PartPath): readonly Fault[] {
  if (review.decide !== 'sole' || on?.returned !== undefined) return []
  return Object.entries(review.outcomes ?? {}).flatMap(([id, { to, 'counts-as': counts }]) =>
    counts === 'return' && to === undefined
      ? [fault('outcome-unmapped', { stage, outcome: id }, [...path, 'outcomes', id])]
      : [],
  )
}
