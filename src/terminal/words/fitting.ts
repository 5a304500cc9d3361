/** Projects that a word fits: those that go on, then those that were cancelled, marked. */
import type { Voice } from '../voice.ts'

/** Takes both as a finding has them, joined by commas. */
export function fittingProjects({ t }: Voice, running: string, cancelled = ''): string {
  const mark = t('（已终止）', ' (cancelled)')
  const all = [...listOf(running), ...listOf(cancelled).map((one) => `${one}${mark}`)]
  return all.join(t('、', ', '))
}

function listOf(joined: string): readonly string[] {
  return joined === '' ? [] : joined.split(', ')
}
