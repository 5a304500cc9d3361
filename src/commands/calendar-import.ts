/** `bd calendar import`: a year's official days from the text of the notice, or from a holiday-cn list. */
import { monthsOf } from '../core/calendar/almanac.ts'
import { calendarOf, kindOfDay } from '../core/calendar/calendar.ts'
import { contentOf } from '../core/world.ts'
import { calendarText } from '../documents/arrangement.ts'
import { readArrangement } from '../documents/arrangement-source.ts'
import { readEntry } from '../documents/entry.ts'
import { yearLines } from '../terminal/phrases/calendar.ts'
import { bytesOf, putCalendar, yearFrom } from './steps/calendar.ts'
import { read } from './steps/read.ts'
import { orRefuse, Refused } from './steps/refused.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen } = session
  const file = argument(args, 0)
  const given = text(options, 'year')
  const wanted = given === undefined ? undefined : yearFrom('--year', given)
  const source = await bytesOf(session, file)
  const arrangement = orRefuse(readArrangement(file, source, wanted))
  const bytes = Buffer.from(calendarText(arrangement), 'utf8')
  const path = `calendar/cn-${arrangement.year}.yaml`
  const entry = readEntry(path, bytes, '')
  const year = contentOf(entry, 'calendar-year')
  if (year === undefined) {
    throw new Refused(entry.content.kind === 'broken' ? entry.content.findings : [])
  }
  const reading = await read(session)
  const calendar = calendarOf([year], undefined, '')
  const view = {
    year: year.year,
    notice: year.notice,
    months: monthsOf(calendar, year.year),
    kindOf: (date: string) => kindOfDay(calendar, date),
  }
  screen.say(...yearLines(screen.language, view, screen.columns))
  return putCalendar(session, reading, options, path, bytes)
}
