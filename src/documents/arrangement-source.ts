/** What a year's holidays may be read from: the text of the notice, or a holiday-cn list. */
import type { Result } from '../core/rules/finding.ts'
import type { Arrangement } from './arrangement.ts'
import { readHolidays } from './holiday-list.ts'
import { readNotice } from './notice.ts'

/** Reads the file as what it is; with a year, only an arrangement of that year. */
export function readArrangement(file: string, text: string, year?: number): Result<Arrangement> {
  return text.trimStart().startsWith('{')
    ? readHolidays(file, text, year)
    : readNotice(file, text, year)
}
