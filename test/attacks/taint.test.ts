import { expect } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { errorsOf, Forger, saving } from '../workbench/forge.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import {
  ADMIN,
  EXPERTS,
  HEAD,
  LEADER,
  MANAGER,
  OFFICER,
  OTHER_OFFICER,
} from '../workbench/people.ts'

const [FIRST, SECOND] = EXPERTS
const IDEA = `${FOLDER}/idea.md`
const RECORD = `${FOLDER}/project.yaml`

/** The causes that check names, by the commit that rests on them. */
async function causesOf(bench: Bench): Promise<Readonly<Record<string, string>>> {
  const { ran } = await bench.check()
  const built = ran.json.findings.filter(({ rule }) => rule === 'built-on-finding')
  return Object.fromEntries(built.map(({ commit, message }) => [commit, String(message)]))
}

async function second(bench: Bench): Promise<void> {
  const facts = ['--fact', 'intent=new-build', '--fact', 'amount=1', '--fact', 'has-partner=否']
  await bench.ok(
    OTHER_OFFICER,
    'new-project',
    '--title',
    '另一项目',
    ...facts,
    '--reviewer',
    `leader-in-charge=${LEADER}`,
  )
  await bench.ok(OTHER_OFFICER, 'save', '2026-002')
}

test('work that goes on upon a forged approval is named once for each act, with its cause', async () => {
  const bench = await at('approval')
  const forger = await Forger.of(bench)
  const forged = await forger.act(MANAGER, await forger.ballot(MANAGER), { signedBy: FIRST })
  const first = await forger.act(FIRST, await forger.ballot(FIRST))
  expect(await errorsOf(bench)).toEqual([
    ['not-in-role', forged],
    ['built-on-finding', first],
  ])
  const next = await forger.act(SECOND, await forger.ballot(SECOND))
  expect(await errorsOf(bench)).toEqual([
    ['not-in-role', forged],
    ['built-on-finding', first],
    ['built-on-finding', next],
  ])
  for (const message of Object.values(await causesOf(bench))) {
    expect(message).toContain(forged.slice(0, 7))
  }
})

test('the cause that is named is the forgery that the act needed, not another one in the same project', async () => {
  const bench = await at('approval')
  const forger = await Forger.of(bench)
  forger.plain({ [RECORD]: bench.read(RECORD).replace('收购', '并购') })
  const forged = await forger.act(MANAGER, await forger.ballot(MANAGER), { signedBy: FIRST })
  const other = forger.plain({ 'notes.md': '随手一记\n' })
  const built = await forger.act(FIRST, await forger.ballot(FIRST))
  const causes = await causesOf(bench)
  expect(Object.keys(causes)).toEqual([built])
  expect(causes[built]).toContain(forged.slice(0, 7))
  expect(causes[built]).not.toContain(other.slice(0, 7))
})

longTest(
  'a forged approval in another form than its own is one finding, and what rests on it another',
  async () => {
    const bench = await at('approval')
    const forger = await Forger.of(bench)
    const forged = await forger.act(MANAGER, await forger.ballot(MANAGER), {
      parts: (parts) => ({ ...parts, author: { ...parts.author, name: '张三' } }),
    })
    const built = await forger.act(FIRST, await forger.ballot(FIRST))
    expect(await errorsOf(bench)).toEqual([
      ['identity-mismatch', forged],
      ['built-on-finding', built],
    ])
  },
)

longTest('the real approval still counts when it comes after a forged one', async () => {
  const bench = await at('approval')
  const forger = await Forger.of(bench)
  const real = await forger.ballot(MANAGER)
  const forged = await forger.act(MANAGER, await forger.ballot(MANAGER, 'reject'), {
    signedBy: FIRST,
  })
  const gate = await bench.copy()
  expect(await gate.refusal(MANAGER, 'approve', PROJECT)).toEqual(['not-in-role'])
  const { records } = await (
    await Forger.of(await at('approval'))
  ).plan(MANAGER, real, forger.epoch)
  const [[path, record]] = [...records] as [[string, object]]
  const { 'Bd-Act': _, ...trailers } = {
    'Bd-Act': 'ballot',
    'Bd-Project': PROJECT,
    'Bd-Stage': 'approval',
    'Bd-Round': '1',
    'Bd-Review': 'general-manager',
    'Bd-Seat': MANAGER,
    'Bd-Decision': 'approve',
  }
  const packet = 'submission' in real ? real.submission : ''
  await forger.commit(MANAGER, {
    trailers: { 'Bd-Act': 'ballot', ...trailers, 'Bd-Packet': packet },
    files: { [path]: record },
  })
  expect(await errorsOf(bench)).toEqual([['not-in-role', forged]])
  forger.settle()
  await bench.ok(FIRST, 'approve', PROJECT)
  expect(await errorsOf(bench)).toEqual([['not-in-role', forged]])
})

