/** The shipped calendars of 2024 to 2026, read as bd reads them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { calendarOf, type CalendarYear } from '../../src/core/calendar/calendar.ts'
import { readCalendarYear } from '../../src/documents/calendar.ts'
import { readYaml } from '../../src/documents/source.ts'

export function shipped(year: number): CalendarYear {
  const file = join(import.meta.dirname, `../../templates/calendar/cn-${year}.yaml`)
  const source = readYaml(file, readFileSync(file, 'utf8'))
  const read = source.ok ? readCalendarYear(source.value) : source
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return read.value
}

export const official = calendarOf([2024, 2025, 2026].map(shipped), undefined, 'digest')
