/** Prints what calendars and deadlines say, for a process of its own to be run in any time zone. */
import { isWorkday } from '../../src/core/calendar/calendar.ts'
import { deadlineFrom } from '../../src/core/calendar/deadline.ts'
import type { Span } from '../../src/core/calendar/span.ts'
import { dateOf, dayNumber, instantAt } from '../../src/core/calendar/time.ts'
import { dateText, deadlineText } from '../../src/terminal/dates.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { official } from './official.ts'

const SPANS: readonly Span[] = [
  { 'working-days': 5 },
  { 'half-days': 1 },
  { 'calendar-days': 10 },
  { weeks: 2 },
  { months: 1 },
  { hours: 2 },
  { minutes: 30 },
  { 'same-day': true },
]

export function witness(): string {
  const first = dayNumber('2024-01-01')
  const dates = Array.from({ length: 1461 }, (_, index) => dateOf(first + index))
  const days = dates.map((date) => `${dateText(voiceOf('en'), date)} ${isWorkday(official, date)}`)
  // Twenty-three minutes past eleven at night, when most of the world has another date.
  const start = Date.UTC(2026, 0, 1, 15, 23, 45) / 1000
  const deadlines = Array.from({ length: 60 }, (_, index) => {
    const now = instantAt(start + index * 6 * 86_400, '+08:00')
    return SPANS.map((span) => {
      const deadline = deadlineFrom(official, now, span)
      return `${JSON.stringify(deadline)} ${deadlineText(voiceOf('zh'), { deadline, now, daysLeft: 0 })}`
    })
  })
  return [...days, ...deadlines.flat()].join('\n')
}
