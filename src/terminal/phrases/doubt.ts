/** The acts that are in doubt because of their key, as whoever declares or affirms them sees them before he signs. */
import type { Replayed } from '../../core/check/replayed-commit.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'

/** A line for each act, with its day and the headline of its commit. */
export function doubtLines(v: Voice, acts: readonly Replayed[]): readonly Line[] {
  const count = acts.length
  if (count === 0) return [v.t('没有存疑的事项', 'no act is in doubt')]
  return [
    styled('strong', v.t(`存疑的事项，共 ${count} 项：`, `in doubt, ${count}:`)),
    ...acts.map(({ commit, at }) => {
      const [said = ''] = commit.message.split('\n', 1)
      return `  ${at.date}  ${commit.id.slice(0, 12)}  ${said}`
    }),
  ]
}
