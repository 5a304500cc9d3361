/** Where several administrators must sign, one proposes, others endorse, and the last signature that is needed carries it out. */
import { expect } from 'vitest'
import { type Bench, newBench } from '../workbench/bench.ts'
import { digest, errorsOf, Forger } from '../workbench/forge.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, HEAD, LEADER, OFFICER } from '../workbench/people.ts'

/** A workspace founded with three administrators of whom two sign. */
function founded(needed = 2): Promise<Bench> {
  const grants = [HEAD, LEADER].map((one) => `\n  - { member: ${one}, role: administrator }`)
  return newBench({
    parameters: false,
    edit: (yaml) =>
      yaml
        .replace(/policy: 1\b.*/, `policy: ${needed}`)
        .replace(/(- \{ member: sun-haoran, role: administrator \})/, `$1${grants.join('')}`),
  })
}

const version = (bench: Bench) => /^version: (\d+)$/m.exec(bench.read('policy.yaml'))?.[1]

test('a change of the roster is proposed, shown whole to who endorses it, and made by the last signature', async () => {
  const bench = await founded(3)
  const proposed = await bench.ok(ADMIN, 'policy', 'grant-role', OFFICER, 'board-secretary')
  expect(proposed.err).toContain('提出第 1 号提案')
  expect(proposed.err).toContain('须 3 名管理员签名，尚缺 2 名')
  expect(version(bench)).toBe('1')
  expect((await bench.bd(undefined, 'inbox', '--member', HEAD)).out).toContain(
    'bd motion endorse 1',
  )
  expect((await bench.bd(undefined, 'inbox', '--member', ADMIN)).out).not.toContain(
    'motion endorse',
  )
  const second = await bench.ok(HEAD, 'motion', 'endorse', '1')
  expect(second.err).toContain('尚缺 1 名')
  expect(second.err).toContain('提案生效时，将变更')
  expect(second.err).toMatch(/刘洋.*董事会秘书|董事会秘书.*刘洋/)
  expect(version(bench)).toBe('1')
  expect(await bench.refusal(HEAD, 'motion', 'endorse', '1')).toEqual(['already-endorsed'])
  expect(await bench.refusal(OFFICER, 'motion', 'endorse', '1')).toEqual(['not-in-role'])
  const last = await bench.ok(LEADER, 'motion', 'endorse', '1')
  expect(last.err).toContain('人数已够，即时生效')
  expect(version(bench)).toBe('2')
  expect(await errorsOf(bench)).toEqual([])
  const { json } = await bench.bd(undefined, 'motion', 'list', '--json')
  expect(json.data.motions).toMatchObject([
    { motion: 1, state: 'carried-out', signed: [ADMIN, HEAD, LEADER], asked: [] },
  ])
  expect((await bench.ok(undefined, 'log')).out).toContain('联署提案')
})

longTest(
  'the number of signatures goes up by those who will be asked, and down by those who are',
  async () => {
    const bench = await founded(1)
    await bench.ok(ADMIN, 'policy', 'set-threshold', '2')
    expect(version(bench)).toBe('1')
    await bench.ok(HEAD, 'motion', 'endorse', '1')
    expect(version(bench)).toBe('2')
    await bench.ok(LEADER, 'policy', 'set-threshold', '1')
    expect(version(bench)).toBe('2')
    await bench.ok(ADMIN, 'motion', 'endorse', '2')
    expect(version(bench)).toBe('3')
    await bench.ok(ADMIN, 'policy', 'add-unit', 'north', '--name', '北方公司')
    expect(version(bench)).toBe('4')
    expect(await bench.refusal(ADMIN, 'policy', 'set-threshold', '4')).toEqual(['no-administrator'])
    expect(await errorsOf(bench)).toEqual([])
  },
)

test('whoever leaves by it does not count for the roster that comes', async () => {
  const bench = await founded()
  await bench.ok(ADMIN, 'policy', 'leave', LEADER)
  await bench.ok(LEADER, 'motion', 'endorse', '1')
  expect(version(bench)).toBe('1')
  await bench.ok(HEAD, 'motion', 'endorse', '1')
  expect(version(bench)).toBe('2')
  expect(await errorsOf(bench)).toEqual([])
})

