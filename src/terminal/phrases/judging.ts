/** A line moves while a long history is judged. */
import type { Voice } from '../voice.ts'

/** `left` in seconds; it and how many there are, once they are known. */
export function judgingText(
  { t }: Voice,
  judged: number,
  all: number | undefined,
  left: number | undefined,
): string {
  if (all === undefined || left === undefined) {
    return t(`正在核验：${judged} 次提交`, `verifying: ${judged} commits`)
  }
  const seconds = Math.max(1, Math.ceil(left))
  const [zh, en] =
    seconds < 100
      ? [`${seconds} 秒`, `${seconds} s`]
      : [`${Math.ceil(seconds / 60)} 分钟`, `${Math.ceil(seconds / 60)} min`]
  return t(
    `正在核验：${judged} / ${all} 次提交，约余 ${zh}`,
    `verifying: ${judged} of ${all} commits, about ${en} left`,
  )
}
