/** Dates are said in words: strings in, strings out, no machine time zone; date-fns comes in here alone. */
import { format } from 'date-fns/format'
import { enUS } from 'date-fns/locale/en-US'
import { zhCN } from 'date-fns/locale/zh-CN'
import { type Due, hasPassed, shownEnd } from '../core/calendar/deadline.ts'
import type { Instant, PlainDate } from '../core/calendar/time.ts'
import type { Kept } from '../core/review/punctuality.ts'
import type { Voice } from './voice.ts'

/** `2026-12-01（周二）` or `2026-12-01 (Tue)`. */
export function dateText(v: Voice, date: PlainDate): string {
  return bracketed(v, date, [weekdayText(v, date)])
}

/** The weekday of a date: 周二, Tue. */
export function weekdayText(v: Voice, date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number)
  // Noon exists on every day in every zone, so the machine's own zone cannot move the date.
  const noon = new Date(year!, month! - 1, day, 12)
  return format(noon, 'EEE', { locale: v.t(zhCN, enUS) })
}

/** A deadline as it stands on a day: what is left of it is counted in working days. */
export interface DeadlineView {
  readonly deadline: Due
  readonly now: Instant
  /** Working days from today to the last day; negative when it has passed. */
  readonly daysLeft: number
}

/** `2026-12-01（周二，还剩 7 个工作日）`, overdue, today, and marked when the calendar is not official. */
export function deadlineText(v: Voice, view: DeadlineView): string {
  const left = leftText(v, view)
  return endText(v, view.deadline, left === undefined ? [] : [left])
}

/** The end of a deadline with its weekday, what is to be said of it, and that it is provisional where it is. */
function endText(v: Voice, deadline: Due, said: readonly string[]): string {
  const { 'last-day': last, certainty } = deadline
  const provisional = certainty === 'provisional' ? [v.t('暂定', 'provisional')] : []
  const parts = [weekdayText(v, last), ...said, ...provisional]
  return bracketed(v, shownEnd(deadline), parts)
}

/** The deadline of what was decided: `2026-06-15（周一，提前 2 个工作日）`, late by how much, or run out. */
export function keptText(v: Voice, { deadline, how, days }: Kept): string {
  const zh = v.language === 'zh'
  const said = {
    kept: zh
      ? days === 0
        ? '按期'
        : `提前 ${days} 个工作日`
      : days === 0
        ? 'on time'
        : `${workingDays(days)} early`,
    missed: zh
      ? days === 0
        ? '逾期'
        : `逾期 ${days} 个工作日`
      : days === 0
        ? 'late'
        : `${workingDays(days)} late`,
    'run-out': zh ? '届满后计票' : 'counted once it had run out',
  }[how]
  return endText(v, deadline, [said])
}

/** How much time is left: `还剩 7 个工作日`, `今天到期`, `逾期 2 个工作日`; nothing where no working day lies between. */
function leftText(v: Voice, { deadline, now, daysLeft }: DeadlineView): string | undefined {
  const isLate = hasPassed(deadline, now)
  if (!isLate && deadline['last-day'] === now.date) return v.t('今天到期', 'due today')
  const days = Math.abs(daysLeft)
  if (!isLate) {
    if (days === 0) return undefined
    return v.t(`还剩 ${days} 个工作日`, `${workingDays(days)} left`)
  }
  if (days === 0) return v.t('已逾期', 'overdue')
  return v.t(`逾期 ${days} 个工作日`, `overdue by ${workingDays(days)}`)
}

/** An instant of a record (`2026-03-04T09:12:00+08:00`) by its own clock: `2026-03-04 09:12`. */
export function instantText(text: string): string {
  return text.slice(0, 16).replace('T', ' ')
}

function workingDays(days: number): string {
  return `${days} working ${days === 1 ? 'day' : 'days'}`
}

function bracketed(v: Voice, date: string, parts: readonly string[]): string {
  return v.t(`${date}（${parts.join('，')}）`, `${date} (${parts.join(', ')})`)
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A day of a record as people say it: `6月6日`, `6 Jun`; with its year where that is not the reader's. */
export function dayText(v: Voice, at: string, today: PlainDate): string {
  const [year = '', month = '', day = ''] = at.slice(0, 10).split('-')
  const other = year !== today.slice(0, 4)
  if (v.language === 'zh') return `${other ? `${year}年` : ''}${Number(month)}月${Number(day)}日`
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}${other ? ` ${year}` : ''}`
}
