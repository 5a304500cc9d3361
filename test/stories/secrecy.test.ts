import { expect, test } from 'vitest'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { ADMIN, LEADER, OFFICER } from '../workbench/people.ts'
import { agrees } from './story.ts'

test('the classification stands over everything that is shown, and on the packet', async () => {
  const bench = await at('idea-submitted')
  for (const verb of [['list'], ['status'], ['status', PROJECT], ['show', PROJECT], ['log']]) {
    expect((await bench.ok(undefined, ...verb)).err, verb.join(' ')).toContain('知悉范围：内部')
  }
  expect((await bench.status(PROJECT)).classification).toBe('internal')
  expect((await bench.ok(LEADER, 'approve', PROJECT)).err).toContain('知悉范围：内部')
})

test('a project may be more confidential than its workspace, and says so; state secrets are refused, on a project and in a document', async () => {
  const bench = await at('opened')
  const open = ['new-project', '--title', '重组方案', '--reviewer', `leader-in-charge=${LEADER}`]
  expect(await bench.refusal(OFFICER, ...open, '--classification', '机密')).toEqual([
    'state-secret',
  ])
  // With a number of the company's own: it comes with its pattern, and projects from before it have none.
  const set = ['parameter', 'set', 'number-pattern', '--reason', '公文管理办法']
  await bench.ok(ADMIN, ...set, '首创投〔{year}〕{n}号')
  await bench.ok(OFFICER, ...open, '--classification', 'core-commercial-secret')
  expect((await bench.ok(undefined, 'status', '2026-002')).out).toContain('知悉范围：核心商密')
  expect(bench.read('projects/2026/2026-002/idea.md')).toContain('知悉范围：核心商密')
  expect((await bench.status(PROJECT)).number).toBe(null)
  expect((await bench.status('2026-002')).number).toBe('首创投〔2026〕2号')
  expect((await bench.ok(undefined, 'show', '2026-002')).out).toContain('首创投〔2026〕2号')
  const path = `${FOLDER}/idea.md`
  bench.write(path, bench.read(path).replace('---\n', '---\n密级: 秘密★5年\n'))
  expect(await bench.refusal(OFFICER, 'save', PROJECT)).toEqual(['state-secret'])
  await agrees(bench)
})
