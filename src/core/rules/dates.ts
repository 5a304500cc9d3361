/** Facts of the rules about the dates that members claim. */

export interface DateRules {
  'date-not-monotone': { date: string; parent: string; by: string; earlier: string }
  'date-behind': { date: string; one: string; first: string; two: string; second: string }
  'date-ahead': {
    date: string
    by: string
    one: string
    first: string
    two: string
    second: string
    commit: string
  }
  'dates-disagree': { date: string; by: string; one: string; first: string }
  'date-in-future': { date: string; now: string; by: string }
}
