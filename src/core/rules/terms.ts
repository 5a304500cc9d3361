/** The rules about the terms of stages and papers are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

/** Why a day is none on which something could be due. */
export type DueGap = 'no-date' | 'later' | 'each'

export const termRules = {
  'due-never': error<{ stage: string; name: string; why: DueGap }>(),
  'paper-overdue': warning<{ document: string; stage: string; deadline: string; days: number }>(),
  'stage-overdue': warning<{ stage: string; deadline: string; days: number }>(),
}
