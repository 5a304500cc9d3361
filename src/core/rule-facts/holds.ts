/** Facts of the rules about holding a project and resuming it. */
export interface HoldRules {
  'hold-not-here': { process: string }
  'not-on-hold': { project: string; hold: string }
}
