/** Facts of the rules about processes. */
export interface ProcessRules {
  'stage-unreachable': { stage: string }
  'stage-without-end': { stage: string }
  'outcome-unmapped': { stage: string; outcome: string }
  'returns-forward': { stage: string; to: string }
  'cycle-without-decision': { stages: string }
  'rule-without-parts': { review: string; part: string }
}
