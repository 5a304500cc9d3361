/** The rules about keys that came into other hands are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

export const doubtRules = {
  /** `by` said it, `on` that day. */
  'key-compromised': error<{ commit: string; member: string; by: string; on: string }>(),
  'nothing-to-affirm': error<{ commit: string; member: string }>(),
  'since-unknown': error<{ commit: string }>(),
  'doubt-voided': warning<{ by: string; on: string; reason: string; rules: string }>(),
}
