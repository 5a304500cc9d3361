/** What is typed is meant: a place of a value is none, and of two values neither is taken in silence. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verbs } from '../../src/commands/verbs.ts'
import { isPlaceholder } from '../../src/terminal/phrases/help-placeholders.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { HEAD, OFFICER } from '../workbench/people.ts'

test.each([
  [['submit', PROJECT, '--answer', '<文字>'], '--answer'],
  [['submit', PROJECT, '--answer', '<text>'], '--answer'],
  [['return', PROJECT, '--reason', '<原因>'], '--reason'],
  [['return', PROJECT, '--reason', '＜原因＞'], '--reason'],
  [['approve', PROJECT, '--condition', '<条件>；<责任人>；<期限>'], '--condition'],
  [['submit', PROJECT, '--waive', 'idea=<原因>'], '--waive'],
  [['set', PROJECT, '投资额=<值>'], '<要素=值...>'],
  [['status', '<项目>'], '[项目]'],
  [['transfer', PROJECT, '<member>', '--reason', '出差'], '<人员>'],
  [['attach', PROJECT, 'idea', '<file>'], '<文件>'],
])('the place of a value is no value: bd %j', async (line, option) => {
  const bench = await at('idea-submitted')
  const head = bench.head
  const ran = await bench.bd(OFFICER, ...line)
  expect(ran.code).toBe(2)
  expect(ran.err).toContain(`${option} 的“`)
  expect(ran.err).toContain('待填的位置')
  expect(bench.head).toBe(head)
})

test('text that only speaks of a place is text', () => {
  for (const one of ['见 <文字> 处', '文字', '<3 亿>', '<html>'])
    expect(isPlaceholder(one)).toBe(false)
})

test('every place of a usage, and every one in an advised command, is known as such', () => {
  const usages = verbs.flatMap(({ usage, options = [] }) => [usage, ...options].join(' '))
  const declared = usages.join(' ').match(/[<[][^>\]]+[>\]]/gu) ?? []
  const src = join(import.meta.dirname, '../../src/terminal')
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(src, name), 'utf8'))
  const advised = sources.flatMap((text) => [
    ...(text.match(/<\p{Script=Han}+>/gu) ?? []),
    ...(text.match(/\bbd [a-z][^'`\n]*/gu) ?? []).flatMap(
      (line) => line.match(/<[a-z][a-z .]*>/gu) ?? [],
    ),
  ])
  const all = [...declared.map((one) => `<${one.slice(1, -1)}>`), ...advised]
  expect(all.length).toBeGreaterThan(100)
  expect([...new Set(all)].filter((one) => !isPlaceholder(one))).toEqual([])
})

test.each([
  [['return', PROJECT, '--reason', '甲', '--reason', '乙'], '--reason', ['甲', '乙']],
  [['submit', PROJECT, '--answer', '甲', '--answer', '乙'], '--answer', ['甲', '乙']],
  [['edit', PROJECT, '--title', '甲', '--title', '乙'], '--title', ['甲', '乙']],
  [['set', PROJECT, '投资额=1亿', '投资额=2亿'], '投资额', ['1亿', '2亿']],
  [['set', PROJECT, '投资额=1亿', 'amount=2亿'], 'amount', ['1亿', '2亿']],
])('of two values neither is taken: bd %j', async (line, name, both) => {
  const bench = await at('idea-submitted')
  const ran = await bench.bd(HEAD, ...line)
  expect(ran.code).toBe(2)
  for (const one of [name, ...both]) expect(ran.err).toContain(one)
})

test('what may be repeated is repeated, and a value said twice alike is that value', async () => {
  const bench = await at('founded')
  const title = ['--title', '两说一致的项目', '--title', '两说一致的项目']
  const opened = await bench.bd(
    OFFICER,
    'new-project',
    ...title,
    '--fact',
    '投资额=1亿',
    '--fact',
    '投资额=1亿',
  )
  expect(opened.code).toBe(0)
})
