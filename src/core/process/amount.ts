/** Officers write amounts of money, which are read to the fen and never rounded. */
import { plainNumerals, readNumber } from '../text/numerals.ts'

/** More digits of yuan than any amount has; beyond it a number is a slip of the pen. */
const LONGEST = 15

const CURRENCY = '(?:人民币|rmb|cny|¥|yuan)'
const AROUND = new RegExp(`^${CURRENCY}+|${CURRENCY}+$`, 'gu')
const ENGLISH: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 }

/**
 * Reads yuan: `128000000`, `128,000,000.50`, `￥12,800万元`, `1亿2800万`, `1.28亿元人民币`, `壹亿贰仟捌佰万元整`, `叁元伍角`,
 * `128 million`, in full-width signs too. Gives yuan with two decimals. A bare number is yuan. Refuses what is below a fen,
 * what a comma parts otherwise than by thousands, and what could be meant in two ways. An amount may stand once more in
 * brackets behind itself, as bd prints it and as contracts write it: `壹佰万元整（￥1,000,000.00）`; refused where they differ.
 */
export function readAmount(text: string): string | undefined {
  const [, before = '', about = '', beside = ''] = TWICE.exec(text.normalize('NFKC').trim()) ?? []
  if (beside === '') return amountOnce(text)
  const [exact, again] = [amountOnce(before), amountOnce(beside)]
  if (exact === undefined || again === undefined) return undefined
  return isAlike(exact, again, about === '' ? 0n : roundingOf(beside)) ? exact : undefined
}

/** An amount and the same once more in brackets, perhaps rounded. */
const TWICE = /^(.+?)\s*\(\s*(?:大写:|小写:)?\s*(约|about\s)?\s*([^()]+)\)$/su

/** By how many fen the two may differ at most. */
function isAlike(a: string, b: string, most: bigint): boolean {
  const [one, other] = [a, b].map((yuan) => BigInt(yuan.replace('.', '')))
  const apart = one! - other!
  return (apart < 0n ? -apart : apart) <= most
}

/** Half of the last place in which bd rounds: hundredths of a 万 or of a million. */
function roundingOf(beside: string): bigint {
  return /million/iu.test(beside) ? 500_000n : 5000n
}

function amountOnce(text: string): string | undefined {
  const plain = plainNumerals(text.trim())
    .toLowerCase()
    .replaceAll('圆', '元')
    .replaceAll('圓', '元')
  const [, sign = '', rest = ''] = /^(-|负)?\s*(.*)$/su.exec(bare(plain)) ?? []
  const fen = fenOf(bare(rest))
  if (fen === undefined) return undefined
  const digits = String(fen).padStart(3, '0')
  const yuan = `${digits.slice(0, -2)}.${digits.slice(-2)}`
  if (yuan.length > LONGEST + 3) return undefined
  return fen === 0n || sign === '' ? yuan : `-${yuan}`
}

/** Without the name of the currency and 整 (正), and without blanks but between digits. */
function bare(text: string): string {
  const joined = text.replaceAll(/(?<!\d)\s+|\s+(?!\d)/gu, '')
  return joined
    .replaceAll(AROUND, '')
    .replace(/(?<=[元角分万亿])[整正]$/u, '')
    .replaceAll(AROUND, '')
}

function fenOf(text: string): bigint | undefined {
  const english = /^([\d,. ]+)(thousand|million|billion)$/u.exec(text)
  if (english !== null) return asFen(english[1]!, ENGLISH[english[2]!]!, false)
  const [, yuan = '', jiao = '', fen = ''] =
    /^(?:(.+?)元)?(?:[〇零]?([^元角分]+)角)?(?:[〇零]?([^元角分]+)分)?$/u.exec(text) ?? []
  if (jiao === '' && fen === '') {
    return text.endsWith('元') ? asFen(yuan, 0, true) : asFen(text, 0, false)
  }
  const parts = [
    yuan === '' ? 0n : asFen(yuan, 0, true),
    jiao === '' ? 0n : below(jiao, 10n),
    fen === '' ? 0n : below(fen, 1n),
  ]
  if (/\./u.test(yuan)) return undefined
  return parts.reduce<bigint | undefined>(
    (all, part) => (all === undefined || part === undefined ? undefined : all + part),
    0n,
  )
}

function asFen(text: string, power: number, whole: boolean): bigint | undefined {
  const read = readNumber(text, whole)
  if (read === undefined) return undefined
  const scale = 2 + power - read.places
  return scale < 0 ? undefined : read.digits * 10n ** BigInt(scale)
}

/** Of 角 and 分 there are at most nine. */
function below(text: string, fen: bigint): bigint | undefined {
  const read = readNumber(text)
  if (read === undefined || read.places > 0 || read.digits > 9n) return undefined
  return read.digits * fen
}
