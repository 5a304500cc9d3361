/** An act over a bad connection to a server, or to one in a bad way: it is there once, or nothing was done, and bd says which. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { OFFICER } from '../workbench/people.ts'
import { builtProgram } from '../workbench/program.ts'
import { rootOf, type Server } from '../workbench/server.ts'
import { temporary } from '../workbench/temporary.ts'
import { Line } from './line.ts'
import { matters, Member, served } from './matters.ts'
import { Sshd } from './sshd.ts'

let program = ''
let sshd: Sshd
let founded: Bench

beforeAll(async () => {
  program = await builtProgram()
  sshd = await Sshd.start()
  founded = (await matters(1, 0)).bench
})

afterAll(() => {
  for (const line of lines) line.close()
  sshd.stop()
})

const lines: Line[] = []

/** An officer at a line of his own to a server with the gate. */
async function officer(login?: { command?: string; may?: boolean }) {
  const bench = founded.copy()
  const server = await served(bench, program, sshd)
  const line = await Line.to(sshd.port)
  lines.push(line)
  const place = { member: OFFICER, ssh: sshd.login(), address: sshd.address(server.hub) }
  const liu = Member.at({ bench, ...place, root: await rootOf(bench) })
  liu.git('remote', 'set-url', 'origin', sshd.address(server.hub, line.port))
  if (login !== undefined) liu.login(sshd.login(login))
  return { server, line, liu }
}

const OPEN = ['new-project', '--title', '参股北岸物流', '--yes'] as const
const OTHER = ['new-project', '--title', '并购临江热电', '--yes'] as const

/** How often the server has an act of that title. */
function times(server: Server, title: string): number {
  return server.git('-C', server.hub, 'log', '--format=%s', 'main').split(title).length - 1
}

async function isWhole(liu: Member, server: Server): Promise<void> {
  expect(server.tip).toBe(liu.tip)
  expect(liu.git('status', '--porcelain', '-uno')).toBe('')
  expect((await liu.ok('check')).said).toContain('核验通过')
}

/** Lets the server run a script first, in the place of its hook, which goes on after it. */
function before(server: Server, name: string, script: string): () => void {
  const hook = join(server.hub, 'hooks', name)
  renameSync(hook, `${hook}.own`)
  writeFileSync(hook, `#!/bin/sh\n${script}\nexec '${hook}.own'\n`, { mode: 0o755 })
  return () => renameSync(`${hook}.own`, hook)
}

/** A script that waits; what happens meanwhile is the test's. */
function waiting(folder: string) {
  const [here, go] = [join(folder, 'here'), join(folder, 'go')]
  const script = `touch '${here}'; until [ -e '${go}' ]; do sleep 0.05; done`
  const arrived = async () => {
    await expect.poll(() => existsSync(here), { timeout: 60_000 }).toBe(true)
  }
  return { script, arrived, goOn: () => writeFileSync(go, '') }
}

test.each(['pre-receive', 'post-receive'])(
  'the line is cut while the server is at its %s: the act is there once, and is told as done',
  async (name) => {
    const { server, line, liu } = await officer()
    const wait = waiting(temporary())
    before(server, name, wait.script)
    const acting = liu.bd(...OPEN)
    await wait.arrived()
    line.cut()
    wait.goOn()
    const { code, said } = await acting
    expect([code, said.includes('未送出')], said).toEqual([0, false])
    expect(times(server, '参股北岸物流')).toBe(1)
    await liu.ok(...OTHER)
    expect(times(server, '参股北岸物流')).toBe(1)
    await isWhole(liu, server)
  },
)

test('a push that the server loses once is sent again, the same commit; lost each time it is unsent, and goes along with the next act', async () => {
  const { server, liu } = await officer()
  const lost = join(temporary(), 'lost')
  const mend = before(
    server,
    'pre-receive',
    `[ -e '${lost}' ] || { touch '${lost}'; kill -9 $PPID; exit; }`,
  )
  expect((await liu.ok(...OPEN)).said).not.toContain('未送出')
  await isWhole(liu, server)
  mend()
  const mended = before(server, 'pre-receive', 'kill -9 $PPID; exit')
  expect((await liu.ok(...OTHER)).said).toContain('未送出')
  expect(times(server, '并购临江热电')).toBe(0)
  mended()
  expect((await liu.ok('inbox')).said).toContain('1 项办理尚未送出')
  await liu.ok('new-project', '--title', '收购海川水务', '--yes')
  for (const title of ['参股北岸物流', '并购临江热电', '收购海川水务']) {
    expect(times(server, title)).toBe(1)
  }
  await isWhole(liu, server)
})

