/** The gate of a server over ssh: of what people push by git it takes what `bd check` accepts and nothing else, and says why. */
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forger, over, saving } from '../workbench/forge.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { LEADER, OFFICER } from '../workbench/people.ts'
import { builtProgram } from '../workbench/program.ts'
import { Server } from '../workbench/server.ts'
import { temporary } from '../workbench/temporary.ts'
import { Sshd } from './sshd.ts'

let program = ''
let sshd: Sshd
let ssh = ''

beforeAll(async () => {
  program = await builtProgram()
  sshd = await Sshd.start()
  ssh = sshd.login()
})

afterAll(() => sshd.stop())

/** A server at the first gate of a project, which everybody reaches by ssh. */
async function guarded() {
  const bench = await at('idea-submitted')
  const way = { address: (path: string) => sshd.address(path), env: { GIT_SSH_COMMAND: ssh } }
  const server = await Server.guarding(bench, program, way)
  const before = bench.head
  const back = () => bench.git('update-ref', 'refs/heads/main', before)
  return { bench, server, before, back }
}

/** What a push that was not taken would leave behind, if git did not take it away. */
function quarantined(hub: string): readonly string[] {
  return readdirSync(join(hub, 'objects')).filter((name) => /incoming|tmp/.test(name))
}

test('a lawful act is taken, and its pusher is told so', async () => {
  const { bench, server } = await guarded()
  await bench.ok(LEADER, 'approve', PROJECT)
  const { code, said } = server.push('main')
  expect(code, said).toBe(0)
  expect(said).toMatch(/remote: 服务器已收到，截至 [0-9a-f]{12}/)
  expect(server.tip).toBe(bench.head)
})

test('a forgery is refused in the language of the workspace, or in that which ssh brings; nothing of it stays', async () => {
  const { bench, server, before } = await guarded()
  const forger = await Forger.of(bench)
  const bad = await forger.act(
    LEADER,
    await forger.ballot(LEADER),
    over({ submission: '0'.repeat(64) }),
  )
  const zh = server.push('main')
  expect([zh.code, zh.said.includes('packet-mismatch')], zh.said).toEqual([1, true])
  expect(zh.said).toContain('remote: 服务器拒收这次推送（1 次提交），分支没有变动')
  const en = server.pushWith({ BD_LANG: 'en' }, 'main')
  expect(en.said).toContain('remote: the server took nothing of this push (1 commit)')
  expect(server.tip).toBe(before)
  expect(() => server.git('-C', server.hub, 'cat-file', '-e', bad)).toThrow(/Not a valid|^$/)
  expect(quarantined(server.hub)).toEqual([])
})

test('no other ref, no tag, no deletion, no second branch beside the right one, no rewritten history', async () => {
  const { bench, server, before, back } = await guarded()
  await bench.ok(LEADER, 'approve', PROJECT)
  for (const [specs, rule] of [
    [['main:refs/heads/other'], 'push-elsewhere'],
    [['main:refs/tags/v1'], 'push-elsewhere'],
    [['main', 'main:refs/heads/other'], 'push-elsewhere'],
    [[':refs/heads/main'], ''],
  ] as const) {
    const { code, said } = server.push(...specs)
    expect([code, said.includes(rule)], said).toEqual([1, true])
    expect(server.tip).toBe(before)
  }
  bench.git('update-ref', 'refs/heads/main', bench.git('rev-parse', `${before}~1`))
  for (const git of [true, false]) {
    // The gate does not rest on git's own setting.
    server.git('-C', server.hub, 'config', 'receive.denyNonFastForwards', String(git))
    expect(server.push('main').code).toBe(1)
    expect(server.tip).toBe(before)
  }
  back()
  expect(server.git('-C', server.hub, 'for-each-ref', '--format=%(refname)')).toBe(
    'refs/heads/main',
  )
})

test('judged by the roster that the server has: whoever gives himself a role in the same push has none', async () => {
  const { bench, server, before } = await guarded()
  const forger = await Forger.of(bench)
  const { policy } = await forger.world()
  const grants = [...policy.grants, { member: OFFICER, role: 'leader-in-charge' }]
  const files = { 'policy.yaml': { ...policy, version: policy.version + 1, grants } }
  const trailers = { 'Bd-Act': 'policy', 'Bd-Reason': '借调' } as const
  await forger.commit(OFFICER, { files, trailers })
  await forger.commit(OFFICER, saving('随后以新角色办理\n'))
  const { code, said } = server.push('main')
  expect([code, said.includes('not-in-role'), said.includes('（2 次提交）')], said).toEqual([
    1,
    true,
    true,
  ])
  expect(server.tip).toBe(before)
})

test('where bd or node is not there, or takes too long, nothing is taken', async () => {
  const { bench, server, before } = await guarded()
  await bench.ok(LEADER, 'approve', PROJECT)
  const hook = join(server.hub, 'hooks/pre-receive')
  const text = readFileSync(hook, 'utf8')
  const broken = [
    text.replace(program, `${program}.gone`),
    text.replace(process.execPath, '/nonexistent/node'),
    text.replace('pre-receive\n', 'pre-receive --unknown\n'),
  ]
  for (const one of broken) {
    expect(one).not.toBe(text)
    writeFileSync(hook, one)
    expect(server.push('main').code).toBe(1)
    expect(server.tip).toBe(before)
  }
  // A disk so slow that git needs three seconds to begin with the commits.
  const slow = temporary()
  writeFileSync(
    join(slow, 'git'),
    `#!/bin/sh\ncase "$*" in *cat-file*) sleep 3;; esac\nPATH=\${PATH#*:} exec git "$@"\n`,
    { mode: 0o755 },
  )
  writeFileSync(hook, text.replace('exec ', `PATH='${slow}':$PATH exec `))
  server.git('-C', server.hub, 'config', 'bd.hookTimeout', '1')
  const late = server.push('main')
  expect([late.code, late.said.includes('hook-too-long')], late.said).toEqual([1, true])
  expect(server.tip).toBe(before)
  server.git('-C', server.hub, 'config', '--unset', 'bd.hookTimeout')
  expect(server.push('main').code).toBe(0)
  expect(server.tip).toBe(bench.head)
})

test('a large scan is taken; as large a forgery is refused, and nothing of it stays', async () => {
  const { bench, server, back } = await guarded()
  const large = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(24 * 1024 ** 2)])
  const forger = await Forger.of(bench)
  const files = { [`${FOLDER}/scan.pdf`]: large }
  await forger.commit(OFFICER, { files, signature: 'none' })
  const { code, said } = server.push('main')
  expect([code, said.includes('unsigned-commit')], said).toEqual([1, true])
  expect(quarantined(server.hub)).toEqual([])
  back()
  await bench.ok(LEADER, 'approve', PROJECT)
  const scan = join(bench.base, 'scan.pdf')
  writeFileSync(scan, large)
  await bench.ok(OFFICER, 'attach', PROJECT, 'preliminary-survey', scan)
  const taken = server.push('main')
  expect(taken.code, taken.said).toBe(0)
  expect(server.tip).toBe(bench.head)
})
