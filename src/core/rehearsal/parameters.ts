/** Parameters as people write them in a rehearsal. */
import { readParameter } from '../process/parameter-value.ts'
import type { Process } from '../process/process.ts'
import type { ParameterValue } from '../workspace.ts'

/** A parameter's value as its type has it: what a person writes (`1亿`, `>=2/3`) is read; else it stays as it is. */
export function parameterOf(process: Process, id: string, value: ParameterValue): ParameterValue {
  const declaration = Object.hasOwn(process.parameters, id) ? process.parameters[id] : undefined
  if (declaration === undefined || typeof value === 'object') return value
  const read = readParameter(declaration, String(value), new Map())
  return read.is === 'value' ? read.value : value
}
