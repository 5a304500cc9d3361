/** The rules about the conditions of a process are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

export const conditionRules = {
  'test-not-for-type': error<{ name: string; type: string; test: string }>(),
  'types-differ': error<{ name: string; type: string; other: string; 'other-type': string }>(),
  'value-never-taken': error<{
    name: string
    type: string
    found: string
    allowed?: string
    suggestion?: string
  }>(),
  'requirement-out-of-reach': warning<{ stage: string; case: string }>(),
  'truth-not-for-type': error<{ name: string; type: string; found: string }>(),
  'text-decides': error<{ parameter: string }>(),
  'condition-never': error(),
  'condition-always': warning(),
}
