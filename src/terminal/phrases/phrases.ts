/** What commands say besides findings: one book per language, made of parts by topic. */
import { type Voice, voiceOf } from '../voice.ts'
import { type Acting, actingIn } from './acting.ts'
import { type Asking, askingChinese, askingEnglish } from './asking.ts'
import { checkChinese, checkEnglish, type CheckPhrases } from './check.ts'
import { type Founding, foundingChinese, foundingEnglish } from './founding.ts'
import { projectChinese, projectEnglish, type ProjectPhrases } from './project.ts'
import { type Usage, usageChinese, usageEnglish } from './usage.ts'

export interface Phrases {
  readonly acting: Acting
  readonly asking: Asking
  readonly check: CheckPhrases
  readonly founding: Founding
  readonly project: ProjectPhrases
  readonly usage: Usage
}

const CHINESE: Phrases = {
  acting: actingIn(voiceOf('zh')),
  asking: askingChinese,
  check: checkChinese,
  founding: foundingChinese,
  project: projectChinese,
  usage: usageChinese,
}
const ENGLISH: Phrases = {
  acting: actingIn(voiceOf('en')),
  asking: askingEnglish,
  check: checkEnglish,
  founding: foundingEnglish,
  project: projectEnglish,
  usage: usageEnglish,
}

/** The phrases of a language. */
export function phrasesOf(v: Voice): Phrases {
  return v.t(CHINESE, ENGLISH)
}
