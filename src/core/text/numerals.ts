/** Chinese and Arabic writing mix in numbers, 12,800万 and 壹亿贰仟捌佰万, which are exact decimals; nothing is rounded. */

/** A decimal: `digits` divided by ten to the power of `places`. */
export interface Decimal {
  readonly digits: bigint
  readonly places: number
}

const DIGITS: Readonly<Record<string, string>> = digitsOf([
  '〇零○',
  '一壹',
  '二贰貳两兩',
  '三叁參',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
])

function digitsOf(alike: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    alike.flatMap((signs, digit) => [...signs].map((sign) => [sign, String(digit)])),
  )
}

const UNITS: Readonly<Record<string, string>> = {
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
}

/** The powers of ten that stand behind a number within four digits, the largest first. */
const WITHIN = [
  ['千', 3],
  ['百', 2],
  ['十', 1],
] as const

/** Full-width forms made plain, capitals (大写) made everyday characters, every kind of minus one. */
export function plainNumerals(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/[−–—]/gu, '-')
  return [...plain].map((sign) => UNITS[sign] ?? sign).join('')
}

/**
 * Reads `128`, `12,800万`, `1亿2800万`, `1.28亿`, `3千5百`, `一亿二千八百万`, `一点二八亿`; blanks only where they part
 * thousands. `whole` says that a unit follows (元), so that what stands behind 万 or 亿 counts ones. Gives `undefined` for
 * anything else, and for what could be meant in two ways: 1亿2800, 一万二, 1,28.
 */
export function readNumber(text: string, whole = false): Decimal | undefined {
  const parts = /^(.*)([万亿])([^万亿]*)$/su.exec(text)
  // 亿 is the larger unit wherever it stands: 一万亿三千万.
  const at = text.lastIndexOf('亿')
  if (at >= 0) return scaled(text.slice(0, at), 8, text.slice(at + 1), whole)
  if (parts !== null) return scaled(parts[1]!, 4, parts[3]!, whole)
  return withinFour(text)
}

function scaled(before: string, power: number, after: string, whole: boolean): Decimal | undefined {
  const high = readNumber(before)
  if (high === undefined) return undefined
  if (after === '') return times(high, power)
  if (high.places > 0) return undefined
  const low = readNumber(after.replace(/^[〇零○]+/u, ''), whole)
  if (low === undefined || !isLess(low, power)) return undefined
  // A bare number says no place of its own: 一万二 may be 12,000; only digits that fill every place are sure, or a unit.
  if (isBare(after) && !whole && !fills(after, power)) return undefined
  return sum(times(high, power), low)
}

/** No unit in it, and no zero before it that would say that places are skipped. */
function isBare(text: string): boolean {
  return !/[十百千万]/u.test(text) && !/^[〇零○]/u.test(text)
}

function fills(text: string, power: number): boolean {
  return /^[\d,]+$/u.test(text) && text.replaceAll(',', '').length === power
}

function isLess({ digits, places }: Decimal, power: number): boolean {
  return digits < 10n ** BigInt(power + places)
}

function times({ digits, places }: Decimal, power: number): Decimal {
  const left = places - power
  return left >= 0 ? { digits, places: left } : { digits: digits * 10n ** BigInt(-left), places: 0 }
}

function sum(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places)
  const raised = (one: Decimal) => one.digits * 10n ** BigInt(places - one.places)
  return { digits: raised(a) + raised(b), places }
}

/** A number without 万 and 亿: in digits, in Chinese numerals, or digits with 千, 百, 十 behind them. */
function withinFour(text: string): Decimal | undefined {
  const plain = arabic(text) ?? pointed(text)
  if (plain !== undefined) return plain
  let rest = text
  let total: Decimal | undefined
  let last = 4
  let skipped = false
  let isPointed = false
  for (const [unit, power] of WITHIN) {
    const at = rest.indexOf(unit)
    if (at < 0) continue
    // 十二 is 一十二.
    const head = rest.slice(0, at)
    const count = head === '' && unit === '十' && total === undefined ? one : single(head)
    if (count === undefined || isPointed) return undefined
    if (total !== undefined && (count.places > 0 || count.digits > 9n)) return undefined
    isPointed = count.places > 0
    total = total === undefined ? times(count, power) : sum(total, times(count, power))
    rest = rest.slice(at + 1)
    last = power
    skipped = /^[〇零○]/u.test(rest)
    rest = rest.replace(/^[〇零○]+/u, '')
  }
  if (total === undefined) return single(rest)
  if (rest === '') return skipped ? undefined : total
  const ones = single(rest)
  // 一千二 may be 1,200: a bare digit is sure only behind 十, or behind a zero.
  if (ones === undefined || ones.digits > 9n || ones.places > 0 || isPointed) return undefined
  return last === 1 || skipped ? sum(total, ones) : undefined
}

const one: Decimal = { digits: 1n, places: 0 }

/** One Chinese digit, or a number in Arabic digits. */
function single(text: string): Decimal | undefined {
  const digit = Object.hasOwn(DIGITS, text) ? DIGITS[text] : undefined
  return digit === undefined ? arabic(text) : { digits: BigInt(digit), places: 0 }
}

/** Digits with or without thousands parted by commas or blanks, and decimals. */
function arabic(text: string): Decimal | undefined {
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{1,20})(?:\.(\d{1,20}))?$/u.exec(text)
  if (match === null) return undefined
  const decimals = (match[2] ?? '').replace(/0+$/u, '')
  const digits = BigInt(match[1]!.replaceAll(/[, ]/gu, '') + decimals)
  return { digits, places: decimals.length }
}

/** 一点二八: a Chinese number and its decimals, digit by digit. */
function pointed(text: string): Decimal | undefined {
  const [, before = '', after = ''] = /^(.+)点(.+)$/u.exec(text) ?? []
  if (before === '') return undefined
  const high = withinFour(before)
  const digits = [...after].map((sign) => (Object.hasOwn(DIGITS, sign) ? DIGITS[sign] : undefined))
  if (high === undefined || high.places > 0 || digits.includes(undefined)) return undefined
  const decimals = digits.join('').replace(/0+$/u, '')
  return { digits: BigInt(String(high.digits) + decimals), places: decimals.length }
}

/** The whole number of at most fifteen digits that a text says, in digits or in Chinese, with 负 or a minus before it; `undefined` for none. */
export function readInteger(text: string): number | undefined {
  const [, minus, rest = ''] = /^([-负])?(.*)$/su.exec(plainNumerals(text)) ?? []
  const read = readNumber(rest.trim(), true)
  if (read === undefined || read.places > 0 || read.digits >= 10n ** 15n) return undefined
  return minus === undefined || read.digits === 0n ? Number(read.digits) : -Number(read.digits)
}
