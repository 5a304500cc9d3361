/** Dates, percentages, majorities and terms as people write them; what could be meant in two ways is not guessed at. */
import { describe, expect, test } from 'vitest'
import { dateFault, readDate } from '../../src/core/calendar/written-date.ts'
import { readWorkingDays, readWrittenSpan } from '../../src/core/calendar/written-span.ts'
import { readMajority } from '../../src/core/process/majority-words.ts'
import { readPercentage } from '../../src/core/process/percentage.ts'
import { isCanonicalValue, readValue } from '../../src/core/process/values.ts'
import { majorityWords } from '../../src/terminal/phrases/majority.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

describe('dates', () => {
  test.each([
    '2026-11-20',
    '2026/11/20',
    '2026.11.20',
    '2026年11月20日',
    '2026 年 11 月 20 日',
    '2026年11月20号',
    '２０２６年１１月２０日',
    '２０２６／１１／２０',
    '２０２６－１１－２０',
    '20261120',
    '二〇二六年十一月二十日',
    '二○二六年十一月二十日',
    '20 Nov 2026',
    '20th November 2026',
    'Nov 20, 2026',
    'November 20 2026',
    '2026-11-20（周五）',
    '2026-11-20 (Fri)',
    ' 2026-11-20 ',
  ])('%s', (text) => {
    expect(readDate(text)).toBe('2026-11-20')
  })

  test.each(['2026年1月5日', '2026-1-5', '2026/1/5', '二〇二六年一月五日'])('%s', (text) => {
    expect(readDate(text)).toBe('2026-01-05')
  })

  test.each([
    ['no year', '11月20日'],
    ['no year', '11-20'],
    ['day first', '20/11/2026'],
    ['two kinds of signs', '2026-11/20'],
    ['no such day', '2026-02-29'],
    ['no such day', '2026年2月30日'],
    ['no such month', '2026-13-01'],
    ['not the weekday', '2026-11-20（周四）'],
    ['a short year', '26-11-20'],
    ['a word', '下周五'],
    ['nothing', ''],
  ])('%s: %s is refused', (_, text) => {
    expect(readDate(text)).toBeUndefined()
  })
})

describe('percentages', () => {
  test.each([
    ['12.5%', '12.5'],
    ['12.5', '12.5'],
    ['12.5 %', '12.5'],
    ['１２．５％', '12.5'],
    ['百分之十二点五', '12.5'],
    ['百分之12.5', '12.5'],
    ['12.50%', '12.5'],
    ['千分之五', '0.5'],
    ['5‰', '0.5'],
    ['12.5‰', '1.25'],
    ['万分之五', '0.05'],
    ['百分之百', '100'],
    ['一百%', '100'],
    ['0%', '0'],
    ['-3%', '-3'],
    ['120%', '120'],
    ['1,5%', undefined],
    ['0.00000001%', undefined],
    ['十成', undefined],
    ['%', undefined],
  ])('%s', (text, value) => {
    expect(readPercentage(text)).toBe(value)
  })
})

