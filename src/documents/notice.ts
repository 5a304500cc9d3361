/** The text of the State Council's notice on a year's holidays, read strictly: what it says of a date must be true. */
import { bad, finding, type Finding, good, type Result } from '../core/finding.ts'
import type { Wording } from '../core/process/process.ts'
import { type Arrangement, arrangementFindings, datesOf, type Stretch } from './arrangement.ts'
import { tooLong } from './limits.ts'
import { type Bearing, readDates } from './notice-dates.ts'
import { Piece } from './piece.ts'

/** `一、元旦:` at the beginning of a line or after a sentence. */
const ITEM = /(?:^|[\n。:;])([一二三四五六七八九十]{1,3}、([^\n:]{1,30}):)/g
const TITLE = /关于(\d{4})年部分节假日安排的通知/
const NUMBER = /国办发明电[〔[](\d{4})[\]〕](\d{1,3})号/
const SIGNED = /^(?:国务院办公厅)?\d{4}年\d{1,2}月\d{1,2}日(?:\(此件公开发布\))?$/
/** Said of days off without a number: that they join a weekend, or that nothing is moved. */
const REMARKS = ['与周末连休', '不调休', '调休']

/** What the sentences of one item add up to. */
interface Item {
  readonly name: string
  readonly off: Stretch[]
  readonly work: Stretch[]
  readonly findings: Finding[]
}

/**
 * Reads the notice's text: its year (by its title or as given), each item's days off and make-up workdays. Refuses a
 * sentence about dates that it cannot read, a weekday in brackets that is not the date's, a number of days that is not
 * that of the dates, another year than the one given, and whatever `arrangementFindings` refuses.
 */
export function readNotice(file: string, text: string, given?: number): Result<Arrangement> {
  const long = tooLong(file, text, 'yaml')
  if (long !== undefined) return bad(long)
  const whole = Piece.of(file, text)
  const said = TITLE.exec(whole.text) ?? /现将(\d{4})年/.exec(whole.text)
  const year = Number(said?.[1] ?? given ?? 0)
  if (year === 0) return bad(finding('notice-without-year', {}, { file, line: 1, column: 1 }))
  if (given !== undefined && given !== year) {
    const facts = { key: 'year', expected: String(given), found: String(year) }
    return bad(finding('invalid-value', facts, whole.place(said?.index)))
  }
  const items = itemsOf(whole, year)
  const arrangement = {
    year,
    notice: titleOf(year, TITLE.test(whole.text), NUMBER.exec(whole.text)),
    off: items.flatMap(({ off }) => off),
    work: items.flatMap(({ work }) => work),
  }
  const findings = items.flatMap((item) => item.findings)
  const all = findings.length > 0 ? findings : arrangementFindings(file, arrangement)
  return all.length > 0 ? bad(...all) : good(arrangement)
}

function itemsOf(whole: Piece, year: number): readonly Item[] {
  const heads = [...whole.text.matchAll(ITEM)].map((match) => ({
    start: match.index + match[0].length - match[1]!.length,
    body: match.index + match[0].length,
    name: match[2]!,
  }))
  return heads.map(({ body, name }, index) =>
    readItem(name, whole.slice(body, heads[index + 1]?.start).joined(), year),
  )
}

function readItem(name: string, body: Piece, year: number): Item {
  const item: Item = { name, off: [], work: [], findings: [] }
  const bearing: Bearing = { year, month: 0 }
  for (const sentence of body.split('。;')) {
    if (!isOrder(sentence.text)) continue
    bearing.year = year
    readSentence(sentence, item, bearing)
  }
  if (item.off.length + item.findings.length === 0) {
    item.findings.push(finding('notice-unreadable', { text: name }, body.place()))
  }
  return item
}

/** Whether a sentence orders anything; what the government encourages, who signed and when, and the rest do not. */
function isOrder(text: string): boolean {
  if (text.startsWith('鼓励') || SIGNED.test(text)) return false
  return /\d日|放假|上班/.test(text)
}

function readSentence(sentence: Piece, item: Item, bearing: Bearing): void {
  let counted = 0
  for (const clause of sentence.split(',')) {
    const [, dates, verb, direct] =
      /^(.+?)(放假调休|放假|上班)(?:(\d{1,2})天)?$/.exec(clause.text) ?? []
    const total = direct ?? /^共(\d{1,2})天$/.exec(clause.text)?.[1]
    const before = item.findings.length
    if (dates !== undefined) {
      const read = readDates(clause.slice(0, dates.length), bearing, item.findings)
      const stretches = (read ?? []).map(({ from, to, piece }): Stretch => ({
        name: item.name,
        from,
        to,
        place: () => piece.place(),
      }))
      item[verb === '上班' ? 'work' : 'off'].push(...stretches)
      counted = stretches.flatMap(datesOf).length
      if (read === undefined) return unreadable(sentence, item)
    } else if (total === undefined && !REMARKS.includes(clause.text)) {
      return unreadable(sentence, item)
    }
    if (total !== undefined && Number(total) !== counted && item.findings.length === before) {
      const facts = { said: total, counted: String(counted) }
      item.findings.push(finding('notice-count-differs', facts, clause.place()))
    }
  }
}

function unreadable(sentence: Piece, item: Item): void {
  item.findings.push(finding('notice-unreadable', { text: sentence.text }, sentence.place()))
}

/** What the calendar file says of its source; a text without the notice's title is not put in the State Council's mouth. */
function titleOf(year: number, titled: boolean, number: RegExpExecArray | null): Wording {
  const zh = `关于${year}年部分节假日安排的通知`
  const en = `otice on holidays in ${year}`
  if (!titled) return { zh, en: `N${en}` }
  const sign = number === null ? '' : `（国办发明电〔${number[1]}〕${number[2]}号）`
  return {
    zh: `国务院办公厅${zh}${sign}`,
    en: `N${en} by the General Office of the State Council${sign}`,
  }
}
