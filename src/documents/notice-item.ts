/** One item of a notice (`春节:2月10日至17日放假调休,共8天。2月4日(星期日)上班`) gives its days off and make-up workdays. */
import { finding, type Finding } from '../core/rules/finding.ts'
import type { PlainDate } from '../core/calendar/time.ts'
import { datesOf, type Stretch } from './arrangement.ts'
import { type Bearing, readDates } from './notice-dates.ts'
import type { Piece } from './piece.ts'

/** What the sentences of one item add up to. */
export interface Item {
  readonly name: string
  readonly off: Stretch[]
  readonly work: Stretch[]
  /** The last day of a holiday that is made longer. */
  until?: PlainDate
  readonly findings: Finding[]
}

/** Said of days off without a number: that they join a weekend, or that nothing is moved. */
const REMARKS = ['与周末连休', '不调休', '调休', '其中']

/** Dates and what is ordered for them. */
const ORDER = /^(?:其中)?(.+?)(放假调休|调休放假|放假公休|放假|补休|调休|上班)(?:(\d{1,2})天)?$/
/** Dates of which is only said what kind of day off each is, or with which a weekend day changes places. */
const EXPLAINED =
  /^(?:其中)?(.+?)(?:为法定(?:节)?假日|为公休日?|照常公休|公休|(?:两个|三个)?公休日?(?:分别)?调至.+)$/
/** Working as on any such day. */
const AS_USUAL = /^(.+?)(?:起)?(?:恢复)?(?:正常|照常)上班$/
const LONGER = /^延长(?:\d{4}年)?(.{2,10}?)假期至(.+)$/

/** Reads an item's sentences; one that orders nothing is passed over, one that orders what cannot be read is a finding. */
export function readItem(name: string, sentences: readonly Piece[], year: number): Item {
  const item: Item = { name, off: [], work: [], findings: [] }
  const bearing: Bearing = { year, month: 0 }
  for (const sentence of sentences) {
    if (!isOrder(sentence.text)) continue
    bearing.year = year
    readSentence(sentence, item, bearing)
  }
  const { off, work, findings } = item
  if (off.length + work.length + findings.length === 0 && item.until === undefined) {
    item.findings.push(finding('notice-unreadable', { text: name }, sentences[0]?.place()))
  }
  return item
}

/** Whether a sentence orders anything; what the government encourages does not. */
function isOrder(text: string): boolean {
  return !text.startsWith('鼓励') && /\d日|放假|上班/.test(text)
}

function readSentence(sentence: Piece, item: Item, bearing: Bearing): void {
  let counted = 0
  // From `其中` on, a sentence takes days apart that were ordered before it, and orders none of them again.
  let within = false
  for (const clause of sentence.split(',')) {
    const before = item.findings.length
    const total = /共(\d{1,2})天$/.exec(clause.text)?.[1]
    within ||= clause.text.startsWith('其中')
    const read = readClause(clause, item, bearing, within)
    if (read === undefined) {
      const remark = REMARKS.includes(clause.text) || /^共\d{1,2}天$/.test(clause.text)
      if (!remark) return unreadable(sentence, item)
    } else if (read.counts) counted = read.days
    const said = read?.said ?? total
    if (said !== undefined && Number(said) !== counted && item.findings.length === before) {
      const facts = { said, counted: String(counted) }
      item.findings.push(finding('notice-count-differs', facts, clause.place()))
    }
  }
}

/** What a clause about dates says; `undefined` where it is none. */
interface Clause {
  readonly days: number
  readonly counts: boolean
  readonly said?: string | undefined
}

function readClause(
  clause: Piece,
  item: Item,
  bearing: Bearing,
  within: boolean,
): Clause | undefined {
  const aside = { days: 0, counts: false }
  const longer = LONGER.exec(clause.text)
  if (longer !== null) {
    const until = lastOf(clause.slice(clause.text.length - longer[2]!.length), item, bearing)
    if (until === undefined) return undefined
    item.until = until
    return aside
  }
  const [, usual] = AS_USUAL.exec(clause.text) ?? []
  const [, dates, verb, said] = usual === undefined ? (ORDER.exec(clause.text) ?? []) : []
  if (dates === undefined) {
    const [, explained = usual] = EXPLAINED.exec(clause.text) ?? []
    // What it says of each date must be true, though it orders nothing.
    const known = explained !== undefined && datesIn(clause, explained, item, bearing)
    return known ? aside : undefined
  }
  const read = datesIn(clause, dates, item, bearing)
  if (read === undefined) return undefined
  const stretches = read.map(({ from, to, piece }): Stretch => ({
    name: item.name,
    from,
    to,
    place: () => piece.place(),
  }))
  const days = stretches.flatMap(datesOf).length
  const again = within && isSaid(stretches, item)
  if (verb === '上班') item.work.push(...stretches)
  else if (!again) item.off.push(...stretches)
  return { days, counts: !again || verb === '上班', said }
}

/** The dates in a part of a clause. */
function datesIn(clause: Piece, part: string, item: Item, bearing: Bearing) {
  const at = clause.text.indexOf(part)
  return readDates(clause.slice(at, at + part.length), bearing, item.findings)
}

function isSaid(stretches: readonly Stretch[], { off }: Item): boolean {
  const said = new Set(off.flatMap(datesOf))
  return stretches.length > 0 && stretches.flatMap(datesOf).every((date) => said.has(date))
}

function lastOf(piece: Piece, item: Item, bearing: Bearing): PlainDate | undefined {
  return readDates(piece, bearing, item.findings)?.at(-1)?.to
}

function unreadable(sentence: Piece, item: Item): void {
  item.findings.push(finding('notice-unreadable', { text: sentence.text }, sentence.place()))
}
