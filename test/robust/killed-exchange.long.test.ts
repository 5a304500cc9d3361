/** An act on the shared branch, and a sync behind what others did, that is killed at any step: before or after, never between, and never twice. */
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { STEPS } from '../../src/repository/mend.ts'
import { REDO_STEPS } from '../../src/repository/redo.ts'
import { openProject, Person, twoClones } from '../workbench/person.ts'
import { temporary } from '../workbench/temporary.ts'
import { dyingProgram } from './dying-program.ts'

let program = ''

beforeAll(async () => {
  program = await dyingProgram()
})

const OPEN = ['new-project', '--title', '参股北岸物流', '--yes']

test.each(STEPS)('killed after the step “%s” a project is opened once', async (step) => {
  const { sun, hub } = await twoClones('nothing', async () => undefined)
  const opened = () =>
    sun.git('-C', hub, 'log', '--format=%s', 'main').split('参股北岸物流').length - 1
  const killed = spawnSync(process.execPath, [program, ...OPEN], {
    cwd: sun.at,
    env: { ...sun.env, BD_DIE_AT: step },
    encoding: 'utf8',
  })
  expect(killed.signal, killed.stderr).toBe('SIGKILL')
  const isThere = STEPS.indexOf(step) >= STEPS.indexOf('published')
  expect(opened()).toBe(isThere ? 1 : 0)
  const again = await sun.bd(...OPEN)
  if (step === 'published') {
    // It is on the server and not here: typed again it is found to be done, once.
    expect(again.code).toBe(4)
    expect(again.said).toContain('事项已办成')
    expect(opened()).toBe(1)
  }
  if (!isThere) {
    expect(again.code, again.said).toBe(0)
    expect(opened()).toBe(1)
  }
  const other = await sun.ok('new-project', '--title', '并购临江热电', '--yes')
  expect(other.said).not.toContain('事项已办成')
  expect(sun.git('status', '--porcelain', '-uno')).toBe('')
  expect((await sun.ok('check')).said).toContain('核验通过')
  expect(sun.git('-C', hub, 'rev-parse', 'main')).toBe(sun.git('rev-parse', 'main'))
})

const ideaOf = (id: string) => `projects/${id.slice(0, 4)}/${id}/idea.md`

/** An opening with its number taken, its save, a save that clashes, and an unsaved edit. */
async function forked() {
  const { sun, hub, done } = await twoClones('killed', async (one) => {
    const id = await openProject(one, '收购海川水务')
    writeFileSync(join(one.at, ideaOf(id)), '# 构想\n\n甲\n\n乙\n\n丙\n')
    await one.ok('save', id, '--yes')
    return id
  })
  const write = (id: string, text: string) => writeFileSync(join(sun.at, ideaOf(id)), text)
  const own = done.replace('-001', '-002')
  const work = sun.at
  sun.at = join(sun.home, 'first')
  await openProject(sun, '并购临江热电')
  write(done, '# 构想\n\n甲\n\n乙\n\n他人的丙\n')
  await sun.ok('save', done, '--yes')
  sun.at = work
  await sun.ok('new-project', '--title', '参股北岸物流', '--yes', '--offline')
  write(own, '# 参股\n')
  await sun.ok('save', own, '--yes', '--offline')
  write(done, '# 构想\n\n本机的甲\n\n乙\n\n丙\n')
  await sun.ok('save', done, '--yes', '--offline')
  write(own, '# 参股\n\n尚未保存\n')
  return { sun, hub, done }
}

let fork: Awaited<ReturnType<typeof forked>>

beforeAll(async () => {
  fork = await forked()
}, 600_000)

/** The same people and server once more. */
function copied() {
  const base = temporary()
  cpSync(dirname(fork.hub), base, { recursive: true })
  const sun = Object.assign(Object.create(Person.prototype) as Person, {
    home: join(base, 'sun'),
    at: join(base, 'sun/work'),
  })
  const hub = join(base, 'hub.git')
  sun.git('remote', 'set-url', 'origin', hub)
  return { sun, hub, done: fork.done }
}

test.each(REDO_STEPS)('a sync killed after the step “%s” does each act once', async (step) => {
  const { sun, hub, done } = copied()
  const [clash, moved] = [ideaOf(done), ideaOf(done.replace('-001', '-003'))]
  const opened = () =>
    sun.git('-C', hub, 'log', '--format=%s', 'main').split('参股北岸物流').length - 1
  const killed = spawnSync(process.execPath, [program, 'sync', '--yes'], {
    cwd: sun.at,
    env: { ...sun.env, BD_DIE_AT: step },
    encoding: 'utf8',
  })
  expect(killed.signal, killed.stderr).toBe('SIGKILL')
  const isThere = REDO_STEPS.indexOf(step) >= REDO_STEPS.indexOf('published')
  expect(opened()).toBe(isThere ? 1 : 0)
  const again = await sun.bd('sync', '--yes')
  expect([0, 1], again.said).toContain(again.code)
  expect(opened()).toBe(1)
  expect(sun.git('-C', hub, 'rev-parse', 'main')).toBe(sun.git('rev-parse', 'main'))
  expect(readFileSync(join(sun.at, moved), 'utf8')).toBe('# 参股\n\n尚未保存\n')
  expect(sun.git('show', `HEAD:${moved}`)).toBe('# 参股\n')
  // What clashed is an edit still, to be merged by this sync or by its save.
  if ((await sun.bd('save', done, '--yes')).code !== 0) await sun.ok('save', done, '--yes')
  const saved = sun.git('show', `HEAD:${clash}`)
  expect(saved).toContain('本机的甲')
  expect(saved).toContain('他人的丙')
  expect((await sun.ok('check')).said).toContain('核验通过')
})
