/** The rules about signatures and keys are this severe, and their words need these facts. */
import type { KeyRequirement } from '../policy/policy.ts'
import type { IdentityPart } from './name-kind.ts'
import { error } from './rule.ts'

export const signatureRules = {
  'unsigned-commit': error(),
  'bad-signature': error(),
  'wrong-namespace': error<{ namespace: string }>(),
  'weak-key': error<{ key: string }>(),
  'unsupported-key': error<{ key: string }>(),
  'no-touch': error<{ fingerprint: string }>(),
  'key-below-role': error<{ member: string; role: string; requires: KeyRequirement }>(),
  'unknown-key': error<{ fingerprint: string }>(),
  /** `gone`: `yes` where the key itself was not retired, and its member has left. */
  'key-retired': error<{
    member: string
    fingerprint: string
    asked?: 'admission'
    gone?: string
  }>(),
  'identity-mismatch': error<{
    line: 'author' | 'committer'
    part: IdentityPart
    found: string
    expected: string
  }>(),
}
