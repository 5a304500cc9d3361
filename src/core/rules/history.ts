/** Facts of the rules about the history. */
import type { IdentityPart } from './name-kind.ts'

export interface HistoryRules {
  'unknown-key': { fingerprint: string }
  'key-retired': { member: string; fingerprint: string }
  'identity-mismatch': {
    line: 'author' | 'committer'
    part: IdentityPart
    found: string
    expected: string
  }
  'repeated-payload': { first: string }
  'unknown-act': { act: string }
  'malformed-act': { act: string; detail: string }
  'mixed-act': { act: string; paths: string }
  'path-missing': { path: string; act: string }
  'digest-mismatch': { path: string }
  'trailers-differ': { key: string; expected: string; found: string }
  'record-differs': { path: string; key: string; expected: string; found: string }
  'outcome-differs': { path: string; key: string; expected: string; found: string }
  'signers-differ': { path: string; expected: string; found: string }
  'signoff-removed': { path: string }
  'signoff-changed': { path: string }
  'process-changed': { path: string }
  'built-on-finding': { cause: string; rule: string }
  'root-mismatch': { expected: string; found: string }
  'later-epoch': { format: string }
  'not-authenticated': { root: string }
}
