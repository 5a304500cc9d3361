/** English for calendars and the notices that they are read from. */
import { FIRST_YEAR, LAST_YEAR } from '../../../core/calendar/doubtful-year.ts'
import { correction } from '../correction.ts'
import type { RuleBook } from '../types.ts'

const STRICT = 'one day wrong in the calendar is one day wrong in every deadline'

export const calendarRules = {
  'calendar-missing': {
    meaning:
      'The State Council has not announced the days off of the year, or its notice was not added. Deadlines in it are provisional, and nothing lapses by them.',
    say: ({ year }) => ({
      message: `the calendar of ${year} is missing`,
      why: 'deadlines count working days, and days off are announced year by year',
      help: `when the notice is out, run bd calendar import <file> --year ${year} --reason "<notice>"`,
    }),
  },
  'calendar-incomplete': {
    meaning:
      'What was read leaves statutory holidays as workdays; most likely the notice was not copied whole, or the year is another.',
    say: ({ year, dates }) => ({
      message: `statutory holidays of ${year} are not days off: ${dates}`,
      why: 'an incomplete year, once added, makes its deadlines wrong',
      help: 'import the whole notice; if the law on holidays has changed, write the file by its format and run bd calendar add <file>',
    }),
  },
  'no-deadline': {
    meaning: 'The process gives this review no deadline, so there is none to compute again.',
    say: ({ review }, { name }) => ({
      message: `${name('review', review)} has no deadline`,
      why: 'a change of the calendar does not touch it',
      help: 'nothing needs doing',
    }),
  },
  'deadline-unchanged': {
    meaning:
      "By today's calendar the deadline ends when it did and is as certain as it was; nothing is recorded.",
    say: ({ review, deadline }, { name }) => ({
      message: `the deadline ${deadline} of ${name('review', review)} is the same by today's calendar`,
      why: 'an act that changes nothing is not recorded',
      help: 'nothing needs doing; if the calendar is wrong, mend it first: bd calendar add <file>',
    }),
  },
  'notice-unreadable': {
    meaning:
      'A sentence of the notice is about dates and not in the usual words of such notices; bd does not guess what it means.',
    say: ({ text }) => ({
      message: `cannot read this sentence: ${text}`,
      why: STRICT,
      help: "copy the notice's own words, or write the file by its format and run bd calendar add <file>",
    }),
  },
  'notice-without-year': {
    meaning: 'The text does not say for which year the arrangement is, and it is not inferred.',
    say: () => ({
      message: 'the notice names no year',
      why: 'its dates have months and days only',
      help: "add the notice's title, or say the year with --year",
    }),
  },
  'notice-weekday-differs': {
    meaning:
      'The weekday in brackets is not that of the date; most likely the date or the year was copied wrongly.',
    say: ({ date, said, weekday }, { detail }) => ({
      message: `${date} is called ${said}, and is a ${detail(weekday)}`,
      why: STRICT,
      help: 'mend the date, the weekday or the year by the notice',
    }),
  },
  'notice-count-differs': {
    meaning: 'The number of days is not that of the dates; most likely a date was copied wrongly.',
    say: ({ said, counted }) => ({
      message: `it says ${said} days, and the dates are ${counted}`,
      why: STRICT,
      help: 'mend the dates or the number by the notice',
    }),
  },
  'year-doubtful': {
    meaning: `The years of dates lie between ${FIRST_YEAR} and ${LAST_YEAR}. 0206 and 2206 are slips of the pen, and what is recorded is never changed.`,
    say: ({ found, ...of }, { name: called, project }) => ({
      message: `${of.name === undefined || of.kind === undefined ? 'the date' : called(of.kind, of.name)} is "${found}", a year not between ${FIRST_YEAR} and ${LAST_YEAR}`,
      why: 'such a year is a slip of the pen, and terms and contracts are counted by it',
      help:
        of.name === undefined || of.kind === undefined
          ? 'correct the year in the file'
          : correction('en', of.kind, of.name, project),
    }),
  },
} satisfies Partial<RuleBook>
