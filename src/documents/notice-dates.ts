/** A notice's sentence holds dates: `1月1日(周四)至3日(周六)、10月10日`. */
import { finding, type Finding } from '../core/rules/finding.ts'
import { dayNumber, isPlainDate, type PlainDate, weekday } from '../core/calendar/time.ts'
import type { Piece } from './piece.ts'

/** From a date to a date, and where it was said. */
interface Dates {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly piece: Piece
}

/** What stays the same from one date to the next when it is not said again. */
export interface Bearing {
  year: number
  month: number
  /** The year of a December, once it was said: a notice moves days of the one before its year. */
  december?: number
}

const DATE = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^()]*)\))?/
/** What stands between the ends of a span; older notices have a dash. */
const SPAN = /^[至到—―–~-]/

const WEEKDAYS = [
  ['一', 'monday'],
  ['二', 'tuesday'],
  ['三', 'wednesday'],
  ['四', 'thursday'],
  ['五', 'friday'],
  ['六', 'saturday'],
  ['日', 'sunday'],
] as const

/**
 * Reads a list of dates and spans. Gives `undefined` for what is no such list; notes dates that do not exist, spans that
 * go backwards, and weekdays in brackets that are not those of their dates.
 */
export function readDates(
  piece: Piece,
  bearing: Bearing,
  findings: Finding[],
): readonly Dates[] | undefined {
  const found: Dates[] = []
  for (const part of piece.split('、和及')) {
    const from = readDate(part, bearing, findings)
    if (from === undefined) return undefined
    const rest = part.slice(from.length)
    const to = SPAN.test(rest.text) ? readDate(rest.slice(1), bearing, findings) : from
    if (to === undefined || (to !== from && rest.text.length > to.length + 1)) return undefined
    if (to === from && rest.text !== '') return undefined
    if (from.date === undefined || to.date === undefined) continue
    if (to.date < from.date) {
      const facts = { key: part.text, expected: 'from-to', found: `${from.date} ${to.date}` }
      findings.push(finding('invalid-value', facts, part.place()))
    } else found.push({ from: from.date, to: to.date, piece: part })
  }
  return found
}

/** One date and how many letters it takes; without a date when there is no such day. */
function readDate(
  piece: Piece,
  bearing: Bearing,
  findings: Finding[],
): { readonly date: PlainDate | undefined; readonly length: number } | undefined {
  const match = DATE.exec(piece.text)
  if (match === null) return undefined
  const [whole, year, month, day, aside = ''] = match
  if (month !== undefined) {
    bearing.month = Number(month)
    if (year !== undefined) bearing.year = Number(year)
    else if (bearing.month === 12) bearing.year = bearing.december ?? bearing.year
    if (year !== undefined && bearing.month === 12) bearing.december = bearing.year
  }
  const date = `${bearing.year}-${two(bearing.month)}-${two(Number(day))}`
  if (!isPlainDate(date)) {
    const facts = { key: whole, expected: 'date', found: date }
    findings.push(finding('invalid-value', facts, piece.place()))
    return { date: undefined, length: whole.length }
  }
  const said = /(?:周|星期)([一二三四五六日天])/.exec(aside)
  const [letter, name] = WEEKDAYS[weekday(dayNumber(date))]!
  if (said !== null && said[1]!.replace('天', '日') !== letter) {
    const facts = { date, said: said[0], weekday: name }
    findings.push(finding('notice-weekday-differs', facts, piece.place()))
  }
  return { date, length: whole.length }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
