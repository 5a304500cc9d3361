/** The rules about the history as a whole are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const historyRules = {
  'second-root': error<{ commit: string }>(),
  'root-mismatch': error<{ expected: string; found: string }>(),
  'later-epoch': error<{ format: string }>(),
  'not-authenticated': error<{ root: string }>(),
  'built-on-finding': error<{ cause: string; rule: string }>(),
  rollback: error<{ remote: string; seen: string; tip: string }>(),
  'merged-edits': error<{ paths: string }>(),
  'effect-changed': error<{ remote: string }>(),
  'signoff-removed': error<{ path: string }>(),
  'signoff-changed': error<{ path: string }>(),
  'project-misplaced': error<{ path: string; folder: string }>(),
  'process-changed': error<{ path: string }>(),
}
