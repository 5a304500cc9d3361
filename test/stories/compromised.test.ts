/** A key that was in other hands since a commit: what it signed from then on is in doubt until its member affirms it or an administrator voids it. */
import { expect } from 'vitest'
import { type Bench, newBench } from '../workbench/bench.ts'
import { errorsOf, Forger } from '../workbench/forge.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, HEAD, LEADER, OFFICER, STRANGER } from '../workbench/people.ts'

/** The fingerprint of a member's first key. */
async function fingerprint(bench: Bench, member: string): Promise<string> {
  const { json } = await bench.bd(undefined, 'policy', 'show', '--json')
  const found = json.data.members.find(({ id }: { readonly id: string }) => id === member)
  return found.keys[0].fingerprint
}

const WHY = ['--reason', '电脑被盗'] as const

longTest(
  'what a stolen key signed is told, holds up its project, and is affirmed by its member or voided',
  async () => {
    const bench = await at('opened')
    const before = bench.head
    const print = await fingerprint(bench, OFFICER)
    await bench.ok(OFFICER, 'edit', PROJECT, '--title', '滨江新城项目')
    const edited = bench.head
    bench.write(`${FOLDER}/idea.md`, `${bench.read(`${FOLDER}/idea.md`)}\n补记。\n`)
    await bench.ok(OFFICER, 'save', PROJECT)
    const saved = bench.head
    const declare = ['policy', 'compromised', print, '--since']
    expect(await bench.refusal(HEAD, ...declare, before, ...WHY)).toEqual(['not-in-role'])
    expect((await bench.bd(ADMIN, ...declare, 'ffff', ...WHY)).code).toBe(2)
    const said = await bench.ok(ADMIN, ...declare, before.slice(0, 12), ...WHY)
    expect(said.err).toContain('存疑的事项，共 2 项')
    expect(said.err).toContain(edited.slice(0, 12))
    expect(await errorsOf(bench)).toEqual([
      ['key-compromised', edited],
      ['key-compromised', saved],
    ])
    // Accepted all the same, and nothing is built on it.
    expect((await bench.status(PROJECT)).title).toBe('滨江新城项目')
    expect(await bench.refusal(HEAD, 'edit', PROJECT, '--contact', '周建国')).toContain(
      'key-compromised',
    )
    expect(await bench.refusal(OFFICER, 'affirm', ...WHY)).toEqual(['key-retired'])
    expect(await bench.refusal(LEADER, 'affirm', edited, ...WHY)).toEqual(['nothing-to-affirm'])
    await bench.ok(ADMIN, 'void', edited, '--reason', '已当面核实')
    await bench.ok(ADMIN, 'void', saved, '--reason', '已当面核实')
    const checked = await bench.check()
    expect(checked.rules).toEqual(['doubt-voided', 'doubt-voided'])
    expect(checked.code).toBe(0)
    await bench.ok(HEAD, 'edit', PROJECT, '--contact', '周建国')
    // Said again, it can only have been earlier.
    expect(await bench.refusal(ADMIN, ...declare, edited, ...WHY)).toEqual(['since-unknown'])
  },
)

test('a member says it of his own key, needs nobody for it, and affirms with another what was his', async () => {
  const bench = await newBench({ parameters: false })
  const asked = await bench.bd(undefined, 'join', '--member', OFFICER, '--key', bench.key(STRANGER))
  await bench.ok(ADMIN, 'policy', 'admit', asked.out.trim(), '--second-key')
  const before = bench.head
  await bench.ok(OFFICER, 'new-project', '--title', '滨江新城')
  const opened = bench.head
  const print = await fingerprint(bench, OFFICER)
  const declare = ['policy', 'compromised', '--since', before, ...WHY]
  // Of another's key only an administrator says it.
  const others = await fingerprint(bench, HEAD)
  expect(await bench.refusal(OFFICER, ...declare, others)).toEqual(['not-in-role'])
  await bench.ok(OFFICER, ...declare, print)
  expect(await errorsOf(bench)).toEqual([['key-compromised', opened]])
  expect(await bench.refusal(OFFICER, 'affirm', ...WHY)).toEqual(['key-retired'])
  const affirmed = await bench.ok(STRANGER, 'affirm', '--reason', '确为本人办理')
  expect(affirmed.err).toContain(opened.slice(0, 12))
  expect(await errorsOf(bench)).toEqual([])
  expect((await bench.bd(STRANGER, 'affirm', ...WHY)).code).toBe(2)
  expect(bench.read(`affirmations/${opened}.yaml`)).toContain(`by: ${OFFICER}`)
  // Nobody takes it back, and check takes no affirmation by who was not asked.
  const forger = await Forger.of(bench)
  const { policy } = await forger.world()
  const keys = policy.members[OFFICER]!.keys.map(({ key }) => ({ key, state: 'active' as const }))
  const members = { ...policy.members, [OFFICER]: { ...policy.members[OFFICER]!, keys } }
  const back = { ...policy, version: policy.version + 1, members }
  await expect(
    forger.act(ADMIN, { act: 'policy', policy: back, reason: '复用', proven: [] }),
  ).rejects.toThrow('key-retired')
  await expect(
    forger.act(HEAD, { act: 'affirm', commits: [opened], reason: '代为确认' }),
  ).rejects.toThrow('nothing-to-affirm')
})
