/** What commands say besides findings: one book per language, made of parts by topic. */
import type { Language } from '../../core/workspace.ts'
import { type Acting, actingEnglish } from './acting-en.ts'
import { actingChinese } from './acting-zh.ts'
import { type Help, helpChinese, helpEnglish } from './help.ts'
import { type Usage, usageChinese, usageEnglish } from './usage.ts'

export interface Phrases {
  readonly acting: Acting
  readonly help: Help
  readonly usage: Usage
}

const CHINESE: Phrases = { acting: actingChinese, help: helpChinese, usage: usageChinese }
const ENGLISH: Phrases = { acting: actingEnglish, help: helpEnglish, usage: usageEnglish }

/** The phrases of a language. */
export function phrasesOf(language: Language): Phrases {
  return language === 'zh' ? CHINESE : ENGLISH
}
