/** The rules about the ways through a process are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const wayRules = {
  'stage-unreachable': error<{ stage: string }>(),
  'stage-without-end': error<{ stage: string }>(),
  'outcome-unmapped': error<{ stage: string; outcome: string }>(),
  'returns-forward': error<{ stage: string; to: string }>(),
  'cycle-without-decision': error<{ stages: string }>(),
  'leads-backward': error<{ stage: string; by: 'then' | 'passed'; to: string }>(),
  'lapse-leads-on': error<{
    stage: string
    by: 'lapsed' | 'deferred' | 'not-carried'
    to: string
  }>(),
  'two-ways-out': error<{ stage: string; ways: string }>(),
  'gate-may-be-empty': error<{ stage: string; case: string }>(),
}
