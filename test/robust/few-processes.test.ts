/** How many programs one command starts: each takes longer to start than to answer, so what is asked is asked once, together. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runBd } from '../../src/commands/run.ts'
import type { Bench } from '../workbench/bench.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { EXPERTS } from '../workbench/people.ts'

const PROGRAMS = ['git', 'ssh-keygen']

/** What one command starts, in order, each with its arguments. */
async function started(bench: Bench, argv: readonly string[]): Promise<readonly string[]> {
  const [bin, asked] = [join(bench.base, 'bin'), join(bench.base, 'asked')]
  mkdirSync(bin, { recursive: true })
  for (const name of PROGRAMS) {
    const real = execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
    const script = `#!/bin/sh\necho "${name} $*" >>'${asked}'\nexec '${real}' "$@"\n`
    writeFileSync(join(bin, name), script, { mode: 0o755 })
  }
  rmSync(asked, { force: true })
  let said = ''
  const out = { write: (text: string) => (said += text) }
  const env = { ...bench.env, PATH: `${bin}:${bench.env['PATH']}` }
  expect(await runBd(argv, { cwd: bench.dir, env, out, err: out }), said).toBe(0)
  return existsSync(asked) ? readFileSync(asked, 'utf8').split('\n').filter(Boolean) : []
}

test('what reads starts git three times at most; what acts, six times and the signer once', async () => {
  const bench = await at('experts')
  const key = ['--key', bench.key(EXPERTS[0])]
  for (const line of [['status', PROJECT], ['list'], ['inbox', ...key]]) {
    const all = await started(bench, line)
    expect(all.length, [line.join(' '), ...all].join('\n')).toBeLessThanOrEqual(3)
  }
  const all = await started(bench, ['approve', PROJECT, '--yes', ...key])
  expect(all.length, all.join('\n')).toBeLessThanOrEqual(7)
  expect(all.filter((one) => one.startsWith('ssh-keygen'))).toHaveLength(1)
})
