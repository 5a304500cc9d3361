/** A span of time ends by the Civil Code's way of counting (arts. 201 to 203), on the workspace's calendar. */
import { type Calendar, isOfficial, isWorkday } from './calendar.ts'
import type { Span } from './span.ts'
import { dateOf, dayNumber, type PlainDate } from './time.ts'

/** The minute at which a day ends, and the one that divides a working day. */
const MIDNIGHT = 1440
const NOON = 720

export interface SpanEnd {
  readonly day: PlainDate
  /** Minutes after that day's beginning; 1440 where the day ends. */
  readonly minute: number
  /** Whether every day whose kind mattered lies in a year with official data. */
  readonly official: boolean
}

/** Days by number, noting whether any that was asked about lies in a year without official data. */
class Days {
  official = true
  readonly #calendar: Calendar

  constructor(calendar: Calendar) {
    this.#calendar = calendar
  }

  isWorkday(day: number): boolean {
    const date = dateOf(day)
    if (!isOfficial(this.#calendar, date)) this.official = false
    return isWorkday(this.#calendar, date)
  }

  /** The day itself, or the next working day when it is a day off. */
  orNext(day: number): number {
    let at = day
    while (!this.isWorkday(at)) at += 1
    return at
  }

  /** The day itself, or the working day before it when it is a day off. */
  orBefore(day: number): number {
    let at = day
    while (!this.isWorkday(at)) at -= 1
    return at
  }

  /** The n-th working day before a day. */
  before(day: number, count: number): number {
    let at = day
    for (let left = count; left > 0;) {
      at -= 1
      if (this.isWorkday(at)) left -= 1
    }
    return at
  }

  /** The n-th working day after a day; the day itself for none. */
  after(day: number, count: number): number {
    let at = day
    for (let left = count; left > 0;) {
      at += 1
      if (this.isWorkday(at)) left -= 1
    }
    return at
  }
}

/**
 * The end of a span that begins with an event, given by its day or instant as records have it. The day of the event is not counted (art. 201); a month ends on the day of
 * the same number, or on its last day where it has none (art. 202); a last day that is a day off moves to the next
 * working day, and a last day ends at midnight (art. 203). Working halves end at noon and at midnight, and the half of
 * the event is not counted. Hours and minutes run from the event (art. 201) on the plain clock, for nights and days off
 * are part of it; a begun minute is rounded up, so that nobody loses a second.
 */
export function endAfter(calendar: Calendar, from: string, span: Span): SpanEnd {
  const days = new Days(calendar)
  const { date, minute, second } = startOf(from)
  const first = dayNumber(date)
  const whole = (day: number) => ({
    day: dateOf(day),
    minute: MIDNIGHT,
    official: days.official,
  })
  if ('working-days' in span) return whole(days.after(first, span['working-days']))
  if ('same-day' in span) return whole(days.orNext(first))
  if ('calendar-days' in span) return whole(days.orNext(first + span['calendar-days']))
  if ('weeks' in span) return whole(days.orNext(first + 7 * span.weeks))
  if ('months' in span) return whole(days.orNext(dayNumber(monthsAfter(date, span.months))))
  if ('half-days' in span) return halves(days, first, minute < NOON ? 1 : 2, span['half-days'])
  const minutes = 'hours' in span ? 60 * span.hours : span.minutes
  const end = first * MIDNIGHT + minute + (second === 0 ? 0 : 1) + minutes
  const day = Math.ceil(end / MIDNIGHT) - 1
  return { day: dateOf(day), minute: end - day * MIDNIGHT, official: true }
}

/**
 * The last day that lies so much before a day, which is not counted: a day off moves back to the working day before, for whoever must
 * act a month ahead has a month, never less. Half-days, hours and minutes before a day are none that anybody gives: they count as the day.
 */
export function endBefore(calendar: Calendar, date: PlainDate, span: Span): SpanEnd {
  const days = new Days(calendar)
  const last = dayNumber(date)
  const day =
    'working-days' in span
      ? days.before(last, span['working-days'])
      : 'calendar-days' in span
        ? last - span['calendar-days']
        : 'weeks' in span
          ? last - 7 * span.weeks
          : 'months' in span
            ? dayNumber(monthsAfter(date, -span.months))
            : last
  return { day: dateOf(days.orBefore(day)), minute: MIDNIGHT, official: days.official }
}

/** The event that a span begins with: a day, or an instant of a record. */
function startOf(text: string) {
  const [hour = 0, minute = 0, second = 0] = text.slice(11, 19).split(':').map(Number)
  return { date: text.slice(0, 10), minute: 60 * hour + minute, second }
}

/** The end of the n-th working half after the one in which the event falls, the day's first or second; days off have none. */
function halves(days: Days, first: number, begun: number, count: number): SpanEnd {
  const working = days.isWorkday(first)
  const ahead = working ? count + begun : count
  const day = days.after(first, Math.ceil(ahead / 2) - (working ? 1 : 0))
  return { day: dateOf(day), minute: ahead % 2 === 1 ? NOON : MIDNIGHT, official: days.official }
}

/** The day of the same number so many months later, or the last day of that month where it has none. */
function monthsAfter(date: PlainDate, count: number): PlainDate {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count
  const first = (month: number) => {
    const year = String(Math.floor(month / 12)).padStart(4, '0')
    return dayNumber(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`)
  }
  const length = first(months + 1) - first(months)
  return dateOf(first(months) + Math.min(Number(date.slice(8)), length) - 1)
}
