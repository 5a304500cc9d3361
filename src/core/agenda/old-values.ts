/** Documents may still state what a fact used to be: drafts are rendered once, and nothing in them follows a later change. */
import type { Standing } from '../review/standing.ts'
import type { ValueDeclaration } from '../process/process.ts'
import type { Value } from '../record/record.ts'
import type { StaleValue } from './flags.ts'
import { documentOfPath } from '../project/freeze.ts'
import { readAmount } from '../process/amount.ts'

/** An earlier value of a fact, as a document may state it. */
export interface Saying {
  readonly fact: string
  readonly text: string
  /** Of an amount the yuan, which a document may write in many more ways. */
  readonly yuan?: string
}

/** Kinds of facts whose text in a document can be told from any other words. */
const TELLING = new Set<ValueDeclaration['type']>(['money', 'date', 'percent'])

/**
 * What a document would state that is no longer so: every value that a fact had before, in each of its forms; `earlier` are
 * the values by the history, `changing` facts that are about to change. Nothing of a fact that has its earlier value again.
 */
export function staleSayings(
  { process, project }: Pick<Standing, 'process' | 'project'>,
  earlier: ReadonlyMap<string, ReadonlySet<Value>>,
  changing: Readonly<Record<string, unknown>>,
  formsOf: (declared: ValueDeclaration, value: Value) => readonly string[],
): readonly Saying[] {
  const now = { ...project.facts, ...changing }
  return [...earlier].flatMap(([fact, values]) => {
    const declared = process.facts[fact]
    if (declared === undefined || !TELLING.has(declared.type)) return []
    const current = now[fact]
    const kept = new Set(current === undefined ? [] : formsOf(declared, current as Value))
    return [...values, project.facts[fact]].flatMap((old) =>
      old === undefined || old === current
        ? []
        : formsOf(declared, old)
            .filter((text) => !kept.has(text))
            .map((text) => ({
              fact,
              text,
              ...(declared.type === 'money' && { yuan: String(old) }),
            })),
    )
  })
}

/** The documents among the texts that state one of them, each saying once. */
export function staleIn(
  standing: Pick<Standing, 'folder'>,
  sayings: readonly Saying[],
  texts: ReadonlyMap<string, string>,
): readonly StaleValue[] {
  return [...texts].flatMap(([path, text]) => {
    const document = documentOfPath(standing, path)
    if (document === undefined) return []
    const amounts = sayings.some(({ yuan }) => yuan !== undefined) ? amountsIn(text) : []
    const found = sayings.flatMap((one) => saidIn(text, amounts, one))
    return [...new Map(found.map((one) => [`${one.fact} ${one.text}`, one])).values()].map(
      ({ fact, text: said }) => ({ document, path, fact, said }),
    )
  })
}

/** The saying where the text holds it, of an amount each way in which the text writes it. */
function saidIn(
  text: string,
  amounts: readonly StatedAmount[],
  { fact, text: said, yuan }: Saying,
): readonly Saying[] {
  if (yuan === undefined) return states(text, said) ? [{ fact, text: said }] : []
  return amounts.flatMap((one) => (one.yuan === yuan ? [{ fact, text: one.text }] : []))
}

/** Whether the text holds the value by itself, and not as the end of a longer number. */
function states(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
    if (!/[\d.,]/u.test(text[at - 1] ?? '')) return true
  }
  return false
}

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

interface StatedAmount {
  /** As it stands in the text. */
  readonly text: string
  /** With two decimals, as a fact records it. */
  readonly yuan: string
}

/** Every amount of the text in its order; a number that nothing says to be money, and one that is ambiguous, is none. */
function amountsIn(text: string): readonly StatedAmount[] {
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
