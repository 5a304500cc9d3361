/** The README, what git is told and the CI files of a host are changed by an act of its own, and are read before they are signed. */
import { expect } from 'vitest'
import { newBench } from '../workbench/bench.ts'
import { errorsOf, Forger } from '../workbench/forge.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, HEAD, OFFICER } from '../workbench/people.ts'

const WHY = ['--reason', '推送后自动核验'] as const
const GITLAB = '.gitlab-ci.yml'

test('a CI file is placed, changed by hand, brought up to date and taken away, each time shown and signed', async () => {
  const bench = await newBench({ parameters: false })
  expect(await bench.refusal(OFFICER, 'configure', '--ci', 'gitlab', ...WHY)).toEqual([
    'not-in-role',
  ])
  const placed = await bench.ok(ADMIN, 'configure', '--ci', 'gitlab', ...WHY)
  const ready = bench.read(GITLAB)
  for (const line of ready.split('\n')) expect(placed.err).toContain(line)
  expect(placed.err).toContain(`新增：${GITLAB}`)
  expect(await bench.refusal(ADMIN, 'configure', '--ci', 'gitlab', ...WHY)).toEqual([
    'nothing-changed',
  ])
  bench.write(GITLAB, ready.replace('15 minutes', '40 minutes'))
  bench.write('README.md', `${bench.read('README.md')}\n问：孙浩然\n`)
  const changed = await bench.ok(ADMIN, 'configure', ...WHY)
  expect(changed.err).toContain('[-15-]{+40+} minutes')
  expect(changed.err).toContain('{+问：孙浩然+}')
  const back = await bench.ok(ADMIN, 'configure', '--ci', 'gitlab', 'gitea', '--readme', ...WHY)
  expect(back.err).toContain('[-40-]{+15+} minutes')
  expect(bench.read(GITLAB)).toBe(ready)
  expect(bench.git('ls-files', '--', '.gitea')).toBe('.gitea/workflows/check.yml')
  // The lines speak for themselves.
  await bench.ok(ADMIN, 'configure', '--remove', GITLAB)
  expect(bench.git('log', '-1', '--format=%B')).toContain(`Bd-Reason: 设置 ${GITLAB}`)
  expect(bench.git('ls-files', '--', GITLAB)).toBe('')
  expect(bench.git('status', '--porcelain')).toBe('')
  expect(await errorsOf(bench)).toEqual([])
  expect((await bench.ok(undefined, 'log')).out).toContain('设置工作区文件')
})

longTest('nothing but configuration is changed on this way, and it only by this act', async () => {
  const bench = await newBench({ parameters: false })
  const policy = ['configure', 'policy.yaml', ...WHY]
  expect(await bench.refusal(ADMIN, ...policy)).toEqual(['no-configuration'])
  expect(await bench.refusal(ADMIN, 'configure', '--remove', 'bd.yaml', ...WHY)).toEqual([
    'no-configuration',
  ])
  expect((await bench.bd(ADMIN, 'configure', ...WHY)).code).toBe(2)
  expect((await bench.bd(ADMIN, 'configure', '--ci', 'bitbucket', ...WHY)).code).toBe(2)
  const forged = async (act: string, files: Readonly<Record<string, string>>) => {
    const copy = bench.copy()
    const forger = await Forger.of(copy)
    await forger.commit(ADMIN, { trailers: { 'Bd-Act': act, 'Bd-Reason': '设置' }, files })
    return (await errorsOf(copy)).map(([rule]) => rule)
  }
  const file = { '.github/workflows/check.yml': 'on: [push]\n' }
  expect(await forged('configure', file)).toEqual([])
  expect(await forged('calendar', file)).toEqual(['not-a-document'])
  expect(await forged('configure', { '.github/CODEOWNERS': '* @x\n' })).toEqual([
    'no-configuration',
  ])
  expect(await forged('configure', { ...file, 'calendar/extra.txt': 'x\n' })).toEqual([
    'no-configuration',
  ])
})

longTest(
  'where two administrators sign, the second sees the very lines that his signature puts in place',
  async () => {
    const grants = `\n  - { member: ${HEAD}, role: administrator }`
    const bench = await newBench({
      parameters: false,
      edit: (yaml) =>
        yaml
          .replace(/policy: 1\b.*/, 'policy: 2')
          .replace(/(- \{ member: sun-haoran, role: administrator \})/, `$1${grants}`),
    })
    const proposed = await bench.ok(ADMIN, 'configure', '--ci', 'forgejo', ...WHY)
    expect(proposed.err).toContain('提出第 1 号提案')
    const path = '.forgejo/workflows/check.yml'
    expect(bench.git('ls-files', '--', path)).toBe('')
    expect((await bench.ok(undefined, 'motion', 'show', '1')).out).toContain('  jobs:')
    expect(await bench.refusal(HEAD, 'configure', '--ci', 'forgejo', ...WHY)).toEqual([
      'motion-repeated',
    ])
    const copy = bench.copy()
    const endorsed = await bench.ok(HEAD, 'motion', 'endorse', '1')
    expect(endorsed.err).toContain('  jobs:')
    expect(endorsed.err).toContain(`新增：${path}`)
    expect(bench.read(path)).toBe(bench.read(`motions/1/files/${path}.txt`))
    expect(await errorsOf(bench)).toEqual([])
    // The endorsement as it was written, with another file than the one that was proposed.
    const forger = await Forger.of(copy)
    await forger.commit(HEAD, {
      trailers: { 'Bd-Act': 'endorse' },
      files: {
        [`motions/1/endorse.${HEAD}.yaml`]: bench.read(`motions/1/endorse.${HEAD}.yaml`),
        [path]: 'on: []\n',
      },
    })
    expect((await errorsOf(copy)).map(([rule]) => rule)).toContain('digest-mismatch')
  },
)