describe('majorities', () => {
  const MORE = 'more-than'
  const LEAST = 'at-least'

  test.each([
    ['过半数', MORE, '1/2'],
    ['过半数通过', MORE, '1/2'],
    ['超过半数', MORE, '1/2'],
    ['全体董事过半数同意', MORE, '1/2'],
    ['简单多数', MORE, '1/2'],
    ['more than half', MORE, '1/2'],
    ['simple majority', MORE, '1/2'],
    ['>1/2', MORE, '1/2'],
    ['＞1/2', MORE, '1/2'],
    ['超过50%', MORE, '1/2'],
    // Civil Code art. 1259: 以上 includes the number itself.
    ['半数以上', LEAST, '1/2'],
    ['二分之一以上', LEAST, '1/2'],
    ['at least half', LEAST, '1/2'],
    ['三分之二以上', LEAST, '2/3'],
    ['三分之二以上通过', LEAST, '2/3'],
    ['三分之二及以上', LEAST, '2/3'],
    ['不少于三分之二', LEAST, '2/3'],
    ['不低于2/3', LEAST, '2/3'],
    ['２／３以上', LEAST, '2/3'],
    ['>=2/3', LEAST, '2/3'],
    ['≥2/3', LEAST, '2/3'],
    ['> = 2/3', LEAST, '2/3'],
    ['at least two thirds', LEAST, '2/3'],
    ['at least two-thirds', LEAST, '2/3'],
    ['two thirds or more', LEAST, '2/3'],
    ['not less than 2/3', LEAST, '2/3'],
    ['超过三分之二', MORE, '2/3'],
    ['more than two thirds', MORE, '2/3'],
    ['四分之三以上', LEAST, '3/4'],
    ['three quarters or more', LEAST, '3/4'],
    ['80%以上', LEAST, '4/5'],
    ['８０％以上', LEAST, '4/5'],
    ['百分之八十以上', LEAST, '4/5'],
    ['at least 80 percent', LEAST, '4/5'],
    ['66.7%以上', LEAST, '667/1000'],
    // What is said of the number itself, as charters say it.
    ['半数以上（含半数）', LEAST, '1/2'],
    ['过半数（不含半数）', MORE, '1/2'],
    ['三分之二以上（含三分之二）', LEAST, '2/3'],
    ['五分之四以上（含五分之四）', LEAST, '4/5'],
    ['三分之二以上（含本数）', LEAST, '2/3'],
    ['三分之二以上(含本数)', LEAST, '2/3'],
    ['三分之二（含）以上', LEAST, '2/3'],
    ['80%(含)以上', LEAST, '4/5'],
    ['三分之二（含本数）以上通过', LEAST, '2/3'],
    ['三分之二以上，含本数', LEAST, '2/3'],
    ['2/3以上（包括本数）', LEAST, '2/3'],
    ['三分之二（含）', LEAST, '2/3'],
    ['超过半数（不含）', MORE, '1/2'],
    ['超过半数【不含半数】', MORE, '1/2'],
    ['超过三分之二（不包括本数）', MORE, '2/3'],
    // Said outright, it goes before what 以上 means where nothing is said (Civil Code art. 1259).
    ['二分之一以上（不含本数）', MORE, '1/2'],
    ['二分之一（不含本数）以上', MORE, '1/2'],
    ['半数（不含）', MORE, '1/2'],
    ['全体董事三分之二以上（含本数）同意', LEAST, '2/3'],
    ['三分之二以上董事同意', LEAST, '2/3'],
    ['at least two thirds (inclusive)', LEAST, '2/3'],
    ['at least half (including half)', LEAST, '1/2'],
    ['more than half (half excluded)', MORE, '1/2'],
    ['more than half, not including half', MORE, '1/2'],
    ['more than two thirds (exclusive)', MORE, '2/3'],
    ['all of them', LEAST, '1/1'],
    ['全体一致', LEAST, '1/1'],
    ['一致同意', LEAST, '1/1'],
    ['全票通过', LEAST, '1/1'],
    ['unanimous', LEAST, '1/1'],
    ['100%', LEAST, '1/1'],
  ])('%s is %s %s', (text, kind, share) => {
    expect(readMajority(text)).toEqual({ is: 'majority', majority: { [kind]: share } })
  })

  test.each([
    ['2/3', '2/3'],
    ['三分之二', '2/3'],
    ['三分之二多数', '2/3'],
    ['two thirds', '2/3'],
    ['two-thirds majority', '2/3'],
    ['半数', '1/2'],
    ['50%', '1/2'],
    ['80%', '4/5'],
    // The words say the contrary of what is said beside them.
    ['过半数（含半数）', '1/2'],
    ['超过三分之二（含本数）', '2/3'],
  ])('%s does not say whether %s is enough', (text, share) => {
    expect(readMajority(text)).toEqual({ is: 'doubtful', share })
  })

  test.each([
    '',
    '多一点',
    '3/2以上',
    '超过100%',
    '超过三分之二以上',
    '>0/3',
    '绝对多数',
    '五',
    // Another number than the share, something else, or both.
    '三分之二以上（含半数）',
    '三分之二以上（含主席）',
    '三分之二以上（特别决议）',
    '三分之二（含）以上（不含）',
    '全体一致（不含本数）',
    '（含本数）',
  ])('%s is none', (text) => {
    expect(readMajority(text)).toEqual({ is: 'none' })
  })

  test.each([
    [{ 'more-than': '1/2' }, '过半数（不含半数）', 'more than half'],
    [{ 'at-least': '1/2' }, '半数以上（含半数）', 'at least half'],
    [{ 'at-least': '2/3' }, '三分之二以上（含三分之二）', 'at least two thirds'],
    [{ 'more-than': '2/3' }, '超过三分之二（不含三分之二）', 'more than two thirds'],
    [{ 'at-least': '3/4' }, '四分之三以上（含四分之三）', 'at least three quarters'],
    [{ 'at-least': '1/1' }, '全体一致', 'all of them'],
  ])('%o is shown back in words', (majority, zh, en) => {
    expect(majorityWords(voiceOf('zh'), majority)).toBe(zh)
    expect(majorityWords(voiceOf('en'), majority)).toBe(en)
    // What is shown is read back as the same, whole or without what stands in brackets.
    for (const shown of [zh, zh.replace(/（.*）/u, ''), en]) {
      expect(readMajority(shown)).toEqual({ is: 'majority', majority })
    }
  })
})

