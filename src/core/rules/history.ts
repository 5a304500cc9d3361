/** The rules about the history as a whole: how severe each is, and the facts that its words need. */
import { error } from './rule.ts'

export const historyRules = {
  'second-root': error<{ commit: string }>(),
  'root-mismatch': error<{ expected: string; found: string }>(),
  'later-epoch': error<{ format: string }>(),
  'not-authenticated': error<{ root: string }>(),
  'built-on-finding': error<{ cause: string; rule: string }>(),
  'signoff-removed': error<{ path: string }>(),
  'signoff-changed': error<{ path: string }>(),
  'process-changed': error<{ path: string }>(),
}
