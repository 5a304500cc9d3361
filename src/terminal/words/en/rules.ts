import type { RuleBook } from '../types.ts'
export const rules = {} as RuleBook
