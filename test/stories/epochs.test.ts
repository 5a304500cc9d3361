/** A workspace of the first epoch goes on by its rules until an administrator enters the next one. */
import { expect } from 'vitest'
import { type Bench, newBench } from '../workbench/bench.ts'
import { digest, errorsOf, Forger } from '../workbench/forge.ts'
import { PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, HEAD, OFFICER } from '../workbench/people.ts'
import { inEarnest, refounded } from '../workbench/refounded.ts'

const RULES = { trailers: { 'Bd-Act': 'upgrade', 'Bd-Reason': '升级' } } as const

/** A workspace as a release of the first epoch founded it, with its trust root stored. */
function founded() {
  const older = (record: string) => inEarnest(record).replace('bd/workspace@2', 'bd/workspace@1')
  return refounded(older, 'bd/workspace@1')
}

async function opened(bench: Bench, title: string): Promise<string> {
  const { json } = await bench.ok(OFFICER, 'new-project', '--title', title, '--json')
  return json.data.project
}

/** The opening of the project again, with a document beside it, as releases of the first epoch wrote it. */
async function openedWithText(forger: Forger, id: string) {
  const act = {
    act: 'open' as const,
    project: id,
    title: '附带文稿的项目',
    process: { id: 'group-investment', version: 1 },
    facts: {},
    team: {},
    reviewers: {},
    drafts: [{ path: `projects/2026/${id}/idea.md`, sha256: digest('待填\n') }],
  }
  return forger.act(OFFICER, act, { files: { [act.drafts[0]!.path]: '待填\n' } })
}

test('the rules of the first epoch judge until upgrade, and those of the second from the next act on', async () => {
  const { bench, forger } = await founded()
  await openedWithText(forger, PROJECT)
  forger.settle()
  expect(await errorsOf(bench)).toEqual([])
  expect(await bench.refusal(HEAD, 'upgrade', '--reason', '升级')).toEqual(['not-in-role'])
  expect(await bench.refusal(ADMIN, 'upgrade')).toEqual(['reason-required'])
  await bench.ok(ADMIN, 'upgrade', '--reason', '启用新规则')
  expect(bench.read('bd.yaml')).toMatch(/^format: bd\/workspace@2$/m)
  expect(await errorsOf(bench)).toEqual([])
  expect(await bench.refusal(ADMIN, 'upgrade', '--reason', '再升级')).toEqual(['nothing-changed'])
  await expect(openedWithText(forger, '2026-002')).rejects.toThrow('mixed-act')
  expect(await opened(bench, '第二个项目')).toBe('2026-002')
  expect(await errorsOf(bench)).toEqual([])
  const { json } = await bench.ok(undefined, 'log', '--json')
  expect(json.data.entries.map(({ act }: { readonly act: string }) => act)).toContain('upgrade')
})

longTest(
  'nobody leads a workspace back to an older epoch, and upgrade changes nothing else',
  async () => {
    const bench = await newBench({ parameters: false })
    const back = await Forger.of(bench.copy())
    const older = bench.read('bd.yaml').replace('bd/workspace@2', 'bd/workspace@1')
    const forged = await back.commit(ADMIN, { ...RULES, files: { 'bd.yaml': older } })
    expect(await errorsOf(back.bench)).toEqual([['nothing-changed', forged]])
    const { bench: other, forger } = await founded()
    const both = other
      .read('bd.yaml')
      .replace('bd/workspace@1', 'bd/workspace@2')
      .replace('classification: internal', 'classification: commercial-secret')
    const mixed = await forger.commit(ADMIN, { ...RULES, files: { 'bd.yaml': both } })
    expect(await errorsOf(other)).toEqual([['record-differs', mixed]])
  },
)

longTest(
  'a version of the policy that repeats the one before is taken in the first epoch only',
  async () => {
    const { bench, forger } = await founded()
    const again = [OFFICER, 'bd-officer'] as const
    const { policy: before } = await forger.world()
    const policy = { ...before, version: before.version + 1 }
    await forger.act(ADMIN, { act: 'policy', policy, reason: '重复', proven: [] })
    forger.settle()
    expect(await errorsOf(bench)).toEqual([])
    await bench.ok(ADMIN, 'upgrade', '--reason', '启用新规则')
    expect(await bench.refusal(ADMIN, 'policy', 'grant-role', ...again)).toEqual([
      'nothing-changed',
    ])
  },
)
