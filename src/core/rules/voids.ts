/** The rules about refused commits that are voided: how severe each is, and the facts that its words need. */
import { error, warning } from './rule.ts'

export const voidRules = {
  'voided-commit': warning<{ by: string; on: string; reason: string; rules: string }>(),
  'date-voided': warning<{ by: string; on: string; reason: string; rules: string }>(),
  'void-of-nothing': error<{ commit: string }>(),
  'void-out-of-reach': error<{ commit: string; path: string }>(),
}
