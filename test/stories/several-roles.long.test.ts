/** A small department: one person in several roles, and a holder on leave. What cannot be is refused with the ways out. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Bench, newBench } from '../workbench/bench.ts'
import { capitalAt, openCapital } from '../workbench/capital.ts'
import { at as groupAt, FOLDER, open as openGroup, PROJECT } from '../workbench/life.ts'
import {
  ADMIN,
  DIRECTORS,
  EXPERTS,
  FINANCE,
  HEAD,
  HOLDING_HEAD,
  HOLDING_OFFICER,
  LEADER,
  MANAGER,
  OFFICE_SECRETARY,
  OFFICER,
  OTHER_OFFICER,
  PROPERTY,
  STRATEGY,
} from '../workbench/people.ts'
import { prepareStage } from '../workbench/regulation.ts'
import { at as sectorAt } from '../workbench/sector.ts'
import { after, agrees, each, readyToSubmit, refused, review } from './story.ts'

const DEPUTY = 'han-xuemei'

async function openSector(bench: Bench): Promise<void> {
  const facts = ['sector=real-estate', 'intent=new-build', 'amount=2亿', 'has-partner=否']
  const words = ['--process', 'sector-investment', '--title', '滨江地块开发', '--unit', PROPERTY]
  const told = facts.flatMap((fact) => ['--fact', fact])
  await bench.ok(HOLDING_OFFICER, 'new-project', ...words, ...told)
}

/** Who drafts and who submits first in each process, and how its project is opened. */
const PROCESSES = [
  {
    process: 'capital-operation',
    open: (bench: Bench) => openCapital(bench),
    officer: OFFICER,
    pair: ['bd-officer', 'department-head'],
    unit: undefined,
  },
  {
    process: 'group-investment',
    open: (bench: Bench) => openGroup(bench),
    officer: OFFICER,
    pair: ['bd-officer', 'department-head'],
    unit: undefined,
  },
  {
    process: 'sector-investment',
    open: openSector,
    officer: HOLDING_OFFICER,
    pair: ['holding-officer', 'holding-head'],
    unit: PROPERTY,
  },
] as const

type Case = (typeof PROCESSES)[number]

/** The full roster with the officer as head too, and the pair listed or not. */
function combined({ officer, pair, unit }: Case, listed: boolean) {
  const where = unit === undefined ? '' : `, unit: ${unit}`
  return (yaml: string) =>
    yaml
      .replace('grants:\n', `grants:\n  - { member: ${officer}, role: ${pair[1]}${where} }\n`)
      .replace('same-person: []', `same-person: ${listed ? `[[${pair.join(', ')}]]` : '[]'}`)
}

async function grant(bench: Bench, member: string, role: string, ...more: readonly string[]) {
  await bench.ok(ADMIN, 'policy', 'grant-role', member, role, '--reason', '兼任', ...more)
}

async function revoke(bench: Bench, member: string, role: string): Promise<void> {
  await bench.ok(ADMIN, 'policy', 'revoke-role', member, role, '--reason', '休假')
}

/** Names a member as the author of a document and saves it as the officer. */
async function authored(bench: Bench, document: string, member: string): Promise<void> {
  const path = `${FOLDER}/${document}.md`
  bench.write(path, bench.read(path).replace(/^---\n/, `---\nauthor: ${member}\n`))
  await bench.ok(OFFICER, 'save', PROJECT)
}

test.each(PROCESSES)(
  'roles: $process with the officer as head is not founded, nor granted, unless the pair is listed',
  async (one) => {
    const roster = 'full' as const
    const processes = [one.process]
    // Where a parameter names the owner, it is the value that cannot be set.
    const founding = newBench({ roster, processes, edit: combined(one, false) })
    await expect(founding).rejects.toThrow('roles-not-together')
    const bench = await newBench({ roster, processes })
    const where = one.unit === undefined ? [] : ['--unit', one.unit]
    const words = ['grant-role', one.officer, one.pair[1], ...where, '--reason', '兼任']
    await refused(bench, ['roles-not-together'], ADMIN, 'policy', ...words)
    const told = await bench.bd(ADMIN, 'policy', ...words)
    expect(told.err).toContain('same-person')
    await agrees(bench)
  },
)

test.each(PROCESSES)(
  'roles: $process with the officer as head, the pair listed: one person drafts and submits',
  async (one) => {
    const { process, officer } = one
    const bench = await newBench({
      roster: 'full',
      processes: [process],
      edit: combined(one, true),
    })
    await one.open(bench)
    await prepareStage(bench, PROJECT, [officer])
    const today = bench.now.slice(0, 10)
    const status = await after(bench, officer, 'submit', PROJECT)
    expect(status.stage, today).toBe(process === 'sector-investment' ? 'evaluation' : 'idea')
    await agrees(bench)
  },
)

