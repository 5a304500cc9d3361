/** Amounts that a text states, however they are written: with blanks, in full width, in capital numerals (大写). */
import { readAmount } from '../process/amount.ts'

const BLANK = '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]*'
const DIGIT = '[\\d０-９]'
const NUMERAL = `(?:${DIGIT}|[〇零○一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億点])`
const NUMBER = `${NUMERAL}(?:${BLANK}(?:(?<=${DIGIT})[,，.．](?=${DIGIT}))?${NUMERAL})*`
const BELOW = `(?:${BLANK}${NUMERAL}{1,2}${BLANK}角)?(?:${BLANK}${NUMERAL}{1,2}${BLANK}分)?`
const UNIT = `(?:${BLANK}[元圆圓]${BELOW}|${BLANK}(?:thousand|million|billion))?`
const CURRENCY = `(?:人民币|RMB|CNY|[¥￥])?${BLANK}`
const AMOUNT = new RegExp(`${CURRENCY}${NUMBER}${UNIT}`, 'giu')

/** What makes a number one of money: its currency, its unit, or commas between thousands. */
const OF_MONEY = /[元圆圓万萬亿億¥￥]|人民币|rmb|cny|illion|thousand|[,，][\d０-９]{3}/iu

export interface StatedAmount {
  /** As it stands in the text. */
  readonly text: string
  /** With two decimals, as a fact records it. */
  readonly yuan: string
}

/** Every amount of the text in its order; a number that nothing says to be money, and one that is ambiguous, is none. */
export function amountsIn(text: string): readonly StatedAmount[] {
  return [...text.matchAll(AMOUNT)].flatMap(([found]) => {
    const stated = read(found.trim())
    return stated === undefined ? [] : [stated]
  })
}

/** The whole, else what is left of it behind a blank: `其中二 1.28亿元` is an amount behind another number. */
function read(text: string): StatedAmount | undefined {
  const yuan = OF_MONEY.test(text) ? readAmount(text) : undefined
  if (yuan !== undefined) return { text, yuan }
  const rest = /^\S+\s+(.+)$/su.exec(text)?.[1]
  return rest === undefined ? undefined : read(rest)
}
