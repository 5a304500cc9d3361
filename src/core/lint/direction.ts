/** This proof shows that only a decision leads back, a return only leads back, and no lapse of time leads on. */
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import { edgesOf, gatedStages, reachedFrom } from './edges.ts'
import { type Fault, fault } from './fault.ts'

/** Returns that lead to a later stage. */
export function forwardReturns(process: Process): readonly Fault[] {
  return edgesOf(process).flatMap(({ from, to, on, path }) =>
    on === 'returned' && isLater(process, to, from)
      ? [fault('returns-forward', { stage: from, to }, path)]
      : [],
  )
}

/** What is passed, or has no gate, and leads to the same stage or an earlier one, where no document of the stage says so. */
export function backwardWays(process: Process): readonly Fault[] {
  const edges = edgesOf(process)
  const gated = gatedStages(process)
  const undecided = edges.filter(({ from }) => !gated.has(from))
  return edges.flatMap(({ from, to, on, path, decided }) => {
    if (decided === true) return []
    if ((on !== 'then' && on !== 'passed') || to === 'end' || isLater(process, to, from)) return []
    // A circle without a decision is reported as such.
    if (on === 'then' && reachedFrom([to], undecided).has(from)) return []
    return [fault('leads-backward', { stage: from, by: on, to }, path)]
  })
}

/** A body's own answers that count as a return, or as a lapse would, and lead to a later stage. */
export function forwardAnswers(process: Process): readonly Fault[] {
  return partsOf(process, 'answer').flatMap(({ outcome, stage: { stage }, path }) => {
    const { to, 'counts-as': counts } = outcome
    return counts === 'return' && to !== undefined && isLater(process, to, stage)
      ? [fault('returns-forward', { stage, to }, [...path, 'to'])]
      : []
  })
}

/** A lapse, a deferral or a vote not carried that leads to a later stage, past a decision that nobody made. */
export function forwardLapses(process: Process): readonly Fault[] {
  return edgesOf(process).flatMap(({ from, to, on, path }) =>
    (on === 'lapsed' || on === 'deferred' || on === 'not-carried') && isLater(process, to, from)
      ? [fault('lapse-leads-on', { stage: from, by: on, to }, path)]
      : [],
  )
}

function isLater({ stages }: Process, stage: string, than: string): boolean {
  const index = (id: string) => stages.findIndex((one) => one.stage === id)
  return index(stage) > index(than)
}
