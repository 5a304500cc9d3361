/** The words of a language that stand in everything it says. */
import type { Language } from '../../core/record/workspace.ts'
import { english } from './en/language.ts'
import type { FindingLabels, Vocabulary } from './types.ts'
import { chinese } from './zh/language.ts'

/** Everything that one language says. */
export interface Words {
  readonly vocabulary: Vocabulary
  readonly labels: FindingLabels
  /** Between the names of a list. */
  readonly comma: string
  /** A project that no fact names, in a command. */
  readonly someProject: string
  /** A name with the id it belongs to. */
  named(name: string, id: string): string
  /** The n-th visit to the gate of a stage. */
  round(stage: string, n: string): string
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === 'zh' ? chinese : english
}
