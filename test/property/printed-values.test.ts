/** What bd prints as a value may be copied back: every form it prints, in both languages, is read as the same value. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSpan } from '../../src/core/calendar/span.ts'
import { readWrittenSpan } from '../../src/core/calendar/written-span.ts'
import { readMajority } from '../../src/core/process/majority-words.ts'
import { readParameter } from '../../src/core/process/parameter-value.ts'
import type { ParameterDeclaration } from '../../src/core/process/parameter.ts'
import type { ValueDeclaration } from '../../src/core/process/process.ts'
import type { Majority } from '../../src/core/process/share.ts'
import { readValue } from '../../src/core/process/values.ts'
import type { Value } from '../../src/core/record/record.ts'
import type { Language, ParameterValue } from '../../src/core/record/workspace.ts'
import { valueText, writtenText } from '../../src/terminal/amounts.ts'
import { dateText } from '../../src/terminal/dates.ts'
import { majorityWords } from '../../src/terminal/phrases/majority.ts'
import { majorityText, parameterText } from '../../src/terminal/phrases/process-list.ts'
import { spanText } from '../../src/terminal/phrases/span.ts'
import { understoodLines } from '../../src/terminal/phrases/understood.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const LANGUAGES: readonly Language[] = ['zh', 'en']
const title = { zh: '要素', en: 'fact' }

/** As bd prints it, with brackets of either width, and without the blanks. */
function copied(printed: string): readonly string[] {
  const half = printed.replaceAll('（', '(').replaceAll('）', ')')
  const full = printed.replaceAll('(', '（').replaceAll(')', '）')
  return [printed, ` ${printed} `, half, full]
}

describe('a majority', () => {
  /** By numbers, so that 50/100, printed as 百分之 50, may come back as 1/2. */
  function meaning(majority: Majority): readonly [string, number] {
    const [kind, share] = Object.entries(majority)[0]! as [string, string]
    const [over, under] = share.split('/').map(Number)
    return [kind, over! / under!]
  }

  function isReadBack(printed: string, majority: Majority): boolean {
    const read = readMajority(printed)
    return read.is === 'majority' && `${meaning(read.majority)}` === `${meaning(majority)}`
  }

  const bases = {
    zh: ['全体成员', '应参加表决的成员', '已投票的成员', '已投票且未弃权的成员'],
    en: [
      'all members',
      'those not recused',
      'those who cast a ballot',
      'those who cast and did not abstain',
    ],
  }

  test('of every share up to 25ths, hundredths and thousandths', () => {
    const lost: string[] = []
    for (const under of [...Array.from({ length: 24 }, (_, at) => at + 2), 50, 100, 1000, 9999]) {
      for (let over = 1; over <= Math.min(under, 120); over += 1) {
        const kinds: Majority[] = [{ 'at-least': `${over}/${under}` }]
        if (over < under) kinds.push({ 'more-than': `${over}/${under}` })
        for (const majority of kinds) {
          for (const language of LANGUAGES) {
            const texts = [
              majorityWords(voiceOf(language), majority),
              majorityText(voiceOf(language), majority),
              ...bases[language].map((base) => majorityText(voiceOf(language), majority, base)),
            ]
            lost.push(...texts.flatMap(copied).filter((text) => !isReadBack(text, majority)))
          }
        }
      }
    }
    expect(lost).toEqual([])
  })

  test('more than all is not printed as all', () => {
    expect(majorityWords(voiceOf('zh'), { 'more-than': '1/1' })).not.toContain('全体一致')
    expect(majorityWords(voiceOf('en'), { 'more-than': '1/1' })).not.toBe('all of them')
  })
})

