/** The gate of a server: of real pushes to a bare repository it takes what `bd check` accepts and nothing else. */
import { beforeAll, expect, test } from 'vitest'
import { Forger, over, saving } from '../workbench/forge.ts'
import { at } from '../workbench/life.ts'
import { cases } from '../workbench/long.ts'
import { ADMIN, LEADER, OFFICER } from '../workbench/people.ts'
import { builtProgram } from '../workbench/program.ts'
import { inEarnest, refounded } from '../workbench/refounded.ts'
import { Server } from '../workbench/server.ts'

let program = ''

beforeAll(async () => {
  program = await builtProgram()
})

test('where things are done in earnest, a date ahead of the server’s clock is refused at arrival', async () => {
  const { bench, forger } = await refounded(inEarnest)
  const server = await Server.guarding(bench, program)
  const { policy } = await forger.world()
  const units = { north: { name: '北方公司' } }
  const next = { ...policy, version: policy.version + 1, units }
  const act = { act: 'policy' as const, policy: next, reason: '增列单位', proven: [] }
  await forger.act(ADMIN, act, { epoch: Math.floor(Date.now() / 1000) + 7200 })
  const { code, said } = server.push('main')
  expect([code, said.includes('[date-in-future]')], said).toEqual([1, true])
})

test('the first push founds what the trust root names; nothing unlawful is taken, and what is lawful is, told in the language of the workspace', async () => {
  const bench = await at('idea-submitted')
  const server = await Server.guarding(bench, program)
  const before = bench.head
  expect(server.tip).toBe(before)
  const forger = await Forger.of(bench)
  const ballot = await forger.ballot(LEADER)
  const file = { signature: { namespace: 'file' } }
  const unlawful = cases<readonly [string, () => Promise<unknown>]>(
    [
      ['unsigned-commit', () => forger.commit(OFFICER, { ...saving('冒名\n'), signature: 'none' })],
      ['packet-mismatch', () => forger.act(LEADER, ballot, over({ submission: '0'.repeat(64) }))],
    ],
    [
      ['wrong-namespace', () => forger.commit(OFFICER, { ...saving('冒名\n'), ...file })],
      [
        'unknown-act',
        () => forger.commit(OFFICER, { files: { 'README.md': '随手\n' }, block: () => [] }),
      ],
      ['not-in-role', () => forger.act(LEADER, ballot, { signedBy: OFFICER })],
    ],
  )
  for (const [kind, make] of unlawful) {
    await make()
    const { code, said } = server.push('main')
    expect([code, said.includes(`[${kind}]`)], said).toEqual([1, true])
    expect(said).toContain('remote: 服务器拒收这次推送（1 次提交），分支没有变动')
    expect(server.tip).toBe(before)
    bench.git('update-ref', 'refs/heads/main', before)
  }
  await bench.ok(LEADER, 'approve', '2026-001')
  const pushed = server.push('main')
  expect(pushed).toMatchObject({ code: 0 })
  expect(pushed.said).toMatch(/remote: 服务器已收到，截至 [0-9a-f]{12}/)
  expect(server.tip).toBe(bench.head)
})

test('what says of a key that it is compromised is taken together with the acts that it puts in doubt', async () => {
  const bench = await at('opened')
  const server = await Server.guarding(bench, program)
  const since = bench.head
  await bench.ok(OFFICER, 'edit', '2026-001', '--title', '滨江新城项目')
  const { json } = await bench.ok(undefined, 'policy', 'show', '--json')
  const { keys } = json.data.members.find(({ id }: { readonly id: string }) => id === OFFICER)
  const why = ['--reason', '电脑被盗']
  await bench.ok(ADMIN, 'policy', 'compromised', keys[0].fingerprint, '--since', since, ...why)
  // In two pushes it would be taken; check names the doubt afterwards.
  const { code, said } = server.push('main')
  expect([code, server.tip], said).toEqual([0, bench.head])
  expect((await bench.check()).rules).toEqual(['key-compromised'])
})
