/** Separation of duties: whoever signed for the packet decides nothing about it. */
import { expect } from 'vitest'
import { at, fillAll, FOLDER, prepare, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, EXPERTS, HEAD, MANAGER, OFFICER, TEAM } from '../workbench/people.ts'
import { after, agrees, each, refused, review, revise } from './story.ts'
import type { Bench } from '../workbench/bench.ts'

const [FANG, ...OTHERS] = EXPERTS

/** Names a member as the author in a document's front matter, and saves it as the officer. */
async function authored(bench: Bench, document: string, member: string): Promise<void> {
  const path = `${FOLDER}/${document}.md`
  bench.write(path, bench.read(path).replace(/^---\n/, `---\nauthor: ${member}\n`))
  await bench.ok(OFFICER, 'save', PROJECT)
}

longTest(
  'an expert who is named the author of a document gets no seat, and is told why',
  async () => {
    const bench = await at('study-ready')
    await authored(bench, 'due-diligence-report', FANG)
    await bench.ok(HEAD, 'submit', PROJECT)
    const status = await after(bench, MANAGER, 'approve', PROJECT)
    expect(review(status, 'expert-committee')).toMatchObject({
      excluded: [{ member: FANG, document: 'due-diligence-report' }],
      tally: { seats: 6, recused: 0, notCast: 6 },
    })
    await refused(bench, ['signoff-by-author'], FANG, 'approve', PROJECT)
    // Two thirds of the six who are left.
    await each(bench, OTHERS.slice(0, 4), 'approve')
    const decided = await each(bench, OTHERS.slice(4), 'reject')
    expect(decided).toMatchObject({ review: 'board' })
    expect(review(decided, 'expert-committee').tally.passes).toEqual({ needed: 4, have: 4 })
    await agrees(bench)
  },
)

longTest(
  'an expert who saved a document in an earlier stage gets no seat in the vote about it',
  async () => {
    const bench = await at('initiation')
    await bench.ok(ADMIN, 'policy', 'grant-role', FANG, 'bd-officer', '--reason', '借调')
    await bench.ok(undefined, 'draft', PROJECT)

    fillAll(bench)
    await bench.ok(FANG, 'save', PROJECT)
    await bench.ok(HEAD, 'submit', PROJECT)
    await bench.ok(MANAGER, 'approve', PROJECT)

    await bench.ok(HEAD, 'team', PROJECT, ...TEAM.flatMap((post) => ['--post', post]))
    await prepare(bench)
    await bench.ok(ADMIN, 'policy', 'revoke-role', FANG, 'bd-officer', '--reason', '借调结束')
    await bench.ok(HEAD, 'submit', PROJECT)
    const status = await after(bench, MANAGER, 'approve', PROJECT)
    expect(review(status, 'expert-committee').excluded.map((one) => one.member)).toEqual([FANG])
    expect(review(status, 'expert-committee').tally.seats).toBe(6)
    await agrees(bench)
  },
)

longTest(
  'an expert whose change was taken back byte for byte before the submission keeps his seat',
  async () => {
    const bench = await at('study-ready')
    await bench.ok(ADMIN, 'policy', 'grant-role', FANG, 'bd-officer', '--reason', '借调')
    const path = `${FOLDER}/feasibility-report.md`
    const before = bench.read(path)
    await revise(bench, 'feasibility-report', FANG)
    bench.write(path, before)
    await bench.ok(OFFICER, 'save', PROJECT)
    await bench.ok(HEAD, 'submit', PROJECT)
    const status = await after(bench, MANAGER, 'approve', PROJECT)
    expect(review(status, 'expert-committee')).toMatchObject({ excluded: [], tally: { seats: 7 } })
    await agrees(bench)
  },
)

longTest(
  'what was submitted stays signed for, even when it is taken back before the next round',
  async () => {
    const bench = await at('study-ready')
    await bench.ok(ADMIN, 'policy', 'grant-role', FANG, 'bd-officer', '--reason', '借调')
    const path = `${FOLDER}/feasibility-report.md`
    const before = bench.read(path)
    await revise(bench, 'feasibility-report', FANG)
    await bench.ok(HEAD, 'submit', PROJECT)
    await bench.ok(MANAGER, 'return', PROJECT, '--reason', '重写')
    bench.write(path, before)
    await bench.ok(OFFICER, 'save', PROJECT)
    await bench.ok(HEAD, 'submit', PROJECT)
    const status = await after(bench, MANAGER, 'approve', PROJECT)
    expect(review(status, 'expert-committee').tally.seats).toBe(6)
    await agrees(bench)
  },
)

test('a general manager who wrote for the packet stops the submission, which names the ways out', async () => {
  const bench = await at('study-ready')
  await authored(bench, 'feasibility-report', MANAGER)
  await refused(bench, ['too-few-seats'], HEAD, 'submit', PROJECT)
  const zh = await bench.bd(HEAD, 'submit', PROJECT)
  expect(zh.code).toBe(1)
  expect(zh.err).toContain('可行性研究报告')
  expect(zh.err).toMatch(/王国强|wang-guoqiang/)
  expect(zh.err).toContain('bd policy grant-role <人员> general-manager')
  expect(zh.err).not.toContain('bd team')
  const en = await bench.bd(HEAD, 'submit', PROJECT, '--lang', 'en')
  expect(en.err).toContain('granted to another member')
  // Another holder: the review has one seat, his.
  await bench.ok(ADMIN, 'policy', 'grant-role', 'han-xuemei', 'general-manager', '--reason', '代理')
  const status = await after(bench, HEAD, 'submit', PROJECT)
  expect(review(status, 'general-manager')).toMatchObject({
    seats: [{ member: 'han-xuemei', state: 'open' }],
    excluded: [{ member: MANAGER, document: 'feasibility-report' }],
  })
  await refused(bench, ['signoff-by-author'], MANAGER, 'approve', PROJECT)
  await bench.ok('han-xuemei', 'approve', PROJECT)
  await agrees(bench)
})

longTest('two general managers are one too many, and the submission says so', async () => {
  const bench = await at('study-ready')
  await bench.ok(ADMIN, 'policy', 'grant-role', 'han-xuemei', 'general-manager', '--reason', '代理')
  await refused(bench, ['too-many-holders'], HEAD, 'submit', PROJECT)
  await agrees(bench)
})

test('drafting and submitting are two roles, which one member holds only where the policy says so', async () => {
  const bench = await at('founded')
  const grant = ['policy', 'grant-role', OFFICER, 'department-head', '--reason', '兼任']
  await refused(bench, ['roles-not-together'], ADMIN, ...grant)
  await agrees(bench)
})

longTest(
  'the officer who drafts does not submit, and the head who submits does not draft',
  async () => {
    const bench = await at('study-ready')
    await refused(bench, ['not-in-role'], OFFICER, 'submit', PROJECT)
    const path = `${FOLDER}/feasibility-report.md`
    bench.write(path, `${bench.read(path)}\n改动。\n`)
    await refused(bench, ['not-in-role'], HEAD, 'save', PROJECT)
    await refused(bench, ['unsaved-edits'], HEAD, 'submit', PROJECT)
    await agrees(bench)
  },
)
