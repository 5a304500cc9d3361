/** The rules about copies for information and their read notices are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const copyRules = {
  'copy-by-outsider': error<{ member: string }>(),
  'no-such-copy': error<{ n: number }>(),
  'copy-of-others': error<{ member: string; n: number }>(),
  'already-read': error<{ at: string }>(),
}
