/** How two values compare, in words: amounts are no less, dates no earlier. */
import type { Test } from '../../core/process/condition.ts'
import type { ValueType } from '../../core/process/process.ts'
import type { Voice } from '../voice.ts'

const testWords = ({ t }: Voice): Readonly<Record<Test, string>> => ({
  is: t('为', 'is'),
  'at-least': t('不少于', 'is at least'),
  'more-than': t('超过', 'is more than'),
  'at-most': t('不超过', 'is at most'),
  'less-than': t('少于', 'is less than'),
})

const dateTestWords: typeof testWords = ({ t }) => ({
  is: t('为', 'is'),
  'at-least': t('不早于', 'is no earlier than'),
  'more-than': t('晚于', 'is later than'),
  'at-most': t('不晚于', 'is no later than'),
  'less-than': t('早于', 'is earlier than'),
})

/** The words of a test between values of the type. */
export function testWord(v: Voice, type: ValueType | undefined, test: Test): string {
  return (type === 'date' ? dateTestWords : testWords)(v)[test]
}
