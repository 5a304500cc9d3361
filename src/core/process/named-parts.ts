/** Parts name a role or a parameter, wherever they stand; and terms name both. */
import type { Roles } from '../policy/policy.ts'
import type { Part, PartPath, RoleUse, StagePart } from './part.ts'
import type { Terms } from './process.ts'

type StagePartOf<K extends Part['part']> = Extract<StagePart, { readonly part: K }>

/** A role, or several one by one, and the parameter where one says which. */
export function roleParts(
  as: RoleUse,
  source: StagePartOf<'role'>['source'] | Roles | undefined,
  path: PartPath,
): readonly (StagePartOf<'role'> | StagePartOf<'parameter'>)[] {
  if (source === undefined) return []
  if (isList(source)) return source.flatMap((one, nth) => roleParts(as, one, [...path, nth]))
  const parameter =
    typeof source === 'object' && 'parameter' in source ? source.parameter : undefined
  return [
    { part: 'role', as, source, path },
    ...parameterParts(parameter, ['role-by-date'], [...path, 'parameter']),
  ]
}

function isList(source: unknown): source is readonly string[] {
  return Array.isArray(source)
}

/** The parameter that stands in place of a value, where one does. */
export function parameterParts(
  value: unknown,
  expected: StagePartOf<'parameter'>['expected'],
  path: PartPath,
): readonly StagePartOf<'parameter'>[] {
  return typeof value === 'string' ? [{ part: 'parameter', parameter: value, expected, path }] : []
}

/** A term, a day of its own, who is told. */
export function partsOfTerms({ within, due, tell }: Terms, path: PartPath): readonly StagePart[] {
  const at = [...path, 'due']
  return [
    ...parameterParts(within, SPANS, [...path, 'within']),
    ...(due === undefined ? [] : [{ part: 'due' as const, due, path: at }]),
    ...parameterParts(due?.plus, SPANS, [...at, 'plus']),
    ...roleParts('told', tell, [...path, 'tell']),
  ]
}

/** The types of parameters that say a term. */
export const SPANS = ['working-days', 'span'] as const
