/** Facts of the rules about the commit itself. */
export interface CommitRules {
  'merge-commit': { parents: number }
  'second-root': { commit: string }
  'object-hash-mismatch': { object: string }
  'object-missing': { object: string }
  'malformed-tree': { object: string; detail: string }
  'replace-ref': { ref: string }
  'non-canonical-commit': { detail: string }
  'unsigned-commit': Record<never, never>
  'bad-signature': Record<never, never>
  'wrong-namespace': { namespace: string }
  'weak-key': { key: string }
  'unsupported-key': { key: string }
  'no-touch': { fingerprint: string }
  'invalid-mode': { path: string; mode: string }
  'invalid-path': { path: string; detail: string }
  'limit-exceeded': { what: string; limit: string; found: string }
  /** `key`: `Bd-Reason` or `message`. */
  'hidden-in-message': { key: string; character: string }
  'headline-differs': { found: string; expected: string }
}
