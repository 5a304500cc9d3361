import { expect, test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at, PROJECT } from '../workbench/life.ts'
import { ADMIN, HEAD, LEADER, MANAGER, OFFICER } from '../workbench/people.ts'

const COMPANY = `format: bd/company-calendar@1
days-off:
  - { date: 2026-03-05, reason: 公司成立纪念日 }
workdays: []
`

test('a day off that the company adds moves deadlines that start afterwards, and none that run', async () => {
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
  await bench.ok(MANAGER, 'approve', PROJECT)
  // The experts' ten working days from 2 March skip Thursday 5 March: 3, 4, 6, 9, 10, 11, 12, 13, 16, 17.
  expect((await bench.status(PROJECT)).reviews[1].due).toBe('2026-03-17')
  expect((await bench.check()).rules).toEqual([])
})

test('a calendar file that cannot be read is refused with its place, and nothing is written', async () => {
  const bench = await at('idea-submitted')
  const before = bench.head
  const file = join(bench.base, 'cn-2027.yaml')
  writeFileSync(file, 'format: bd/calendar@1\nyear: 2027\nnotice: 无\ndays-off: []\nworkdays: []\n')
  expect((await bench.bd(ADMIN, 'calendar', 'add', file, '--reason', 'x')).code).toBe(1)
  expect(bench.head).toBe(before)
  await bench.ok(LEADER, 'approve', PROJECT)
})