test('a server that says nothing is given up, nothing is written, and the advised way works', async () => {
  const { server, line, liu } = await officer()
  liu.git('config', 'bd.timeout', '1')
  const tip = liu.tip
  line.hold()
  const { code, said } = await liu.bd(...OPEN)
  expect(code, said).toBe(4)
  expect(said).toContain('--offline')
  expect(liu.tip).toBe(tip)
  expect((await liu.ok(...OPEN, '--offline')).said).toContain('未送出')
  line.cut()
  expect((await liu.ok('sync')).code).toBe(0)
  expect(times(server, '参股北岸物流')).toBe(1)
  await isWhole(liu, server)
})

test('a server that answers after more than a minute has the act once, and who made it was not told that it failed', async () => {
  const { server, liu } = await officer()
  const wait = waiting(temporary())
  const mend = before(server, 'pre-receive', wait.script)
  const { said } = await liu.ok(...OPEN)
  expect(said).toContain('未送出：连接中断')
  expect(times(server, '参股北岸物流')).toBe(0)
  wait.goOn()
  await expect.poll(() => times(server, '参股北岸物流'), { timeout: 30_000 }).toBe(1)
  mend()
  await liu.ok(...OTHER)
  expect(times(server, '参股北岸物流')).toBe(1)
  await isWhole(liu, server)
})

test('a lock left on the server is named as that, nothing is written; once it is away the act goes through', async () => {
  const { server, liu } = await officer()
  const lock = join(server.hub, 'refs/heads/main.lock')
  writeFileSync(lock, '')
  const tip = liu.tip
  const { code, said } = await liu.bd(...OPEN)
  expect(code, said).toBe(4)
  expect(said).toContain('main.lock')
  expect(said).toContain('一直锁着')
  expect([liu.tip, liu.git('status', '--porcelain')]).toEqual([tip, ''])
  await liu.ok(...OTHER, '--offline')
  const synced = await liu.bd('sync')
  expect([synced.code, synced.said.includes('main.lock')], synced.said).toEqual([4, true])
  // One that is held for a moment only is waited for.
  const acting = liu.bd(...OPEN)
  await new Promise((done) => setTimeout(done, 500))
  rmSync(lock)
  expect((await acting).code).toBe(0)
  for (const title of ['参股北岸物流', '并购临江热电']) expect(times(server, title)).toBe(1)
  await isWhole(liu, server)
})

/** What makes a program of node believe that it is an hour earlier. */
const HOUR_BACK = `--import=data:text/javascript,${encodeURIComponent('const now = Date.now; Date.now = () => now() - 3_600_000')}`

test('where a clock was set back, on the server or here, it is told so, and nothing is written', async () => {
  const { server, liu } = await officer()
  const hook = join(server.hub, 'hooks/pre-receive')
  const text = readFileSync(hook, 'utf8')
  writeFileSync(hook, text.replace('exec ', `NODE_OPTIONS='${HOUR_BACK}' exec `))
  const tip = liu.tip
  const { code, said } = await liu.bd(...OPEN)
  expect(code, said).toBe(4)
  expect(said).toContain('date-in-future')
  expect([liu.tip, liu.git('status', '--porcelain')]).toEqual([tip, ''])
  writeFileSync(hook, text)
  const own = await liu.runs(program, OPEN, { NODE_OPTIONS: HOUR_BACK })
  expect([own.code, own.said.includes('date-not-monotone')], own.said).toEqual([1, true])
  expect([liu.tip, liu.git('status', '--porcelain')]).toEqual([tip, ''])
  await liu.ok(...OPEN)
  expect(times(server, '参股北岸物流')).toBe(1)
  await isWhole(liu, server)
})

test('whoever may not log in, or not push, is told so by the server, and nothing is written', async () => {
  const stranger = await officer({ may: false })
  const locked = await stranger.liu.bd(...OPEN)
  expect([locked.code, locked.said.includes('Permission denied')], locked.said).toEqual([4, true])
  const script = join(temporary(), 'only-read')
  writeFileSync(
    script,
    `#!/bin/sh\ncase "$SSH_ORIGINAL_COMMAND" in git-receive-pack*) echo 本账号只读 >&2; exit 1;; esac\neval "exec $SSH_ORIGINAL_COMMAND"\n`,
    { mode: 0o755 },
  )
  const reader = await officer({ command: script })
  const denied = await reader.liu.bd(...OPEN)
  expect([denied.code, denied.said.includes('本账号只读')], denied.said).toEqual([4, true])
  for (const { liu, server } of [stranger, reader]) {
    expect([liu.tip, liu.git('status', '--porcelain')]).toEqual([server.tip, ''])
    expect(times(server, '参股北岸物流')).toBe(0)
  }
})
