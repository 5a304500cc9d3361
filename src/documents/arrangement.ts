/** An arrangement holds a year's holidays as they were read from somewhere, on the way to a calendar file. */
import type { Wording } from '../core/text/wording.ts'
import { finding, type Finding } from '../core/rules/finding.ts'
import type { CalendarYear } from '../core/calendar/calendar.ts'
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
  /** There for a notice that changes an arrangement: the holidays that it makes longer, each to its new last day. */
  readonly changes?: readonly { readonly name: string; readonly until: PlainDate }[]
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
export function arrangementFindings(
  file: string,
  { year, off, work, changes }: Arrangement,
): Finding[] {
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
  const lacking =
    changes === undefined ? [...statutoryDays(year)].filter((date) => !dates.has(date)).sort() : []
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

/**
 * The arrangement as a later notice changed it: days that it orders off or to be worked are so, whatever stood there before,
 * and a holiday that it makes longer reaches to its new last day. Both notices are named.
 */
export function changed(before: CalendarYear, later: Arrangement): Arrangement {
  const place = () => ({ file: 'calendar', line: 1, column: 1 })
  const nameOf = (date: PlainDate) => before.names.get(date)?.zh ?? ''
  const longer = (later.changes ?? []).flatMap(({ name, until }): Stretch[] => {
    const last = before.off
      .filter((date) => nameOf(date).includes(name))
      .sort()
      .at(-1)
    return last === undefined || last >= until
      ? []
      : [{ name, from: dateOf(dayNumber(last) + 1), to: until, place }]
  })
  const off = [...later.off, ...longer]
  const said = new Set([...off, ...later.work].flatMap(datesOf))
  const kept = (dates: readonly PlainDate[]) =>
    dates
      .filter((date) => !said.has(date))
      .map((date): Stretch => ({ name: nameOf(date), from: date, to: date, place }))
  const inOrder = (stretches: readonly Stretch[]) =>
    [...stretches].sort((one, other) => (one.from < other.from ? -1 : 1))
  return {
    year: later.year,
    notice: {
      zh: `${before.notice.zh}；${later.notice.zh}`,
      en: `${before.notice.en}; ${later.notice.en}`,
    },
    off: joined(inOrder([...kept(before.off), ...off])),
    work: inOrder([...kept(before.work), ...later.work]),
  }
}

/** Stretches of one name that follow one another become one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (const one of stretches) {
    const last = found.at(-1)
    const follows = last?.name === one.name && dayNumber(last.to) + 1 === dayNumber(one.from)
    if (follows) found[found.length - 1] = { ...last, to: one.to }
    else found.push(one)
  }
  return found
}
