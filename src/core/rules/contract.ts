/** The rules about requirements and contracts are this severe, and their words need these facts. */
import type { Comparison } from '../process/comparisons.ts'
import { error } from './rule.ts'

export const contractRules = {
  /** `compared`: what speaks against it; not there where its title says all. */
  'requirement-not-met': error<{
    zh: string
    en: string
    stage: string
    compared?: readonly Comparison[]
  }>(),
  'contract-before-approval': error<{ signed: string; approved: string }>(),
  'contract-exceeds-approval': error<{ amount: string; approved: string }>(),
  'contract-other-partner': error<{ partner: string; approved: string }>(),
}
