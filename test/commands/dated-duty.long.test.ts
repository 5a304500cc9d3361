/** A file that was lent, from the command line: told when it is due, as long as it is not back, and over with its record. */
import { expect, test } from 'vitest'
import { at } from '../workbench/life.ts'
import { ADMIN, HEAD, MANAGER } from '../workbench/people.ts'

const LOANS = `format: bd/register@1
register: loans
version: 1
title: { zh: 借阅台账, en: Loans }
key: { number: 'JY-{year}-{n:4}' }
keeps: [department-head]
fields:
  borrower: { type: member, title: { zh: 借阅人, en: Borrower } }
  due-on: { type: date, title: { zh: 归还期限, en: Due on } }
  state: { type: choice, of: { running: 借出, returned: 已还 }, title: { zh: 状态, en: State } }
`

const DUTIES = `format: bd/duties@1
duties: loans-due
version: 1
title: { zh: 借阅, en: Lending }
excused-by: general-manager
list:
  - duty: return
    title: { zh: 按期归还, en: Return }
    for-each: { record: loans, where: { state: running } }
    who: { field: borrower }
    due: { field: due-on }
`

test('a loan is due, missing, told months later, and over once the file is back', async () => {
  const bench = await at('opened')
  bench.write('loans/register.yaml', LOANS)
  bench.write('lending/duties.yaml', DUTIES)
  bench.on('2026-03-05')
  await bench.ok(ADMIN, 'register', 'publish', 'loans', '--reason', '办公会决定')
  await bench.ok(ADMIN, 'duty', 'publish', 'lending', '--reason', '办公会决定')
  const fields = ['借阅人=' + HEAD, '归还期限=2026-03-12', '状态=借出']
  await bench.ok(HEAD, 'record', 'add', 'loans', ...fields)
  expect((await bench.ok(undefined, 'inbox', '--member', HEAD)).out).toContain('按期归还')
  expect((await bench.ok(undefined, 'deadlines')).out).toContain('按期归还')
  expect((await bench.ok(ADMIN, 'check')).out).not.toContain('duty-overdue')
  bench.on('2026-07-01')
  expect((await bench.ok(undefined, 'inbox', '--member', HEAD)).out).toContain('1 次：2026-03-12')
  expect((await bench.ok(undefined, 'remind', '--all')).out).toContain('尚未办理：按期归还 1 次')
  expect((await bench.ok(undefined, 'status')).out).toContain('未办 1 次')
  expect((await bench.ok(HEAD, 'duties', '--missed')).out).toContain('JY-2026-0001')
  expect((await bench.ok(ADMIN, 'check')).out).toContain('duty-overdue')
  await bench.ok(HEAD, 'record', 'edit', 'JY-2026-0001', '状态=已还')
  expect((await bench.ok(HEAD, 'duties', '--missed')).out).toContain('没有这样的应办事项')
  expect((await bench.ok(ADMIN, 'check')).out).not.toContain('duty-overdue')
  const excuse = ['excuse', 'return', 'JY-2026-0001', '2026-03-13', '--reason', '延期']
  expect(await bench.refusal(MANAGER, ...excuse)).toEqual(['excuse-of-nothing'])
  await bench.ok(MANAGER, ...excuse.with(3, '2026-03-12'))
})
