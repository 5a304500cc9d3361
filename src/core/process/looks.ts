/** What a stage asks looks beyond the project at these places: by conditions and tables, and by the values that they rest on. */
import type { Subject } from './condition.ts'
import { computedOf, isLooking, type Looking, partsOfExpression } from './expression.ts'
import { formulaOf } from './formula.ts'
import { restsOn } from './leaves.ts'
import { expressionsOf, subjectsAskedIn } from './lookups.ts'
import { partsOf } from './parts.ts'
import type { Process, Stage } from './process.ts'

/** Every look that the stages take, each once: those of every value that is worked out, too, for a submission records them all. */
export function looksOf(process: Process, stages: readonly Stage[]): readonly Looking[] {
  const computed = partsOf(process, 'computed').map(({ of, declaration }): Subject =>
    'column' in of ? { computed: declaration.computed.from } : of,
  )
  return looksBehind(process, [
    ...stages.flatMap((stage) => subjectsAskedIn(process, stage)),
    ...computed,
  ])
}

/** Every look on which the subjects rest, each once. */
export function looksBehind(process: Process, subjects: readonly Subject[]): readonly Looking[] {
  const looks = new Map<string, Looking>()
  const seen = new Set<string>()
  const visit = (subject: Subject): void => {
    const key = JSON.stringify(subject)
    const computed = computedOf(process, subject)
    if (seen.has(key) || computed === undefined) return
    seen.add(key)
    for (const part of partsOfExpression(computed.from)) {
      if (isLooking(part)) looks.set(formulaOf(part), part)
    }
    restsOn(process, computed.from).forEach(visit)
  }
  subjects.forEach(visit)
  return [...looks.values()]
}

/** Whether the process looks beyond its projects at all. */
export function looksBeyond(process: Process): boolean {
  return expressionsOf(process).some((one) => partsOfExpression(one).some(isLooking))
}
