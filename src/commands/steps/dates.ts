/** Dates are shown back as they are written, before anything is signed. */
import type { PlainDate } from '../../core/calendar/time.ts'
import { FIRST_YEAR, isYearDoubtful, LAST_YEAR } from '../../core/calendar/doubtful-year.ts'
import { dateFault, readDate } from '../../core/calendar/written-date.ts'
import { dateText } from '../../terminal/dates.ts'
import { understoodLines } from '../../terminal/phrases/understood.ts'
import type { Session } from '../session.ts'
import { type Options, text } from '../verb.ts'
import { UsageError } from './refusal.ts'

const PROBLEMS = {
  'no-such-day': 'no-such-day',
  'other-weekday': 'other-weekday',
  'no-whole-date': 'date-expected',
} as const

/** The date that was typed for an option. Refused: one that does not exist, or without its year, or of another weekday. */
export function dateTyped(session: Session, option: string, typed: string): PlainDate {
  const date = readDate(typed)
  if (date === undefined) throw new UsageError(PROBLEMS[dateFault(typed)], { option, found: typed })
  if (isYearDoubtful(date)) {
    const years = `${FIRST_YEAR}–${LAST_YEAR}`
    throw new UsageError('year-doubtful', { option, found: typed, years })
  }
  const { voice } = session.screen
  if (date !== typed) {
    session.screen.say(...understoodLines(voice, typed, dateText(voice, date)))
  }
  return date
}

/** The date of an option, if it is given. */
export function dateOption(
  session: Session,
  options: Options,
  name: string,
): PlainDate | undefined {
  const typed = text(options, name)
  return typed === undefined ? undefined : dateTyped(session, `--${name}`, typed)
}
