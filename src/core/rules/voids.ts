/** The rules about refused commits that are voided are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

export const voidRules = {
  'voided-commit': warning<{ by: string; on: string; reason: string; rules: string }>(),
  'date-voided': warning<{ by: string; on: string; reason: string; rules: string }>(),
  'void-of-nothing': error<{ commit: string }>(),
  'void-out-of-reach': error<{ commit: string; path: string }>(),
}
