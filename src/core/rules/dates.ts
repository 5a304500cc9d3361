/** The rules about the dates that members claim are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

export const dateRules = {
  'date-not-monotone': error<{ date: string; before: string; by: string; earlier: string }>(),
  'date-behind': error<{ date: string; one: string; first: string; two: string; second: string }>(),
  'date-ahead': error<{
    date: string
    by: string
    one: string
    first: string
    two: string
    second: string
    commit: string
  }>(),
  'dates-disagree': warning<{ date: string; by: string; one: string; first: string }>(),
  'date-in-future': warning<{ date: string; now: string; by: string }>(),
}
