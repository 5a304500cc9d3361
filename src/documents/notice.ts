/** The State Council's notice on a year's holidays is read strictly: what it says of a date must be true. */
import type { Wording } from '../core/text/wording.ts'
import { bad, finding, good, type Result } from '../core/rules/finding.ts'
import { type Arrangement, arrangementFindings } from './arrangement.ts'
import { tooLong } from './limits.ts'
import { type Item, readItem } from './notice-item.ts'
import { Piece } from './piece.ts'

/** `一、元旦:` at the beginning of a line or after a sentence. */
const ITEM = /(?:^|[\n。:;])([一二三四五六七八九十]{1,3}、([^\n:,。]{1,30}):)/g
/** Copied from a page, a title may be broken over lines. */
const TITLE = new RegExp(
  [...'关于####年部分节假日安排的通知'].join('\\n*').replace(/#.*#/, '(\\d{4})'),
)
const NUMBER = /国办发明电[〔[](\d{4})[\]〕](\d{1,3})号/
/** A notice that changes a year's arrangement: another title, and one holiday. */
const CHANGE = /关于(?:延长|调整)?(\d{4})年?([^\n,。]{2,40}?)(?:假期|调休放假)?(?:安排)?的通知/
/** Where the orders end: what each authority is to see to, or who signed and when; a page's footer comes after that. */
const END =
  /(?:[\n。;]|^)(?:节假日期间|\n*国务院办公厅\n|(?:国务院办公厅)?(?:\d{4}|二[^年\n]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日(?:\(此件公开发布\))?(?:\n|$))/

/**
 * Reads the notice's text: its year (by its title or as given), each item's days off and make-up workdays. Refuses a
 * sentence about dates that it cannot read, a weekday in brackets that is not the date's, a number of days that is not
 * that of the dates, another year than the one given, and whatever `arrangementFindings` refuses. A notice that only changes
 * a year's arrangement gives what it changes, marked as such.
 */
export function readNotice(file: string, text: string, given?: number): Result<Arrangement> {
  const long = tooLong(file, text, 'yaml')
  if (long !== undefined) return bad(long)
  const whole = Piece.of(file, text)
  const titled = TITLE.exec(whole.text)
  const change = titled === null && !hasItems(whole) ? CHANGE.exec(whole.text) : null
  const said = titled ?? change ?? /现将(\d{4})年/.exec(whole.text)
  const year = Number(said?.[1] ?? given ?? 0)
  if (year === 0) return bad(finding('notice-without-year', {}, { file, line: 1, column: 1 }))
  if (given !== undefined && given !== year) {
    const facts = { key: 'year', expected: String(given), found: String(year) }
    return bad(finding('invalid-value', facts, whole.place(said?.index)))
  }
  const orders = whole.slice(0, endOf(whole))
  const items = change === null ? itemsOf(orders, year) : changesOf(orders, change, year)
  const number = NUMBER.exec(whole.text)
  const arrangement: Arrangement = {
    year,
    notice: change === null ? titleOf(year, titled !== null, number) : changedBy(change, number),
    off: items.flatMap(({ off }) => off),
    work: items.flatMap(({ work }) => work),
    ...(change === null
      ? {}
      : {
          changes: items.flatMap(({ name, until }) =>
            until === undefined ? [] : [{ name, until }],
          ),
        }),
  }
  const findings = items.flatMap((item) => item.findings)
  const all = findings.length > 0 ? findings : arrangementFindings(file, arrangement)
  return all.length > 0 ? bad(...all) : good(arrangement)
}

function hasItems(whole: Piece): boolean {
  return !whole.text.matchAll(ITEM).next().done
}

/** Where what is ordered ends, looked for after the first item only: a page may name its date at the top as well. */
function endOf(whole: Piece): number {
  const first = /[一二三四五六七八九十]{1,3}、|如下/.exec(whole.text)?.index ?? 0
  const end = END.exec(whole.text.slice(first))
  return end === null ? whole.text.length : first + end.index + 1
}

function itemsOf(whole: Piece, year: number): readonly Item[] {
  const heads = [...whole.text.matchAll(ITEM)].map((match) => ({
    start: match.index + match[0].length - match[1]!.length,
    body: match.index + match[0].length,
    name: match[2]!,
  }))
  return heads.map(({ body, name }, index) =>
    readItem(
      name,
      whole
        .slice(body, heads[index + 1]?.start)
        .joined()
        .split('。;'),
      year,
    ),
  )
}

/** The orders of a change: what follows the title, sentence by sentence, numbers of paragraphs left out. */
function changesOf(whole: Piece, change: RegExpExecArray, year: number): readonly Item[] {
  const name = change[2]!.replace(/^(?:年|延长|调整)/, '')
  const from = change.index + change[0].length
  const body = whole.slice(from)
  const sentences = body.split('\n。;').filter(({ text }) => /\d日/.test(text))
  const orders = sentences.map((one) => {
    const head = /^(?:[一二三四五六七八九十]{1,3}、|.*[:])/.exec(one.text)?.[0].length ?? 0
    return one.slice(head)
  })
  return [readItem(name, orders, year)]
}

/** The name of a notice that changes an arrangement, as its title says it. */
function changedBy(change: RegExpExecArray, number: RegExpExecArray | null): Wording {
  const sign = number === null ? '' : `（国办发明电〔${number[1]}〕${number[2]}号）`
  return {
    zh: `国务院办公厅${change[0].replaceAll('\n', '')}${sign}`,
    en: `a later notice of the General Office of the State Council${sign}`,
  }
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
