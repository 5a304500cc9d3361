/** What templates are filled with, in both languages. */
import type { PlainDate } from '../../core/calendar/time.ts'
import type { Classification } from '../../core/record/workspace.ts'
import type { Voice } from '../voice.ts'

export interface DraftWords {
  /** Stands for a fact that is not known yet. */
  toFill(what: string): string
  longDate(date: PlainDate): string
  classification(id: Classification): string
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The words of drafts in a language. */
export function draftWords(v: Voice): DraftWords {
  const zh = v.language === 'zh'
  return {
    toFill: (what) => (zh ? `【待填:${what}】` : `[TODO: ${what}]`),
    longDate: (date) => {
      const [year, month, day] = date.split('-').map(Number)
      return zh ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month! - 1]} ${year}`
    },
    classification: (id) => v.vocabulary.classifications[id],
  }
}
