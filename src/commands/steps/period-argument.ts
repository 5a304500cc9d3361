/** A period as it is typed: 2026-03, 2026, 2026-Q1, 2026-H1, or two days with .. between them. */
import { periodOf, type PeriodKind } from '../../core/calendar/period.ts'
import type { Calendar } from '../../core/calendar/calendar.ts'
import { isPlainDate, type PlainDate } from '../../core/calendar/time.ts'
import { UsageError } from './refusal.ts'

/** The first and the last day that are meant. Refused: anything else. */
export function periodTyped(
  calendar: Calendar,
  typed: string,
): { readonly from: PlainDate; readonly to: PlainDate } {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/u.exec(typed) ?? []
  if (from !== undefined && to !== undefined && isPlainDate(from) && isPlainDate(to)) {
    return { from, to }
  }
  const found = beginning(typed)
  const period = found && isPlainDate(found[1]) ? periodOf(calendar, ...found) : undefined
  if (period === undefined) {
    throw new UsageError('period-expected', { option: '--period', found: typed })
  }
  return { from: period.first, to: period.last }
}

function beginning(typed: string): readonly [PeriodKind, PlainDate] | undefined {
  const [, year, kind, number] =
    /^(\d{4})(?:-([QH]?)(\d{1,2}))?$/iu.exec(typed.normalize('NFKC').trim()) ?? []
  if (year === undefined) return undefined
  if (number === undefined) return ['year', `${year}-01-01`]
  const months = { q: 3, h: 6, '': 1 }[(kind ?? '').toLowerCase()] ?? 1
  const month = (Number(number) - 1) * months + 1
  const name = ({ 1: 'month', 3: 'quarter', 6: 'half-year' } as const)[months] ?? 'month'
  return [name, `${year}-${String(month).padStart(2, '0')}-01`]
}
