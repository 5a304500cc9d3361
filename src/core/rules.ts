/** Every rule bd knows: its id, its severity, and the facts its wording needs. */

export type Severity = 'error' | 'warning' | 'info'

/** The facts that each rule's wording is made of. A rule's id names the bad thing and never changes meaning. */
export interface RuleFacts {
  // the commit itself
  'merge-commit': { parents: number }
  'second-root': { commit: string }
  'object-hash-mismatch': { object: string }
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
}

export type RuleId = keyof RuleFacts
