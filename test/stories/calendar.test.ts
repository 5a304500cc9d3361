import { expect } from 'vitest'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, HEAD, LEADER, MANAGER, OFFICER } from '../workbench/people.ts'

const COMPANY = `format: bd/company-calendar@1
days-off:
  - { date: 2026-03-05, reason: 公司成立纪念日 }
workdays: []
`

longTest(
  'a day off that the company adds moves deadlines that start afterwards, and none that run',
  async () => {
    const bench = await at('study-ready')
    await bench.ok(HEAD, 'submit', PROJECT)
    // Submitted on Monday 2 March: five working days end on Monday 9 March.
    expect((await bench.status(PROJECT)).reviews[0].due).toBe('2026-03-09')
    const file = join(bench.base, 'company.yaml')
    writeFileSync(file, COMPANY)
    expect(await bench.refusal(OFFICER, 'calendar', 'add', file, '--reason', '放假')).toEqual([
      'not-in-role',
    ])
    await bench.ok(ADMIN, 'calendar', 'add', file, '--reason', '公司通知')
    expect((await bench.status(PROJECT)).reviews[0].due).toBe('2026-03-09')
    // Unless somebody has it computed again: without 5 March the fifth day is Tuesday the 10th.
    expect(
      await bench.refusal(OFFICER, 'deadline', 'recompute', PROJECT, '--reason', '放假'),
    ).toEqual(['not-in-role'])
    const { next } = await bench.status(PROJECT)
    expect(next.at(-1)).toMatchObject({
      act: 'recompute',
      command: `bd deadline recompute ${PROJECT}`,
    })
    await bench.ok(HEAD, 'deadline', 'recompute', PROJECT, '--reason', '公司通知放假')
    expect((await bench.status(PROJECT)).reviews[0].due).toBe('2026-03-10')
    expect((await bench.bd(undefined, 'show', PROJECT)).out).toContain('按新日历重算为 2026-03-10')
    expect((await bench.bd(undefined, 'log', PROJECT)).out).toContain('重算期限：总经理')
    await bench.ok(MANAGER, 'approve', PROJECT)
    // The experts' ten working days from 2 March skip Thursday 5 March: 3, 4, 6, 9, 10, 11, 12, 13, 16, 17.
    expect((await bench.status(PROJECT)).reviews[1].due).toBe('2026-03-17')
    expect((await bench.check()).rules).toEqual([])
  },
)

const NOTICE = `关于2026年部分节假日安排的通知
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（周日）至23日（周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
`

test('a notice is imported by whoever keeps the calendar, read strictly, and not twice', async () => {
  const bench = await at('founded')
  const file = join(bench.base, 'notice.txt')
  writeFileSync(file, NOTICE.replace('5月9日（周六）', '5月9日（周日）'))
  const how = ['calendar', 'import', file, '--reason', '国务院办公厅通知'] as const
  expect(await bench.refusal(ADMIN, ...how)).toEqual(['notice-weekday-differs'])
  writeFileSync(file, `\ufeff${NOTICE}`)
  expect(await bench.refusal(OFFICER, ...how)).toEqual(['not-in-role'])
  expect(await bench.refusal(ADMIN, ...how, '--year', '2027')).toEqual(['invalid-value'])
  expect((await bench.bd(ADMIN, ...how, '--year', 'next')).code).toBe(2)
  const { err } = await bench.ok(ADMIN, ...how)
  expect(err).toContain('2026 年工作日历：248 个工作日')
  expect(await bench.refusal(ADMIN, ...how)).toEqual(['nothing-changed'])
  expect((await bench.check()).rules).toEqual([])
})

test('the calendar is shown by year and month, for people and as data', async () => {
  const bench = await at('founded')
  const file = join(bench.base, 'company.yaml')
  writeFileSync(file, COMPANY)
  await bench.ok(ADMIN, 'calendar', 'add', file, '--reason', '公司通知')
  const data = async (...argv: readonly string[]) =>
    (await bench.bd(undefined, 'calendar', 'show', ...argv, '--json')).json.data
  const year = await data()
  expect(year).toMatchObject({ year: 2026, official: true })
  // 2026 has 248 working days by the notice; the company takes one.
  const sum = (months: readonly { readonly workingDays: number }[]) =>
    months.reduce((total, { workingDays }) => total + workingDays, 0)
  expect(sum(year.months)).toBe(247)
  expect((await data('--month', '3')).months).toEqual([
    {
      month: 3,
      workingDays: 21,
      specials: [
        {
          kind: 'company-day-off',
          from: '2026-03-05',
          to: '2026-03-05',
          name: { zh: '公司成立纪念日', en: '公司成立纪念日' },
          provisional: false,
        },
      ],
    },
  ])
  const next = await data('2027')
  expect(next).toMatchObject({ year: 2027, official: false, notice: null })
  expect(next.months[1].specials).toEqual([
    { kind: 'statutory', from: '2027-02-05', to: '2027-02-08', name: null, provisional: true },
  ])
  const month = await bench.bd(undefined, 'calendar', 'show', '2026', '--month', '3')
  expect(month.out).toContain('5 司休')
  expect(month.out).toContain('公司成立纪念日')
  expect((await bench.bd(undefined, 'calendar', 'show', '2027')).out).toContain('暂定')
  expect((await bench.bd(undefined, 'calendar', 'show', '26')).code).toBe(2)
  expect((await bench.bd(undefined, 'calendar', 'show', '--month', '13')).code).toBe(2)
})

test('from 25 October on whoever looks at deadlines or the calendar is told what is missing', async () => {
  const bench = await at('founded')
  const told = async (...argv: readonly string[]) =>
    (await bench.bd(undefined, ...argv, '--json')).json.findings.map(({ rule }) => rule)
  for (const argv of [['deadlines'], ['calendar', 'show']]) {
    bench.on('2026-10-24')
    expect(await told(...argv)).toEqual([])
    bench.on('2026-10-25')
    expect(await told(...argv)).toEqual(['calendar-missing'])
  }
})

longTest(
  'a calendar file that cannot be read is refused with its place, and nothing is written',
  async () => {
    const bench = await at('idea-submitted')
    const before = bench.head
    const file = join(bench.base, 'cn-2027.yaml')
    writeFileSync(
      file,
      'format: bd/calendar@1\nyear: 2027\nnotice: 无\ndays-off: []\nworkdays: []\n',
    )
    expect((await bench.bd(ADMIN, 'calendar', 'add', file, '--reason', 'x')).code).toBe(1)
    expect(bench.head).toBe(before)
    await bench.ok(LEADER, 'approve', PROJECT)
  },
)

longTest('the same days in another layout change nothing, and another day does', async () => {
  const bench = await at('founded')
  const file = join(bench.base, 'company.yaml')
  const add = ['calendar', 'add', file, '--reason', '司庆'] as const
  writeFileSync(
    file,
    'format: bd/company-calendar@1\ndays-off:\n  - { date: 2026-06-01, reason: 司庆 }\nworkdays: []\n',
  )
  await bench.ok(ADMIN, ...add)
  writeFileSync(
    file,
    '# 司庆\nformat: bd/company-calendar@1\nworkdays: []\n\ndays-off:\n- date: "2026-06-01"\n  reason: 司庆\n',
  )
  expect(await bench.refusal(ADMIN, ...add)).toEqual(['nothing-changed'])
  writeFileSync(
    file,
    'format: bd/company-calendar@1\ndays-off: [{ date: 2026-06-02, reason: 司庆 }]\nworkdays: []\n',
  )
  await bench.ok(ADMIN, ...add)
})
