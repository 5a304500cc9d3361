/** What is worked out is recorded as a value of its type, rounded as is said and within its bounds; or it comes to none. */
import type { Value } from '../record/record.ts'
import { isWithin } from './bounds.ts'
import type { Computed } from './expression.ts'
import type { ValueDeclaration } from './process.ts'
import { isCounted, recordedAs } from './quantity.ts'
import { reckon, type Reckoned, type Sources } from './reckon.ts'

/** The value that a fact, a field or a column of this declaration is recorded with. */
export function recorded(
  declaration: ValueDeclaration & { readonly computed: Computed },
  sources: Sources,
): Reckoned<Value> {
  const { type, computed } = declaration
  const reckoned = reckon(computed.from, sources)
  if (reckoned.is !== 'value') return reckoned
  const { value } = reckoned
  if (typeof value !== 'object' || !isCounted(type)) {
    return typeof value === 'object'
      ? { is: 'none', why: 'not-even' }
      : withinBounds(declaration, value)
  }
  const found = recordedAs(type, value, computed.round)
  return 'why' in found ? { is: 'none', why: found.why } : withinBounds(declaration, found.value)
}

function withinBounds(declaration: ValueDeclaration, value: Value): Reckoned<Value> {
  return isWithin(declaration, value)
    ? { is: 'value', value }
    : { is: 'none', why: 'out-of-bounds' }
}
