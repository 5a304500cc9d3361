/** The roles that a process names, wherever it does. */
import { mayGive } from '../process/table.ts'
import type { Process, Review, RoleSource } from '../process/process.ts'
import { parameterOf } from './parameters.ts'
import type { Script } from './script.ts'

/** Every role of the process: who starts, owns, writes, decides, assists, waives and receives, and owners by date. */
export function knownRoles(
  process: Process,
  script: Pick<Script, 'parameters'>,
): readonly string[] {
  const owned = (source: RoleSource | undefined): readonly (string | undefined)[] =>
    typeof source === 'object' ? datedRoles(process, script, source.parameter) : [source]
  const named = [
    process.starts,
    ...owned(process.owner),
    ...owned(process.hold),
    ...process.stages.flatMap((stage) => [
      ...owned(stage.owner),
      stage.receipt?.by,
      ...stage.deliverables.flatMap(({ by, waivable }) => [by, waivable?.by]),
      ...stage.gate.flatMap((review) => [...mayGive(process, review.role), ...rolesOf(review)]),
    ]),
  ]
  return [...new Set(named.filter((role) => role !== undefined))]
}

function rolesOf(review: Review): readonly (string | undefined)[] {
  const veto = review.decide === 'vote' ? review.veto : undefined
  const { chair, secretary, instead, 'add-seats': added } = review
  return [chair, secretary, instead, added, veto]
}

function datedRoles(
  process: Process,
  { parameters }: Pick<Script, 'parameters'>,
  id: string,
): readonly string[] {
  const written = Object.hasOwn(parameters, id) ? parameters[id] : undefined
  const value = written === undefined ? undefined : parameterOf(process, id, written)
  return typeof value === 'object' && 'by-date' in value ? Object.values(value['by-date']) : []
}
