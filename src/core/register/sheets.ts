/** A sheet is of a day that has come, or of a longer period that has come or comes next. */
import { dateOf, dayNumber, type PlainDate } from '../calendar/time.ts'
import { type Period, periodName, sheetIn } from '../record/register-folder.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { BroughtRecord } from './form.ts'
import type { RecordContent, Register } from './register.ts'

/** The finding where a new sheet is of a period that is too far ahead: what is not yet over, or not yet near, cannot be told of. */
export function aheadFindings(
  { register, key: form }: Register,
  {
    path,
    key,
    before,
  }: BroughtRecord & { readonly key: string; readonly before: RecordContent | undefined },
  today: PlainDate,
): readonly Finding[] {
  const sheet = 'each' in form && before === undefined ? sheetIn(form.every, key) : undefined
  if (sheet === undefined || !('each' in form) || sheet.first <= lastBegun(form.every, today))
    return []
  return [finding('sheet-ahead', { register, period: sheet.name, today }, { file: path })]
}

/** The first day of the last period of which a sheet may be written on a day: of days that day, else of the next period. */
function lastBegun(every: Period, today: PlainDate): PlainDate {
  if (every === 'day') return today
  const now = periodName(every, today)
  let day = dayNumber(today)
  while (periodName(every, dateOf(day)) === now) day += 1
  return dateOf(day)
}
