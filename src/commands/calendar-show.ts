/** `bd calendar show`: a year of the working calendar, or one of its months. */
import { type Month, monthsOf } from '../core/calendar/almanac.ts'
import { isOfficial, kindOfDay } from '../core/calendar/calendar.ts'
import { calendarFindings } from '../core/agenda/warnings.ts'
import { monthLines, type YearView, yearLines } from '../terminal/phrases/calendar.ts'
import { yearFrom } from './steps/add-calendar.ts'
import { read } from './steps/read-world.ts'
import { UsageError } from './steps/refusal.ts'
import { show } from './steps/show-result.ts'
import { type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, [given], options) => {
  const { voice, columns } = session.screen
  const asked = given === undefined ? undefined : yearFrom('[year]', String(given))
  const month = monthOf(options)
  const reading = await read(session)
  const { calendar } = reading.world
  const year = asked ?? Number(reading.now.date.slice(0, 4))
  const months = monthsOf(calendar, year)
  const view: YearView = {
    year,
    notice: calendar.years.get(year)?.notice,
    months,
    kindOf: (date) => kindOfDay(calendar, date),
  }
  return show(session, reading, {
    kind: 'calendar',
    data: {
      year,
      official: isOfficial(calendar, `${year}-01-01`),
      notice: view.notice ?? null,
      months: months.filter((one) => month === undefined || one.month === month).map(monthData),
    },
    findings: calendarFindings(reading.world, reading.now),
    lines: () =>
      month === undefined
        ? yearLines(voice, view, columns)
        : monthLines(voice, view, month, columns),
  })
}

function monthOf(options: Options): number | undefined {
  const found = text(options, 'month')
  if (found === undefined) return undefined
  if (/^(?:0?[1-9]|1[0-2])$/.test(found)) return Number(found)
  throw new UsageError('month-expected', { option: '--month', found })
}

function monthData({ month, workdays, specials }: Month) {
  return {
    month,
    workingDays: workdays,
    specials: specials.map(({ kind, from, to, name }) => ({
      kind,
      from,
      to,
      name: name ?? null,
      provisional: kind === 'statutory',
    })),
  }
}
