/** The rules about reconsideration are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const reconsiderationRules = {
  'not-rejected': error<{ stage: string }>(),
  'reconsider-not-here': error<{ stage: string }>(),
  'reconsider-used-up': error<{ stage: string; times: number }>(),
  'other-rejection': error<{ found: string; expected: string }>(),
}