test('roles: whoever drafts and submits still decides nothing about his papers', async () => {
  const one = PROCESSES[0]
  const bench = await newBench({
    roster: 'full',
    processes: [one.process],
    edit: (yaml) =>
      combined(
        one,
        true,
      )(yaml).replace('grants:\n', `grants:\n  - { member: ${OFFICER}, role: leader-in-charge }\n`),
  })
  await openCapital(bench, {}, '--reviewer', `leader-in-charge=${OFFICER}`)
  await prepareStage(bench, PROJECT)
  await refused(bench, ['too-few-seats'], OFFICER, 'submit', PROJECT)
  const told = await bench.bd(OFFICER, 'submit', PROJECT)
  expect(told.err).toContain('--reviewer leader-in-charge=')
  await bench.ok(OFFICER, 'team', PROJECT, '--reviewer', `leader-in-charge=${LEADER}`)
  await bench.ok(OFFICER, 'submit', PROJECT)
  await refused(bench, ['no-seat'], OFFICER, 'approve', PROJECT)
  expect(await after(bench, LEADER, 'approve', PROJECT)).toMatchObject({ stage: 'initiation' })
  await agrees(bench)
})

test('roles: capital-operation, a general manager who is a director too votes again as a director', async () => {
  const bench = await capitalAt('approval')
  await grant(bench, MANAGER, 'director')
  const opened = await after(bench, MANAGER, 'approve', PROJECT)
  expect(review(opened, 'board').tally).toMatchObject({ seats: 8, recused: 0 })
  // Five of eight are more than half.
  expect(await each(bench, DIRECTORS.slice(0, 4), 'approve')).toMatchObject({ state: 'in-review' })
  await each(bench, DIRECTORS.slice(4), 'reject')
  expect(await after(bench, MANAGER, 'approve', PROJECT)).toMatchObject({
    stage: 'implementation',
    outcome: 'passed',
  })
  await agrees(bench)
})

test('roles: group-investment, a general manager who is a director too votes again as a director', async () => {
  const bench = await groupAt('experts')
  await grant(bench, MANAGER, 'director')
  await each(bench, EXPERTS, 'approve')
  await each(bench, DIRECTORS.slice(0, 4), 'approve')
  await each(bench, DIRECTORS.slice(4), 'reject')
  expect(await after(bench, MANAGER, 'approve', PROJECT)).toMatchObject({ stage: 'execution' })
  await agrees(bench)
})

test('roles: capital-operation, the officer who is a director too does not vote on his own papers', async () => {
  const bench = await capitalAt('approval')
  await grant(bench, OFFICER, 'director')
  const opened = await after(bench, MANAGER, 'approve', PROJECT)
  expect(review(opened, 'board')).toMatchObject({
    excluded: [{ member: OFFICER }],
    tally: { seats: 8, recused: 0, recusedInBase: 1 },
  })
  expect(await bench.refusal(OFFICER, 'approve', PROJECT)).not.toEqual([])
  // Who wrote a paper is not related by that (art. 185) and stays among all directors (art. 73): four of eight are half.
  await each(bench, DIRECTORS.slice(0, 4), 'approve')
  expect(await each(bench, DIRECTORS.slice(4), 'reject')).toMatchObject({
    stage: 'scheme',
    outcome: 'not-carried',
  })
  await agrees(bench)
})

test('roles: group-investment, the only officer is an expert too and has no seat about his papers', async () => {
  const bench = await newBench({
    roster: 'full',
    edit: (yaml) =>
      yaml.replace(
        `{ member: ${OTHER_OFFICER}, role: bd-officer }`,
        `{ member: ${OFFICER}, role: expert }`,
      ),
  })
  await readyToSubmit(bench)
  await bench.ok(HEAD, 'submit', PROJECT)
  const status = await after(bench, MANAGER, 'approve', PROJECT)
  expect(review(status, 'expert-committee')).toMatchObject({
    excluded: [{ member: OFFICER }],
    seats: EXPERTS.map((member) => ({ member, state: 'open' })),
  })
  await refused(bench, ['signoff-by-author'], OFFICER, 'approve', PROJECT)
  await agrees(bench)
})

