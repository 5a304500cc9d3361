/** Duties from the command line: published, owed, told as missing, excused; and the numbers that they leave open. */
import { expect, test } from 'vitest'
import { at } from '../workbench/life.ts'
import { ADMIN, HEAD, MANAGER, OFFICER } from '../workbench/people.ts'

/** A weekly plan of the head, done by an investment that was initiated; how often a review is, is left open. */
const DUTIES = `format: bd/duties@1
duties: weekly
version: 7
title: { zh: 每周, en: Every week }
excused-by: general-manager
parameters:
  review-months: { type: integer, title: { zh: 评估间隔（月）, en: Months between reviews } }
list:
  - duty: weekly-idea
    title: { zh: 每周一议, en: Idea of the week }
    who: { role: department-head }
    every: week
    due: { weekday: monday, at: '17:30', off: skip }
    done-by: { project: group-investment, passed: idea }
  - duty: review
    title: { zh: 评估, en: Review }
    who: { role: department-head }
    every: { months: { parameter: review-months } }
    done-by: { project: group-investment }
`

test('from a file to what is owed, missing and excused, and check tells it without another verdict', async () => {
  const bench = await at('opened')
  bench.write('weekly/duties.yaml', DUTIES)
  bench.on('2026-03-05')
  // Those that come with bd name registers that come with it too.
  const lacking = await bench.bd(ADMIN, 'duty', 'publish', 'reporting', '--reason', '办公会决定')
  expect(lacking.err).toContain('bd register publish reports --reason')
  await bench.ok(ADMIN, 'duty', 'lint', 'weekly')
  const { err: told } = await bench.ok(ADMIN, 'duty', 'publish', 'weekly', '--reason', '办公会决定')
  // What the company lacks is told before it is signed, and as no error.
  expect(told).toMatch(/提示：.*尚未设定：评估间隔（月）\n[^]*您将签名登记/u)
  expect(told).not.toContain('错误')
  // It is the workspace's first version, and in force from the day on which it was published.
  const published = bench.git('show', 'HEAD:duties/weekly/1/duties.yaml')
  expect(published).toContain('version: 1\nin-force: 2026-03-05\n')
  expect(published.replace('version: 1\nin-force: 2026-03-05\n', 'version: 7\n').trim()).toBe(
    DUTIES.trim(),
  )
  // The week of 5 March had begun; the first Monday is the 9th, until half past five.
  bench.on('2026-03-09', '17:00:00')
  const open = (await bench.ok(HEAD, 'duties')).out
  expect(open).toContain('每周一议')
  expect(open).toContain('“评估间隔（月）”未设定')
  const inbox = (await bench.ok(undefined, 'inbox', '--member', HEAD)).out
  expect(inbox).toContain('应办 1 项')
  expect(inbox).toContain('每周一议')
  expect((await bench.ok(undefined, 'deadlines')).out).toContain('每周一议')
  expect((await bench.ok(undefined, 'status')).out).toContain('七日内到期 1 次，未办 0 次')
  bench.on('2026-03-09', '17:30:00')
  // Whoever may excuse is told of what is missing; who owes it is reminded once a working day.
  const missing = (await bench.ok(undefined, 'inbox', '--member', MANAGER)).out
  expect(missing).toContain('所管人员未办的')
  expect((await bench.ok(undefined, 'remind', '--all')).out).toContain('尚未办理：每周一议 1 次')
  expect((await bench.ok(undefined, 'remind', '--all')).out).not.toContain('尚未办理')
  const missed = (await bench.ok(HEAD, 'duties', '--missed', '--json')).json as {
    data: { items: { day: string; state: string; members: string[] }[] }
  }
  expect(missed.data.items.map(({ day, state, members }) => [day, state, members])).toEqual([
    ['2026-03-09', 'missing', [HEAD]],
  ])
  const checked = (await bench.ok(ADMIN, 'check')).out
  expect(checked).toContain('duty-overdue')
  const refused = await bench.refusal(
    OFFICER,
    'excuse',
    'weekly-idea',
    'department-head',
    '2026-03-09',
    '--reason',
    '出差',
  )
  expect(refused).toContain('not-in-role')
  await bench.ok(MANAGER, 'excuse', '每周一议', 'department-head', '2026-03-09', '--reason', '出差')
  expect((await bench.ok(HEAD, 'duties', '--missed')).out).toContain('没有这样的应办事项')
  expect((await bench.ok(ADMIN, 'check')).out).not.toContain('duty-overdue')
  expect(await bench.refusal(undefined, 'duties', '--duty', 'reviews')).toEqual(['unknown-name'])
  for (const name of ['weekly/weekly-idea', '每周一议']) {
    const { data } = (await bench.ok(HEAD, 'duties', '--duty', name, '--json')).json as {
      data: { items: { duty: string }[] }
    }
    expect(new Set(data.items.map(({ duty }) => duty))).toEqual(new Set(['weekly-idea']))
  }
  const beyond = ['parameter', 'set', 'review-months', '-1000000', '--reason', '办公会决定']
  expect(await bench.refusal(ADMIN, ...beyond)).toEqual(['value-out-of-bounds'])
  await bench.ok(ADMIN, 'parameter', 'set', 'review-months', '3', '--reason', '办公会决定')
  expect((await bench.ok(HEAD, 'parameter', 'list')).out).toContain('评估间隔（月）')
  const range = ['--period', '2026-06', '--json']
  const review = (await bench.ok(HEAD, 'duties', ...range, '--duty', 'review')).json as {
    data: { items: { due: string }[]; notSet: unknown[] }
  }
  // Three months from 5 March: the day of the same number, a Friday (arts. 201 and 202).
  expect(review.data.items.map(({ due }) => due)).toEqual(['2026-06-05'])
  expect(review.data.notSet).toEqual([])
})
