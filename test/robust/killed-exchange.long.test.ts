/** An act on the shared branch, and a sync behind what others did, that is killed at any step: before or after, never between, and never twice. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { STEPS } from '../../src/repository/mend.ts'
import { REDO_STEPS } from '../../src/repository/redo.ts'
import { copyOf, type Fork, forked, ideaOf } from '../workbench/fork.ts'
import { twoClones } from '../workbench/person.ts'
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

let fork: Fork

beforeAll(async () => {
  fork = await forked()
}, 600_000)

test.each(REDO_STEPS)('a sync killed after the step “%s” does each act once', async (step) => {
  const { sun, hub, done } = copyOf(fork)
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
