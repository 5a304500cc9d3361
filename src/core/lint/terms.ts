/** Proof: a day on which something is due is a day, and is known by the time at which it could be. */
import { type PartOf, partsOf } from '../process/parts.ts'
import { nameOf } from '../process/condition.ts'
import { typeOf } from '../process/expression-type.ts'
import { placesAsking } from '../process/lookups.ts'
import { type Process, stageIndex } from '../process/process.ts'
import type { DueGap } from '../rules/terms.ts'
import { type Fault, fault } from './fault.ts'

/** Days that are none, and that stand in what comes only later: by them nothing would ever be due. */
export function dueNever(process: Process): readonly Fault[] {
  return partsOf(process, 'due').flatMap((part) => {
    const why = gapOf(process, part)
    if (why === undefined) return []
    const { due, stage, path } = part
    const name = 'after' in due ? due.after : nameOf(due)
    return [fault('due-never', { stage: stage.stage, name, why }, path)]
  })
}

/** What is undeclared is told as that. */
function gapOf(process: Process, { due, index }: PartOf<'due'>): DueGap | undefined {
  if ('after' in due) {
    const before = stageIndex(process, due.after)
    return before < process.stages.length && before >= index ? 'later' : undefined
  }
  const type = typeOf(process, due)
  if (type === undefined) return undefined
  if (type !== 'date') return 'no-date'
  if ('fact' in due) return undefined
  const places = placesAsking(process, due.document)
  if (places.some(({ deliverable }) => deliverable.each === true)) return 'each'
  return places.some((one) => one.index <= index) ? undefined : 'later'
}
