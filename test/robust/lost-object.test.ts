/** A copy that lost an object says so, advises and lets nobody void what others have whole, and the line that it prints mends it. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { at, FOLDER } from '../workbench/life.ts'
import { ADMIN } from '../workbench/people.ts'

test('a document that this copy lost is fetched again by the line of the finding, and nothing is voided meanwhile', async () => {
  const bench = await at('idea-submitted')
  const server = join(bench.base, 'server.git')
  execFileSync('git', ['clone', '--quiet', '--bare', bench.dir, server], { env: bench.env })
  bench.git('remote', 'add', 'origin', server)
  bench.git('fetch', '--quiet', 'origin')
  const blob = bench.git('rev-parse', `HEAD:${FOLDER}/idea.md`).trim()
  rmSync(join(bench.dir, '.git/objects', blob.slice(0, 2), blob.slice(2)))

  const { code, out, err } = await bench.bd(undefined, 'check')
  expect(code).toBe(1)
  expect(out + err).toContain('[object-missing]')
  expect(out + err).not.toContain('bd void')
  const [submission = ''] = bench.git('log', '-1', '--format=%H').split('\n')
  const refused = await bench.refusal(ADMIN, 'void', submission, '--reason', '误交')
  expect(refused).toEqual(['void-of-nothing'])

  const line = /git fetch [^\n]+/.exec(out + err)?.[0].trim() ?? ''
  bench.git(...line.split(' ').slice(1))
  expect((await bench.bd(undefined, 'check')).code).toBe(0)
})
