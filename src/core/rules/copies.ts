/** The rules about copies for information and their read notices: how severe each is, and the facts that its words need. */
import { error } from './rule.ts'

export const copyRules = {
  'copy-by-outsider': error<{ member: string }>(),
  'no-such-copy': error<{ n: number }>(),
  'copy-of-others': error<{ member: string; n: number }>(),
  'already-read': error<{ at: string }>(),
}
