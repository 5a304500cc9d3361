/** The rules about looks beyond a project are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

export const linkRules = {
  /** `look`: the word for what is looked at, where the link is one and does not have it. */
  'not-a-link': error<{ name: string; type: string; look: string }>(),
  'nothing-to-look-at': warning<{ kind: 'process' | 'register'; name: string }>(),
}
