/** The law of a year gives its statutory days off: what a notice must hold, and what is known of a year without one. */
import { dateOf, dayNumber, type PlainDate } from './time.ts'

/** First day of the lunar year, Qingming, Dragon Boat and Mid-Autumn, as month-day. Source: the Chinese calendar (GB/T 33661-2017). */
const MOVING: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2008: ['02-07', '04-04', '06-08', '09-14'],
  2009: ['01-26', '04-04', '05-28', '10-03'],
  2010: ['02-14', '04-05', '06-16', '09-22'],
  2011: ['02-03', '04-05', '06-06', '09-12'],
  2012: ['01-23', '04-04', '06-23', '09-30'],
  2013: ['02-10', '04-04', '06-12', '09-19'],
  2014: ['01-31', '04-05', '06-02', '09-08'],
  2015: ['02-19', '04-05', '06-20', '09-27'],
  2016: ['02-08', '04-04', '06-09', '09-15'],
  2017: ['01-28', '04-04', '05-30', '10-04'],
  2018: ['02-16', '04-05', '06-18', '09-24'],
  2019: ['02-05', '04-05', '06-07', '09-13'],
  2020: ['01-25', '04-04', '06-25', '10-01'],
  2021: ['02-12', '04-04', '06-14', '09-21'],
  2022: ['02-01', '04-05', '06-03', '09-10'],
  2023: ['01-22', '04-05', '06-22', '09-29'],
  2024: ['02-10', '04-04', '06-10', '09-17'],
  2025: ['01-29', '04-04', '05-31', '10-06'],
  2026: ['02-17', '04-05', '06-19', '09-25'],
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '09-16'],
}

/** What a year's law says: the fixed days, and which days of the Spring Festival, counted from the first of the lunar year. */
interface Law {
  readonly from: number
  readonly fixed: readonly string[]
  readonly spring: readonly number[]
}

const NATIONAL = ['10-01', '10-02', '10-03'] as const

/** The Regulation on Public Holidays as amended by State Council Decrees 270, 513, 644 and 795; the newest first. */
const LAWS: readonly Law[] = [
  { from: 2025, fixed: ['01-01', '05-01', '05-02', ...NATIONAL], spring: [-1, 0, 1, 2] },
  { from: 2014, fixed: ['01-01', '05-01', ...NATIONAL], spring: [0, 1, 2] },
  { from: 2008, fixed: ['01-01', '05-01', ...NATIONAL], spring: [-1, 0, 1] },
  { from: 0, fixed: ['01-01', '05-01', '05-02', '05-03', ...NATIONAL], spring: [0, 1, 2] },
]

const known = new Map<number, ReadonlySet<PlainDate>>()

/**
 * The statutory days of a year. From 2025: New Year 1, Spring Festival 4 (its eve included), Qingming 1, Labour Day 2, Dragon
 * Boat 1, Mid-Autumn 1, National Day 3; before, fewer. The moving ones are known from 2008 to 2035.
 */
export function statutoryDays(year: number): ReadonlySet<PlainDate> {
  const ready = known.get(year)
  if (ready !== undefined) return ready
  const law = LAWS.find(({ from }) => from <= year)!
  const days = new Set<PlainDate>(law.fixed.map((day) => `${year}-${day}`))
  const moving = MOVING[year]
  if (moving !== undefined) {
    const [spring, ...single] = moving
    const first = dayNumber(`${year}-${spring}`)
    for (const shift of law.spring) days.add(dateOf(first + shift))
    for (const day of single) days.add(`${year}-${day}`)
  }
  known.set(year, days)
  return days
}
