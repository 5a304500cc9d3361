/** Declared values as people write them, brought into the form that the rulebook knows. */
import type * as core from '../core/process/process.ts'
import { given } from '../core/record/kinds.ts'
import { mapped } from './mapped.ts'
import type { Path } from './places.ts'
import { boundsOf } from './process-bounds.ts'
import { computedOf } from './process-computed.ts'
import type { Scope } from './process-expression.ts'
import { LATER } from './process-later.ts'
import { noteWords, type Reading } from './reading.ts'
import { isYes } from './shape.ts'
import type { RawDeclaration } from './value-shape.ts'
import { both, bothIn } from './wording.ts'

/** Several, by id; a field may be its type alone. */
export function declarationsOf(
  raw: Readonly<Record<string, RawDeclaration | core.ValueType>> | undefined,
  path: Path,
  reading: Reading,
  scope: Scope = {},
): Readonly<Record<string, core.ValueDeclaration>> {
  return mapped(raw, (field, name) => declarationOf(field, name, [...path, name], reading, scope))
}

/** One, at the path; what a ballot fills in is not worked out. */
export function declarationOf(
  raw: RawDeclaration | core.ValueType,
  id: string,
  path: Path,
  reading: Reading,
  scope: Scope = {},
): core.ValueDeclaration {
  const {
    type,
    of,
    title,
    optional,
    flag: marked,
    hint,
    computed,
    round,
    ...rest
  }: RawDeclaration = typeof raw === 'string' ? { type: raw } : raw
  reading.carry(rest, path, LATER.fact)
  if (round !== undefined && computed === undefined) reading.missing(path, 'computed')
  if (computed !== undefined && path[0] === 'stages') {
    reading.invalid([...path, 'computed'], 'typed-by-whoever-decides', 'computed')
  }
  noteWords({ ...given('hint', hint) }, path, ['hint'], reading)
  if (type === 'project' || type === 'record') reading.isNewer([...path, 'type'])
  return {
    type,
    ...answersOf({ type, of }, path, reading),
    title: both(title ?? id),
    ...(isYes(optional) ? { optional: true } : {}),
    ...(isYes(marked) ? { flag: true } : {}),
    ...given('hint', bothIn(hint)),
    ...(computed === undefined
      ? {}
      : { computed: computedOf(computed, round, type, path, reading, scope) }),
    ...boundsOf({ type, ...rest }, path, reading),
  }
}

/** The answers of a choice, which only a choice has; and of a record its register. */
export function answersOf(
  { type, of }: { readonly type: string; readonly of: RawDeclaration['of'] | undefined },
  path: Path,
  reading: Reading,
): Pick<core.ValueDeclaration, 'of' | 'register'> {
  const isNamed = type === 'choice' || type === 'record'
  if (of === undefined) {
    if (isNamed) reading.missing(path, 'of')
    return {}
  }
  const fits = typeof of === 'string' ? 'record' : 'choice'
  if (type !== fits) reading.invalid([...path, 'of'], `type: ${fits}`, `type: ${type}`)
  return typeof of === 'string' ? { register: of } : { of: mapped(of, both) }
}
