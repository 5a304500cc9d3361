/** Facts of the rules about holding a project and resuming it. */
export interface HoldRules {
  /** `vote`: one is open, which may be extended. */
  'hold-not-here': { process: string; vote?: 'open' }
  'not-on-hold': { project: string; hold: string }
}
