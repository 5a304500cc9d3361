/** A number of a workbook is written as its format shows it: a date, a share with its sign, leading zeros; any other in plain figures. */
import { clockText, dateOf } from '../core/calendar/time.ts'

/** What the format of a cell makes of its number. */
export type NumberForm =
  | { readonly is: 'number' | 'date' | 'percent' }
  | { readonly is: 'padded'; readonly digits: number }

const PLAIN: NumberForm = { is: 'number' }

/** Formats that have a number and no code: dates and times as Excel has them, those of Chinese Excel included. */
const DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
]

/** Takes the number of a format and its code, where the workbook gives one. */
export function numberForm(id: number, code: string | undefined): NumberForm {
  if (code === undefined) {
    if (DATES.some(([first, last]) => id >= first && id <= last)) return { is: 'date' }
    return id === 9 || id === 10 ? { is: 'percent' } : PLAIN
  }
  // Of positive numbers, without what is shown to the letter, and without colours, languages and conditions.
  const [positive = ''] = code.replaceAll(/"[^"]*"|\\./gu, '').split(';')
  const form = positive.replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '').replaceAll(/[_*]./gu, '')
  if (form.includes('%')) return { is: 'percent' }
  if (/^0{2,}$/u.test(form)) return { is: 'padded', digits: form.length }
  const isCounted = /[0#?]/u.test(form.replaceAll(/s[.,]0+/giu, ''))
  return !isCounted && /[ymdhs年月日]/iu.test(form) ? { is: 'date' } : PLAIN
}

/** Excel keeps so many figures of a number, and writes more where it cannot be exact. */
const FIGURES = 15

/** Takes a number as a workbook has it, its form, and whether days are counted from 1904; `undefined` for one that had more figures than Excel keeps. */
export function numberText(text: string, form: NumberForm, from1904: boolean): string | undefined {
  const number = Number(text)
  if (!Number.isFinite(number)) return text
  const date = form.is === 'date' ? dateText(number, from1904) : undefined
  if (date !== undefined) return date
  if (Math.abs(number) >= 10 ** FIGURES) return undefined
  if (form.is === 'percent') return `${plain(number, 2)}%`
  const figures = plain(number, 0)
  return form.is === 'padded' ? figures.padStart(form.digits, '0') : figures
}

/** The number in plain figures, its point moved to the right. */
function plain(number: number, by: number): string {
  const [, sign = '', figures = '', exponent = '0'] =
    /^(-?)([\d.]+)e([+-]\d+)$/u.exec(number.toExponential(FIGURES - 1)) ?? []
  const digits = figures.replace('.', '').replace(/0+$/u, '')
  const point = Number(exponent) + by + 1
  if (digits === '') return '0'
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return sign + digits.padEnd(point, '0')
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

/** 1970-01-01 in days since the day before 1900, and since 1904; Excel takes 1900 for a leap year. */
const EPOCH_1900 = 25_569
const EPOCH_1904 = 24_107
const NO_LEAP_DAY = 60

/** A day, with the time where it has one; `undefined` for what is none before the year 10000. */
function dateText(number: number, from1904: boolean): string | undefined {
  const minutes = Math.round((number - Math.floor(number)) * 1440)
  const days = Math.floor(number) + (minutes === 1440 ? 1 : 0)
  const time = minutes % 1440 === 0 ? '' : clockText(minutes % 1440)
  if (days === 0 && !from1904) return time === '' ? undefined : time
  const since = days - (from1904 ? EPOCH_1904 : EPOCH_1900 - (days < NO_LEAP_DAY ? 1 : 0))
  if (days < 0 || since > 2_932_896) return undefined
  return time === '' ? dateOf(since) : `${dateOf(since)} ${time}`
}
