/** A record of a register lies in the folder of its hundred, a sheet in that of its month or week: the one place that makes and reads such paths. */
import type { PlainDate } from '../calendar/time.ts'
import { dateOf, dayNumber, isPlainDate, weekday } from '../calendar/time.ts'

/** How often a sheet is due; each has a key of its own form. */
export const PERIODS = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const
export type Period = (typeof PERIODS)[number]

/** Records are numbered, `KH-{year}-{n:4}`, or each is the sheet of one member for one period. */
export type RegisterKey =
  | { readonly number: string }
  | { readonly each: 'member'; readonly every: Period }

const FOLDER = /^records\/[^/]+\/\d{4}\/[^/]+\//

/** The folder that is read when one of its records is looked at, with a slash at its end; `undefined` for what is no file of a register. */
export function recordFolderOf(path: string): string | undefined {
  return FOLDER.exec(path)?.[0]
}

/** A record's folder with the register that it belongs to. */
export function registerOfPath(path: string): string | undefined {
  return /^records\/([^/]+)\//.exec(path)?.[1]
}

/** The key of the record that a path holds: what its file is called. A file that is attached to it lies in a folder of that name. */
export function keyOfPath(path: string): string | undefined {
  const folder = recordFolderOf(path)
  return folder === undefined
    ? undefined
    : path.slice(folder.length).replace(/(?:\.md$|\/.*$)/u, '')
}

/** A pattern of numbers taken apart: what stands before and after the year and the number, and how long the number is at least. */
interface Pattern {
  readonly before: string
  readonly between: string
  readonly after: string
  readonly digits: number
}

const PATTERN = /^([A-Za-z0-9-]*)\{year\}([A-Za-z0-9-]*)\{n(?::([1-9]))?\}([A-Za-z0-9-]*)$/

/** The parts of a pattern; `undefined` for what is none: `{year}`, then `{n}` or `{n:4}`, with letters, digits and hyphens beside them. */
export function patternOf(number: string): Pattern | undefined {
  const [found, before = '', between = '', digits = '1', after = ''] = PATTERN.exec(number) ?? []
  // A digit beside the number would belong to it.
  if (found === undefined || before.startsWith('-')) return undefined
  if (!/[A-Za-z-]$/.test(between) || /^\d/.test(after)) return undefined
  return { before, between, after, digits: Number(digits) }
}

/** The number of a year that a key bears by its pattern. */
export interface Numbered {
  readonly year: string
  readonly n: number
}

/** The key with this number; the pattern must be one. */
export function numberedKey(number: string, { year, n }: Numbered): string {
  const pattern = patternOf(number)
  if (pattern === undefined) throw new Error(`no pattern of keys: ${number}`)
  const { before, between, after, digits } = pattern
  return `${before}${year}${between}${String(n).padStart(digits, '0')}${after}`
}

/** The number that a key bears; `undefined` for one that is not of the pattern, to the letter. */
export function numberIn(number: string, key: string): Numbered | undefined {
  const pattern = patternOf(number)
  if (pattern === undefined) return undefined
  const { before, between, after } = pattern
  if (!key.startsWith(before) || !key.endsWith(after)) return undefined
  const bare = key.slice(before.length, key.length - after.length)
  const [, year = '', beside = '', digits = ''] = /^(\d{4})(.*?)(\d+)$/u.exec(bare) ?? []
  if (year === '' || beside !== between) return undefined
  const found = { year, n: Number(digits) }
  return found.n > 0 && Number.isSafeInteger(found.n) && numberedKey(number, found) === key
    ? found
    : undefined
}

/** The period of a sheet: how it is called, and its first day. */
export interface SheetPeriod {
  readonly name: string
  readonly first: PlainDate
  /** The member whose sheet it is. */
  readonly member: string
}

