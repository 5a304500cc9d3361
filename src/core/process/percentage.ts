/** People write percentages, which are read exactly: `12.5%`, `１２．５％`, 百分之十二点五, 千分之五. */
import { plainNumerals, readNumber } from '../text/numerals.ts'

const DECIMALS = 6
const WORDS = [
  ['百分之', 0],
  ['千分之', 1],
  ['万分之', 2],
] as const

/** The number of percent, without a sign behind it: `12.5`. A bare number is one of percent. */
export function readPercentage(text: string): string | undefined {
  const plain = plainNumerals(text.trim()).replaceAll(/\s+/gu, '')
  const [, minus = '', rest = ''] = /^(-|负)?(.*)$/su.exec(plain) ?? []
  const word = WORDS.find(([before]) => rest.startsWith(before))
  const [number, shift] = word === undefined ? signed(rest) : [rest.slice(word[0].length), word[1]]
  const read = readNumber(number === '百' ? '100' : number)
  if (read === undefined) return undefined
  const places = read.places + shift
  const digits = String(read.digits).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const decimals = digits.slice(digits.length - places).replace(/0+$/u, '')
  if (decimals.length > DECIMALS || whole.length > DECIMALS) return undefined
  const value = decimals === '' ? whole : `${whole}.${decimals}`
  return value === '0' || minus === '' ? value : `-${value}`
}

function signed(text: string): readonly [string, number] {
  if (text.endsWith('‰')) return [text.slice(0, -1), 1]
  return [text.replace(/(?:%|percent)$/u, ''), 0]
}

/**
 * Of a bare number below one the percentage that it is where a share was meant: `0.6` as 60%. By the letter it would be
 * 0.6%, and nobody can tell which; undefined for anything else.
 */
export function shareInPercent(text: string): string | undefined {
  const plain = plainNumerals(text.trim())
  const [, decimals] = /^0?\.(\d+)$/u.exec(plain) ?? []
  if (decimals === undefined || /^0*$/u.test(decimals)) return undefined
  const value = readPercentage(`${decimals.padEnd(2, '0').slice(0, 2)}.${decimals.slice(2)}0`)
  return value === undefined ? undefined : `${value}%`
}
