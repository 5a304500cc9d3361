/** On a branch of one's own: bd says where the workspace is, the way there loses nothing, the server gets no other branch. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { longTest, test } from '../workbench/long.ts'
import { actsAlone, openProject, twoClones } from '../workbench/person.ts'

/** A workspace with a project on the server, and its founder's second clone. */
async function cloned() {
  const {
    sun,
    hub,
    key,
    done: id,
  } = await twoClones('a project', (founder) => openProject(founder, '海川水务'))
  const idea = join(sun.at, 'projects', id.slice(0, 4), id, 'idea.md')
  actsAlone(sun)
  return { sun, hub, id, idea, key }
}

const branchesOf = (hub: string) =>
  execFileSync('git', ['--git-dir', hub, 'for-each-ref', '--format=%(refname:short)'], {
    encoding: 'utf8',
  }).trim()

/** The commands of the numbered steps, as they are to be typed. */
const steps = (said: string) =>
  [...said.matchAll(/^ {2}\d\. .*?[：:] ?((?:git|bd) .*)$/gmu)].map(([, command]) => command!)

test('an act on a branch of one’s own says so; sync sends nothing; the printed way brings it over with the unsaved edits', async () => {
  const { sun, hub, id, idea } = await cloned()
  sun.git('checkout', '-q', '-b', '草稿')
  expect((await sun.ok('inbox')).out).toContain('当前在分支 草稿 上')
  appendFileSync(idea, '\n本机写成\n')
  const saved = await sun.ok('save', id, '--yes')
  expect(saved.err).toContain('当前在分支 草稿 上，本工作区（origin）用的是分支 main')
  const tip = sun.git('rev-parse', 'HEAD')
  appendFileSync(idea, '\n尚未保存\n')
  const sync = await sun.bd('sync')
  expect(sync.code).toBe(1)
  expect(sync.said).not.toContain('已送出')
  expect(sync.said).not.toContain('默认分支')
  expect(branchesOf(hub)).toBe('main')
  const doctor = JSON.parse((await sun.bd('doctor', '--json')).out).data.checks
  expect(doctor.find(({ check }: { check: string }) => check === 'other-branch')).toMatchObject({
    state: 'problem',
    mend: 'git fetch . 草稿:main && git switch main',
  })
  const typed = steps(sync.err)
  expect(typed).toEqual(['git fetch . 草稿:main', 'git switch main', 'bd sync'])
  for (const command of typed) await sun.types(command)
  expect(sun.git('rev-parse', 'origin/main')).toBe(tip)
  expect(readFileSync(idea, 'utf8')).toContain('尚未保存')
  expect(branchesOf(hub)).toBe('main')
  expect((await sun.ok('check')).code).toBe(0)
}, 60_000)

longTest(
  'where both branches have acts of their own, the way names them and their documents; what is not sent is counted against the others’ branch',
  async () => {
    const { sun, id, idea } = await cloned()
    appendFileSync(idea, '\n甲\n')
    await sun.ok('save', id, '--yes')
    sun.git('checkout', '-q', '-b', '草稿')
    appendFileSync(idea, '\n乙\n')
    await sun.ok('save', id, '--yes')
    const { exchange } = JSON.parse((await sun.ok('inbox', '--json')).out).data
    expect(exchange).toMatchObject({ unsent: 2, away: { here: '草稿', branch: 'main' } })
    sun.git('checkout', '-q', 'main')
    await sun.ok('edit', id, '--contact', '8001', '--yes')
    sun.git('checkout', '-q', '草稿')
    const sync = await sun.bd('sync', '--lang', 'en')
    expect(sync.err).toContain('you are on the branch 草稿, the workspace (origin) is on main')
    const typed = steps(sync.err)
    expect(typed.slice(0, 2)).toEqual(['git log --format=%s main..草稿', 'git switch main'])
    expect(sun.git(...typed[0]!.split(' ').slice(1))).toContain('保存')
    await sun.types(typed[1]!)
    await sun.types(typed[2]!.replace('<file>', idea))
    expect(readFileSync(idea, 'utf8')).toContain('乙')
    await sun.ok('save', id, '--yes')
    await sun.ok('sync')
  },
  60_000,
)

longTest(
  'a clone that has never seen the server’s branch learns of it by sync',
  async () => {
    const { sun, hub, key } = await cloned()
    sun.git('clone', '-q', hub, join(sun.home, 'third'))
    sun.at = join(sun.home, 'third')
    sun.git('config', 'user.signingkey', key)
    sun.git('remote', 'remove', 'origin')
    sun.git('branch', '-m', 'main', 'work')
    sun.git('remote', 'add', 'origin', hub)
    const sync = await sun.bd('sync')
    expect(sync.code).toBe(1)
    expect(branchesOf(hub)).toBe('main')
    for (const command of steps(sync.err)) await sun.types(command)
    expect(sun.git('branch', '--show-current').trim()).toBe('main')
  },
  60_000,
)

longTest(
  'a branch that the user himself has put on the server stays his own',
  async () => {
    const { sun, id, idea } = await cloned()
    sun.git('checkout', '-q', '-b', 'trial')
    sun.git('push', '-q', '-u', 'origin', 'trial')
    appendFileSync(idea, '\n丙\n')
    expect((await sun.ok('save', id, '--yes')).said).not.toContain('当前在分支')
    expect((await sun.ok('sync')).out).toContain('1 次提交')
  },
  60_000,
)

longTest(
  'acts that a colleague sent are not counted as one’s own unsent ones',
  async () => {
    const { sun, id, idea } = await cloned()
    appendFileSync(idea, '\n丁\n')
    await sun.ok('save', id, '--yes')
    const work = sun.at
    sun.at = join(sun.home, 'first')
    await sun.ok('edit', id, '--contact', '8001', '--yes')
    await sun.ok('sync')
    sun.at = work
    sun.git('fetch', '-q')
    expect((await sun.ok('inbox')).out).toContain('1 项办理尚未送出')
  },
  60_000,
)

longTest(
  'in a second work tree the printed way goes to the one that has the branch, and brings the act there',
  async () => {
    const { sun, id } = await cloned()
    const beside = join(sun.home, 'second tree')
    sun.git('worktree', 'add', '-q', '-b', 'wt', beside)
    const home = sun.at
    sun.at = beside
    const { err } = await sun.ok('edit', id, '--contact', '刘洋', '--yes')
    const go = /cd ('[^']+'|\S+)$/mu.exec(err)![0]
    const there = execFileSync('sh', ['-c', `${go} && pwd`], { encoding: 'utf8' }).trim()
    expect(there).toBe(execFileSync('sh', ['-c', 'pwd'], { cwd: home, encoding: 'utf8' }).trim())
    sun.at = there
    for (const command of steps(err)) await sun.types(command)
    expect(sun.git('rev-parse', 'origin/main')).toBe(sun.git('rev-parse', 'wt'))
  },
  60_000,
)
