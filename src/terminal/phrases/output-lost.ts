/** Says that the output could not be written, which undoes nothing. */
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'

/** Takes what the system said, such as `ENOSPC`. */
export function outputLost({ t }: Voice, code: string): Line {
  return t(
    `结果无法输出（${code}）；已经办理的仍然有效，请先查看再决定是否重办：bd log`,
    `what came of it could not be printed (${code}); what was done stands, so look before you do it again: bd log`,
  )
}
