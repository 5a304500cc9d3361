/** The rules about the fields of a file and its templates are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const fieldRules = {
  /** `allowed` lists the fields, in minutes each with its Chinese name: `chair=主持`. */
  'unknown-field': error<{ key: string; suggestion?: string; allowed?: string }>(),
  /** `vote`: the word that was written in the place of a vote, and is one only with its conditions. */
  'missing-field': error<{ key: string; example?: string; vote?: string }>(),
  'wrong-type': error<{ key: string; expected: string; found: string }>(),
  /** `literal`: the words that are expected stand as they are written, and are not described. */
  'invalid-value': error<{
    key: string
    expected: string
    found: string
    suggestion?: string
    literal?: boolean
  }>(),
  'invalid-id': error<{ id: string; suggestion?: string }>(),
  /** `path`: of a file whose lines end in carriage returns alone, as old programs wrote them. */
  'invalid-text': error<{ key: string; character: string; path?: string }>(),
  'invalid-template': error<{ detail: string }>(),
  'unknown-variable': error<{ name: string; suggestion?: string }>(),
}
