/** The gate of a server: refs, voids, roots, hooks of others, and what happens where bd cannot run. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { Forger, saving } from '../workbench/forge.ts'
import { at } from '../workbench/life.ts'
import { ADMIN, LEADER, OFFICER } from '../workbench/people.ts'
import { builtProgram } from '../workbench/program.ts'
import { ran, rootOf, Server } from '../workbench/server.ts'

let program = ''

beforeAll(async () => {
  program = await builtProgram()
})

test('no other ref, no deletion, no rewritten history, no merge', async () => {
  const bench = await at('idea-submitted')
  const server = await Server.guarding(bench, program)
  const before = bench.head
  for (const [spec, rule] of [
    ['main:refs/heads/other', 'push-elsewhere'],
    ['main:refs/tags/v1', 'push-elsewhere'],
    [`main:refs/replace/${before}`, 'push-elsewhere'],
    ['main:refs/notes/x', 'push-elsewhere'],
  ] as const) {
    const { code, said } = server.push(spec)
    expect([code, said.includes(rule)], said).toEqual([1, true])
  }
  const gone = server.push(':refs/heads/main')
  expect(gone.code).toBe(1)
  // git's own setting would stop these first; the gate does not rest on it.
  server.git('-C', server.hub, 'config', 'receive.denyNonFastForwards', 'false')
  server.git('-C', server.hub, 'config', 'receive.denyDeletes', 'false')
  server.git('-C', server.hub, 'config', 'receive.denyDeleteCurrent', 'ignore')
  expect(server.push(':refs/heads/main').said).toContain('push-deletes')
  bench.git('update-ref', 'refs/heads/main', bench.git('rev-parse', 'main~1'))
  expect(server.push('main').said).toContain('push-forced')
  // The old tip as second parent is in the history, and not on the line of first parents.
  const tree = bench.git('rev-parse', 'main^{tree}')
  const merge = bench.git('commit-tree', tree, '-p', 'main', '-p', before, '-m', '合并')
  bench.git('update-ref', 'refs/heads/main', merge)
  expect(server.push('main').said).toContain('push-forced')
  bench.git('update-ref', 'refs/heads/main', before)
  const other = bench.git('commit-tree', tree, '-p', before, '-p', `${before}~1`, '-m', '合并')
  bench.git('update-ref', 'refs/heads/main', other)
  expect(server.push('main').said).toContain('merge-commit')
  expect(server.tip).toBe(before)
  expect(server.push(`${before}:refs/bd/backup/1`).code).toBe(0)
})

test('a stray commit that is voided in the same push is taken, as check accepts it', async () => {
  const bench = await at('idea-submitted')
  const server = await Server.guarding(bench, program)
  const forger = await Forger.of(bench)
  const bad = await forger.commit(OFFICER, { ...saving('冒名\n'), signature: 'none' })
  forger.settle()
  expect(server.push('main').code).toBe(1)
  await bench.ok(ADMIN, 'void', bad.slice(0, 10), '--reason', '误推送')
  expect(server.push('main')).toMatchObject({ code: 0 })
  expect(server.tip).toBe(bench.head)
})

test('without a trust root of its own, or with that of another workspace, a server takes nothing', async () => {
  const bench = await at('founded')
  const server = new Server(bench, program)
  expect(server.bd('hook', 'install')).toMatchObject({ code: 2 })
  expect(server.bd('hook', 'install', '--trust-root', 'x')).toMatchObject({ code: 4 })
  const root = await rootOf(bench)
  expect(server.bd('hook', 'install', '--trust-root', root).code).toBe(0)
  server.git('-C', server.hub, 'config', '--unset', 'bd.trustRoot')
  expect(server.push('main').said).toContain('hook-without-root')
  const others = root.replace(/[0-9a-f]{40}/u, 'a'.repeat(40))
  server.git('-C', server.hub, 'config', 'bd.trustRoot', others)
  expect(server.push('main').said).toContain('root-mismatch')
  expect(server.tip).toBeUndefined()
  // Nothing that comes with the pusher counts.
  server.git('-C', server.hub, 'config', '--unset', 'bd.trustRoot')
  const args = ['push', server.hub, 'main']
  const brought = ran('git', args, bench.dir, { ...bench.env, BD_TRUST_ROOT: root })
  expect(brought.said).toContain('hook-without-root')
})

test('where bd cannot run, or takes too long, nothing is taken', async () => {
  const bench = await at('idea-submitted')
  const server = await Server.guarding(bench, program)
  const before = server.tip
  await bench.ok(LEADER, 'approve', '2026-001')
  const hook = join(server.hub, 'hooks/pre-receive')
  const text = readFileSync(hook, 'utf8')
  writeFileSync(hook, text.replace(program, `${program}.gone`))
  expect(server.push('main').code).toBe(1)
  writeFileSync(hook, text.replace(/exec '[^']+'/, `exec '/nonexistent/node'`))
  expect(server.push('main').code).toBe(1)
  expect(server.tip).toBe(before)
  writeFileSync(hook, text)
  expect(server.push('main').code).toBe(0)
})

test('a foreign hook is left as it is, and the line that is advised makes it ask bd as well', async () => {
  const bench = await at('idea-submitted')
  const server = new Server(bench, program)
  const hook = join(server.hub, 'hooks/pre-receive')
  writeFileSync(hook, '#!/bin/sh\necho 另一个钩子\n')
  chmodSync(hook, 0o755)
  const root = await rootOf(bench)
  const refused = server.bd('hook', 'install', '--trust-root', root, '--lang', 'zh')
  expect(refused).toMatchObject({ code: 4 })
  expect(readFileSync(hook, 'utf8')).toBe('#!/bin/sh\necho 另一个钩子\n')
  expect(existsSync(join(server.hub, 'hooks/post-receive'))).toBe(false)
  const line = /请在其中加一行：(.*)$/mu.exec(refused.said)?.[1] ?? ''
  writeFileSync(hook, `#!/bin/sh\n${line}\necho 另一个钩子\n`)
  server.git('-C', server.hub, 'config', 'bd.trustRoot', root)
  const forger = await Forger.of(bench)
  const good = bench.head
  await forger.commit(OFFICER, { ...saving('冒名\n'), signature: 'none' })
  expect(server.push('main')).toMatchObject({ code: 1 })
  bench.git('update-ref', 'refs/heads/main', good)
  const taken = server.push('main')
  expect(taken.code).toBe(0)
  expect(taken.said).toContain('remote: 另一个钩子')
})

test('install refuses a work tree and shows without doing on --dry-run; --print gives a script that works', async () => {
  const bench = await at('idea-submitted')
  const root = await rootOf(bench)
  expect(await bench.bd(undefined, 'hook', 'install', '--trust-root', root)).toMatchObject({
    code: 4,
  })
  const server = new Server(bench, program)
  const shown = server.bd('hook', 'install', '--trust-root', root, '--dry-run', '--lang', 'zh')
  expect(shown.said).toContain('将安装')
  expect(existsSync(join(server.hub, 'hooks/pre-receive'))).toBe(false)
  for (const service of ['gitlab', 'gitea', 'gitolite']) {
    const { code, said } = server.bd('hook', 'install', '--print', service)
    expect([code, said.startsWith('#!/bin/sh\n# ')]).toEqual([0, true])
    writeFileSync(join(server.hub, 'hooks/pre-receive'), said, { mode: 0o755 })
  }
  expect(server.push('main').said).toContain('hook-without-root')
  server.git('-C', server.hub, 'config', 'bd.trustRoot', root)
  expect(server.push('main').code).toBe(0)
  expect(server.bd('hook', 'install', '--print', 'github').code).toBe(2)
})
