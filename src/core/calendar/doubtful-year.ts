/** Nobody means some years: a slip of the pen in a date (0206, 2206), which a record would keep for ever. */
import { type Finding, finding } from '../rules/finding.ts'
import type { PlainDate } from './time.ts'

/** No record of a company is older, and no term that is agreed today (land for 70 years, a lease for 99) ends later. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2150

/** Whether the year of the date is none that can be meant. */
export function isYearDoubtful(date: PlainDate): boolean {
  const year = Number(date.slice(0, 4))
  return year < FIRST_YEAR || year > LAST_YEAR
}

/** What the date is a value of; without it, it stands in a file that is given. */
interface Dated {
  readonly name?: string
  readonly kind?: 'fact' | 'field' | 'parameter'
}

/** The finding where the year of the date is none that can be meant. */
export function yearFindings(
  date: PlainDate,
  of: Dated = {},
  where: Parameters<typeof finding>[2] = {},
): Finding[] {
  return isYearDoubtful(date) ? [finding('year-doubtful', { ...of, found: date }, where)] : []
}