test('roles: capital-operation, a general manager who wrote a paper stops the submission, with the ways out', async () => {
  for (const [point, document, title, next] of [
    ['initiation-ready', 'initiation-proposal', '立项建议书', 'initiation'],
    ['scheme-ready', 'project-scheme', '项目方案', 'approval'],
  ] as const) {
    const bench = await capitalAt(point)
    await authored(bench, document, MANAGER)
    await refused(bench, ['too-few-seats'], HEAD, 'submit', PROJECT)
    const told = await bench.bd(HEAD, 'submit', PROJECT)
    expect(told.err).toContain(title)
    expect(told.err).toContain('bd policy grant-role <人员> general-manager')
    await grant(bench, DEPUTY, 'general-manager')
    const status = await after(bench, HEAD, 'submit', PROJECT)
    expect(status.stage).toBe(next)
    expect(review(status, 'general-manager').seats).toMatchObject([{ member: DEPUTY }])
    await refused(bench, ['signoff-by-author'], MANAGER, 'approve', PROJECT)
    await bench.ok(DEPUTY, 'approve', PROJECT)
    await agrees(bench)
  }
})

test.each([
  { process: 'capital-operation', at: capitalAt, next: 'board', secretary: OFFICE_SECRETARY },
  { process: 'group-investment', at: groupAt, next: 'expert-committee', secretary: 'luo-qi' },
])(
  'leave: $process, without the only general manager nothing passes, and there are three ways out',
  async ({ at, next, secretary }) => {
    const bench = await at('approval')
    // Five working days from Monday 2 March end on Monday 9 March.
    bench.on('2026-03-23')
    expect(await bench.status(PROJECT)).toMatchObject({
      state: 'in-review',
      review: 'general-manager',
      due: '2026-03-09',
      next: [{ act: 'ballot', by: [MANAGER] }],
    })
    await refused(bench, ['not-in-role'], HEAD, 'approve', PROJECT)
    await refused(bench, ['close-too-early'], secretary, 'close', PROJECT)
    // Whoever is granted the role now has no seat in what is open.
    const late = bench.copy()
    await grant(late, DEPUTY, 'general-manager')
    await refused(late, ['no-seat'], DEPUTY, 'approve', PROJECT)

    // First: he decides on paper, and the secretary enters it.
    const paper = bench.copy()
    const scan = join(paper.base, '审批单.pdf')
    writeFileSync(scan, '%PDF-1.4 signed')
    const words = ['--dated', '2026-03-20', '--evidence', scan]
    expect(
      await after(paper, secretary, 'enter', PROJECT, MANAGER, 'approve', ...words),
    ).toMatchObject({ review: next })
    await agrees(paper)

    // Second: the head withdraws, another is appointed in his place, and it is submitted again.
    const again = bench.copy()
    await again.ok(HEAD, 'withdraw', PROJECT, '--reason', '总经理休假')
    await revoke(again, MANAGER, 'general-manager')
    await refused(again, ['too-few-seats'], HEAD, 'submit', PROJECT)
    await grant(again, DEPUTY, 'general-manager')
    await again.ok(HEAD, 'submit', PROJECT)
    expect(await after(again, DEPUTY, 'approve', PROJECT)).toMatchObject({ review: next })
    await agrees(again)

    // Third: he gives up the role; his seat is vacated, the review is closed and lapses.
    await revoke(late, MANAGER, 'general-manager')
    await refused(late, ['seat-vacated'], MANAGER, 'approve', PROJECT)
    expect(await after(late, secretary, 'close', PROJECT)).toMatchObject({
      state: 'drafting',
      outcome: 'lapsed',
    })
    await agrees(late)
  },
)

test('leave: capital-operation, without an officer nobody drafts, and bd says who could', async () => {
  const bench = await capitalAt('initiation')
  await revoke(bench, OFFICER, 'bd-officer')
  await revoke(bench, OTHER_OFFICER, 'bd-officer')
  expect((await bench.status(PROJECT)).next).toMatchObject([{ act: 'draft', by: [] }])
  await bench.ok(undefined, 'draft', PROJECT)
  expect(new Set(await bench.refusal(HEAD, 'save', PROJECT))).toEqual(new Set(['not-in-role']))
  await grant(bench, 'peng-fei', 'bd-officer')
  await prepareStage(bench, PROJECT, ['peng-fei'])
  await bench.ok(HEAD, 'submit', PROJECT)
  await agrees(bench)
})

test('leave: capital-operation, without the head nobody submits until another has the role', async () => {
  const bench = await capitalAt('initiation-ready')
  await revoke(bench, HEAD, 'department-head')
  const { next } = await bench.status(PROJECT)
  expect(next).toContainEqual(expect.objectContaining({ act: 'submit', by: [] }))
  for (const member of [HEAD, OFFICER, MANAGER]) {
    await refused(bench, ['not-in-role'], member, 'submit', PROJECT)
  }
  await grant(bench, 'peng-fei', 'department-head')
  expect(await after(bench, 'peng-fei', 'submit', PROJECT)).toMatchObject({ state: 'in-review' })
  await agrees(bench)
})

