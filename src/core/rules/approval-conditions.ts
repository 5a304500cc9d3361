/** Facts of the rules about conditional approval. */
export interface ApprovalConditionRules {
  'condition-not-here': { review: string; decision: string }
  'condition-not-one-line': { found: string }
  'condition-without-owner': { owner: string }
  'condition-due-past': { due: string; today: string }
  'condition-open': { number: number; text: string; owner: string; due: string }
  'condition-not-in-force': { review: string; seat: string; nth: number }
  'condition-settled': { text: string; result: 'met' | 'waived'; at: string }
  'condition-by-other': { member: string; result: 'met' | 'waived'; by: string }
  'condition-overdue': { number: number; text: string; owner: string; due: string; days: number }
}
