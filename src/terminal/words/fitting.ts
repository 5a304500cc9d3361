/** Projects that a word fits: those that go on, then those that were cancelled, marked. */
import type { Language } from '../../core/record/workspace.ts'

/** Takes both as a finding has them, joined by commas. */
export function fittingProjects(language: Language, running: string, cancelled = ''): string {
  const mark = language === 'zh' ? '（已终止）' : ' (cancelled)'
  const all = [...listOf(running), ...listOf(cancelled).map((one) => `${one}${mark}`)]
  return all.join(language === 'zh' ? '、' : ', ')
}

function listOf(joined: string): readonly string[] {
  return joined === '' ? [] : joined.split(', ')
}
