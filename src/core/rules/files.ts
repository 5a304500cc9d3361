/** The rules about files that came to harm before they came here are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

export const fileRules = {
  'foreign-encoding': error<{ encoding: string }>(),
  /** `key`: the option that holds it; empty for a file. */
  'replaced-character': error<{ key: string }>(),
  'compatibility-character': warning<{ text: string; normal: string; characters: string }>(),
  'conflict-marker': error<{ marker: string }>(),
  'empty-file': error<{ name: string }>(),
  'lfs-pointer': error<{ name: string }>(),
  /** `ending`: what the name says, as `pdf`; `content`: what the bytes are, as a code. */
  'content-differs': error<{ name: string; ending: string; content: string }>(),
  /** `cause`: `lock-file`, `shortcut`, `program`, or `unlike` where the bytes do not begin as the name says. */
  'no-paper': error<{ name: string; cause: string }>(),
}