describe('terms', () => {
  test.each([
    ['10个工作日', '10 working days'],
    ['10 工作日', '10 working days'],
    ['十个工作日', '10 working days'],
    ['１０个工作日内', '10 working days'],
    ['1个工作日', '1 working day'],
    ['10 working days', '10 working days'],
    ['半个工作日', 'half a working day'],
    ['两周', '2 weeks'],
    ['2个星期', '2 weeks'],
    ['3个月', '3 months'],
    ['30个自然日', '30 calendar days'],
    ['48小时', '48 hours'],
    ['30分钟', '30 minutes'],
    ['半小时', 'half an hour'],
    ['当日', 'same day'],
    // Which kind of days?
    ['10天', undefined],
    // As bd prints them.
    ['10 日（自然日）', '10 calendar days'],
    ['10天(自然日)', '10 calendar days'],
    ['10日（工作日）', '10 working days'],
    ['3 个半天（工作日）', '3 half working days'],
    // Three and a half, or three halves?
    ['3个半工作日', undefined],
    ['10日', undefined],
    ['若干工作日', undefined],
  ])('%s', (text, span) => {
    expect(readWrittenSpan(text)).toBe(span)
  })

  test.each([
    ['10', 10],
    ['十', 10],
    ['10个工作日', 10],
    ['10 working days', 10],
    ['2周', undefined],
    ['1.5', undefined],
  ])('%s as working days', (text, days) => {
    expect(readWorkingDays(text)).toBe(days)
  })
})

describe('values of facts and fields', () => {
  const title = { zh: '要素', en: 'fact' }
  const known = {
    members: new Map([
      ['wang-guoqiang', ['王国强']],
      ['wang-wei', ['王伟']],
      ['wang-wei-2', ['王伟']],
    ]),
    units: new Map([['north', ['北方公司']]]),
  }
  const of = {
    'new-build': { zh: '新建', en: 'New build' },
    acquisition: { zh: '股权收购', en: 'Acquisition' },
  }

  test.each([
    ['yes-no', '是', 'yes'],
    ['yes-no', '有', 'yes'],
    ['yes-no', 'Y', 'yes'],
    ['yes-no', 'TRUE', 'yes'],
    ['yes-no', '否', 'no'],
    ['yes-no', '无', 'no'],
    ['yes-no', '没有', 'no'],
    ['choice', '新建', 'new-build'],
    ['choice', 'acquisition', 'acquisition'],
    ['choice', 'New Build', 'new-build'],
    ['choice', '收购', 'acquisition'],
    ['member', '王国强', 'wang-guoqiang'],
    ['unit', '北方公司', 'north'],
    ['integer', '１，２８０', 1280],
    ['integer', '十二', 12],
    ['integer', '-3', -3],
  ] as const)('%s: %s', (type, text, value) => {
    const read = readValue('fact', { type, of, title }, text, known)
    expect(read).toEqual({ ok: true, value })
    expect(isCanonicalValue({ type, of, title }, value, known)).toBe(true)
  })

  test('what is recorded is the canonical form only', () => {
    expect(isCanonicalValue({ type: 'money', title }, '1.28亿', known)).toBe(false)
    expect(isCanonicalValue({ type: 'money', title }, '128000000.00', known)).toBe(true)
    expect(isCanonicalValue({ type: 'date', title }, '2026年11月20日', known)).toBe(false)
    expect(isCanonicalValue({ type: 'choice', of, title }, '新建', known)).toBe(false)
  })

  test('two members of one name are listed, not chosen between', () => {
    const read = readValue('fact', { type: 'member', title }, '王伟', known)
    expect(read).toMatchObject({
      ok: false,
      findings: [{ rule: 'ambiguous-name', facts: { candidates: 'wang-wei, wang-wei-2' } }],
    })
  })

  test('what may be chosen is listed, with what was probably meant', () => {
    const read = readValue('fact', { type: 'choice', of, title }, 'new-biuld', known)
    expect(read).toMatchObject({
      ok: false,
      findings: [{ facts: { allowed: 'new-build, acquisition', suggestion: 'new-build' } }],
    })
  })
})

test.each([
  ['2027-02-30', 'no-such-day'],
  ['2026-13-01', 'no-such-day'],
  ['2026年2月29日', 'no-such-day'],
  ['20260631', 'no-such-day'],
  ['31 Jun 2026', 'no-such-day'],
  ['6月31日', 'no-such-day'],
  ['二月三十日', 'no-such-day'],
  ['2月29日', 'no-whole-date'],
  ['6月30日', 'no-whole-date'],
  ['下周一', 'no-whole-date'],
  ['2026-03-04（周五）', 'other-weekday'],
] as const)('%s is no date: %s', (text, fault) => {
  expect(readDate(text)).toBeUndefined()
  expect(dateFault(text)).toBe(fault)
})
