/** Which documents still state what a fact used to be: amounts, days and shares; what only looks alike is another value. */
import type { Standing } from '../../src/core/review/standing.ts'
import { describe, expect, test } from 'vitest'
import { staleIn, staleSayings } from '../../src/core/agenda/old-values.ts'
import type { Language } from '../../src/core/record/workspace.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { writtenForms } from '../../src/terminal/written-forms.ts'

const DECLARED = {
  signing: { type: 'date', title: { zh: '签约日', en: 'signing' } },
  share: { type: 'percent', title: { zh: '持股比例', en: 'share' } },
  amount: { type: 'money', title: { zh: '投资额', en: 'amount' } },
  partner: { type: 'text', title: { zh: '合作方', en: 'partner' } },
} as const

const PATH = 'projects/2026/2026-001/plan.md'

/** What the text still says, of a project whose fact was once `old` and is to be `now`. */
function said(fact: string, old: string, now: string, text: string, language: Language = 'zh') {
  const standing = {
    folder: 'projects/2026/2026-001/',
    process: { facts: DECLARED },
    project: { facts: { [fact]: old } },
  } as unknown as Standing
  const earlier = new Map([[fact, new Set([old])]])
  const sayings = staleSayings(standing, earlier, { [fact]: now }, (declared, value) =>
    writtenForms(voiceOf(language), declared, value),
  )
  return staleIn(standing, sayings, new Map([[PATH, text]])).map((one) => one.said)
}

describe('a day', () => {
  test.each(['2026-11-20', '2026年11月20日'])('%s is found', (written) => {
    expect(said('signing', '2026-11-20', '2026-12-01', `拟于 ${written} 签约`)).toEqual([written])
  })

  test('another day that begins alike is not: 2 November in a text that says the 20th', () => {
    expect(said('signing', '2026-11-02', '2026-12-01', '拟于 2026年11月20日 签约')).toEqual([])
    expect(said('signing', '2026-11-02', '2026-12-01', '拟于 2026-11-20 签约')).toEqual([])
  })
})

describe('a share', () => {
  test.each(['60%', '60％'])('%s is found', (written) => {
    expect(said('share', '60', '51', `收购其 ${written} 股权`)).toEqual([written])
    expect(said('share', '60', '51', `收购其${written}股权`)).toEqual([written])
  })

  test('the end of a longer one is another: 5% in 15%, 60% in 33.60%', () => {
    expect(said('share', '5', '6', '持股 15%')).toEqual([])
    expect(said('share', '60', '51', '持股 33.60%')).toEqual([])
  })
})

test('an amount is found in yuan and in 万 and 亿, and not in a larger one', () => {
  const old = ['amount', '128000000.00', '130000000.00'] as const
  expect(said(...old, '投资 128,000,000.00 元，即 1.28亿元')).toEqual([
    '128,000,000.00 元',
    '1.28亿元',
  ])
  expect(said(...old, '投资 11.28亿元')).toEqual([])
})

describe('an amount is found however it is written', () => {
  const old = ['amount', '128000000.00', '150000000.00'] as const
  test.each([
    '1.28 亿元',
    '1.28\u00a0亿元',
    '1.28\u3000亿元',
    '12800 万元',
    '12,800万元',
    '１２，８００ 万元',
    '1亿2800万元',
    '壹亿贰仟捌佰万元',
    '壹亿贰仟捌佰万元整',
    '人民币壹亿贰仟捌佰万圆',
    '￥128,000,000.00',
    '128,000,000.00',
    'RMB 128 million',
  ])('%s', (written) => {
    const found = written.replace('整', '')
    expect(said(...old, `总投资${written}，分两期。`)).toEqual([found])
    expect(said(...old, `其中二 ${written}（整）`)).toEqual([found])
  })

  test.each(['1亿元', '1.28 万元', '壹亿贰仟捌佰万零伍元', '128,000,000.50 元', '128', '1.5 亿元'])(
    '%s is another',
    (written) => {
      expect(said(...old, `总投资${written}，分两期。`)).toEqual([])
    },
  )

  test('that goes on is another: what was 1亿 is not said by 1亿2800万元', () => {
    expect(said('amount', '100000000.00', '128000000.00', '投资 1亿2800万元')).toEqual([])
  })

  test('of every earlier value: 1.28, then 1.5, and now 1.6 亿', () => {
    const standing = {
      folder: 'projects/2026/2026-001/',
      process: { facts: DECLARED },
      project: { facts: { amount: '150000000.00' } },
    } as unknown as Standing
    const earlier = new Map([['amount', new Set(['128000000.00', '150000000.00'])]])
    const now = { amount: '160000000.00' }
    const sayings = staleSayings(standing, earlier, now, (declared, value) =>
      writtenForms(voiceOf('zh'), declared, value),
    )
    const text = '由 1.28 亿元调为壹亿伍仟万元，现为 1.6 亿元'
    expect(staleIn(standing, sayings, new Map([[PATH, text]])).map((one) => one.said)).toEqual([
      '1.28 亿元',
      '壹亿伍仟万元',
    ])
  })
})

test('a value that stands again is none; of words nothing is said', () => {
  expect(said('share', '60', '60', '收购其 60% 股权')).toEqual([])
  expect(said('partner', '甲公司', '乙公司', '与甲公司合作')).toEqual([])
})

test('only documents of the project are read', () => {
  const standing = { folder: 'projects/2026/2026-001/' } as Standing
  const sayings = [{ fact: 'share', text: '60%' }]
  const texts = new Map([
    ['projects/2026/2026-002/plan.md', '60%'],
    ['README.md', '60%'],
    [PATH, '60%'],
  ])
  expect(staleIn(standing, sayings, texts)).toEqual([
    { document: 'plan', path: PATH, fact: 'share', said: '60%' },
  ])
})
