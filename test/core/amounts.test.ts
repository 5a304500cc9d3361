/** Amounts as officers write them. What each says in fen is worked out by hand or by arithmetic, never by the reader itself. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAmount } from '../../src/core/process/amount.ts'

const SAME = [
  '128000000',
  '128000000元',
  '128,000,000',
  '128,000,000.00',
  '128,000,000.00元',
  '128 000 000 元',
  '￥128,000,000.00',
  '¥128,000,000',
  'RMB 128,000,000',
  'CNY 128,000,000.00',
  '人民币128000000元',
  '12800万',
  '12800 万',
  '12800万元',
  '12,800万元',
  '１２，８００万元',
  '12 800 万元',
  '1.28亿',
  '1.28 亿元',
  '１．２８亿',
  '１．２８　亿元',
  '1.280亿元',
  '1.28亿元人民币',
  '人民币1.28亿元整',
  '1亿2800万',
  '1亿2,800万元',
  '１亿２８００万元整',
  '1亿2千8百万',
  '一亿二千八百万',
  '一亿二千八百万元',
  '一亿两千八百万元整',
  '一点二八亿元',
  '壹亿贰仟捌佰万元整',
  '壹亿贰仟捌佰万圆整',
  '人民币壹亿贰仟捌佰万元正',
  '壹億貳仟捌佰萬圓整',
  '128百万',
  '128 million',
  // Once more in brackets, as bd prints it and as contracts write it.
  '12,800万元（128,000,000.00 元）',
  '128,000,000.00 元（12,800万元）',
  'CNY 128,000,000.00 (128 million)',
  '人民币壹亿贰仟捌佰万元整（￥128,000,000.00）',
  '128,000,000.00元（大写：壹亿贰仟捌佰万元整）',
  '1.28亿元(12800万元)',
  '0.128 billion yuan',
]

test.each(SAME)('%s is 128,000,000.00 yuan', (text) => {
  expect(readAmount(text)).toBe('128000000.00')
})

describe('to the fen', () => {
  test.each([
    ['0', '0.00'],
    ['0.01', '0.01'],
    ['1分', '0.01'],
    ['伍角', '0.50'],
    ['叁元伍角', '3.50'],
    ['叁元零伍分', '3.05'],
    ['叁元伍角贰分', '3.52'],
    ['1.28', '1.28'],
    ['1.2元', '1.20'],
    ['一万零二百元', '10200.00'],
    ['壹万零贰拾元整', '10020.00'],
    ['一千零一元', '1001.00'],
    ['十二元', '12.00'],
    ['二十万', '200000.00'],
    ['1万2000元', '12000.00'],
    ['1万2000', '12000.00'],
    ['0.0001万元', '1.00'],
    ['0.000001万元', '0.01'],
    ['5千万', '50000000.00'],
    ['3千5百元', '3500.00'],
    ['1万亿', '1000000000000.00'],
    ['-5', '-5.00'],
    ['－５万元', '-50000.00'],
    ['负五万元', '-50000.00'],
    ['-0', '0.00'],
  ])('%s is %s', (text, yuan) => {
    expect(readAmount(text)).toBe(yuan)
  })
})

describe('not guessed at', () => {
  test.each([
    ['a comma that parts no thousands', '1,28亿'],
    ['a comma that parts no thousands', '12,80万'],
    ['two points', '1.2.8亿'],
    ['less than a fen', '0.001'],
    ['less than a fen', '1.285元'],
    ['less than a fen', '0.0000001万元'],
    ['a colloquial short form', '一万二'],
    ['a colloquial short form', '1亿2800'],
    ['a colloquial short form', '一千二'],
    ['more than the unit before it', '1亿28000万'],
    ['decimals before a further unit', '1.5亿2000万'],
    ['another currency', '1.28亿美元'],
    ['another currency', '$128'],
    ['about so much', '约1.28亿元'],
    ['a range', '1-2亿元'],
    ['a unit alone', '万元'],
    ['a unit alone', '元'],
    ['nothing', ''],
    ['an exponent', '1e8'],
    ['two amounts', '1.28亿元（12,900万元）'],
    ['two amounts, not by rounding', '128,006,000.00 元（约12,800万元）'],
    ['not exact and not said so', '128,000,001.00 元（12,800万元）'],
    ['something else in brackets', '1.28亿元（含税）'],
    ['more than ten jiao', '3元12角'],
    ['too long', '1234567890123456'],
  ])('%s: %s', (_, text) => {
    expect(readAmount(text)).toBeUndefined()
  })
})

/** Every style in which an amount of whole fen may be written; the arithmetic is on the digits. */
const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']

