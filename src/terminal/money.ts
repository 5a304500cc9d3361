/** People read amounts of money in these words; without what dates need, for the words of every command begin with it. */
import type { Voice } from './voice.ts'

/**
 * `128000000.00` as `12,800万元（128,000,000.00 元）` or `CNY 128,000,000.00 (128 million)`: the unit in which officers write
 * it, first where it is exact in two decimals, and the exact figure; where it would be rounded the exact figure stands first.
 */
export function moneyText(v: Voice, value: string): string {
  const exact = exactMoney(v, value)
  const spoken = spokenMoney(v, value)
  if (spoken === undefined) return exact
  if (v.language === 'en') return `${exact} (${spoken})`
  return spoken.startsWith('约') ? `${exact}（${spoken}）` : `${spoken}（${exact}）`
}

/** The exact figure alone: `128,000,000.00 元` or `CNY 128,000,000.00`. */
export function exactMoney(v: Voice, value: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(\.\d+)?$/u.exec(value) ?? []
  if (whole === '') return value
  const digits = `${sign}${grouped(whole)}${rest}`
  return v.t(`${digits} 元`, `CNY ${digits}`)
}

/** `12,800万元`, `约1.23万元`, `128 million`; nothing for what is less than one of the unit, or no amount. */
function spokenMoney(v: Voice, value: string): string | undefined {
  const [, sign = '', whole, cents = ''] = /^(-?)(\d+)(?:\.(\d{2}))?$/u.exec(value) ?? []
  if (whole === undefined) return undefined
  const fen = BigInt(whole + cents.padEnd(2, '0'))
  const unit = v.t(10_000n, 1_000_000n) * 100n
  if (fen < unit) return undefined
  const hundredths = (fen * 100n + unit / 2n) / unit
  const isExact = hundredths * unit === fen * 100n
  const decimals = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/u, '')
  const number = `${sign}${grouped(String(hundredths / 100n))}${decimals === '' ? '' : `.${decimals}`}`
  return v.t(`${isExact ? '' : '约'}${number}万元`, `${isExact ? '' : 'about '}${number} million`)
}

/** The digits of a whole number, parted by thousands. */
export function grouped(whole: string): string {
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
}
