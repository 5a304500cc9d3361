/** Proof: a parameter is of the type that its use needs. */
import type { ParameterDeclaration } from '../process/parameter.ts'
import type { Process, RoleSource } from '../process/process.ts'
import { type Fault, fault, type PartPath } from './fault.ts'

/** Parameters whose value could never serve where they stand. */
export function misusedParameters(process: Process): readonly Fault[] {
  return usesOf(process).flatMap(({ parameter, expected, path }) => {
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

/** What may say how long a body has. */
const TERMS = ['working-days', 'span'] as const

interface Use {
  readonly parameter: string
  readonly expected: readonly ParameterDeclaration['type'][]
  readonly path: PartPath
}

function usesOf({ owner, hold, stages }: Process): readonly Use[] {
  return [
    ...ownerUses(owner, ['owner']),
    ...ownerUses(hold, ['hold']),
    ...stages.flatMap((stage, index) => [
      ...ownerUses(stage.owner, ['stages', index, 'owner']),
      ...stage.gate.flatMap((review, nth): Use[] => {
        const path = ['stages', index, 'gate', nth]
        const { within } = review
        const shares = review.decide === 'vote' ? (['quorum', 'passes'] as const) : []
        return [
          ...shares.flatMap((part): Use[] => {
            const share = review.decide === 'vote' ? review[part]?.share : undefined
            return typeof share === 'string'
              ? [{ parameter: share, expected: ['majority'], path: [...path, part, 'share'] }]
              : []
          }),
          ...(typeof within === 'string'
            ? [{ parameter: within, expected: TERMS, path: [...path, 'within'] }]
            : []),
        ]
      }),
    ]),
  ]
}

function ownerUses(owner: RoleSource | undefined, path: PartPath): readonly Use[] {
  return typeof owner === 'object'
    ? [{ parameter: owner.parameter, expected: ['role-by-date'], path: [...path, 'parameter'] }]
    : []
}
