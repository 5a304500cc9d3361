/** Fields of a record and columns of its tables are read alike: their type, their bounds, how they are worked out. */
import { type Computed, isLooking, partsOfExpression } from '../core/process/expression.ts'
import { formulaOf } from '../core/process/formula.ts'
import type * as core from '../core/register/register.ts'
import { mapped } from './mapped.ts'
import type { Path } from './places.ts'
import { boundsOf } from './process-bounds.ts'
import { computedOf } from './process-computed.ts'
import type { Scope } from './process-expression.ts'
import type { Reading } from './reading.ts'
import type { RawCell, RawField } from './register-shape.ts'
import { isYes } from './shape.ts'
import type { RawDeclaration } from './value-shape.ts'
import { both } from './wording.ts'

/** How a field is worked out: from fields, rows and tables; a record knows no day of an act, no term and nothing beyond itself. */
export function reckonedOf(
  raw: NonNullable<RawField['computed']>,
  { round, type }: { readonly round: string | undefined; readonly type: RawField['type'] },
  path: Path,
  reading: Reading,
  scope: Scope = {},
): Computed {
  const computed = computedOf(raw, round, type, path, reading, scope)
  const isBeyond = partsOfExpression(computed.from).some(
    (one) => 'today' in one || 'day' in one || isLooking(one),
  )
  if (isBeyond) reading.invalid([...path, 'computed'], 'of-the-record', formulaOf(computed.from))
  return computed
}

/** What a field and a column say of their values. */
export function cellOf(
  raw: RawCell,
  id: string,
  path: Path,
  reading: Reading,
): core.CellDeclaration {
  const { type, of, title, optional, ...bounds } = raw
  const isChoice = type === 'choice'
  const isRecord = type === 'record'
  if ((isChoice || isRecord) && of === undefined) reading.missing(path, 'of')
  else if (of !== undefined && isChoice !== (typeof of === 'object')) {
    reading.invalid([...path, 'of'], 'type: choice', `type: ${type}`)
  } else if (of !== undefined && isRecord !== (typeof of === 'string')) {
    reading.invalid([...path, 'of'], 'type: record', `type: ${type}`)
  }
  return {
    type,
    ...(typeof of === 'object' ? { of: mapped(of, both) } : {}),
    ...(typeof of === 'string' ? { register: of } : {}),
    title: both(title ?? id),
    ...(isYes(optional) ? { optional: true } : {}),
    ...(type === 'record' || type === 'project'
      ? {}
      : boundsOf({ type, ...bounds } as RawDeclaration, path, reading)),
  }
}
