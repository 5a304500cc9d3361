/** The tests of a regulation are judged by the rules of the workspace in which it is to be in force. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { processFolders } from '../../src/commands/steps/process-argument.ts'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import { workspaceHere } from '../../src/commands/steps/workspace-around.ts'
import { runBd } from '../../src/commands/run.ts'
import { temporary } from '../workbench/temporary.ts'

/** A workspace of 0.2.0, under the rules of the first epoch: a vote that misses its share is rejected there. */
function cloned(): string {
  const dir = join(temporary(), 'workspace')
  const bundle = join(import.meta.dirname, '../../fixtures/golden/0.2.0.bundle')
  execFileSync('git', ['clone', '-q', '-b', 'main', bundle, dir], { stdio: 'ignore' })
  return dir
}

test('the tests that 0.2.0 published a regulation with still pass in its workspace, and not by the newest rules', async () => {
  const dir = cloned()
  expect((await workspaceHere(dir))?.epoch).toBe('bd/workspace@1')
  let said = ''
  const code = await runBd(['process', 'test'], {
    cwd: dir,
    env: { PATH: process.env['PATH'] ?? '', HOME: temporary() },
    out: { write: (text) => (said += text) },
    err: { write: (text) => (said += text) },
  })
  expect(code, said).toBe(0)
  const folders = await processFolders(dir, 'group-investment', '1')
  const newest = await rehearse(folders[0]!, 'none')
  expect(newest.findings.map(({ rule }) => rule)).toContain('test-differs')
})
