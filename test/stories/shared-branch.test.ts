/** An act happens on the shared branch: the others have it when it is done, and nothing is done that they cannot have. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { longTest, test } from '../workbench/long.ts'
import { openProject, type Person, twoClones } from '../workbench/person.ts'

/** Two clones of one person; `elsewhere` does something in the first while he stands in the second. */
async function shared() {
  const { sun, hub } = await twoClones('a project', (one) => openProject(one, '海川水务'))
  const work = sun.at
  const first = join(sun.home, 'first')
  sun.git('-C', first, 'remote', 'set-head', 'origin', 'main')
  const elsewhere = async <T>(what: () => Promise<T>): Promise<T> => {
    sun.at = first
    try {
      return await what()
    } finally {
      sun.at = work
    }
  }
  return { sun, hub, elsewhere }
}

const tipOf = (sun: Person, at: string) => sun.git('-C', at, 'rev-parse', 'main').trim()
const titles = (sun: Person, at: string) => sun.git('-C', at, 'log', '--format=%s', 'main')

/** What the server does with a push. */
function hook(hub: string, name: string, script: string): void {
  writeFileSync(join(hub, 'hooks', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const grant = (role: string) => ['policy', 'grant-role', 'sun-haoran', role, '--yes'] as const

test('what is done is there without bd sync, and the next act begins with what the others did', async () => {
  const { sun, hub, elsewhere } = await shared()
  await sun.ok(...grant('general-manager'))
  expect(tipOf(sun, hub)).toBe(tipOf(sun, '.'))
  const { said } = await elsewhere(() => sun.ok('new-project', '--title', '并购临江热电', '--yes'))
  expect(said).toContain('已先取得 origin 上他人的 1 项办理')
  // Whatever the inbox tells of can be looked at next.
  expect((await sun.ok('inbox')).out).toContain('已取得 origin 上他人新办理的 1 项')
  expect(tipOf(sun, '.')).toBe(tipOf(sun, hub))
  expect((await sun.ok('show', '2026-002')).out).toContain('并购临江热电')
  const { said: third } = await sun.ok('new-project', '--title', '参股北岸物流', '--yes')
  expect(third).toContain('2026-003')
  expect(tipOf(sun, hub)).toBe(tipOf(sun, '.'))
  expect((await sun.ok('check')).said).toContain('核验通过')
  expect((await sun.ok('sync')).said).toContain('无须同步')
})

test('whoever is overtaken decides and signs again on what came first, and asks nobody for it', async () => {
  const { sun, hub, elsewhere } = await shared()
  await elsewhere(async () => {
    await sun.ok('new-project', '--title', '并购临江热电', '--yes', '--offline')
    sun.git('push', '-q', 'origin', 'main:refs/bd/faster')
  })
  // Between the fetch and the push of this act the other one arrives.
  hook(
    hub,
    'pre-receive',
    '[ -e raced ] && exit 0; touch raced; env -u GIT_QUARANTINE_PATH git update-ref refs/heads/main refs/bd/faster',
  )
  const { said } = await sun.ok('new-project', '--title', '参股北岸物流', '--yes')
  expect(existsSync(join(hub, 'raced'))).toBe(true)
  expect(said).toContain('2026-003')
  const all = titles(sun, hub)
  for (const title of ['海川水务', '并购临江热电', '参股北岸物流']) {
    expect(all.split(title)).toHaveLength(2)
  }
  expect(tipOf(sun, hub)).toBe(tipOf(sun, '.'))
  expect((await sun.ok('check')).said).toContain('核验通过')
})

test('what the server refuses was not done: nothing is written, edits stay, and its words are told', async () => {
  const { sun, hub } = await shared()
  const before = tipOf(sun, '.')
  hook(hub, 'pre-receive', 'echo 今日封账 >&2; exit 1')
  writeFileSync(join(sun.at, 'README.md'), '改了一半\n')
  const status = sun.git('status', '--porcelain')
  const { code, said } = await sun.bd(...grant('general-manager'))
  expect(code).toBe(4)
  expect(said).toContain('今日封账')
  expect(said).toContain('本次什么也没有写入')
  expect([tipOf(sun, '.'), sun.git('status', '--porcelain')]).toEqual([before, status])
  expect(existsSync(join(sun.at, '.git/bd-journal.json'))).toBe(false)
  rmSync(join(hub, 'hooks/pre-receive'))
  await sun.ok(...grant('general-manager'))
  expect(tipOf(sun, hub)).toBe(tipOf(sun, '.'))
})

test('out of reach nothing is done unasked; --offline does it here, says so until it is sent, and the next act sends it', async () => {
  const { sun, hub } = await shared()
  const before = tipOf(sun, '.')
  renameSync(hub, `${hub}.away`)
  const refused = await sun.bd(...grant('general-manager'))
  expect(refused.code).toBe(4)
  expect(refused.said).toContain('--offline')
  expect(tipOf(sun, '.')).toBe(before)
  const done = await sun.ok(...grant('general-manager'), '--offline')
  expect(done.said).toContain('未送出')
  const inbox = (await sun.ok('inbox')).said
  expect(inbox).toContain('1 项办理尚未送出')
  expect(inbox).toContain('没有连上 origin，以下是本机所知')
  expect((await sun.ok('status')).out).toContain('1 项办理尚未送出')
  const { entries } = JSON.parse((await sun.ok('log', '--json')).out).data
  expect(entries.map(({ unsent }: { unsent: boolean }) => unsent).lastIndexOf(false)).toBe(
    entries.length - 2,
  )
  renameSync(`${hub}.away`, hub)
  expect((await sun.ok(...grant('director'))).said).toContain('此前 1 项尚未送出，随本次一并送出')
  expect(tipOf(sun, hub)).toBe(tipOf(sun, '.'))
  expect((await sun.ok('inbox')).said).not.toContain('尚未送出')
})

longTest(
  'where the connection breaks off behind the push, the server is asked whether it has the act',
  async () => {
    const { sun, hub } = await shared()
    // The server takes the act and is gone before it can say so.
    hook(hub, 'post-receive', 'kill -9 $PPID')
    const { said } = await sun.ok(...grant('general-manager'))
    expect(said).not.toContain('未送出')
    expect(tipOf(sun, hub)).toBe(tipOf(sun, '.'))
  },
)

longTest(
  'where it breaks off before, nobody knows: the act stands here as unsent, and goes once with the next',
  async () => {
    const { sun, hub } = await shared()
    hook(hub, 'pre-receive', 'kill -9 $PPID; sleep 1')
    const { said } = await sun.ok(...grant('general-manager'))
    expect(said).toContain('未送出：连接中断')
    expect(tipOf(sun, hub)).not.toBe(tipOf(sun, '.'))
    rmSync(join(hub, 'hooks/pre-receive'))
    await sun.ok(...grant('director'))
    expect(tipOf(sun, hub)).toBe(tipOf(sun, '.'))
    expect((await sun.ok('check')).said).toContain('核验通过')
  },
)

test('a branch that went back is not acted on, however often one tries; bd sync sends back what it lost', async () => {
  const { sun, hub } = await shared()
  await sun.ok(...grant('general-manager'))
  const tip = tipOf(sun, '.')
  sun.git('-C', hub, 'update-ref', 'refs/heads/main', `${tip}~1`)
  for (const before of [[], [], ['fetch', '-q']]) {
    // A plain fetch makes git forget what was there.
    if (before.length > 0) sun.git(...before)
    const { code, said } = await sun.bd(...grant('director'))
    expect([code, said.includes('rollback')]).toEqual([1, true])
    expect(said).toContain('bd sync')
    expect([tipOf(sun, '.'), tipOf(sun, hub)]).toEqual([
      tip,
      `${sun.git('rev-parse', `${tip}~1`)}`.trim(),
    ])
  }
  expect((await sun.ok('sync')).said).toContain('的记录退回过')
  expect(tipOf(sun, hub)).toBe(tip)
  await sun.ok(...grant('director'))
})

longTest(
  'a branch that is gone is not made again by an act, and one that was rewritten is sent nothing',
  async () => {
    const { sun, hub } = await shared()
    await sun.ok(...grant('general-manager'))
    const tip = tipOf(sun, '.')
    sun.git('-C', hub, 'update-ref', '-d', 'refs/heads/main')
    for (const _ of [1, 2]) {
      const { code, said } = await sun.bd(...grant('director'))
      expect([code, said.includes('已经没有本工作区的分支')]).toEqual([1, true])
    }
    expect((await sun.ok('sync')).said).toContain('的记录退回过')
    expect(tipOf(sun, hub)).toBe(tip)
    const other = sun
      .git(
        '-C',
        hub,
        '-c',
        'user.name=x',
        '-c',
        'user.email=x@x',
        'commit-tree',
        `${tip}^{tree}`,
        '-p',
        `${tip}~1`,
        '-m',
        '改写',
      )
      .trim()
    sun.git('-C', hub, 'update-ref', 'refs/heads/main', other)
    for (const argv of [grant('director'), ['sync'], ['sync']]) {
      const { code, said } = await sun.bd(...argv)
      expect([code, said.includes('rollback')], said).toEqual([1, true])
      expect([tipOf(sun, '.'), tipOf(sun, hub)]).toEqual([tip, other])
    }
  },
)

longTest(
  'what bd sync would keep here does not go along with an act; its void is the way out',
  async () => {
    const { sun, hub } = await shared()
    const before = tipOf(sun, hub)
    const stray = (text: string) => {
      writeFileSync(join(sun.at, 'projects/2026/2026-001/note.md'), text)
      sun.git('add', '-A', 'projects')
      sun.git('-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-qm', '随手')
      return sun.git('rev-parse', '--short=12', 'HEAD').trim()
    }
    const strays = [stray('甲\n'), stray('乙\n')]
    const refused = await sun.bd('new-project', '--title', '参股北岸物流', '--yes')
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('unsigned-commit')
    expect(tipOf(sun, hub)).toBe(before)
    const first = await sun.ok('void', strays[0]!, '--reason', '误操作', '--yes')
    expect(first.said).toContain('未送出')
    expect(tipOf(sun, hub)).toBe(before)
    await sun.ok('void', strays[1]!, '--reason', '误操作', '--yes')
    expect(tipOf(sun, hub)).toBe(tipOf(sun, '.'))
    expect((await sun.ok('check')).said).toContain('核验通过')
  },
)

longTest('what the server says is told where it takes the act, too', async () => {
  const { sun, hub } = await shared()
  hook(hub, 'post-receive', 'echo 已抄送审计部')
  expect((await sun.ok(...grant('general-manager'))).said).toContain('origin：已抄送审计部')
  await sun.ok(...grant('director'), '--offline')
  expect((await sun.ok('sync')).said).toContain('origin：已抄送审计部')
})

longTest(
  'unsent acts beside new ones of others are sent by bd sync first; bd.exchange = never leaves all to it',
  async () => {
    const { sun, hub, elsewhere } = await shared()
    await sun.ok(...grant('general-manager'), '--offline')
    await elsewhere(() => sun.ok('new-project', '--title', '并购临江热电', '--yes'))
    const { code, said } = await sun.bd(...grant('director'))
    expect(code).toBe(4)
    expect(said).toContain('本机有 1 项办理尚未送出')
    expect(said).toContain('bd sync')
    await elsewhere(async () => {
      sun.git('config', 'bd.exchange', 'never')
      const before = tipOf(sun, hub)
      await sun.ok(...grant('director'))
      expect(tipOf(sun, hub)).toBe(before)
    })
  },
)

test('a server that never answers is given up after bd.timeout seconds', async () => {
  const { sun } = await shared()
  const before = tipOf(sun, '.')
  const slow = join(sun.home, 'slow-ssh')
  const pid = join(sun.home, 'slow-pid')
  writeFileSync(slow, `#!/bin/sh\necho $$ > '${pid}'\nexec sleep 600\n`, { mode: 0o755 })
  sun.git('remote', 'set-url', 'origin', 'ssh://nobody@server/bd.git')
  sun.git('config', 'core.sshCommand', slow)
  sun.git('config', 'bd.timeout', '1')
  const { code, said } = await sun.bd(...grant('director'))
  expect(code).toBe(4)
  expect(said).toContain('--offline')
  expect(tipOf(sun, '.')).toBe(before)
  // Nobody waits on for it.
  const waits = () => isAlive(Number(readFileSync(pid, 'utf8')))
  await expect.poll(waits, { timeout: 20_000 }).toBe(false)
})

longTest(
  'what both sides edit is merged before it is signed, and nobody is kept from other acts by it',
  async () => {
    const { sun, hub, elsewhere } = await shared()
    const file = 'projects/2026/2026-001/idea.md'
    const write = (text: string) => writeFileSync(join(sun.at, file), text)
    const lines = ['# 构想', '', '甲', '', '乙', '', '丙', '']
    write(lines.join('\n'))
    await sun.ok('save', '2026-001', '--yes')
    await elsewhere(async () => {
      // The draft that lies here was never filled in.
      rmSync(join(sun.at, file))
      await sun.ok('sync')
      write(lines.join('\n').replace('丙', '丙，他人所改'))
      await sun.ok('save', '2026-001', '--yes')
    })
    write(lines.join('\n').replace('甲', '甲，本人所改'))
    // An act about something else goes on; the edit stays.
    const { said } = await sun.ok(...grant('general-manager'))
    expect(said).toContain(`您正在修改、他人也已保存：${file}`)
    expect(readFileSync(join(sun.at, file), 'utf8')).toContain('甲，本人所改')
    const merged = await sun.bd('save', '2026-001', '--yes')
    expect(merged).toMatchObject({ code: 1 })
    expect(merged.said).toContain(`已合并：${file}`)
    const both = readFileSync(join(sun.at, file), 'utf8')
    expect(both).toContain('甲，本人所改')
    expect(both).toContain('丙，他人所改')
    await sun.ok('save', '2026-001', '--yes')
    expect(sun.git('-C', hub, 'show', `main:${file}`)).toBe(both)
    expect(sun.git('status', '--porcelain')).toBe('')
    expect((await sun.ok('check')).said).toContain('核验通过')
  },
)

longTest('a conflict is marked and named, and is not saved as it stands', async () => {
  const { sun, elsewhere } = await shared()
  const file = 'projects/2026/2026-001/idea.md'
  const write = (text: string) => writeFileSync(join(sun.at, file), text)
  write('# 构想\n\n甲\n')
  await sun.ok('save', '2026-001', '--yes')
  await elsewhere(async () => {
    // The draft that lies here was never filled in.
    rmSync(join(sun.at, file))
    await sun.ok('sync')
    write('# 构想\n\n他人所写\n')
    await sun.ok('save', '2026-001', '--yes')
  })
  write('# 构想\n\n本人所写\n')
  const merged = await sun.bd('save', '2026-001', '--yes')
  expect(merged).toMatchObject({ code: 1 })
  expect(merged.said).toContain(`有冲突：${file}`)
  expect(readFileSync(join(sun.at, file), 'utf8')).toMatch(
    /<<<<<<< 您的修改[\s\S]+本人所写[\s\S]+他人所写[\s\S]+>>>>>>> 他人已保存/,
  )
  // The marks of a merge that was not finished are refused.
  expect((await sun.bd('save', '2026-001', '--yes')).code).toBe(1)
  write('# 构想\n\n两人商定\n')
  await sun.ok('save', '2026-001', '--yes')
})
