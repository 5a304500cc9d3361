/** How a value is worked out, in the words of the regulation: `（售价 − 成本）/ 售价，保留 2 位小数，四舍五入`. */
import {
  type Computed,
  type Expression,
  isLooking,
  type RowTest,
  type Term,
} from '../../core/process/expression.ts'
import { formula, type Saying } from '../../core/process/formula.ts'
import type { Rounding } from '../../core/process/exact.ts'
import type { Voice } from '../voice.ts'
import { valueText } from '../amounts.ts'
import { dateText } from '../dates.ts'
import { isPlainDate } from '../../core/calendar/time.ts'
import type { ConditionView } from './process-condition.ts'
import { lookText, passedText } from './looking.ts'
import { spanText } from './span.ts'
import { testWord } from './test-word.ts'
import { nameOf } from './view.ts'

/** The expression as a formula of titles; `own` is the document among whose fields it stands. */
export function formulaText(
  v: Voice,
  view: ConditionView,
  expression: Expression,
  own?: string,
): string {
  const { t } = v
  const title = (document: string, field: string) => {
    const known = v.title(view.process.documents[document]?.fields[field]?.title) ?? field
    return document === own ? known : `${nameOf(view, 'document', document)} / ${known}`
  }
  const say: Saying = {
    named: (one) => {
      if ('fact' in one) return nameOf(view, 'fact', one.fact)
      if ('parameter' in one) return nameOf(view, 'parameter', one.parameter)
      return title(one.document, one.field)
    },
    constant: (value, type) => {
      if (type === 'percent') return `${value}%`
      if (type === 'money') return t(`${value} 元`, `${value} yuan`)
      return isPlainDate(String(value)) ? dateText(v, String(value)) : String(value)
    },
    part: (part) => {
      if ('today' in part) return t('当日', 'the day of the act')
      if ('table' in part) {
        const name = nameOf(view, 'table', part.table)
        return t(`按“${name}”确定的值`, `the value of "${name}"`)
      }
      if ('day' in part) {
        const term = termText(v, view, part.plus)
        const day = formulaText(v, view, part.day, own)
        return t(`${day}起 ${term}`, `${term} after ${day}`)
      }
      if (isLooking(part)) return lookText(v, view, part)
      if (!('tally' in part)) return columnTitle(v, view, own ?? '', part.column)
      const { document, rows } = part
      const name = rowsText(v, view, document, rows)
      if (part.tally === 'sum') {
        const column = columnText(v, view, part, part.column)
        return t(`“${name}”各行“${column}”合计`, `the sum of "${column}" in "${name}"`)
      }
      if (part.tally === 'every') return everyText(v, view, part, false)
      const where = part.where === undefined ? '' : rowTestText(v, view, part, part.where)
      return t(
        `“${name}”${where === '' ? '' : `中${where}`}的行数`,
        `the number of rows in "${name}"${where === '' ? '' : ` where ${where}`}`,
      )
    },
  }
  return formula(expression, say)
}

type Every = Extract<Expression, { readonly tally: 'every' }>
type OfRows = { readonly document: string; readonly rows: string }

/** What is said whole where it holds or does not: a test of every row, a stage that was passed. */
export function wholeText(
  v: Voice,
  view: ConditionView,
  part: Expression,
  isNot: boolean,
): string | undefined {
  if ('tally' in part && part.tally === 'every') return everyText(v, view, part, isNot)
  return 'through' in part && 'passed' in part.look ? passedText(v, view, part, isNot) : undefined
}

/** That a test holds in every row, or not. */
function everyText(v: Voice, view: ConditionView, part: Every, isNot: boolean): string {
  const name = rowsText(v, view, part.document, part.rows)
  const test = rowTestText(v, view, part, part.where)
  return isNot
    ? v.t(`“${name}”并非每一行${test}`, `not in every row of "${name}" ${test}`)
    : v.t(`“${name}”每一行${test}`, `in every row of "${name}" ${test}`)
}

function rowTestText(
  v: Voice,
  view: ConditionView,
  of: OfRows,
  { column, test, value }: RowTest,
): string {
  const declared = view.process.documents[of.document]?.rows?.[of.rows]?.columns[column]
  const name = columnText(v, view, of, column)
  const shown = declared === undefined ? String(value) : valueText(v, declared, value, view.names)
  const word = testWord(v, declared?.type, test)
  return v.t(`“${name}”${word}“${shown}”`, `"${name}" ${word} "${shown}"`)
}

function rowsText(v: Voice, view: ConditionView, document: string, rows: string): string {
  return v.title(view.process.documents[document]?.rows?.[rows]?.title) ?? rows
}

function columnText(v: Voice, view: ConditionView, of: OfRows, column: string): string {
  const declared = view.process.documents[of.document]?.rows?.[of.rows]?.columns[column]
  return v.title(declared?.title) ?? column
}

/** The column of the rows in which an expression stands, whichever these are. */
function columnTitle(v: Voice, { process }: ConditionView, own: string, column: string): string {
  const all = Object.values(process.documents[own]?.rows ?? {})
  return (
    v.title(all.find(({ columns }) => Object.hasOwn(columns, column))?.columns[column]?.title) ??
    column
  )
}

function termText(v: Voice, view: ConditionView, term: Term): string {
  if ('parameter' in term) return `“${nameOf(view, 'parameter', term.parameter)}”`
  if ('table' in term) return `“${nameOf(view, 'table', term.table)}”`
  return spanText(v, term)
}

const roundingWords = ({ t }: Voice): Readonly<Record<Rounding, string>> => ({
  'half-up': t('四舍五入', 'half up'),
  down: t('以下舍去', 'the rest dropped'),
  up: t('以下进一', 'rounded up'),
})

/** How a value is worked out and rounded. */
export function computedText(
  v: Voice,
  view: ConditionView,
  { from, round }: Computed,
  own?: string,
): string {
  const text = formulaText(v, view, from, own)
  if (round === undefined) return text
  const how = roundingWords(v)[round.how]
  const places = v.t(`保留 ${round.places} 位小数`, `to ${round.places} decimal places`)
  return [text, places, how].join(v.t('，', ', '))
}
