/** What a year's holidays may be read from: the text of the notice, or a holiday-cn list. */
import { bad, type Result } from '../core/finding.ts'
import type { Arrangement } from './arrangement.ts'
import { readHolidays } from './holiday-list.ts'
import { readNotice } from './notice.ts'
import { textOf } from './utf8.ts'

/** Editors on Windows put it before UTF-8. */
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const

/** Reads the file as what it is; with a year, only an arrangement of that year. */
export function readArrangement(
  file: string,
  bytes: Uint8Array,
  year?: number,
): Result<Arrangement> {
  const marked = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte)
  const text = textOf(file, marked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes)
  if (typeof text !== 'string') return bad(text)
  return text.trimStart().startsWith('{')
    ? readHolidays(file, text, year)
    : readNotice(file, text, year)
}
