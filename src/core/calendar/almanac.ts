/** The almanac shows a year of the working calendar, month by month: how many working days, and the days that are not what their weekday says. */
import type { Wording } from '../text/wording.ts'
import { type Calendar, type DayKind, isWorkday, kindOfDay } from './calendar.ts'
import { dateOf, dayNumber, type PlainDate } from './time.ts'

/** Days of one kind and one name that follow one another within a month. */
export interface Special {
  readonly kind: Exclude<DayKind, 'weekend' | 'workday'>
  readonly from: PlainDate
  readonly to: PlainDate
  /** The holiday; the company's reason. */
  readonly name?: Wording
}

export interface Month {
  /** 1 to 12. */
  readonly month: number
  readonly workdays: number
  readonly specials: readonly Special[]
}

/** The twelve months of a year. */
export function monthsOf(calendar: Calendar, year: number): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => {
    const dates = datesIn(year, index + 1)
    return {
      month: index + 1,
      workdays: dates.filter((date) => isWorkday(calendar, date)).length,
      specials: specialsIn(calendar, dates),
    }
  })
}

/** The dates of a month. */
export function datesIn(year: number, month: number): readonly PlainDate[] {
  const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-`
  const first = dayNumber(`${start}01`)
  return Array.from({ length: 31 }, (_, index) => dateOf(first + index)).filter((date) =>
    date.startsWith(start),
  )
}

function specialsIn(calendar: Calendar, dates: readonly PlainDate[]): readonly Special[] {
  const found: Special[] = []
  for (const date of dates) {
    const kind = kindOfDay(calendar, date)
    if (kind === 'weekend' || kind === 'workday') continue
    const name = nameOf(calendar, date, kind)
    const last = found.at(-1)
    const follows =
      last?.kind === kind &&
      last.name?.zh === name?.zh &&
      dayNumber(last.to) + 1 === dayNumber(date)
    if (follows) found[found.length - 1] = { ...last, to: date }
    else found.push({ kind, from: date, to: date, ...(name === undefined ? {} : { name }) })
  }
  return found
}

/** What a day is called: the company's reason, else the holiday by its year's notice or, in December, by the next. */
function nameOf(calendar: Calendar, date: PlainDate, kind: DayKind): Wording | undefined {
  if (kind === 'company-day-off' || kind === 'company-workday') {
    const reason = calendar.reasons.get(date)
    return reason === undefined ? undefined : { zh: reason, en: reason }
  }
  const year = Number(date.slice(0, 4))
  return calendar.years.get(year)?.names.get(date) ?? calendar.years.get(year + 1)?.names.get(date)
}
