/** The rules about the form of a commit and its objects are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const commitRules = {
  'merge-commit': error<{ parents: number }>(),
  'object-hash-mismatch': error<{ object: string }>(),
  'object-missing': error<{ object: string }>(),
  'malformed-tree': error<{ object: string; detail: string }>(),
  'replace-ref': error<{ ref: string }>(),
  'non-canonical-commit': error<{ detail: string }>(),
  'invalid-mode': error<{ path: string; mode: string }>(),
  'invalid-path': error<{ path: string; detail: string }>(),
  'limit-exceeded': error<{ what: string; limit: string; found: string }>(),
}
