/** People write dates in many ways, and each is made `2026-11-20`. */
import { dayNumber, isPlainDate, type PlainDate, weekday } from './time.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS = ['一mon', '二tue', '三wed', '四thu', '五fri', '六sat', '日天sun']
const SIGNS = '〇一二三四五六七八九'

/**
 * Reads `2026-11-20`, `2026/11/20`, `2026.11.20`, `2026年11月20日`, `20261120`, `二〇二六年十一月二十日`, `20 Nov 2026`,
 * `Nov 20, 2026`, in full-width signs too, and as bd shows it, with the weekday behind. Refuses days that do not exist,
 * a weekday that is not that day's, and a date without its year.
 */
export function readDate(text: string): PlainDate | undefined {
  const { date, day } = parts(text)
  if (date === undefined || !isPlainDate(date)) return undefined
  return day === undefined || isWeekday(date, day) ? date : undefined
}

/** Why no date could be read: no such day in the calendar, another weekday than is written behind it, or no whole date. */
export type DateFault = 'no-such-day' | 'other-weekday' | 'no-whole-date'

/** What is wrong with a text that {@link readDate} refuses; a day without its year is judged by the leap years. */
export function dateFault(text: string): DateFault {
  const { written, date } = parts(text)
  if (date !== undefined) return isPlainDate(date) ? 'other-weekday' : 'no-such-day'
  const [, month, day] = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/u.exec(digits(written)) ?? []
  const inLeapYear =
    month === undefined ? undefined : `2028-${month.padStart(2, '0')}-${day!.padStart(2, '0')}`
  return inLeapYear === undefined || isPlainDate(inLeapYear) ? 'no-whole-date' : 'no-such-day'
}

/** The date as it is written, whether or not there is such a day, and the weekday behind it. */
function parts(text: string) {
  const plain = text.normalize('NFKC').trim().toLowerCase().replaceAll(/[−–—]/gu, '-')
  const [, written = plain, day] = /^(.*?)\s*\((?:周|星期|礼拜)?([^()]+)\)$/su.exec(plain) ?? []
  return { written, date: numbered(digits(written)) ?? inEnglish(written), day }
}

function numbered(text: string): string | undefined {
  const joined = text.replaceAll(/\s*([-/.年月日号])\s*/gu, '$1')
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u.exec(joined) ??
    /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]?$/u.exec(joined) ??
    /^(\d{4})()(\d{2})(\d{2})$/u.exec(joined)
  if (match === null) return undefined
  return [match[1]!, ...[match[3]!, match[4]!].map((part) => part.padStart(2, '0'))].join('-')
}

/** Chinese numerals of a date as digits: the year sign by sign, month and day as numbers up to 31. */
function digits(text: string): string {
  return text
    .replaceAll(/[零○]/gu, '〇')
    .replaceAll(/([一二三])?十([一二三四五六七八九])?/gu, (_, tens?: string, ones?: string) => {
      return `${tens === undefined ? 1 : SIGNS.indexOf(tens)}${ones === undefined ? 0 : SIGNS.indexOf(ones)}`
    })
    .replaceAll(/[〇一二三四五六七八九]/gu, (sign) => String(SIGNS.indexOf(sign)))
}

function inEnglish(text: string): string | undefined {
  const match =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[a-z]+)\.?,?\s+(?<year>\d{4})$/u.exec(text) ??
    /^(?<month>[a-z]+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u.exec(text)
  const { year = '', month = '', day = '' } = match?.groups ?? {}
  const index = month.length < 3 ? -1 : MONTHS.indexOf(month.slice(0, 3))
  if (index < 0) return undefined
  return `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function isWeekday(date: PlainDate, day: string): boolean {
  const names = DAYS[weekday(dayNumber(date))]!
  return /^[a-z]+$/u.test(day)
    ? names.endsWith(day.slice(0, 3))
    : names.startsWith(day) || names.slice(1).startsWith(day)
}
