/** Dates, amounts and tallies in words. */
import { describe, expect, test } from 'vitest'
import { valueText, writtenText } from '../../src/terminal/amounts.ts'
import { moneyText } from '../../src/terminal/money.ts'
import { dateText, deadlineText, instantText } from '../../src/terminal/dates.ts'
import { instantAt } from '../../src/core/calendar/time.ts'
import { namesIn } from '../../src/terminal/names.ts'
import { tallyText } from '../../src/terminal/tally.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const at = (text: string) => instantAt(Date.parse(text) / 1000, '+08:00')

describe('a deadline', () => {
  const deadline = (certainty: 'official' | 'provisional' = 'official') => ({
    'last-day': '2026-12-01',
    certainty,
  })
  test.each([
    [
      '2026-11-20',
      7,
      '2026-12-01（周二，还剩 7 个工作日）',
      '2026-12-01 (Tue, 7 working days left)',
    ],
    [
      '2026-11-30',
      1,
      '2026-12-01（周二，还剩 1 个工作日）',
      '2026-12-01 (Tue, 1 working day left)',
    ],
    ['2026-12-01', 0, '2026-12-01（周二，今天到期）', '2026-12-01 (Tue, due today)'],
    [
      '2026-12-03',
      -2,
      '2026-12-01（周二，逾期 2 个工作日）',
      '2026-12-01 (Tue, overdue by 2 working days)',
    ],
    ['2026-12-02', 0, '2026-12-01（周二，已逾期）', '2026-12-01 (Tue, overdue)'],
  ])('seen on %s', (today, daysLeft, zh, en) => {
    const view = { deadline: deadline(), now: at(`${today}T09:00:00+08:00`), daysLeft }
    expect(deadlineText(voiceOf('zh'), view)).toBe(zh)
    expect(deadlineText(voiceOf('en'), view)).toBe(en)
  })

  test('is marked when the calendar is not official', () => {
    const view = {
      deadline: deadline('provisional'),
      now: at('2026-11-30T09:00:00+08:00'),
      daysLeft: 1,
    }
    expect(deadlineText(voiceOf('zh'), view)).toBe('2026-12-01（周二，还剩 1 个工作日，暂定）')
    expect(deadlineText(voiceOf('en'), view)).toBe(
      '2026-12-01 (Tue, 1 working day left, provisional)',
    )
  })
})

test('a deadline within a day shows its time, and is overdue from then on', () => {
  const deadline = { 'last-day': '2026-12-01', until: '12:00', certainty: 'official' as const }
  const seen = (time: string) => ({ deadline, now: at(`2026-12-01T${time}+08:00`), daysLeft: 0 })
  expect(deadlineText(voiceOf('zh'), seen('11:59:59'))).toBe('2026-12-01 12:00（周二，今天到期）')
  expect(deadlineText(voiceOf('en'), seen('12:00:00'))).toBe('2026-12-01 12:00 (Tue, overdue)')
  const saturday = { ...seen('09:00:00'), now: at('2026-11-29T09:00:00+08:00') }
  expect(deadlineText(voiceOf('zh'), saturday)).toBe('2026-12-01 12:00（周二）')
})

test("the machine's time zone does not move a date", () => {
  const before = process.env['TZ']
  for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia', 'UTC']) {
    process.env['TZ'] = zone
    expect(dateText(voiceOf('zh'), '2026-03-29')).toBe('2026-03-29（周日）')
  }
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
})

test('an instant is told by its own clock', () => {
  expect(instantText('2026-03-04T09:12:00+08:00')).toBe('2026-03-04 09:12')
})

test('amounts are grouped, and told in the unit in which officers speak of them', () => {
  expect(moneyText(voiceOf('zh'), '128000000.00')).toBe('12,800万元（128,000,000.00 元）')
  expect(moneyText(voiceOf('zh'), '12345678.00')).toBe('12,345,678.00 元（约1,234.57万元）')
  expect(moneyText(voiceOf('zh'), '10000.00')).toBe('1万元（10,000.00 元）')
  expect(moneyText(voiceOf('zh'), '9999.99')).toBe('9,999.99 元')
  expect(moneyText(voiceOf('en'), '128000000.00')).toBe('CNY 128,000,000.00 (128 million)')
  expect(moneyText(voiceOf('en'), '-1250000.00')).toBe('CNY -1,250,000.00 (-1.25 million)')
  expect(moneyText(voiceOf('en'), '-1280.50')).toBe('CNY -1,280.50')
  expect(moneyText(voiceOf('zh'), '999.00')).toBe('999.00 元')
})

test('a date is told with its weekday, and put into a document without', () => {
  const date = { type: 'date' as const }
  expect(valueText(voiceOf('zh'), date, '2026-11-20')).toBe('2026-11-20（周五）')
  expect(valueText(voiceOf('en'), date, '2026-11-20')).toBe('2026-11-20 (Fri)')
  expect(writtenText(voiceOf('zh'), date, '2026-11-20')).toBe('2026-11-20')
  expect(writtenText(voiceOf('zh'), { type: 'money' }, '128000000.00')).toBe('128,000,000.00 元')
})

test('values are told by their titles', () => {
  const intent = { type: 'choice' as const, of: { equity: { zh: '股权运作', en: 'Equity' } } }
  expect(valueText(voiceOf('zh'), intent, 'equity')).toBe('股权运作')
  expect(valueText(voiceOf('zh'), { type: 'yes-no' }, 'yes')).toBe('是')
  expect(valueText(voiceOf('en'), { type: 'percent' }, '12.5')).toBe('12.5%')
  const names = namesIn(voiceOf('zh'), { members: { wang: { name: '王国强', keys: [] } } } as never)
  expect(valueText(voiceOf('zh'), { type: 'member' }, 'wang', names)).toBe('王国强')
})

describe('a tally is one line', () => {
  const counts = {
    approve: 5,
    reject: 1,
    return: 0,
    abstain: 1,
    recused: 0,
    vacated: 0,
    'not-cast': 0,
    'on-paper': 0,
  }
  const tally = {
    seats: 7,
    ...counts,
    quorum: { needed: 4, have: 7 },
    passes: { needed: 5, have: 5 },
  }

  test('of a vote', () => {
    expect(tallyText(voiceOf('zh'), tally)).toMatchInlineSnapshot(
      `"应参加7人，参加表决7人；同意5票，反对1票，弃权1票；须有4人参加表决，同意达到5票方为通过"`,
    )
    expect(tallyText(voiceOf('en'), tally)).toMatchInlineSnapshot(
      `"7 seats: 5 for, 1 against, 1 abstaining, 0 recused, 0 have not voted; quorum 4 (cast 7), passes with 5 (for 5)"`,
    )
  })

  test('of a sole review', () => {
    const sole = { ...counts, seats: 1, approve: 0, reject: 0, return: 1, abstain: 0 }
    expect(tallyText(voiceOf('zh'), sole)).toMatchInlineSnapshot(
      `"应参加1人，已表态1人；同意0人，不同意0人，退回1人"`,
    )
    expect(tallyText(voiceOf('en'), sole)).toMatchInlineSnapshot(
      `"1 seat: 0 for, 0 against, 1 to return, 0 abstaining, 0 recused, 0 have not voted"`,
    )
  })
})
