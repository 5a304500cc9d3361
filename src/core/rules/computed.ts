/** The rules about values that are worked out are this severe, and their words need these facts. */
import type { NoValue } from '../process/reckon.ts'
import { error } from './rule.ts'

export const computedRules = {
  /** `formula`: how it comes about, by ids. */
  'computed-typed': error<{ name: string; kind: 'fact' | 'field'; formula: string }>(),
  /** All that it is worked out from is known, and it comes to no value; `no-day` where no act is judged. */
  'not-computed': error<{
    name: string
    kind: 'fact' | 'field' | 'formula'
    formula: string
    why: NoValue
  }>(),
  'computed-circle': error<{ names: string }>(),
  'not-computable': error<{ formula: string; operation: string; types: string }>(),
  'not-even': error<{ name: string; type: string; formula: string }>(),
  /** `gives`: what the table gives where something else is asked of it. */
  'wrong-table-use': error<{ table: string; gives: 'values' | 'ways' | 'terms' }>(),
  'today-out-of-place': error(),
}
