/** Values of facts and fields as people read them. */
import { isPlainDate } from '../core/calendar/time.ts'
import type { ValueDeclaration } from '../core/process/process.ts'
import type { Value } from '../core/record/record.ts'
import type { Language } from '../core/workspace.ts'
import { dateText } from './dates.ts'
import type { Names } from './names.ts'

/**
 * `128000000.00` as `128,000,000.00 元（12,800万元）` or `CNY 128,000,000.00 (128 million)`: the exact figure, and beside it
 * the unit in which officers speak of it, rounded to two decimals and marked so where it is not exact.
 */
export function moneyText(language: Language, value: string): string {
  const exact = exactMoney(language, value)
  const spoken = spokenMoney(language, value)
  if (spoken === undefined) return exact
  return language === 'zh' ? `${exact}（${spoken}）` : `${exact} (${spoken})`
}

/** The exact figure alone: `128,000,000.00 元` or `CNY 128,000,000.00`. */
function exactMoney(language: Language, value: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(\.\d+)?$/u.exec(value) ?? []
  if (whole === '') return value
  const digits = `${sign}${grouped(whole)}${rest}`
  return language === 'zh' ? `${digits} 元` : `CNY ${digits}`
}

/** `12,800万元`, `约1.23万元`, `128 million`; nothing for what is less than one of the unit, or no amount. */
function spokenMoney(language: Language, value: string): string | undefined {
  const [, sign = '', whole, cents = ''] = /^(-?)(\d+)(?:\.(\d{2}))?$/u.exec(value) ?? []
  if (whole === undefined) return undefined
  const fen = BigInt(whole + cents.padEnd(2, '0'))
  const unit = (language === 'zh' ? 10_000n : 1_000_000n) * 100n
  if (fen < unit) return undefined
  const hundredths = (fen * 100n + unit / 2n) / unit
  const isExact = hundredths * unit === fen * 100n
  const decimals = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/u, '')
  const number = `${sign}${grouped(String(hundredths / 100n))}${decimals === '' ? '' : `.${decimals}`}`
  return language === 'zh'
    ? `${isExact ? '' : '约'}${number}万元`
    : `${isExact ? '' : 'about '}${number} million`
}

function grouped(whole: string): string {
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
}

/** A recorded value as it is put into a document: the figure alone, a date without its weekday. */
export function writtenText(
  language: Language,
  declaration: Pick<ValueDeclaration, 'type' | 'of'>,
  value: Value,
  names?: Names,
): string {
  if (declaration.type === 'money') return exactMoney(language, String(value))
  if (declaration.type === 'date') return String(value)
  return valueText(language, declaration, value, names)
}

/** A recorded value in words: amounts also in officers' units, dates with their weekday, yes-no and choices by their titles, members and units by name. */
export function valueText(
  language: Language,
  declaration: Pick<ValueDeclaration, 'type' | 'of'>,
  value: Value,
  names?: Names,
): string {
  const text = String(value)
  switch (declaration.type) {
    case 'money':
      return moneyText(language, text)
    case 'percent':
      return `${text}%`
    case 'yes-no':
      return yesNo(language, text)
    case 'choice':
      return choiceTitle(language, declaration, text)
    case 'member':
      return names?.('member', text) ?? text
    case 'unit':
      return names?.('unit', text) ?? text
    case 'date':
      return isPlainDate(text) ? dateText(language, text) : text
    case 'text':
    case 'integer':
      return text
    default:
      return declaration.type satisfies never
  }
}

function yesNo(language: Language, value: string): string {
  if (language === 'en') return value
  return value === 'yes' ? '是' : '否'
}

function choiceTitle(language: Language, { of }: Pick<ValueDeclaration, 'of'>, id: string): string {
  return of !== undefined && Object.hasOwn(of, id) ? of[id]![language] : id
}
