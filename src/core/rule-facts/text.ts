/** Facts of the rules about files and their text. */
export interface TextRules {
  'invalid-yaml': { detail: string }
  'unsupported-yaml': { feature: string }
  'duplicate-key': { key: string; first: number }
  'unknown-field': { key: string; suggestion?: string }
  'missing-field': { key: string; example?: string }
  'wrong-type': { key: string; expected: string; found: string }
  /** `literal`: the words that are expected stand as they are written, and are not described. */
  'invalid-value': {
    key: string
    expected: string
    found: string
    suggestion?: string
    literal?: boolean
  }
  'invalid-id': { id: string }
  'invalid-text': { key: string; character: string }
  'unknown-format': { found: string; expected: string }
  'front-matter-language': { language: string }
  'non-canonical-file': { path: string }
  'invalid-template': { detail: string }
  'unknown-variable': { name: string; suggestion?: string }
}
