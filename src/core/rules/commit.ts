/** The rules about the form of a commit and its objects: how severe each is, and the facts that its words need. */
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
