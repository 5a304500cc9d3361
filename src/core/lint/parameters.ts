/** This proof shows that a parameter is of the type that its use needs. */
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import { type Fault, fault } from './fault.ts'

/** Parameters whose value could never serve where they stand. */
export function misusedParameters(process: Process): readonly Fault[] {
  return partsOf(process, 'parameter').flatMap(({ parameter, expected, path }) => {
    const declared = Object.hasOwn(process.parameters, parameter)
      ? process.parameters[parameter]
      : undefined
    return declared === undefined || expected.includes(declared.type)
      ? []
      : [
          fault(
            'wrong-parameter-type',
            { parameter, type: declared.type, expected: expected.join(' | ') },
            path,
          ),
        ]
  })
}
