/** The rules about conditional approval are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

export const approvalConditionRules = {
  'condition-not-here': error<{ review: string; decision: string }>(),
  'condition-not-one-line': error<{ found: string }>(),
  'condition-without-owner': error<{ owner: string }>(),
  'condition-due-past': error<{ due: string; today: string }>(),
  'condition-open': error<{ number: number; text: string; owner: string; due: string }>(),
  'condition-not-in-force': error<{ review: string; seat: string; nth: number }>(),
  'condition-settled': error<{ text: string; result: 'met' | 'waived'; at: string }>(),
  'condition-by-other': error<{ member: string; result: 'met' | 'waived'; by: string }>(),
  'condition-overdue': warning<{
    number: number
    text: string
    owner: string
    due: string
    days: number
  }>(),
}