describe('an amount', () => {
  test('with the unit in which officers speak of it, exact or about', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 16n), fc.boolean(), (fen, negative) => {
        const digits = String(fen).padStart(3, '0')
        const yuan = `${negative && fen > 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
        expect(lostOf({ type: 'money', title }, yuan)).toEqual([])
      }),
    )
  })
})

/** The printed forms, in both languages, that are not read as the value. */
function lostOf(declaration: ValueDeclaration, value: Value): readonly string[] {
  const known = { members: new Map(), units: new Map() }
  const printed = LANGUAGES.flatMap((language) => [
    valueText(voiceOf(language), declaration, value),
    writtenText(voiceOf(language), declaration, value),
  ])
  return printed.flatMap(copied).filter((text) => {
    const read = readValue('fact', declaration, text, known)
    return !read.ok || read.value !== value
  })
}

describe('other values', () => {
  const of = {
    'new-build': { zh: '新建（自建）', en: 'New build (own)' },
    acquisition: { zh: '股权收购', en: 'Acquisition' },
    other: { zh: '其他', en: 'Other' },
  }
  const values: readonly (readonly [ValueDeclaration, readonly Value[]])[] = [
    [{ type: 'percent', title }, ['0', '12.5', '-3', '100', '0.000001', '66.7']],
    [{ type: 'yes-no', title }, ['yes', 'no']],
    [{ type: 'choice', of, title }, ['new-build', 'acquisition', 'other']],
    [{ type: 'integer', title }, [0, 1, -3, 12, 120_000_000]],
    [{ type: 'date', title }, ['2026-01-01', '2026-06-06', '2028-02-29', '2030-12-31']],
    [{ type: 'text', title }, ['北方公司', 'a text']],
  ]

  test.each(values.flatMap(([one, all]) => all.map((value) => [one.type, value, one] as const)))(
    '%s %s',
    (_, value, declaration) => {
      expect(lostOf(declaration, value)).toEqual([])
    },
  )

  test('a date of every weekday', () => {
    for (let day = 1; day <= 28; day += 1) {
      const date = `2026-02-${String(day).padStart(2, '0')}`
      for (const language of LANGUAGES) {
        for (const text of copied(dateText(voiceOf(language), date))) {
          const read = readValue('day', { type: 'date', title }, text, NOBODY)
          expect(read, text).toEqual({ ok: true, value: date })
        }
      }
    }
  })
})

const NOBODY = { members: new Map(), units: new Map() }

describe('a term', () => {
  const counts = [1, 2, 3, 10, 30, 366, 1000, 9999]
  const units = [
    'working day',
    'half working day',
    'calendar day',
    'week',
    'month',
    'hour',
    'minute',
  ]
  const terms = [
    ...units.flatMap((unit) => counts.map((count) => `${count} ${unit}${count === 1 ? '' : 's'}`)),
    'half an hour',
    'half a working day',
    'same day',
  ]

  test.each(terms)('%s', (term) => {
    const span = readSpan(term)!
    for (const language of LANGUAGES) {
      for (const text of copied(spanText(voiceOf(language), span))) {
        expect(readSpan(readWrittenSpan(text) ?? ''), text).toEqual(span)
      }
    }
  })
})

describe('a parameter', () => {
  const roles = new Map([
    ['operations-department', ['运营管理部', 'Operations department']],
    ['holding-head', ['集团负责人', 'Head of the holding']],
  ])
  const names = (kind: string, id: string, language: Language) =>
    kind === 'role' ? roles.get(id)?.[language === 'zh' ? 0 : 1] : undefined
  const set: readonly (readonly [ParameterDeclaration, ParameterValue])[] = [
    [{ type: 'majority', title }, { 'at-least': '2/3' }],
    [{ type: 'majority', title }, { 'more-than': '1/2' }],
    [{ type: 'working-days', title }, 1],
    [{ type: 'working-days', title }, 10],
    [{ type: 'span', title }, '2 weeks'],
    [{ type: 'span', title }, '3 half working days'],
    [{ type: 'span', title }, 'same day'],
    [{ type: 'number-pattern', title }, '首创投〔{year}〕{n}号'],
    [{ type: 'money', title }, '123456789.01'],
    [
      { type: 'role-by-date', title },
      { 'by-date': { '2026-01-01': 'operations-department', '2027-01-01': 'holding-head' } },
    ],
  ]

  test.each(set)('%o as it was understood', (declared, value) => {
    for (const language of LANGUAGES) {
      const view = { names: (kind: string, id: string) => names(kind, id, language) }
      const text = parameterText(voiceOf(language), view, value, declared)
      expect(readParameter(declared, text, roles), text).toEqual({ is: 'value', value })
      expect(understoodLines(voiceOf(language), 'x', text).join('')).toContain(text)
    }
  })
})
