/** The rules about requirements and contracts are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const contractRules = {
  'requirement-not-met': error<{ zh: string; en: string; stage: string }>(),
  'contract-before-approval': error<{ signed: string; approved: string }>(),
  'contract-exceeds-approval': error<{ amount: string; approved: string }>(),
  'contract-other-partner': error<{ partner: string; approved: string }>(),
}
