/** The voice speaks one language: what speaks takes it, and gives it each sentence in both languages. */
import type { Wording } from '../core/text/wording.ts'
import type { Language } from '../core/record/workspace.ts'
import { type FindingLabels, labelsOf } from './labels.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

export interface Voice {
  readonly language: Language
  /** The wording of the language. */
  t<T>(zh: T, en: T): T
  /** What a workspace wrote in both languages: a title, a sentence. */
  title(wording: Wording): string
  title(wording: Wording | undefined): string | undefined
  /** `label：value`, in the punctuation of the language. */
  labelled(label: string, value: string): string
  /** `（text）` or ` (text)`; nothing for nothing. */
  bracketed(text: string): string
  /** Names one after the other, as the language joins them. */
  list(names: readonly string[]): string
  /** A name with the id it stands for, where the two differ and the id does not stand behind it already: `王伟（wang-wei-2）`. */
  named(name: string, id: string): string
  /** The n-th visit to the gate of a stage. */
  round(stage: string, n: string): string
  /** The rulebook's own vocabulary. */
  readonly vocabulary: Vocabulary
  /** What stands around a finding. */
  readonly labels: FindingLabels
}

/** The voice of a language. */
export function voiceOf(language: Language): Voice {
  return VOICES[language]
}

const VOICES: Readonly<Record<Language, Voice>> = { zh: speaking('zh'), en: speaking('en') }

function speaking(language: Language): Voice {
  const t = <T>(zh: T, en: T): T => (language === 'zh' ? zh : en)
  const bracketed = (text: string) => (text === '' ? '' : t(`（${text}）`, ` (${text})`))
  return {
    language,
    t,
    title: ((wording: Wording | undefined) => wording?.[language]) as Voice['title'],
    labelled: (label, value) => t(`${label}：${value}`, `${label}: ${value}`),
    bracketed,
    list: (names) => names.join(t('、', ', ')),
    named: (name, id) => {
      const aside = bracketed(id)
      return name === id || name.endsWith(aside) ? name : name + aside
    },
    round: (stage, n) => t(`“${stage}”第 ${n} 次送审`, `${stage}, round ${n}`),
    vocabulary: vocabularyOf({ t }),
    labels: labelsOf({ t }),
  }
}
