/** The rules about the policy are this severe, and their words need these facts. */
import { error, info } from './rule.ts'

export const policyRules = {
  'policy-version': error<{ found: number; expected: number }>(),
  'policy-removed': error(),
  'member-removed': error<{ member: string }>(),
  'policy-threshold': error<{ needed: number; have: number }>(),
  'key-shared': error<{ fingerprint: string; members: string }>(),
  'key-not-proven': error<{ member: string }>(),
  'no-administrator': error<{ needed: number; have: number }>(),
  /** `members`: those who would be set over one another, in turn. */
  'superior-circle': error<{ members: string }>(),
  'over-headcount': error<{ role: string; headcount: number; members: string }>(),
  'roles-not-together': error<{ member: string; roles: string; processes: string }>(),
  'possession-not-proven': info<{ member: string }>(),
}
