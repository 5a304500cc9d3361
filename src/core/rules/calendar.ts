/** The rules about calendars and the notices behind them are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

export const calendarRules = {
  'calendar-missing': warning<{ year: string }>(),
  'calendar-incomplete': error<{ year: string; dates: string }>(),
  'notice-unreadable': error<{ text: string }>(),
  'notice-without-year': error(),
  'notice-weekday-differs': error<{ date: string; said: string; weekday: string }>(),
  'notice-count-differs': error<{ said: string; counted: string }>(),
  /** Of a fact, a field or a parameter; else of a date in a file that is given. */
  'year-doubtful': error<{ name?: string; kind?: 'fact' | 'field' | 'parameter'; found: string }>(),
}
