/** The calendar knows working days: official days off and make-up workdays, the company's own, and what is known of a year without a notice. */
import type { Wording } from '../text/wording.ts'
import { dateOf, dayNumber, type PlainDate, weekday } from './time.ts'
import { FIRST_YEAR, LAST_YEAR } from './doubtful-year.ts'
import { statutoryDays } from './statutory-days.ts'

/** One year of official data, with the notice that it comes from. */
export interface CalendarYear {
  readonly year: number
  readonly notice: Wording
  readonly off: readonly PlainDate[]
  readonly work: readonly PlainDate[]
  /** What its days off and make-up workdays are called. */
  readonly names: ReadonlyMap<PlainDate, Wording>
}

/** The days that the company adds or takes, each with its reason. */
export interface CompanyCalendar {
  readonly off: readonly PlainDate[]
  readonly work: readonly PlainDate[]
  readonly reasons: ReadonlyMap<PlainDate, string>
}

/** All calendar files of a workspace, made ready for look-ups. */
export interface Calendar {
  /** Years for which official data exist, each with its file. */
  readonly years: ReadonlyMap<number, CalendarYear>
  readonly off: ReadonlySet<PlainDate>
  readonly work: ReadonlySet<PlainDate>
  readonly companyOff: ReadonlySet<PlainDate>
  readonly companyWork: ReadonlySet<PlainDate>
  readonly reasons: ReadonlyMap<PlainDate, string>
  /** Digest of the calendar files. */
  readonly sha256: string
}

/** Joins the files of `calendar/` to one calendar. */
export function calendarOf(
  years: readonly CalendarYear[],
  company: CompanyCalendar | undefined,
  sha256: string,
): Calendar {
  return {
    years: new Map(years.map((one) => [one.year, one])),
    off: new Set(years.flatMap(({ off }) => off)),
    work: new Set(years.flatMap(({ work }) => work)),
    companyOff: new Set(company?.off),
    companyWork: new Set(company?.work),
    reasons: company?.reasons ?? new Map<PlainDate, string>(),
    sha256,
  }
}

/** Why a day is worked or not; `statutory` is a day off that is only known by law, for the year has no notice yet. */
export type DayKind =
  | 'company-workday'
  | 'company-day-off'
  | 'make-up-workday'
  | 'day-off'
  | 'weekend'
  | 'statutory'
  | 'workday'

/**
 * What kind of day a date is. Precedence: company workday, company day off, official workday, official day off,
 * weekday; in a year without official data, weekends and the thirteen statutory days are off.
 */
export function kindOfDay(calendar: Calendar, date: PlainDate): DayKind {
  if (calendar.companyWork.has(date)) return 'company-workday'
  if (calendar.companyOff.has(date)) return 'company-day-off'
  if (calendar.work.has(date)) return 'make-up-workday'
  if (calendar.off.has(date)) return 'day-off'
  const guessed = !isOfficial(calendar, date) && statutoryDays(Number(date.slice(0, 4))).has(date)
  if (guessed) return 'statutory'
  return weekday(dayNumber(date)) >= 5 ? 'weekend' : 'workday'
}

/** Whether a date is a working day. */
export function isWorkday(calendar: Calendar, date: PlainDate): boolean {
  const kind = kindOfDay(calendar, date)
  return kind === 'workday' || kind === 'make-up-workday' || kind === 'company-workday'
}

/** Whether the date's year has official data. */
export function isOfficial(calendar: Calendar, date: PlainDate): boolean {
  return calendar.years.has(Number(date.slice(0, 4)))
}

const FIRST_DAY = dayNumber(`${FIRST_YEAR}-01-01`)
const LAST_DAY = dayNumber(`${LAST_YEAR}-12-31`)

/**
 * Working days from one date to another: those after `from` up to and including `to`; negative when `to` is earlier.
 * Of a deadline: the days left from today, or how many late. Days of years that nobody can mean are not counted, so that a slip of
 * the pen (9999) costs no walk through millions of days.
 */
export function workdaysBetween(calendar: Calendar, from: PlainDate, to: PlainDate): number {
  if (to < from) return -workdaysBetween(calendar, to, from)
  let count = 0
  const end = Math.min(dayNumber(to), LAST_DAY)
  for (let day = Math.max(dayNumber(from) + 1, FIRST_DAY); day <= end; day += 1) {
    if (isWorkday(calendar, dateOf(day))) count += 1
  }
  return count
}
