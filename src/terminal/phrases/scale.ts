/** An amount changes beyond all scale, and words say so: behind the change in the effect, and as a question before it. */
import { outOfScale } from '../../core/process/scale-change.ts'
import { grouped } from '../money.ts'
import type { Voice } from '../voice.ts'

/** `，约为原来的 1/30,000，请核对单位`, to stand behind the change; empty where nothing is to be noticed, or the value is no amount. */
export function scaleText(
  v: Voice,
  declared: { readonly type: string } | undefined,
  before: unknown,
  after: unknown,
): string {
  const apart = declared?.type === 'money' ? outOfScale(before, after) : undefined
  if (apart === undefined) return ''
  const times = grouped(apart.times)
  return apart.grew
    ? v.t(
        `，约为原来的 ${times} 倍，请核对单位`,
        `, about ${times} times what it was: check the unit`,
      )
    : v.t(
        `，约为原来的 1/${times}，请核对单位`,
        `, about 1/${times} of what it was: check the unit`,
      )
}

/** The question at a terminal, below the change. */
export function scaleQuestion(v: Voice): string {
  return v.t('改动前后相差悬殊，数额和单位都无误吗？', 'are the amount and its unit right?')
}

/** The change told, before it is asked about and signed. */
export function scaleNotice(v: Voice, changed: string): string {
  return v.t(`请注意：${changed}`, `notice: ${changed}`)
}
