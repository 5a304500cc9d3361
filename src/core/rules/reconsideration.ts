/** Facts of the rules about reconsideration. */
export interface ReconsiderationRules {
  'not-rejected': { stage: string }
  'reconsider-not-here': { stage: string }
  'reconsider-used-up': { stage: string; times: number }
  'other-rejection': { found: string; expected: string }
}
