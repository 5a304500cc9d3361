/** The rules about the right to act are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const whoRules = {
  'not-in-role': error<{ member: string; role: string; act: string; holders: string }>(),
  /** `holders`: who does it. `post`: one of its posts, which is filled by the opener while he does it, and with a reason by the `namers`. */
  'request-of-another': error<{
    member: string
    act: string
    opener: string
    holders: string
    post?: string
    namers?: string
  }>(),
  'member-left': error<{ member: string }>(),
  'role-for-who-left': error<{ member: string; role: string }>(),
  'no-seat': error<{ member: string; review: string; seats: string }>(),
  'signoff-by-author': error<{ member: string; document: string; holders: string }>(),
  'not-the-submitter': error<{ member: string; submitter: string }>(),
  'not-in-this-version': error<{ feature: string }>(),
}
