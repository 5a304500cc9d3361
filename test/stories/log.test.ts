/** The audit trail answers an auditor: stage, reason, lateness, old and new; as a table, as a sheet, as data. */
import { expect, test } from 'vitest'
import { at, PROJECT } from '../workbench/life.ts'
import { ADMIN, EXPERTS, LEADER, MANAGER, OFFICER } from '../workbench/people.ts'

test('a fact that is set again shows what it was, in words, as data and in the sheet', async () => {
  const bench = await at('opened')
  await bench.ok(OFFICER, 'set', PROJECT, 'amount=1.5亿', '--reason', '=HYPERLINK("x")')
  const { out } = await bench.ok(undefined, 'log', PROJECT, '--act', '变更项目要素')
  expect(out).toMatch(/投资额：.+ → .*15,000万元/u)
  const { json } = await bench.ok(undefined, 'log', PROJECT, '--act', 'set', '--format', 'json')
  const [entry] = json.data.entries
  const [change] = entry.changes
  expect(change).toMatchObject({ kind: 'fact', fact: 'amount', after: '150000000.00' })
  expect(change.before).not.toBeNull()
  expect(entry.reason).toBe('=HYPERLINK("x")')
  const sheet = (await bench.ok(undefined, 'log', '--act', 'set', '--format', 'csv')).out
  expect(sheet.startsWith('\ufeff时间,人员,')).toBe(true)
  expect(sheet.endsWith('\r\n')).toBe(true)
  expect(sheet.replaceAll('\r\n', '')).not.toContain('\r')
  expect(sheet).toContain(`"'=HYPERLINK(""x"")"`)
})

test('what was saved is called by its title, in the language of whoever reads', async () => {
  const bench = await at('idea-submitted')
  const saved = ['log', PROJECT, '--act', 'save']
  const zh = (await bench.ok(undefined, ...saved)).out
  expect(zh).toContain('保存材料：项目构想建议')
  expect(zh).not.toContain('idea.md')
  const sheet = (await bench.ok(undefined, ...saved, '--format', 'csv')).out
  expect(sheet).toContain('保存材料：项目构想建议')
  const en = (await bench.ok(undefined, ...saved, '--lang', 'en')).out
  expect(en).toContain('save documents: Project idea')
})

test('a change of the roster says what was and is', async () => {
  const bench = await at('founded')
  await bench.ok(
    ADMIN,
    'policy',
    'edit-member',
    OFFICER,
    '--email',
    'new@example.com',
    '--reason',
    '更换邮箱',
  )
  const { out } = await bench.ok(undefined, 'log', '--act', 'policy')
  expect(out).toMatch(/邮箱：.*new@example\.com/u)
  expect(out).toContain('更换邮箱')
})

test('what a workspace is founded with has nothing before it, so nothing is told as changed', async () => {
  const bench = await at('founded')
  const { json } = await bench.ok(undefined, 'log', '--act', 'found', '--json')
  expect(json.data.entries).toMatchObject([{ act: 'found', changes: [], changed: [] }])
})

test('a return stands with its stage, its round and its reason, and is found by who gave it', async () => {
  const bench = await at('idea-submitted')
  await bench.ok(LEADER, 'return', PROJECT, '--reason', '测算依据不足')
  const zh = await bench.ok(undefined, 'log', PROJECT, '--by', LEADER)
  expect(zh.out.trim().split('\n')).toHaveLength(1)
  expect(zh.out).toContain('测算依据不足')
  expect(zh.out).toContain('退回')
  const { json } = await bench.ok(undefined, 'log', '--act', '退回', '--json')
  expect(json.data.entries).toMatchObject([
    { act: 'ballot', decision: 'return', round: 1, reason: '测算依据不足', late: null },
  ])
})

test('only what was late is found by --late, with how many working days', async () => {
  const bench = await at('approval')
  bench.on('2026-09-21')
  await bench.ok(MANAGER, 'approve', PROJECT)
  // Counted: 22, 23, 24 (3), 28, 29, 30 (6), 8, 9, 10 October (9), Monday 12 (10); Wednesday 14 is two after it.
  bench.on('2026-10-14')
  await bench.ok(EXPERTS[0], 'approve', PROJECT)
  const late = await bench.ok(undefined, 'log', '--late', '--json')
  const [, expert] = late.json.data.entries
  expect(expert).toMatchObject({ act: 'ballot', member: EXPERTS[0], late: 2 })
  // What he said is kept back until the close; that he was late is not.
  expect(expert).toMatchObject({ decision: null, hidden: true })
  const { out } = await bench.ok(undefined, 'log', '--late', '--lang', 'en')
  expect(out).toContain('2 working days late')
  expect((await bench.ok(undefined, 'log', '--on-paper', '--json')).json.data.entries).toEqual([])
})

test('--until takes the day itself in, and reads a day as an officer writes it', async () => {
  const bench = await at('opened')
  const day = bench.now.slice(0, 10)
  const [year, month, date] = day.split('-').map(Number)
  const all = (await bench.ok(undefined, 'log', '--json')).json.data.entries.length
  const until = `${year}年${month}月${date}日`
  const upTo = await bench.ok(undefined, 'log', '--until', until, '--json')
  expect(upTo.json.data.entries).toHaveLength(all)
  const before = await bench.ok(undefined, 'log', '--until', '2026-01-01', '--json')
  expect(before.json.data.entries).toEqual([])
})

test('a format that there is not, or two at once, are refused', async () => {
  const bench = await at('founded')
  expect((await bench.bd(undefined, 'log', '--format', 'xml')).code).toBe(2)
  expect((await bench.bd(undefined, 'log', '--format', 'csv', '--json')).code).toBe(2)
  expect((await bench.bd(undefined, 'log', '--by', '查无此人')).code).not.toBe(0)
})