function grouped(whole: string): string {
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
}

/** Ten to the `power` in front of its unit: moves the decimal point, and drops nothing. */
function over(fen: bigint, power: number): string {
  const digits = String(fen).padStart(power + 3, '0')
  const at = digits.length - 2 - power
  const decimals = digits.slice(at).replace(/0+$/u, '')
  return decimals === '' ? digits.slice(0, at) : `${digits.slice(0, at)}.${decimals}`
}

/** Up to four digits in capitals, as banks write them: a zero wherever places are skipped. */
function four(value: number): string {
  let text = ''
  let skipped = false
  for (const [unit, name] of [
    [1000, '仟'],
    [100, '佰'],
    [10, '拾'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10
    if (digit === 0) {
      skipped = text !== ''
      continue
    }
    text += `${skipped ? '零' : ''}${DIGITS[digit]}${name}`
    skipped = false
  }
  return text
}

function capitals(fen: bigint): string {
  const yuan = fen / 100n
  let text = ''
  for (const [unit, name] of [
    [100_000_000n, '亿'],
    [10_000n, '万'],
    [1n, ''],
  ] as const) {
    const part = Number((yuan / unit) % 10_000n)
    if (part === 0) continue
    text += `${text !== '' && part < 1000 ? '零' : ''}${four(part)}${name}`
  }
  const [jiao, rest] = [Number((fen / 10n) % 10n), Number(fen % 10n)]
  const head = yuan === 0n ? '' : `${text}元`
  if (jiao === 0 && rest === 0) return `${yuan === 0n ? '零元' : head}整`
  const fenText = rest === 0 ? '整' : `${DIGITS[rest]}分`
  return `${head}${jiao === 0 ? (yuan === 0n ? '' : '零') : `${DIGITS[jiao]}角`}${fenText}`
}

const FULL_WIDTH = (text: string) =>
  text.replaceAll(/[0-9.,]/gu, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0))

const STYLES: Readonly<Record<string, (fen: bigint) => string>> = {
  'plain yuan': (fen) => over(fen, 0),
  'with thousands': (fen) => {
    const [whole = '', ...rest] = over(fen, 0).split('.')
    return `￥${[grouped(whole), ...rest].join('.')}元`
  },
  'in full-width signs': (fen) => `${FULL_WIDTH(over(fen, 0))}元`,
  'in 万': (fen) => `${over(fen, 4)}万元`,
  'in 亿': (fen) => `${over(fen, 8)} 亿元人民币`,
  'in million': (fen) => `CNY ${over(fen, 6)} million`,
  'in capitals': capitals,
}

/** All sizes up to a thousand 亿, many of them with zeros in their midst. */
const FEN = fc
  .tuple(fc.integer({ min: 1, max: 13 }), fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.nat(8))
  .map(([size, any, zeros]) => {
    const fen = any % 10n ** BigInt(size)
    const step = 10n ** BigInt(zeros)
    return fen < step ? fen : (fen / step) * step
  })

test.each(Object.entries(STYLES))('any amount of fen %s reads back exactly', (_, style) => {
  fc.assert(
    fc.property(FEN, (fen) => {
      const yuan = String(fen).padStart(3, '0')
      expect(readAmount(style(fen))).toBe(`${yuan.slice(0, -2)}.${yuan.slice(-2)}`)
    }),
    { numRuns: 1000 },
  )
})