longTest(
  'another version of the roster overtakes a motion, its proposer takes one back, nobody else',
  async () => {
    const bench = await founded()
    await bench.ok(ADMIN, 'policy', 'add-unit', 'north', '--name', '北方公司')
    await bench.ok(HEAD, 'policy', 'add-unit', 'south', '--name', '南方公司')
    await bench.ok(HEAD, 'policy', 'add-unit', 'east', '--name', '东方公司')
    const again = ['policy', 'add-unit', 'east', '--name', '东方公司']
    expect(await bench.refusal(LEADER, ...again)).toEqual(['motion-repeated'])
    const why = ['--reason', '有误']
    expect(await bench.refusal(ADMIN, 'motion', 'withdraw', '3', ...why)).toEqual([
      'motion-of-another',
    ])
    await bench.ok(HEAD, 'motion', 'withdraw', '3', ...why)
    await bench.ok(LEADER, 'motion', 'endorse', '2')
    const closed = await bench.bd(LEADER, 'motion', 'endorse', '1')
    expect(closed.err).toContain('名册此后变更为第 2 版')
    expect(await bench.refusal(LEADER, 'motion', 'endorse', '3')).toEqual(['motion-closed'])
    expect(await bench.refusal(LEADER, 'motion', 'endorse', '9')).toEqual(['unknown-motion'])
    expect(await errorsOf(bench)).toEqual([])
  },
)

longTest('a refused commit is voided by a motion', async () => {
  const bench = await founded()
  const forger = await Forger.of(bench)
  const readme = bench.git('show', 'HEAD:README.md')
  const bad = await forger.commit(ADMIN, {
    files: { 'README.md': '网页上改的\n' },
    signature: 'none',
  })
  forger.settle()
  await bench.ok(ADMIN, 'void', bad, '--reason', '误改')
  expect((await bench.check()).rules).toContain('unsigned-commit')
  const shown = await bench.ok(undefined, 'motion', 'show', '1')
  expect(shown.out).toContain('README.md')
  await bench.ok(HEAD, 'motion', 'endorse', '1')
  expect(bench.git('show', 'HEAD:README.md')).toBe(readme)
  expect(await errorsOf(bench)).toEqual([])
  expect((await bench.check()).rules).toEqual(['voided-commit'])
})

const UNITS = { north: { name: '北方公司' } }

test('check counts no signature that was not given, and lets nothing be carried out before the last', async () => {
  const bench = await founded(3)
  await bench.ok(ADMIN, 'policy', 'add-unit', 'north', '--name', '北方公司')
  const forger = await Forger.of(bench)
  const policy = { ...(await forger.world()).policy, version: 2, units: UNITS }
  const files = ['motions/1/motion.yaml', 'motions/1/policy.yaml'].map((path) => ({
    path,
    sha256: digest(bench.read(path)),
  }))
  const endorsement = (by: string, carries: string) => ({
    [`motions/1/endorse.${by}.yaml`]: {
      format: 'bd/endorsement@1',
      at: bench.now,
      by,
      n: 1,
      files,
      carries,
    },
  })
  const trailers = { 'Bd-Act': 'endorse' }
  const forged = async (by: string, files: Readonly<Record<string, object>>) => {
    const copy = bench.copy()
    const own = await Forger.of(copy)
    await own.commit(by, { files, trailers })
    own.settle()
    return (await errorsOf(copy)).map(([rule]) => rule).sort()
  }
  // As bd writes it: one of two that are lacking.
  expect(await forged(HEAD, endorsement(HEAD, 'no'))).toEqual([])
  // The second of three says that it is the last, and changes the roster with it.
  const early = { ...endorsement(HEAD, 'yes'), 'policy.yaml': policy }
  expect(await forged(HEAD, early)).toEqual(['mixed-act', 'record-differs'])
  expect(await forged(HEAD, endorsement(HEAD, 'yes'))).toEqual(['record-differs'])
  // One signs for another, who proposed it signs twice, and who is no administrator signs.
  expect(await forged(HEAD, endorsement(LEADER, 'no'))).toContain('mixed-act')
  expect(await forged(ADMIN, endorsement(ADMIN, 'no'))).toEqual(['already-endorsed'])
  expect(await forged(OFFICER, endorsement(OFFICER, 'no'))).toEqual(['not-in-role'])
})
