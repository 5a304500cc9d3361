/** People type terms, which are made the words in which they are recorded: 「10个工作日」 is `10 working days`. */
import { plainNumerals, readNumber } from '../text/numerals.ts'
import { readSpan } from './span.ts'

/** What a unit is called, and its word for one and for more. Plain 「天」 could be either kind of day and is refused. */
const UNITS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^(?:个?工作日|[日天] ?\(工作日\)|working days?|workdays?|business days?)$/u,
    'working day',
    'working days',
  ],
  [
    // 「3个半工作日」 is three and a half to most readers, and three halves to some.
    /^(?:个?半天 ?\(工作日\)|half working days?)$/u,
    'half working day',
    'half working days',
  ],
  [
    /^(?:个?(?:自然日|日历日)|[个日天] ?\((?:自然日|日历日)\)|calendar days?)$/u,
    'calendar day',
    'calendar days',
  ],
  [/^(?:个?(?:周|星期|礼拜)|weeks?)$/u, 'week', 'weeks'],
  [/^(?:个?月|months?)$/u, 'month', 'months'],
  [/^(?:个?(?:小时|钟头)|hours?)$/u, 'hour', 'hours'],
  [/^(?:分钟?|minutes?)$/u, 'minute', 'minutes'],
]

const WHOLE: ReadonlyMap<string, string> = new Map([
  ['半个工作日', 'half a working day'],
  ['半个小时', 'half an hour'],
  ['半小时', 'half an hour'],
  ['当日', 'same day'],
  ['当天', 'same day'],
  ['the same day', 'same day'],
])

/** The term in the words in which it is recorded; `undefined` for anything else. */
export function readWrittenSpan(text: string): string | undefined {
  if (readSpan(text) !== undefined) return text
  const plain = plainNumerals(text.trim())
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/(?:以内|之内|内)$/u, '')
  if (readSpan(plain) !== undefined) return plain
  const whole = WHOLE.get(plain.replaceAll(/(?<![a-z])\s+|\s+(?![a-z])/gu, ''))
  if (whole !== undefined) return whole
  const [, count = '', word = ''] =
    /^([\d〇零一二三四五六七八九十百千两]+)\s*(.+)$/u.exec(plain) ?? []
  const read = readNumber(count)
  const unit = UNITS.find(([form]) => form.test(word.trim()))
  if (read === undefined || read.places > 0 || unit === undefined) return undefined
  const written = `${read.digits} ${read.digits === 1n ? unit[1] : unit[2]}`
  return readSpan(written) === undefined ? undefined : written
}

/** A number of working days: `5`, `五`, `10个工作日`, `10 working days`. */
export function readWorkingDays(text: string): number | undefined {
  const plain = plainNumerals(text.trim())
  const span = readSpan(readWrittenSpan(plain) ?? '')
  if (span !== undefined) return 'working-days' in span ? span['working-days'] : undefined
  const read = readNumber(plain)
  return read === undefined || read.places > 0 ? undefined : Number(read.digits)
}