test('a forgery in one project leaves the others alone, and its own is not acted upon', async () => {
  const bench = await at('approval')
  await second(bench)
  const forger = await Forger.of(bench)
  const forged = await forger.act(MANAGER, await forger.ballot(MANAGER), { signedBy: FIRST })
  forger.settle()
  await bench.ok(OTHER_OFFICER, 'edit', '2026-002', '--title', '改名')
  await bench.ok(ADMIN, 'policy', 'grant-role', 'yan-bo', 'expert', '--reason', '增补')
  expect(await bench.refusal(FIRST, 'approve', PROJECT)).toEqual(['not-in-role'])
  expect(await bench.refusal(OFFICER, 'edit', PROJECT, '--title', '改名')).toEqual(['not-in-role'])
  expect(await errorsOf(bench)).toEqual([['not-in-role', forged]])
})

test('taking a forged file back lets the project go on, and leaves what happened in the report', async () => {
  const bench = await at('approval')
  const forger = await Forger.of(bench)
  const forged = await forger.act(MANAGER, await forger.ballot(MANAGER), { signedBy: FIRST })
  forger.settle()
  const back = forger.plain({
    [`${FOLDER}/signoffs/approval.1/general-manager.${MANAGER}.1.yaml`]: undefined,
  })
  await bench.ok(MANAGER, 'approve', PROJECT)
  expect(await errorsOf(bench)).toEqual([
    ['not-in-role', forged],
    ['unsigned-commit', back],
  ])
})

test('a forged change of a document is healed by a later save of it', async () => {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const forged = forger.plain({ [IDEA]: '被改过的构想\n' })
  expect(await bench.refusal(OFFICER, 'edit', PROJECT, '--title', '新名')).toEqual([
    'unsigned-commit',
  ])
  bench.write(IDEA, '经办人重写的构想\n')
  await bench.ok(OFFICER, 'save', PROJECT)
  await bench.ok(OFFICER, 'edit', PROJECT, '--title', '新名')
  expect(await errorsOf(bench)).toEqual([['unsigned-commit', forged]])
})

longTest(
  'a document changed and changed back is named at both commits, and nothing is left of it',
  async () => {
    const bench = await at('experts')
    const forger = await Forger.of(bench)
    const before = bench.read(IDEA)
    const there = await forger.commit(OFFICER, saving('改过\n'))
    await forger.act(FIRST, await forger.ballot(FIRST))
    const back = await forger.commit(OFFICER, saving(before))
    expect(await errorsOf(bench)).toEqual([
      ['frozen-document', there],
      ['frozen-document', back],
    ])
    forger.settle()
    await bench.ok(SECOND, 'approve', PROJECT)
  },
)

longTest('an error in the policy touches every project, a stray file none', async () => {
  const bench = await at('opened')
  await second(bench)
  const stray = await Forger.of(bench.copy())
  stray.plain({ 'README.md': '改过\n', 'notes.md': '随手一记\n' })
  for (const [officer, project] of [
    [OFFICER, PROJECT],
    [OTHER_OFFICER, '2026-002'],
  ] as const)
    await stray.bench.ok(officer, 'edit', project, '--title', '改名')
  for (const path of [
    'policy.yaml',
    'bd.yaml',
    'calendar/cn-2026.yaml',
    'processes/group-investment/1/process.yaml',
  ]) {
    const forger = await Forger.of(bench.copy())
    forger.plain({ [path]: `${forger.bench.read(path)}# x\n` })
    for (const [officer, project] of [
      [OFFICER, PROJECT],
      [OTHER_OFFICER, '2026-002'],
    ] as const)
      expect(
        await forger.bench.refusal(officer, 'edit', project, '--title', '改名'),
        path,
      ).toContain('unsigned-commit')
  }
})

test('a role granted by forgery carries nobody’s act, and the grant is the cause', async () => {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const { policy } = await forger.world()
  const next = {
    ...policy,
    version: 2,
    grants: [...policy.grants, { member: MANAGER, role: 'bd-officer' }],
  }
  const forged = await forger.commit(OFFICER, {
    trailers: { 'Bd-Act': 'policy', 'Bd-Reason': '借调' },
    files: { 'policy.yaml': next },
  })
  const built = await forger.commit(MANAGER, saving('总经理代写\n'))
  expect(await errorsOf(bench)).toEqual([
    ['not-in-role', forged],
    ['built-on-finding', built],
  ])
  expect((await causesOf(bench))[built]).toContain(forged.slice(0, 7))
})

longTest('a forged opening takes no number once it is taken back', async () => {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const text = bench.read(RECORD).replaceAll(PROJECT, '2026-002')
  const forged = forger.plain({
    'projects/2026/2026-002/project.yaml': text,
    'projects/2026/2026-002/idea.md': 'x\n',
  })
  const back = forger.plain({
    'projects/2026/2026-002/project.yaml': undefined,
    'projects/2026/2026-002/idea.md': undefined,
  })
  await second(bench)
  expect((await bench.bd(undefined, 'status', '2026-002', '--json')).code).toBe(0)
  expect(await errorsOf(bench)).toEqual([
    ['unsigned-commit', forged],
    ['unsigned-commit', back],
  ])
})

longTest(
  'nothing is asked of those who act on a sound project after an empty forgery',
  async () => {
    const bench = await at('opened')
    const forger = await Forger.of(bench)
    const forged = forger.plain({})
    await bench.ok(OFFICER, 'edit', PROJECT, '--title', '改名')
    await bench.ok(HEAD, 'edit', PROJECT, '--title', '再改')
    expect(await errorsOf(bench)).toEqual([['unsigned-commit', forged]])
  },
)
