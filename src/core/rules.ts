/** Every rule bd knows: its id, its severity, and the facts its wording needs. */

export type Severity = 'error' | 'warning' | 'info'

/** The facts that each rule's wording is made of. A rule's id names the bad thing and never changes meaning. */
export interface RuleFacts {
  // the commit itself
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

  // files and their text
  'invalid-yaml': { detail: string }
  'unsupported-yaml': { feature: string }
  'duplicate-key': { key: string }
  'unknown-field': { key: string; suggestion?: string }
  'missing-field': { key: string; example?: string }
  'wrong-type': { key: string; expected: string; found: string }
  'invalid-value': { key: string; expected: string; found: string }
  'invalid-id': { id: string }
  'invalid-text': { key: string; character: string }
  'unknown-format': { found: string; expected: string }
  'front-matter-language': { language: string }
  'non-canonical-file': { path: string }
}

export type RuleId = keyof RuleFacts
