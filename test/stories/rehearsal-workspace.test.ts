/** A rehearsal is a property of the workspace: it is founded under a rehearsal clock, says so for good, and a real one takes no such clock. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { runBd } from '../../src/commands/run.ts'
import { newBench } from '../workbench/bench.ts'
import { test } from '../workbench/long.ts'
import { ADMIN, OFFICER } from '../workbench/people.ts'

test('it says so in its record, in check and whatever the clock; and with a server, acts are there before they are here', async () => {
  const bench = await newBench({ parameters: false })
  expect(bench.read('bd.yaml')).toMatch(/^purpose: rehearsal$/m)
  const server = join(bench.base, 'server.git')
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', server], { env: bench.env })
  bench.git('remote', 'add', 'origin', server)
  await bench.ok(OFFICER, 'new-project', '--title', '演练项目')
  expect(bench.git('--git-dir', server, 'rev-parse', 'main')).toBe(bench.head)
  const { json } = await bench.bd(undefined, 'check', '--json')
  expect([json.data.rehearsal, json.data.rehearsalClock]).toEqual([true, bench.now])
  const { BD_NOW: _, ...env } = bench.env
  let said = ''
  const sink = { write: (text: string) => (said += text) }
  // Its dates lie where they lie: none is called ahead of the present.
  expect(await runBd(['check'], { cwd: bench.dir, env, out: sink, err: sink })).toBe(0)
  expect(said).toContain('演练工作区')
  expect(said).toContain('这是演练工作区')
})

test('a workspace that was founded in earnest takes no rehearsal clock for an act, and its check says under which it was', async () => {
  const bench = await newBench({ parameters: false })
  const dir = join(bench.base, 'real')
  mkdirSync(dir)
  const { BD_NOW: clock, ...present } = bench.env
  const bd = async (env: Record<string, string>, ...argv: readonly string[]) => {
    let out = ''
    let err = ''
    const code = await runBd([...argv, '--key', bench.key(ADMIN), '--yes'], {
      cwd: dir,
      env,
      out: { write: (text: string) => (out += text) },
      err: { write: (text: string) => (err += text) },
    })
    return { code, out, err }
  }
  const founding = ['--name', '业务拓展部', '--member', `${ADMIN}=孙浩然`]
  expect(await bd(present, 'init', '.', ...founding)).toMatchObject({ code: 0 })
  expect(readFileSync(join(dir, 'bd.yaml'), 'utf8')).not.toContain('purpose')
  const unit = ['policy', 'add-unit', 'north', '--name', '北方公司']
  const refused = await bd({ ...present, BD_NOW: clock! }, ...unit)
  expect(refused.code).toBe(4)
  expect(refused.err).toContain('正式的工作区')
  expect((await bd(present, ...unit)).code).toBe(0)
  const checked = await bd({ ...present, BD_NOW: clock! }, 'check', '--json')
  const { data } = JSON.parse(checked.out)
  expect([data.rehearsal, data.rehearsalClock]).toEqual([false, clock])
})
