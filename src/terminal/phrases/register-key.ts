/** The keys of a register in words. */
import type { Period, RegisterKey } from '../../core/record/register-folder.ts'
import type { Voice } from '../voice.ts'

/** The periods of sheets, as people call them. */
function periodText({ t }: Voice, every: Period): string {
  switch (every) {
    case 'day':
      return t('每日', 'each day')
    case 'week':
      return t('每周', 'each week')
    case 'month':
      return t('每月', 'each month')
    case 'quarter':
      return t('每季度', 'each quarter')
    case 'half-year':
      return t('每半年', 'each half-year')
    case 'year':
      return t('每年', 'each year')
    default:
      return every satisfies never
  }
}

/** A pattern of numbers as it is, or how often each member has a sheet. */
export function keyText(v: Voice, key: RegisterKey): string {
  return 'number' in key
    ? key.number
    : v.t(
        `每人${periodText(v, key.every)}一份`,
        `a sheet of each member for ${periodText(v, key.every)}`,
      )
}
