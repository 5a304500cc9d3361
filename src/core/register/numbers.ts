/** The next number of a register is the highest of the year and one: records are numbered without a gap, and none is ever removed. */
import { keyOfPath, numberedKey, numberIn } from '../record/register-folder.ts'
import type { Tree } from '../record/tree.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { BroughtRecord } from './form.ts'
import type { RecordContent, Register } from './register.ts'

/** The highest number of the year; 0 for none. Of the register's folders only the last is read. */
function highestNumber(tree: Tree, register: string, pattern: string, year: string): number {
  const folder = (hundred: number) => `records/${register}/${year}/${hundred}/`
  const isThere = (hundred: number) => tree.hasRecords(folder(hundred))
  if (!isThere(0)) return 0
  // Where a hundred is there all before it are.
  let [low, high] = [0, 1]
  while (isThere(high)) [low, high] = [high, high * 2]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (isThere(middle)) low = middle
    else high = middle
  }
  const keys = [...tree.records(folder(low)).keys()].flatMap((path) => keyOfPath(path) ?? [])
  return Math.max(0, ...keys.map((key) => numberIn(pattern, key)?.n ?? 0))
}

/** The keys that the next so many records get in the year of this date. */
export function nextKeys(
  tree: Tree,
  register: string,
  pattern: string,
  date: string,
  count = 1,
): readonly string[] {
  const year = date.slice(0, 4)
  const highest = highestNumber(tree, register, pattern, year)
  return Array.from({ length: count }, (_, at) =>
    numberedKey(pattern, { year, n: highest + at + 1 }),
  )
}

/** New records whose numbers are not the next. */
export function numberFindings(
  tree: Tree,
  { register, key: form }: Register,
  kept: readonly (BroughtRecord & {
    readonly key: string
    readonly before: RecordContent | undefined
  })[],
  date: string,
): readonly Finding[] {
  if (!('number' in form)) return []
  const news = kept.filter(({ before }) => before === undefined)
  const expected = nextKeys(tree, register, form.number, date, news.length)
  const open = new Set(expected)
  const wrong = news.filter(({ key }) => !open.delete(key))
  const free = [...open]
  return wrong.map(({ path, key }, at) =>
    finding('record-number', { register, found: key, expected: free[at] ?? '' }, { file: path }),
  )
}