/** How the period that holds the date is called: `2026-03-02`, `2026-W10`, `2026-03`, `2026-Q1`, `2026-H1`, `2026`. */
export function periodName(every: Period, date: PlainDate): string {
  const year = date.slice(0, 4)
  const month = Number(date.slice(5, 7))
  switch (every) {
    case 'day':
      return date
    case 'week':
      return weekName(date)
    case 'month':
      return date.slice(0, 7)
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`
    case 'half-year':
      return `${year}-H${month > 6 ? 2 : 1}`
    case 'year':
      return year
    default:
      return every satisfies never
  }
}

/** A week is of the year in which its Thursday lies (GB/T 7408, ISO 8601). */
function weekName(date: PlainDate): string {
  const days = dayNumber(date)
  const thursday = days - weekday(days) + 3
  const year = dateOf(thursday).slice(0, 4)
  const first = dayNumber(`${year}-01-01`)
  return `${year}-W${String(Math.floor((thursday - first) / 7) + 1).padStart(2, '0')}`
}

/** The first day of the period that is called so; `undefined` where none is. */
export function firstDayOf(every: Period, name: string): PlainDate | undefined {
  const year = name.slice(0, 4)
  const rest = name.slice(5)
  const first = firstDay(every, year, rest)
  return first !== undefined && isPlainDate(first) && periodName(every, first) === name
    ? first
    : undefined
}

function firstDay(every: Period, year: string, rest: string): PlainDate | undefined {
  switch (every) {
    case 'day':
      return `${year}-${rest}`
    case 'week': {
      const week = /^W(\d\d)$/.exec(rest)?.[1]
      if (week === undefined || !isPlainDate(`${year}-01-04`)) return undefined
      // The fourth of January is always of the first week.
      const days = dayNumber(`${year}-01-04`)
      return dateOf(days - weekday(days) + (Number(week) - 1) * 7)
    }
    case 'month':
      return `${year}-${rest}-01`
    case 'quarter':
      return MONTH[rest] && `${year}-${MONTH[rest]}-01`
    case 'half-year':
      return MONTH[rest] && `${year}-${MONTH[rest]}-01`
    case 'year':
      return `${year}-01-01`
    default:
      return every satisfies never
  }
}

/** The first month of what a quarter and a half-year are called. */
const MONTH: Readonly<Record<string, string>> = {
  Q1: '01',
  Q2: '04',
  Q3: '07',
  Q4: '10',
  H1: '01',
  H2: '07',
}

/** The key of a member's sheet for the period that holds the date. */
export function sheetKey(every: Period, date: PlainDate, member: string): string {
  return `${periodName(every, date)}.${member}`
}

/** The sheet that a key names; `undefined` for one that is not of the period. */
export function sheetIn(every: Period, key: string): SheetPeriod | undefined {
  const dot = key.indexOf('.')
  const [name, member] = [key.slice(0, dot), key.slice(dot + 1)]
  const first = dot === -1 ? undefined : firstDayOf(every, name)
  return first === undefined || !/^[a-z][a-z0-9-]*$/.test(member)
    ? undefined
    : { name, first, member }
}

/** The path of a record; `undefined` for a key that is none of the register's. */
export function recordPathOf(register: string, key: RegisterKey, id: string): string | undefined {
  const part = 'number' in key ? hundredOf(key.number, id) : partOf(key.every, id)
  return part === undefined ? undefined : `records/${register}/${part}/${id}.md`
}

function hundredOf(number: string, id: string): string | undefined {
  const found = numberIn(number, id)
  return found && `${found.year}/${Math.floor(found.n / 100)}`
}

/** Sheets of days lie in the folder of their month, others in that of their period. */
function partOf(every: Period, id: string): string | undefined {
  const sheet = sheetIn(every, id)
  if (sheet === undefined) return undefined
  const year = sheet.name.slice(0, 4)
  const part = every === 'day' ? sheet.name.slice(5, 7) : sheet.name.slice(5)
  return `${year}/${part === '' ? 'year' : part}`
}
