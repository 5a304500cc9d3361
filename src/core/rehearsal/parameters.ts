/** People write parameters in a rehearsal. */
import { type Finding, finding } from '../rules/finding.ts'
import { fitsParameter, readParameter } from '../process/parameter-value.ts'
import type { Process } from '../process/process.ts'
import type { Parameters } from '../process/roles.ts'
import type { ParameterValue } from '../record/workspace.ts'
import type { Script } from './script.ts'

/** A parameter's value as its type has it: what a person writes (`1亿`, `>=2/3`) is read; else it stays as it is. */
export function parameterOf(process: Process, id: string, value: ParameterValue): ParameterValue {
  const declaration = Object.hasOwn(process.parameters, id) ? process.parameters[id] : undefined
  if (declaration === undefined || typeof value === 'object') return value
  const read = readParameter(declaration, String(value), new Map())
  return read.is === 'value' ? read.value : value
}

/** The values of all the parameters that the script sets. */
export function parametersOf(
  process: Process,
  { parameters }: Pick<Script, 'parameters'>,
): Parameters {
  const values = Object.entries(parameters).map(
    ([id, value]) => [id, parameterOf(process, id, value)] as const,
  )
  return Object.fromEntries(values.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * A finding for each value that is none of its parameter's type: it would count as not set. A parameter that the process
 * does not declare is told by its name.
 */
export function parameterFindings(script: Script, process: Process): readonly Finding[] {
  return Object.entries(script.parameters).flatMap(([id, written]) => {
    const declaration = Object.hasOwn(process.parameters, id) ? process.parameters[id] : undefined
    if (declaration === undefined) return []
    if (fitsParameter(declaration, parameterOf(process, id, written))) return []
    const found = typeof written === 'object' ? JSON.stringify(written) : String(written)
    const { type, of } = declaration
    const answers = Object.keys(of ?? {}).join(', ')
    const allowed = answers === '' ? {} : { allowed: answers }
    const facts = {
      name: id,
      kind: 'parameter' as const,
      type,
      found,
      ...allowed,
      in: 'file' as const,
    }
    return [finding('value-not-allowed', facts, script.at('parameters', id))]
  })
}
