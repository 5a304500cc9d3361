/** Bounds of values are said in words: `大于 0 元，且不大于 100 元`. */
import { moneyText } from '../money.ts'
import type { Voice } from '../voice.ts'

const numberWords = ({ t }: Voice): Readonly<Record<string, string>> => ({
  'at-least': t('不小于', 'at least'),
  'more-than': t('大于', 'more than'),
  'at-most': t('不大于', 'at most'),
  'less-than': t('小于', 'less than'),
})

const dateWords = ({ t }: Voice): Readonly<Record<string, string>> => ({
  'at-least': t('不早于', 'no earlier than'),
  'more-than': t('晚于', 'later than'),
  'at-most': t('不晚于', 'no later than'),
  'less-than': t('早于', 'earlier than'),
})

/** Bounds as findings carry them, `more-than 0, at-most 100`, in words, for a value of the type. */
export function boundsWords(v: Voice, type: string, bounds: string): string {
  const words = (type === 'date' ? dateWords : numberWords)(v)
  return bounds
    .split(', ')
    .map((bound) => {
      const [word = '', value = ''] = bound.split(' ')
      const known = words[word]
      // Where a rule is explained, the bounds stand open: `<bounds>`.
      if (known === undefined) return bound
      const shown =
        type === 'money' ? moneyText(v, value) : type === 'percent' ? `${value}%` : value
      return `${known} ${shown}`
    })
    .join(v.t('，且', ' and '))
}
