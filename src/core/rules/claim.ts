/** The rules about the claim of a commit are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

export const claimRules = {
  'unknown-act': error<{ act: string }>(),
  'malformed-act': error<{ act: string; detail: string }>(),
  'mixed-act': error<{ act: string; paths: string }>(),
  'no-configuration': error<{ path: string }>(),
  'path-missing': error<{ path: string; act: string }>(),
  'digest-mismatch': error<{ path: string }>(),
  'trailers-differ': error<{ key: string; expected: string; found: string }>(),
  'record-differs': error<{ path: string; key: string; expected: string; found: string }>(),
  'outcome-differs': error<{ path: string; key: string; expected: string; found: string }>(),
  'signers-differ': error<{ path: string; expected: string; found: string }>(),
  /** `key`: `Bd-Reason` or `message`. */
  'hidden-in-message': warning<{ key: string; character: string }>(),
  'headline-differs': warning<{ found: string; expected: string }>(),
}
