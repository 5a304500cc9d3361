/** The calendar's files have two shapes: a year of official data, and the company's own days. */
import type { Wording } from '../core/text/wording.ts'
import type { CalendarYear, CompanyCalendar } from '../core/calendar/calendar.ts'
import { bad, finding, type Finding, good, type Result } from '../core/rules/finding.ts'
import { dateOf, dayNumber, type PlainDate } from '../core/calendar/time.ts'
import { decodeFormat, inOrder } from './decode.ts'
import { both } from './wording.ts'
import {
  date,
  either,
  exactly,
  fields,
  line,
  list,
  maybe,
  ordinal,
  type Shaped,
  wording,
} from './shape.ts'
import type { YamlSource } from './places.ts'

export const YEAR_FORMAT = 'bd/calendar@1'
const COMPANY_FORMAT = 'bd/company-calendar@1'

/** Longer than any holiday: a span beyond it is a slip in a date. */
const LONGEST_SPAN = 31

const name = maybe(wording)
const span = fields({ from: date, to: date, name })
const single = fields({ date, name })

export const year = fields({
  format: exactly(YEAR_FORMAT),
  year: ordinal,
  notice: wording,
  'days-off': list(either([date, span, single])),
  workdays: list(either([date, single])),
})

export const company = fields({
  format: exactly(COMPANY_FORMAT),
  'days-off': maybe(
    list(either([fields({ date, reason: line }), fields({ from: date, to: date, reason: line })])),
  ),
  workdays: maybe(
    list(either([fields({ date, reason: line }), fields({ from: date, to: date, reason: line })])),
  ),
})

type DayNote = { readonly name?: string | Wording; readonly reason?: string }
type Day =
  | PlainDate
  | ({ readonly date: PlainDate } & DayNote)
  | ({ readonly from: PlainDate; readonly to: PlainDate } & DayNote)
type Days = readonly Day[]

function nameIn(day: Day): Wording | undefined {
  return typeof day === 'string' || day.name === undefined ? undefined : both(day.name)
}

function reasonIn(day: Day): string | undefined {
  return typeof day === 'string' ? undefined : day.reason
}

/** Reads `calendar/cn-<year>.yaml`. Refuses a year that is not the file's, one without days off, days of another year (but for the December before), and days that are both. */
export function readCalendarYear(source: YamlSource): Result<CalendarYear> {
  const read = decodeFormat(year, YEAR_FORMAT, source)
  if (!read.ok) return read
  const { notice, 'days-off': daysOff, workdays, year: number } = read.value as Shaped<typeof year>
  const days = daysOf(source, daysOff, workdays, number)
  // Under another year's name it would take the place of that year's own, which nobody looks for here.
  const named = /^calendar\/cn-(\d{4})\.yaml$/.exec(source.file)?.[1]
  if (named !== undefined && Number(named) !== number) {
    const facts = { key: 'year', expected: 'year-of-the-file', found: String(number) }
    days.findings.push(finding('invalid-value', facts, source.placeOf(['year'])))
  }
  if (daysOff.length === 0) {
    const facts = { key: 'days-off', expected: 'list-of-one-or-more', found: 'list' }
    days.findings.push(finding('invalid-value', facts, source.placeOf(['days-off'])))
  }
  return days.findings.length > 0
    ? bad(...inOrder(days.findings))
    : good({ year: number, notice: both(notice), ...days.dates, names: days.named(nameIn) })
}

/** Reads `calendar/company.yaml`: every day with its reason. Refuses days that are both off and worked. */
export function readCompanyCalendar(source: YamlSource): Result<CompanyCalendar> {
  const read = decodeFormat(company, COMPANY_FORMAT, source)
  if (!read.ok) return read
  const days = daysOf(source, read.value['days-off'] ?? [], read.value.workdays ?? [])
  return days.findings.length > 0
    ? bad(...inOrder(days.findings))
    : good({ ...days.dates, reasons: days.named(reasonIn) })
}

/** A notice may move days of the December before its year, around New Year. */
function isOfYear(date: PlainDate, year: number): boolean {
  return date.startsWith(`${year}-`) || date.startsWith(`${year - 1}-12-`)
}

function daysOf(source: YamlSource, off: Days, work: Days, year?: number) {
  const findings: Finding[] = []
  const said = new Map<PlainDate, Day>()
  const refuse = (list: string, index: number, expected: string, found: string) => {
    findings.push(
      finding('invalid-value', { key: list, expected, found }, source.placeOf([list, index])),
    )
  }
  const each = (list: string, days: Days, taken: ReadonlySet<PlainDate>): Set<PlainDate> => {
    const dates = new Set<PlainDate>()
    for (const [index, day] of days.entries()) {
      const [from, to] = endsOf(day)
      const length = dayNumber(to) - dayNumber(from) + 1
      if (length < 1 || length > LONGEST_SPAN) refuse(list, index, 'from-to', `${from} ${to}`)
      for (let next = 0; next < Math.min(length, LONGEST_SPAN); next += 1) {
        const found = dateOf(dayNumber(from) + next)
        if (year !== undefined && !isOfYear(found, year))
          refuse(list, index, 'date-of-the-year', found)
        if (dates.has(found)) refuse(list, index, 'each-day-once', found)
        if (taken.has(found)) refuse(list, index, 'not-a-day-off', found)
        dates.add(found)
        said.set(found, day)
      }
    }
    return dates
  }
  const offDates = each('days-off', off, new Set())
  const workDates = each('workdays', work, offDates)
  return {
    findings,
    dates: { off: [...offDates], work: [...workDates] },
    /** What is said of each date, where anything is. */
    named: <T>(words: (day: Day) => T | undefined): ReadonlyMap<PlainDate, T> =>
      new Map(
        [...said].flatMap(([date, day]) => {
          const found = words(day)
          return found === undefined ? [] : [[date, found] as const]
        }),
      ),
  }
}

function endsOf(day: Day): readonly [PlainDate, PlainDate] {
  if (typeof day === 'string') return [day, day]
  return 'date' in day ? [day.date, day.date] : [day.from, day.to]
}
