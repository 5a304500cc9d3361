/** The rules about what must hold before a stage is left, and contracts against their approval: how severe each is, and the facts that its words need. */
import { error } from './rule.ts'

export const contractRules = {
  'requirement-not-met': error<{ zh: string; en: string; stage: string }>(),
  'contract-before-approval': error<{ signed: string; approved: string }>(),
  'contract-exceeds-approval': error<{ amount: string; approved: string }>(),
  'contract-other-partner': error<{ partner: string; approved: string }>(),
}
