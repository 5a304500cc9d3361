/** The thirteen statutory days off of a year, for years whose arrangement has not been announced. */
import { dateOf, dayNumber, type PlainDate } from './time.ts'

/**
 * First day of the lunar year, Qingming, Dragon Boat and Mid-Autumn, as month-day. Source: the Chinese calendar
 * (GB/T 33661-2017); the days themselves follow State Council Decree 795 (from 2025).
 */
const MOVING: Readonly<Record<number, readonly [string, string, string, string]>> = {
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

const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'] as const

const known = new Map<number, ReadonlySet<PlainDate>>()

/** The statutory days of a year: New Year 1, Spring Festival 4 (its eve included), Qingming 1, Labour Day 2, Dragon Boat 1, Mid-Autumn 1, National Day 3. After 2035 only the fixed ones are known. */
export function statutoryDays(year: number): ReadonlySet<PlainDate> {
  const ready = known.get(year)
  if (ready !== undefined) return ready
  const days = new Set<PlainDate>(FIXED.map((day) => `${year}-${day}`))
  const moving = MOVING[year]
  if (moving !== undefined) {
    const [spring, ...single] = moving
    const first = dayNumber(`${year}-${spring}`)
    for (const shift of [-1, 0, 1, 2]) days.add(dateOf(first + shift))
    for (const day of single) days.add(`${year}-${day}`)
  }
  known.set(year, days)
  return days
}
