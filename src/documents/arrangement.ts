/** A year's holidays as they were read from somewhere, on the way to a calendar file. */
import { finding, type Finding } from '../core/finding.ts'
import type { Wording } from '../core/process/process.ts'
import { statutoryDays } from '../core/calendar/statutory-days.ts'
import { dateOf, dayNumber, type PlainDate, weekday } from '../core/calendar/time.ts'
import { YEAR_FORMAT } from './calendar.ts'
import { canonical } from './canonical.ts'
import type { FilePlace } from './places.ts'

/** Days off or make-up workdays, from a date to a date, with the holiday they belong to and where that was said. */
export interface Stretch {
  readonly name: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly place: () => FilePlace
}

export interface Arrangement {
  readonly year: number
  readonly notice: Wording
  readonly off: readonly Stretch[]
  readonly work: readonly Stretch[]
}

/** The dates of a stretch. */
export function datesOf({ from, to }: Pick<Stretch, 'from' | 'to'>): readonly PlainDate[] {
  const first = dayNumber(from)
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, index) => dateOf(first + index))
}

/**
 * What is wrong with an arrangement as a whole: a date of another year, one said twice, a make-up workday that is no
 * weekend day, a statutory day that is not off. The last also refuses an empty year, and a notice that was cut.
 */
export function arrangementFindings(file: string, { year, off, work }: Arrangement): Finding[] {
  const seen = new Set<PlainDate>()
  const wrong = ({ name, place }: Stretch, expected: string, found: string) =>
    finding('invalid-value', { key: name, expected, found }, place())
  const days = [...off, ...work].flatMap((stretch) =>
    datesOf(stretch).flatMap((date): Finding[] => {
      const doubled = seen.has(date)
      seen.add(date)
      if (doubled) return [wrong(stretch, 'each-day-once', date)]
      const isOfYear = date.startsWith(`${year}-`) || date.startsWith(`${year - 1}-12-`)
      return isOfYear ? [] : [wrong(stretch, 'date-of-the-year', date)]
    }),
  )
  const weekdays = work.flatMap((stretch) =>
    datesOf(stretch)
      .filter((date) => weekday(dayNumber(date)) < 5)
      .map((date) => wrong(stretch, 'weekend-day', date)),
  )
  const dates = new Set(off.flatMap(datesOf))
  const lacking = [...statutoryDays(year)].filter((date) => !dates.has(date)).sort()
  const facts = { year: String(year), dates: lacking.join(', ') }
  return [
    ...days,
    ...weekdays,
    ...(lacking.length === 0 ? [] : [finding('calendar-incomplete', facts, { file })]),
  ]
}

const ENGLISH: Readonly<Record<string, string>> = {
  元旦: 'New Year',
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
}

/** The text of `calendar/cn-<year>.yaml`. */
export function calendarText({ year, notice, off, work }: Arrangement): string {
  return canonical({
    format: YEAR_FORMAT,
    year,
    notice,
    'days-off': off.map(({ from, to, name }) => ({ from, to, name: named(name) })),
    workdays: work.flatMap((stretch) =>
      datesOf(stretch).map((date) => ({ date, name: named(stretch.name) })),
    ),
  })
}

/** The holiday's name in both languages; of several joined by 、 each. */
function named(name: string): Wording {
  const parts = name.split('、')
  return { zh: name, en: parts.map((part) => ENGLISH[part] ?? part).join(', ') }
}
