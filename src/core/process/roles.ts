/** A process names roles, each for a use of its own. */
import type { ParameterValue } from '../record/workspace.ts'
import type { PartPath, RoleUse } from './part.ts'
import { partsOf } from './parts.ts'
import type { Process, RoleSource } from './process.ts'
import { givenIn } from './table.ts'

/** The word for whoever is set over the member who opened the project. */
export const SUPERIOR = 'superior'

export interface NamedRole {
  readonly role: string
  readonly as: RoleUse
  readonly path: PartPath
}

/** The values of parameters that a workspace has set for the process. */
export type Parameters = Readonly<Record<string, ParameterValue>>

/** Every role that the process names, in the order of the file; those that a parameter says as far as it is set. The superior is none. */
export function rolesOf(process: Process, parameters: Parameters = {}): readonly NamedRole[] {
  const named = partsOf(process, 'role').flatMap(({ source, as, path }) =>
    typeof source === 'object' && 'parameter' in source
      ? ownersOf(source, parameters).map((role) => ({ role, as, path }))
      : givenIn(process, source, path).map(({ id, path: place }) => ({
          role: id,
          as,
          path: place,
        })),
  )
  return named.filter(({ role }) => role !== SUPERIOR)
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
