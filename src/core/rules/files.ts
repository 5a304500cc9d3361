/** Facts of the rules about files that came to harm before they came here. */
export interface FileRules {
  'foreign-encoding': { encoding: string }
  /** `key`: the option that holds it; empty for a file. */
  'replaced-character': { key: string }
  'compatibility-character': { text: string; normal: string; characters: string }
  'conflict-marker': { marker: string }
  'empty-file': { name: string }
  'lfs-pointer': { name: string }
  /** `ending`: what the name says, as `pdf`; `content`: what the bytes are, as a code. */
  'content-differs': { name: string; ending: string; content: string }
  /** `cause`: `lock-file`, `shortcut`, `program`, or `unlike` where the bytes do not begin as the name says. */
  'no-paper': { name: string; cause: string }
}
