/** The voice of one language: what speaks takes it, and gives it each sentence in both languages. */
import type { Language } from '../core/record/workspace.ts'

export interface Voice {
  readonly language: Language
  t<T>(zh: T, en: T): T
}

const VOICES: Readonly<Record<Language, Voice>> = {
  zh: { language: 'zh', t: (zh) => zh },
  en: { language: 'en', t: (_, en) => en },
}

/** The voice of a language. */
export function voiceOf(language: Language): Voice {
  return VOICES[language]
}
