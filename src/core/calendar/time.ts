/** Time is plain values here: seconds and `YYYY-MM-DD`, never a `Date`. */

/** A calendar date written `YYYY-MM-DD`; compare two of them as strings. */
export type PlainDate = string

/** Now, as bd's rules see it: made once per commit or command by `repository/clock.ts`. */
export interface Instant {
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly epoch: number
  /** The date in the workspace's zone. */
  readonly date: PlainDate
  /** Minutes since midnight in the workspace's zone. */
  readonly minute: number
  /** The same instant as `YYYY-MM-DDTHH:MM:SS+08:00`, as it stands in records. */
  readonly text: string
}

/** The date's number of days since 1970-01-01 (proleptic Gregorian; after Howard Hinnant's civil-days algorithm). */
export function dayNumber(date: PlainDate): number {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8, 10))
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The date that is `days` days after 1970-01-01: the inverse of {@link dayNumber}. */
export function dateOf(days: number): PlainDate {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
  const month = mp < 10 ? mp + 3 : mp - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The weekday of a day number: 0 is Monday, 6 is Sunday. */
export function weekday(days: number): number {
  return (((days + 3) % 7) + 7) % 7
}

/** Whether the text is a date that exists, written `YYYY-MM-DD`. */
export function isPlainDate(text: string): text is PlainDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateOf(dayNumber(text)) === text
}

/**
 * The instant of an epoch second at a fixed offset from UTC.
 * Takes seconds and an offset such as `+08:00`; the machine's time zone plays no part.
 */
export function instantAt(epoch: number, offset: string): Instant {
  const sign = offset.startsWith('-') ? -1 : 1
  const shift = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)))
  const local = epoch + shift * 60
  const days = Math.floor(local / 86_400)
  const second = local - days * 86_400
  const date = dateOf(days)
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
  const text = `${date}T${clock.map((part) => pad(part, 2)).join(':')}${offset}`
  return { epoch, date, minute: Math.floor(second / 60), text }
}

/** A minute of a day as `HH:MM`. */
export function clockText(minute: number): string {
  return `${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** The day of a record's time, and the minute on it, by the clock of the workspace that wrote it. */
export function momentOf(at: string): Pick<Instant, 'date' | 'minute'> {
  return { date: at.slice(0, 10), minute: 60 * Number(at.slice(11, 13)) + Number(at.slice(14, 16)) }
}
