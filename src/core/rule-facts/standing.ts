/** Facts of the rules about where a project stands. */
export interface StandingRules {
  'project-ended': { project: string; state: string }
  'project-handed-over': { project: string }
  'gate-open': { stage: string; review: string }
  'gate-not-open': { stage: string }
  'wrong-project': { found: string; expected: string }
  'wrong-round': { found: string; expected: string }
  'packet-mismatch': { found: string; expected: string }
  'review-not-open': { review: string; open: string }
  'frozen-document': { path: string; since: string }
  'not-handing-over': { stage: string }
  'project-on-hold': { since: string }
}
