/** The gate under gitolite: installed as it is printed and as it is installed by bd, it judges after gitolite has let somebody in. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { Forger, saving } from '../workbench/forge.ts'
import { EXPERTS, HEAD, OFFICER } from '../workbench/people.ts'
import { builtProgram } from '../workbench/program.ts'
import { ran, rootOf } from '../workbench/server.ts'
import { Gitolite } from './gitolite.ts'
import { matters, Member } from './matters.ts'

let gitolite: Gitolite
let program = ''
let bench: Bench
let root = ''

/** The ssh of each of gitolite's people. */
const ssh: Record<string, string> = {}

beforeAll(async () => {
  gitolite = await Gitolite.start()
  program = gitolite.installs(await builtProgram())
  bench = (await matters(1, 1)).bench
  root = await rootOf(bench)
  const keys: Record<string, string> = {}
  for (const name of ['founder', 'writer', 'reader', 'stranger']) {
    const key = gitolite.sshd.newKey()
    keys[name] = key.text
    ssh[name] = gitolite.sshd.ssh(key.file)
  }
  const conf = ['bd', 'printed'].map(
    (repo) => `repo ${repo}\n    RW  main = founder writer\n    R        = reader\n`,
  )
  gitolite.configures(conf.join('\n'), keys)
})

afterAll(() => gitolite.sshd.stop())

const hubOf = (repo: string) => join(gitolite.home, 'repositories', `${repo}.git`)

function push(repo: string, ...specs: readonly string[]) {
  const env = { ...bench.env, GIT_SSH_COMMAND: ssh['founder']! }
  return ran('git', ['push', '-q', gitolite.sshd.address(`/${repo}`), ...specs], bench.dir, env)
}

const tipOf = (repo: string) =>
  gitolite.runs('git', '-C', hubOf(repo), 'rev-parse', '-q', '--verify', 'main').said.trim()

/** A member with a clone from gitolite. */
function clone(repo: string, member: string, login: string): Member {
  const address = gitolite.sshd.address(`/${repo}`)
  return Member.at({
    bench,
    member,
    ssh: ssh[login]!,
    address,
    root,
    machine: `${member}-${repo}-${login}`,
  })
}

/** Refuses what is unlawful, takes what is lawful. */
async function judges(repo: string): Promise<void> {
  const good = bench.head
  expect(push(repo, 'main')).toMatchObject({ code: 0 })
  const forger = await Forger.of(bench)
  await forger.commit(OFFICER, { ...saving('冒名\n'), signature: 'none' })
  const { code, said } = push(repo, 'main')
  expect([code, said.includes('unsigned-commit')], said).toEqual([1, true])
  bench.git('update-ref', 'refs/heads/main', good)
  expect(tipOf(repo)).toBe(good)
}

test('bd hook install, as the account that keeps the repositories', async () => {
  gitolite.runs('git', '-C', hubOf('bd'), 'symbolic-ref', 'HEAD', 'refs/heads/main')
  const install = ['hook', 'install', '--trust-root', root]
  const { code, said } = gitolite.runsIn(hubOf('bd'), process.execPath, program, ...install)
  expect(code, said).toBe(0)
  await judges('bd')
  // gitolite sets its own hooks anew at every change of its configuration.
  expect(gitolite.runs('gitolite', 'setup')).toMatchObject({ code: 0 })
  await judges('bd')
  const fang = clone('bd', EXPERTS[0], 'writer')
  expect((await fang.ok('approve', '--yes')).said).toContain('服务器已收到')
  expect(tipOf('bd')).toBe(fang.tip)
  expect((await fang.ok('check')).said).toContain('核验通过')
})

test('what --print gitolite prints works where it says that it goes', async () => {
  gitolite.runs('git', '-C', hubOf('printed'), 'symbolic-ref', 'HEAD', 'refs/heads/main')
  const print = ['hook', 'install', '--print', 'gitolite']
  const { code, said } = gitolite.runs(process.execPath, program, ...print)
  expect(code).toBe(0)
  const [, place = ''] = /repositories\/bd\.git\/(\S+?)，/.exec(said) ?? []
  writeFileSync(join(hubOf('printed'), place), said, { mode: 0o755 })
  const [, config = ''] = /(git config bd\.trustRoot)/.exec(said) ?? []
  const [git = '', ...args] = config.split(' ')
  gitolite.runsIn(hubOf('printed'), git, ...args, root)
  await judges('printed')
})

test('whoever may only read, or is not known, is told so by gitolite, and nothing is written', async () => {
  const zhou = clone('bd', HEAD, 'reader')
  const [tip, before] = [zhou.tip, tipOf('bd')]
  const denied = await zhou.bd('cancel', '2026-001', '--reason', '不再推进', '--yes')
  expect([denied.code, denied.said.includes('DENIED')], denied.said).toEqual([4, true])
  expect(denied.said).toContain('本次什么也没有写入')
  const gone = clone('bd', OFFICER, 'reader')
  gone.login(ssh['stranger']!)
  gone.git('remote', 'set-url', 'origin', gitolite.sshd.address('/elsewhere'))
  const unknown = await gone.bd('new-project', '--title', '参股北岸物流', '--yes')
  expect([unknown.code, unknown.said.includes('DENIED')], unknown.said).toEqual([4, true])
  expect([zhou.tip, tipOf('bd')]).toEqual([tip, before])
})
