/** The rules about grants are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const grantRules = {
  'grant-to-oneself': error<{ member: string }>(),
  'grant-without-days': error<{ from: string; until: string }>(),
  'grant-back-dated': error<{ from: string; today: string }>(),
  'grant-changed': error<{ path: string }>(),
  'unknown-grant': error<{ grant: string; member: string }>(),
  'grant-revoked': error<{ principal: string; n: number; on: string }>(),
}
