/** `bd calendar import`: a year's official days from the text of the notice, or from a holiday-cn list. */
import { contentOf } from '../core/record/tree.ts'
import { monthsOf } from '../core/calendar/almanac.ts'
import { type Calendar, calendarOf, kindOfDay } from '../core/calendar/calendar.ts'
import { type Arrangement, calendarText, changed } from '../documents/arrangement.ts'
import { readArrangement } from '../documents/arrangement-source.ts'
import { readEntry } from '../documents/entry.ts'
import { yearLines } from '../terminal/phrases/calendar.ts'
import { putCalendar, yearFrom } from './steps/add-calendar.ts'
import { textGiven } from './steps/file-argument.ts'
import { read } from './steps/read-world.ts'
import { orRefuse, Refused, UsageError } from './steps/refusal.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen } = session
  const file = argument(args, 0)
  const named = text(options, 'year')
  const wanted = named === undefined ? undefined : yearFrom('--year', named)
  const { text: source } = await textGiven(session.cwd, file)
  const given = orRefuse(readArrangement(file, source, wanted))
  const reading = await read(session)
  const arrangement = whole(reading.world.calendar, given)
  const bytes = Buffer.from(calendarText(arrangement), 'utf8')
  const path = `calendar/cn-${arrangement.year}.yaml`
  const entry = readEntry(path, bytes, '')
  const year = contentOf(entry, 'calendar-year')
  if (year === undefined) {
    throw new Refused(entry.content.kind === 'broken' ? entry.content.findings : [])
  }
  const calendar = calendarOf([year], undefined, '')
  const view = {
    year: year.year,
    notice: year.notice,
    months: monthsOf(calendar, year.year),
    kindOf: (date: string) => kindOfDay(calendar, date),
  }
  screen.say(...yearLines(screen.voice, view, screen.columns))
  return putCalendar(session, reading, options, path, bytes)
}

/** A change is put on top of the year as it stands. Refused: a change of a year that is not there yet. */
function whole(calendar: Calendar, given: Arrangement): Arrangement {
  if (given.changes === undefined) return given
  const before = calendar.years.get(given.year)
  if (before !== undefined) return changed(before, given)
  throw new UsageError('year-to-change-missing', { year: String(given.year) })
}
