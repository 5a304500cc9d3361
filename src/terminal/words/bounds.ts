/** Bounds of values in words: `大于 0 元，且不大于 100 元`. */
import { moneyText } from '../money.ts'
import type { Voice } from '../voice.ts'

const NUMBERS: Readonly<Record<string, readonly [string, string]>> = {
  'at-least': ['不小于', 'at least'],
  'more-than': ['大于', 'more than'],
  'at-most': ['不大于', 'at most'],
  'less-than': ['小于', 'less than'],
}

const DATES: typeof NUMBERS = {
  'at-least': ['不早于', 'no earlier than'],
  'more-than': ['晚于', 'later than'],
  'at-most': ['不晚于', 'no later than'],
  'less-than': ['早于', 'earlier than'],
}

/** Bounds as findings carry them, `more-than 0, at-most 100`, in words, for a value of the type. */
export function boundsWords(v: Voice, type: string, bounds: string): string {
  const words = type === 'date' ? DATES : NUMBERS
  return bounds
    .split(', ')
    .map((bound) => {
      const [word = '', value = ''] = bound.split(' ')
      const known = words[word]
      // Where a rule is explained, the bounds stand open: `<bounds>`.
      if (known === undefined) return bound
      const [zh, en] = known
      const shown =
        type === 'money' ? moneyText(v, value) : type === 'percent' ? `${value}%` : value
      return v.t(`${zh} ${shown}`, `${en} ${shown}`)
    })
    .join(v.t('，且', ' and '))
}
