/** The rules about the writing of a file are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const yamlRules = {
  /** `line`: how the line is written, where that is known. */
  'invalid-yaml': error<{ detail: string; line?: string }>(),
  /** A character of a Chinese keyboard in the place of one that YAML knows. */
  'full-width-character': error<{ character: string; instead: string }>(),
  /** `read` is left of the value, `quoted` is how the whole of it is written. */
  'cut-value': error<{ key: string; read: string; cut: string; quoted: string }>(),
  'unsupported-yaml': error<{ feature: string }>(),
  'duplicate-key': error<{ key: string; first: number }>(),
  /** Lines like those of a document's head, which are none where they stand. `cause`: a code. */
  'front-matter-misplaced': error<{ cause: string }>(),
  'unknown-format': error<{ found: string; expected: string }>(),
  'front-matter-language': error<{ language: string }>(),
  'non-canonical-file': error<{ path: string }>(),
}
