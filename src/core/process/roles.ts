/** Where a process names roles, and what for. */
import type { Process, RoleSource } from './process.ts'
import type { ParameterValue } from '../record/workspace.ts'
import type { PartPath } from '../lint/fault.ts'
import { givenIn } from './sources.ts'

/** What a role does where it is named. */
export type RoleUse =
  | 'starts'
  | 'owner'
  | 'writer'
  | 'waiver'
  | 'review'
  | 'chair'
  | 'secretary'
  | 'veto'
  | 'instead'
  | 'add-seats'
  | 'receipt'
  | 'hold'

export interface NamedRole {
  readonly role: string
  readonly as: RoleUse
  readonly path: PartPath
}

/** The values of parameters that a workspace has set for the process. */
export type Parameters = Readonly<Record<string, ParameterValue>>

/** Every role that the process names, in the order of the file; owners by a parameter as far as it is set. */
export function rolesOf(process: Process, parameters: Parameters = {}): readonly NamedRole[] {
  const owner = (source: RoleSource | undefined, path: PartPath, as: RoleUse = 'owner') =>
    ownersOf(source, parameters).map((role) => ({ role, as, path }))
  return [
    { role: process.starts, as: 'starts', path: ['starts'] },
    ...owner(process.owner, ['owner']),
    ...owner(process.hold, ['hold'], 'hold'),
    ...process.stages.flatMap((stage, index): NamedRole[] => {
      const at = (...steps: PartPath) => ['stages', index, ...steps]
      return [
        ...owner(stage.owner, at('owner')),
        ...stage.deliverables.flatMap(({ by, waivable }, nth): NamedRole[] => {
          const path = at('deliverables', nth)
          const waiver = { role: waivable?.by ?? '', as: 'waiver' as const }
          return [
            { role: by, as: 'writer', path: [...path, 'by'] },
            ...(waivable === undefined ? [] : [{ ...waiver, path: [...path, 'waivable', 'by'] }]),
          ]
        }),
        ...stage.gate.flatMap((review, nth): NamedRole[] => {
          const veto = review.decide === 'vote' ? review.veto : undefined
          const named = { ...review, veto }
          const uses = ['chair', 'secretary', 'veto', 'instead', 'add-seats'] as const
          return [
            ...givenIn(process, review.role, at('gate', nth, 'role')).map(
              ({ id, path }): NamedRole => ({ role: id, as: 'review', path }),
            ),
            ...uses.flatMap((as) => {
              const role = named[as]
              return role === undefined ? [] : [{ role, as, path: at('gate', nth, as) }]
            }),
          ]
        }),
        ...(stage.receipt === undefined
          ? []
          : [{ role: stage.receipt.by, as: 'receipt' as const, path: at('receipt', 'by') }]),
      ]
    }),
  ]
}

/** The roles that an owner may be, as far as the parameter that says so is set. */
export function ownersOf(
  source: RoleSource | undefined,
  parameters: Parameters,
): readonly string[] {
  if (source === undefined) return []
  if (typeof source === 'string') return [source]
  const value = Object.hasOwn(parameters, source.parameter)
    ? parameters[source.parameter]
    : undefined
  return typeof value === 'object' && 'by-date' in value ? Object.values(value['by-date']) : []
}
