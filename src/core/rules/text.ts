/** Facts of the rules about files and their text. */
export interface TextRules {
  /** `line`: how the line is written, where that is known. */
  'invalid-yaml': { detail: string; line?: string }
  /** A character of a Chinese keyboard in the place of one that YAML knows. */
  'full-width-character': { character: string; instead: string }
  /** Lines like those of a document's head, which are none where they stand. `cause`: a code. */
  'front-matter-misplaced': { cause: string }
  /** `read` is left of the value, `quoted` is how the whole of it is written. */
  'cut-value': { key: string; read: string; cut: string; quoted: string }
  'unsupported-yaml': { feature: string }
  'duplicate-key': { key: string; first: number }
  /** `allowed` lists the fields, in minutes each with its Chinese name: `chair=主持`. */
  'unknown-field': { key: string; suggestion?: string; allowed?: string }
  /** `vote`: the word that was written in the place of a vote, and is one only with its conditions. */
  'missing-field': { key: string; example?: string; vote?: string }
  'wrong-type': { key: string; expected: string; found: string }
  /** `literal`: the words that are expected stand as they are written, and are not described. */
  'invalid-value': {
    key: string
    expected: string
    found: string
    suggestion?: string
    literal?: boolean
  }
  'invalid-id': { id: string; suggestion?: string }
  /** `path`: of a file whose lines end in carriage returns alone, as old programs wrote them. */
  'invalid-text': { key: string; character: string; path?: string }
  'unknown-format': { found: string; expected: string }
  'front-matter-language': { language: string }
  'non-canonical-file': { path: string }
  'invalid-template': { detail: string }
  'unknown-variable': { name: string; suggestion?: string }
}
