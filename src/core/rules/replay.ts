/** The rules about signatures that are used again for something else are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const replayRules = {
  'wrong-project': error<{ found: string; expected: string }>(),
  'wrong-round': error<{ found: string; expected: string }>(),
  'packet-mismatch': error<{ found: string; expected: string }>(),
}
