/** An act on the shared branch that is killed at any step: before or after, never between, and never twice. */
import { spawnSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { STEPS } from '../../src/repository/mend.ts'
import { twoClones } from '../workbench/person.ts'
import { dyingProgram } from './dying-program.ts'

let program = ''

beforeAll(async () => {
  program = await dyingProgram()
})

const OPEN = ['new-project', '--title', '参股北岸物流', '--yes']

test.each(STEPS)('killed after the step “%s” a project is opened once', async (step) => {
  const { sun, hub } = await twoClones(async () => undefined)
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