test('leave: capital-operation, no other department writes the opinion of one whose holder is away', async () => {
  const bench = await capitalAt('scheme')
  await bench.ok(HEAD, 'team', PROJECT, '--post', 'working-group=peng-fei')
  await revoke(bench, FINANCE, 'finance-department')
  await prepareStage(bench, PROJECT, [OFFICER, STRATEGY, 'luo-xin'])
  await refused(bench, ['missing-deliverable'], HEAD, 'submit', PROJECT)
  await bench.ok(undefined, 'draft', PROJECT, 'finance-opinion')
  for (const member of [OFFICER, STRATEGY, FINANCE]) {
    expect(await bench.refusal(member, 'save', PROJECT)).toEqual(['not-in-role'])
  }
  await grant(bench, 'peng-fei', 'finance-department')
  await prepareStage(bench, PROJECT, ['peng-fei'])
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ stage: 'approval' })
  await agrees(bench)
})

test('leave: sector-investment, only the company’s own head submits, and only one of its own replaces him', async () => {
  const bench = await newBench({ roster: 'full', processes: ['sector-investment'] })
  await openSector(bench)
  await prepareStage(bench, PROJECT, [HOLDING_OFFICER])
  const { next } = await bench.status(PROJECT)
  expect(next).toContainEqual(expect.objectContaining({ act: 'submit', by: [HOLDING_HEAD] }))
  for (const member of [HOLDING_OFFICER, HEAD, 'shi-wei']) {
    await refused(bench, ['not-in-role'], member, 'submit', PROJECT)
  }
  await grant(bench, 'pan-yun', 'holding-head', '--unit', PROPERTY)
  expect(await after(bench, 'pan-yun', 'submit', PROJECT)).toMatchObject({ stage: 'evaluation' })
  await agrees(bench)
})

test('roles: sector-investment, the only officer is an expert too, and the manager a director too', async () => {
  const bench = await sectorAt('submitted')
  await grant(bench, HOLDING_OFFICER, 'expert')
  await grant(bench, MANAGER, 'director')
  const status = await after(bench, MANAGER, 'approve', PROJECT)
  expect(review(status, 'expert-committee')).toMatchObject({
    excluded: [{ member: HOLDING_OFFICER }],
    seats: EXPERTS.map((member) => ({ member, state: 'open' })),
  })
  await refused(bench, ['signoff-by-author'], HOLDING_OFFICER, 'approve', PROJECT)
  const board = await each(bench, EXPERTS, 'approve')
  expect(review(board, 'board').tally).toMatchObject({ seats: 8, recused: 0 })
  await each(bench, DIRECTORS.slice(0, 4), 'approve')
  await each(bench, DIRECTORS.slice(4), 'reject')
  expect(await after(bench, MANAGER, 'approve', PROJECT)).toMatchObject({ stage: 'execution' })
  await agrees(bench)
})

test('roles: sector-investment, a general manager who wrote the evaluation stops it, with the ways out', async () => {
  const bench = await sectorAt('evaluated')
  await authored(bench, 'evaluation-opinion', MANAGER)
  await refused(bench, ['too-few-seats'], HEAD, 'submit', PROJECT)
  const told = await bench.bd(HEAD, 'submit', PROJECT)
  expect(told.err).toContain('业务拓展部评估意见')
  expect(told.err).toContain('bd policy grant-role <人员> general-manager')
  await grant(bench, DEPUTY, 'general-manager')
  await bench.ok(HEAD, 'submit', PROJECT)
  await refused(bench, ['signoff-by-author'], MANAGER, 'decide', PROJECT, 'direct')
  expect(await after(bench, DEPUTY, 'decide', PROJECT, 'direct')).toMatchObject({
    stage: 'group-approval',
  })
  await agrees(bench)
})

test('leave: sector-investment, without the general manager nothing leaves the evaluation', async () => {
  const bench = await sectorAt('triage')
  bench.on('2026-04-01')
  expect((await bench.status(PROJECT)).next).toMatchObject([{ act: 'ballot', by: [MANAGER] }])
  for (const other of [HEAD, LEADER, HOLDING_HEAD]) {
    await refused(bench, ['not-in-role'], other, 'decide', PROJECT, 'direct')
  }
  await bench.ok(HEAD, 'withdraw', PROJECT, '--reason', '总经理休假')
  await revoke(bench, MANAGER, 'general-manager')
  await refused(bench, ['too-few-seats'], HEAD, 'submit', PROJECT)
  await grant(bench, DEPUTY, 'general-manager')
  await bench.ok(HEAD, 'submit', PROJECT)
  expect(await after(bench, DEPUTY, 'decide', PROJECT, 'direct')).toMatchObject({
    stage: 'group-approval',
  })
  await agrees(bench)
})
