/** Facts of the rules about calendars and the notices that they are read from. */
export interface CalendarRules {
  'calendar-missing': { year: string }
  'calendar-incomplete': { year: string; dates: string }
  'no-deadline': { review: string }
  'deadline-unchanged': { review: string; deadline: string }
  'notice-unreadable': { text: string }
  'notice-without-year': Record<never, never>
  'notice-weekday-differs': { date: string; said: string; weekday: string }
  'notice-count-differs': { said: string; counted: string }
  /** Of a fact, a field or a parameter; else of a date in a file that is given. */
  'year-doubtful': { name?: string; kind?: 'fact' | 'field' | 'parameter'; found: string }
}
