/** Working days: official days off and make-up workdays, the company's own, and what is known of a year without a notice. */
import { dateOf, dayNumber, type PlainDate, weekday } from './time.ts'
import { statutoryDays } from './statutory-days.ts'

/** One year of official data, with the notice that it comes from. */
export interface CalendarYear {
  readonly year: number
  readonly notice: { readonly zh: string; readonly en: string }
  readonly off: readonly PlainDate[]
  readonly work: readonly PlainDate[]
}

/** The days that the company adds or takes, each with its reason. */
export interface CompanyCalendar {
  readonly off: readonly PlainDate[]
  readonly work: readonly PlainDate[]
}

/** All calendar files of a workspace, made ready for look-ups. */
export interface Calendar {
  /** Years for which official data exist. */
  readonly years: ReadonlySet<number>
  readonly off: ReadonlySet<PlainDate>
  readonly work: ReadonlySet<PlainDate>
  readonly companyOff: ReadonlySet<PlainDate>
  readonly companyWork: ReadonlySet<PlainDate>
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
    years: new Set(years.map(({ year }) => year)),
    off: new Set(years.flatMap(({ off }) => off)),
    work: new Set(years.flatMap(({ work }) => work)),
    companyOff: new Set(company?.off),
    companyWork: new Set(company?.work),
    sha256,
  }
}

/**
 * Whether a date is a working day. Precedence: company workday, company day off, official workday, official day off,
 * weekday; in a year without official data, weekends and the thirteen statutory days are off.
 */
export function isWorkday(calendar: Calendar, date: PlainDate): boolean {
  if (calendar.companyWork.has(date)) return true
  if (calendar.companyOff.has(date)) return false
  if (calendar.work.has(date)) return true
  if (calendar.off.has(date)) return false
  const days = dayNumber(date)
  if (weekday(days) >= 5) return false
  return isOfficial(calendar, date) || !statutoryDays(Number(date.slice(0, 4))).has(date)
}

/** Whether the date's year has official data. */
export function isOfficial(calendar: Calendar, date: PlainDate): boolean {
  return calendar.years.has(Number(date.slice(0, 4)))
}

/**
 * Working days from one date to another: those after `from` up to and including `to`; negative when `to` is earlier.
 * Of a deadline: the days left from today, or how many late.
 */
export function workdaysBetween(calendar: Calendar, from: PlainDate, to: PlainDate): number {
  if (to < from) return -workdaysBetween(calendar, to, from)
  let count = 0
  const end = dayNumber(to)
  for (let day = dayNumber(from) + 1; day <= end; day += 1) {
    if (isWorkday(calendar, dateOf(day))) count += 1
  }
  return count
}
