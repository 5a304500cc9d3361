/** A request that needs no documents is opened and submitted by one command: both acts, or neither. */
import { beforeAll, expect, test } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { benchWith } from '../workbench/own-process.ts'
import { ADMIN, HEAD, MANAGER, OFFICER } from '../workbench/people.ts'

const PROCESS = `format: bd/process@1
process: leave
version: 1
title: { zh: 请假, en: Leave }
family: everyday
use: { zh: 员工请假, en: leave of an employee }
also: [休假]
starts: bd-officer
owner: bd-officer
own-request: yes
posts: { deputy: { title: { zh: 代办人, en: Deputy } } }
facts:
  from: { type: date, title: { zh: 开始日期, en: From } }
  sick: { type: yes-no, optional: yes, title: { zh: 病假, en: Sick } }
documents:
  certificate: { title: { zh: 诊断证明, en: Certificate } }
stages:
  - stage: request
    title: { zh: 申请, en: Request }
    deliverables:
      - { document: certificate, by: bd-officer, when: { fact: sick, is: yes }, waivable: { by: bd-officer } }
    gate: [ { review: manager, role: general-manager, decide: sole, within: 2 } ]
    on: { passed: end, rejected: end, returned: request, lapsed: stay }
`

let founded: Bench

beforeAll(async () => {
  founded = await benchWith('leave', PROCESS)
}, 60_000)

const REQUEST = ['new-project', '休假', '--fact', 'from=2026-03-09', '--submit'] as const
const WELL = ['--fact', 'sick=否'] as const

test('two signed commits at once: opened, submitted, before its reviewer; check accepts them', async () => {
  const bench = founded.copy()
  const before = bench.git('rev-list', '--count', 'HEAD')
  const { out, err } = await bench.ok(OFFICER, ...REQUEST, ...WELL)
  expect(Number(bench.git('rev-list', '--count', 'HEAD'))).toBe(Number(before) + 2)
  // What comes of both was shown, and that there are two signatures.
  expect(err).toContain('请假 刘洋 2026-03-02')
  expect(err).toContain('各签名一次')
  expect(out).toContain('总经理')
  const { state, title } = await bench.status('2026-001')
  expect({ state, title }).toEqual({ state: 'in-review', title: '请假 刘洋 2026-03-02' })
  expect((await bench.check()).code).toBe(0)
  expect(bench.git('status', '--porcelain')).toBe('')
  await bench.ok(MANAGER, 'approve', '2026-001')
  expect((await bench.status('2026-001')).state).toBe('completed')
})

test('where a document is needed, or somebody else submits, nothing is written, and the way is told', async () => {
  const bench = founded.copy()
  const before = bench.head
  const needs = await bench.bd(OFFICER, ...REQUEST, '--fact', 'sick=是')
  expect(needs.code).toBe(1)
  expect(needs.err).toContain('诊断证明')
  expect(needs.err).toContain('去掉 --submit')
  expect(await bench.refusal(HEAD, ...REQUEST)).toContain('not-in-role')
  expect(await bench.refusal(OFFICER, 'new-project', 'leave', '--submit')).toContain('unset-fact')
  expect(bench.head).toBe(before)
  expect(bench.git('status', '--porcelain')).toBe('')
  // What may be waived is waived in the same command; without --submit there is nothing to waive it from.
  const waived = ['--waive', '诊断证明=住院，出院后补'] as const
  const early = await bench.bd(OFFICER, 'new-project', '休假', '--title', '病假', ...waived)
  expect([early.code, early.err]).toEqual([2, expect.stringContaining('--submit')])
  await bench.ok(OFFICER, ...REQUEST, '--fact', 'sick=是', ...waived)
  expect((await bench.status('2026-001')).state).toBe('in-review')
})

test('a dry run shows both and writes neither; another process by place and by option is refused', async () => {
  const bench = founded.copy()
  const before = bench.head
  const shown = await bench.ok(OFFICER, ...REQUEST, ...WELL, '--dry-run', '--json')
  expect(shown.json.kind).toBe('plan')
  expect(shown.json.data).toMatchObject({ act: 'submit', project: '2026-001' })
  const twice = await bench.bd(OFFICER, ...REQUEST, '--process', 'group-investment')
  expect(twice.code).toBe(2)
  expect(bench.head).toBe(before)
})

test('a colleague of the same role looks at it and is asked for nothing; he submits it once the opener names him', async () => {
  const bench = founded.copy()
  await bench.ok(ADMIN, 'policy', 'grant-role', HEAD, 'bd-officer', '--reason', '兼任')
  await bench.ok(OFFICER, ...REQUEST.slice(0, -1), ...WELL, '--title', '请假')
  expect((await bench.ok(HEAD, 'inbox')).out).not.toContain('2026-001')
  expect((await bench.ok(HEAD, 'show', '2026-001')).out).toContain('2026-03-09')
  const { code, err } = await bench.bd(HEAD, 'submit', '2026-001')
  expect(code).toBe(1)
  expect(err).toContain('这是刘洋（liu-yang）的本人事项')
  const mend = /bd team 2026-001 --post 代办人=<人员>/u.exec(err)?.[0] ?? ''
  await bench.ok(OFFICER, ...mend.replace('<人员>', HEAD).split(' ').slice(1))
  expect((await bench.ok(HEAD, 'inbox')).out).toContain('2026-001')
  await bench.ok(HEAD, 'submit', '2026-001')
  expect((await bench.status('2026-001')).state).toBe('in-review')
  expect((await bench.check()).code).toBe(0)
})

test('for who is ill the superior names a deputy, by the line of the refusal; once he has left this waits for the superior and the administrator alone', async () => {
  const bench = founded.copy()
  const reason = ['--reason', '补登上级'] as const
  await bench.ok(ADMIN, 'policy', 'edit-member', OFFICER, '--superior', MANAGER, ...reason)
  await bench.ok(ADMIN, 'policy', 'grant-role', HEAD, 'bd-officer', '--reason', '兼任')
  await bench.ok(OFFICER, ...REQUEST.slice(0, -1), ...WELL, '--title', '请假')
  const { err } = await bench.bd(HEAD, 'submit', '2026-001')
  const line =
    /由 [^；]*指定代办人：bd team (2026-001 --post 代办人=<人员> --reason "<原因>")/u.exec(err)
  expect(line?.[0]).toContain('王国强（wang-guoqiang）、孙浩然')
  const naming = ['team', '2026-001', '--post', `代办人=${HEAD}`] as const
  expect(await bench.refusal(HEAD, ...naming, '--reason', '急用')).toContain('request-of-another')
  expect(await bench.refusal(MANAGER, ...naming)).toContain('reason-required')
  await bench.ok(ADMIN, 'policy', 'leave', OFFICER, '--reason', '调离')
  expect((await bench.ok(HEAD, 'inbox')).out).not.toContain('2026-001')
  for (const asked of [MANAGER, ADMIN]) {
    expect((await bench.ok(asked, 'inbox')).out).toContain('bd team 2026-001 --post deputy=<人员>')
  }
  await bench.ok(MANAGER, ...naming, '--reason', '刘洋已调离')
  await bench.ok(HEAD, 'submit', '2026-001')
  expect((await bench.status('2026-001')).state).toBe('in-review')
  expect((await bench.ok(MANAGER, 'log', '2026-001')).out).toContain('刘洋已调离')
  expect((await bench.check()).code).toBe(0)
})
