/** What is entered a second time is no new commit, and a title that a running project has is asked about. */
import { expect, test } from 'vitest'
import { at, PROJECT } from '../workbench/life.ts'
import { HEAD, LEADER, OFFICER } from '../workbench/people.ts'

test('the same facts, posts and copies again are refused, and no commit is made', async () => {
  const bench = await at('opened')
  await bench.ok(HEAD, 'team', PROJECT, '--post', 'finance=peng-fei')
  await bench.ok(HEAD, 'cc', PROJECT, LEADER, '--note', '供参考')
  const { head } = bench
  expect(await bench.refusal(OFFICER, 'set', PROJECT, 'amount=1.28亿')).toEqual(['nothing-changed'])
  expect(await bench.refusal(OFFICER, 'set', PROJECT, 'amount=12800万')).toEqual([
    'nothing-changed',
  ])
  const posts = ['team', PROJECT, '--post', 'finance=peng-fei'] as const
  expect(await bench.refusal(HEAD, ...posts)).toEqual(['nothing-changed'])
  const copy = ['cc', PROJECT, LEADER, '--note', '供参考'] as const
  expect(await bench.refusal(HEAD, ...copy)).toEqual(['nothing-changed'])
  expect(bench.head).toBe(head)
  // Who has read it may be sent it again.
  await bench.ok(LEADER, 'read', PROJECT)
  await bench.ok(HEAD, ...copy)
})

test('a project of the title of a running one is told of, unless it is said that it is another', async () => {
  const bench = await at('opened')
  const { title } = await bench.status(PROJECT)
  const open = ['new-project', '--process', 'group-investment', '--title'] as const
  const zh = await bench.ok(OFFICER, ...open, ` 《${title}》`)
  expect(zh.err).toContain(`已有同名项目：${PROJECT} ${title}`)
  expect(zh.err).toContain(`bd status ${PROJECT}`)
  const en = await bench.ok(OFFICER, ...open, title, '--lang', 'en')
  expect(en.err.replaceAll(/\s+/gu, ' ')).toContain('there is a project of this title: 2026-001')
  const known = await bench.ok(OFFICER, ...open, title, '--same-title')
  expect(known.err).not.toContain('已有同名项目')
})
