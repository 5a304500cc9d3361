/** What may not change behind an open gate, and what may: parameters, metadata, facts, documents, attachments. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openedBy } from '../../src/core/record/opens.ts'
import { expect } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, EXPERTS, HEAD, MANAGER, OFFICER } from '../workbench/people.ts'
import { after, agrees, each, refused, review, signoff } from './story.ts'

longTest('a parameter changed while a gate is open has no effect on this gate', async () => {
  const bench = await at('approval')
  for (const [name, value] of [
    ['expert-quorum', '>=1/7'],
    ['expert-majority', '>1/2'],
    ['board-term', '1'],
  ] as const) {
    await bench.ok(ADMIN, 'parameter', 'set', name, value, '--reason', '放宽')
  }
  await bench.ok(MANAGER, 'approve', PROJECT)
  expect(
    openedBy(signoff(bench, `approval.1/general-manager.${MANAGER}.1`).outcome ?? {})[0]?.vote,
  ).toMatchObject({
    quorum: { 'more-than': '1/2', of: 'eligible' },
    passes: { 'at-least': '2/3', of: 'roster' },
  })
  // Four of seven would be enough for the new majority; the pinned two thirds are five.
  await each(bench, EXPERTS.slice(0, 4), 'approve')
  const status = await each(bench, EXPERTS.slice(4), 'return')
  expect(status).toMatchObject({ state: 'drafting', outcome: 'not-carried' })
  expect(review(status, 'expert-committee').tally.passes).toEqual({ needed: 5, have: 4 })
  await agrees(bench)
})

longTest('a parameter changed while the experts vote leaves the board its time', async () => {
  const bench = await at('experts')
  await bench.ok(ADMIN, 'parameter', 'set', 'board-term', '1', '--reason', '加快')
  const status = await each(bench, EXPERTS, 'approve')
  expect(status).toMatchObject({ review: 'board', due: '2026-03-09' })
  await agrees(bench)
})

longTest('a parameter changed between two rounds holds in the second', async () => {
  const bench = await at('approval')
  await bench.ok(MANAGER, 'return', PROJECT, '--reason', '补充')
  await bench.ok(ADMIN, 'parameter', 'set', 'expert-majority', '>1/2', '--reason', '放宽')
  await bench.ok(HEAD, 'submit', PROJECT, '--answer', '已补充')
  await bench.ok(MANAGER, 'approve', PROJECT)
  await each(bench, EXPERTS.slice(0, 4), 'approve')
  expect(await each(bench, EXPERTS.slice(4), 'reject')).toMatchObject({ review: 'board' })
  await agrees(bench)
})

test('while a gate is open title and contact may change, facts and team may not', async () => {
  const bench = await at('approval')
  await bench.ok(
    OFFICER,
    'edit',
    PROJECT,
    '--title',
    '收购海川水务控股权',
    '--contact',
    '分机 8001',
  )
  await refused(bench, ['frozen-document'], OFFICER, 'set', PROJECT, 'amount=2亿')
  await refused(bench, ['frozen-document'], HEAD, 'team', PROJECT, '--post', 'finance=wu-qiong')
  expect(await after(bench, MANAGER, 'approve', PROJECT)).toMatchObject({
    title: '收购海川水务控股权',
    review: 'expert-committee',
  })
  await agrees(bench)
})

longTest(
  'documents before a gate are frozen, and a new attachment may be put beside them',
  async () => {
    const bench = await at('approval')
    for (const document of ['feasibility-report', 'initiation-report', 'idea']) {
      const path = `${FOLDER}/${document}.md`
      const before = bench.read(path)
      bench.write(path, `${before}\n改动。\n`)
      await refused(bench, ['frozen-document'], OFFICER, 'save', PROJECT)
      bench.write(path, before)
    }
    bench.write('../scan.pdf', '%PDF-1.7 第三方评估报告')
    await bench.ok(OFFICER, 'attach', PROJECT, 'feasibility-report', '../scan.pdf')
    await bench.ok(MANAGER, 'approve', PROJECT)
    await agrees(bench)
  },
)

test('what a stage that was left has produced stays frozen, its facts too', async () => {
  const bench = await at('execution')
  const path = `${FOLDER}/feasibility-report.md`
  bench.write(path, `${bench.read(path)}\n改动。\n`)
  await refused(bench, ['frozen-document'], OFFICER, 'save', PROJECT)
  bench.git('checkout', '--', '.')
  bench.write('../scan.pdf', '%PDF-1.7 补')
  await refused(
    bench,
    ['frozen-document'],
    OFFICER,
    'attach',
    PROJECT,
    'feasibility-report',
    '../scan.pdf',
  )
  await refused(bench, ['frozen-document'], OFFICER, 'set', PROJECT, 'amount=2亿')
  await agrees(bench)
})

longTest(
  'the mend is made from where the project stands, and works where it is printed',
  async () => {
    const help = async (bench: Bench, member: string, ...argv: readonly string[]) =>
      (await bench.bd(member, ...argv)).err
    const path = `${FOLDER}/feasibility-report.md`
    // Before any ballot the submitter withdraws, and the change is saved.
    const open = await at('approval')
    open.write(path, `${open.read(path)}\n改动。\n`)
    const before = await help(open, OFFICER, 'save', PROJECT)
    expect(before).toContain(`可由周建国（zhou-jianguo）撤回，修改后再送审：bd withdraw ${PROJECT}`)
    expect(before).toContain(`bd attach ${PROJECT} feasibility-report <文件>`)
    expect(await help(open, OFFICER, 'set', PROJECT, 'amount=2亿')).toContain('撤回')
    await open.ok(HEAD, 'withdraw', PROJECT, '--reason', '修改')
    await open.ok(OFFICER, 'save', PROJECT)
    await open.ok(OFFICER, 'set', PROJECT, 'amount=2亿')
    // After the first ballot nothing is withdrawn: who is waited for is named.
    const voted = await at('experts')
    await voted.ok(EXPERTS[0], 'approve', PROJECT)
    const waits = await help(voted, OFFICER, 'set', PROJECT, 'amount=2亿')
    expect(waits).not.toContain('bd withdraw')
    expect(waits).toContain('不能撤回')
    expect(await help(voted, OFFICER, 'set', PROJECT, 'amount=2亿', '--lang', 'en')).toContain(
      'wait for the result, and revise if it is returned',
    )
    // After the last gate the decision stays; the command that takes the change back is whole.
    const done = await at('execution')
    done.write(path, `${done.read(path)}\n改动。\n`)
    const settled = await help(done, OFFICER, 'save', PROJECT)
    expect(settled).not.toContain('withdraw')
    expect(settled).toContain('bd new-project --process group-investment')
    const [, back = ''] = /git checkout HEAD -- (\S+)/u.exec(settled) ?? []
    done.git('checkout', '--', back)
    expect((await done.bd(OFFICER, 'save', PROJECT)).err).toContain('nothing-changed')
    // What was in no submission cannot be taken back by git: it is moved away.
    const late = `${FOLDER}/supervision-paper.md`
    done.write(late, '---\ntitle: 后补的材料\n---\n\n后补。\n')
    const moved = await help(done, OFFICER, 'save', PROJECT)
    expect(moved).not.toContain('git checkout')
    expect(moved).toContain('移到项目文件夹之外')
    rmSync(join(done.dir, late))
    expect((await done.bd(OFFICER, 'save', PROJECT)).err).toContain('nothing-changed')
    expect(await help(done, OFFICER, 'set', PROJECT, 'amount=2亿')).toMatch(
      /“[^“]*(?:金额|投资额)[^”]*”自/u,
    )
    await agrees(done)
  },
)
