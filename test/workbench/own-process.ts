/** A real workspace of the starter's people whose one process a test has written itself. */
import { voiceOf } from '../../src/terminal/voice.ts'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Session } from '../../src/commands/session.ts'
import { found } from '../../src/commands/steps/first-commit.ts'
import { foundingFiles } from '../../src/commands/steps/first-files.ts'
import { keyFor } from '../../src/commands/steps/own-key.ts'
import { readPolicyInput } from '../../src/documents/policy-input.ts'
import { instantNow } from '../../src/repository/clock.ts'
import { initRepository } from '../../src/repository/git.ts'
import { parseTrustRoot } from '../../src/repository/trust-root.ts'
import { storeTrustRoot } from '../../src/repository/trust-store.ts'
import { Bench } from './bench.ts'
import { copyKeys, rosterText } from './keys.ts'
import { ADMIN } from './people.ts'
import { temporary } from './temporary.ts'

/** Founded on Monday 2 March 2026, nine o'clock, unless another time is given (empty: now), with this process as version 1. */
export async function benchWith(
  process: string,
  yaml: string,
  { start = '2026-03-02T09:00:00+08:00', edit = (roster: string) => roster, rehearses = true } = {},
): Promise<Bench> {
  const base = temporary()
  const bench = new Bench(base, start)
  for (const folder of [bench.home, bench.dir]) mkdirSync(folder)
  copyKeys(join(base, 'keys'))
  const policy = readPolicyInput('roster.yaml', rosterText(edit))
  if (!policy.ok) throw new Error(JSON.stringify(policy.findings))
  const chosen = { id: 'bd-test', name: '业务拓展部', language: 'zh', classification: 'internal' }
  const choices = {
    ...(chosen as Parameters<typeof foundingFiles>[0]),
    policy: policy.value,
    processes: [],
    ci: [],
    // At the time that it is there is no clock to rehearse by.
    rehearses: rehearses && start !== '',
  }
  const files = await foundingFiles(choices, start.slice(0, 10))
  files.set(`processes/${process}/1/process.yaml`, Buffer.from(yaml))
  const { env, dir: cwd } = bench
  const options = { yes: true, dryRun: false, key: bench.key(ADMIN) }
  const screen = { voice: voiceOf('zh') }
  const session = { cwd, env, screen, options, interactive: false } as unknown as Session
  const repo = await initRepository(cwd, 'main', env)
  const wanted = { is: 'there', spec: bench.key(ADMIN) } as const
  const key = await keyFor(session, wanted, { workspace: 'bd-test', id: ADMIN })
  const now = instantNow('+08:00', env)
  const root = await found(session, { repo, files, policy: policy.value, member: ADMIN, key, now })
  await storeTrustRoot(env, parseTrustRoot(root)!)
  bench.pass(60)
  return bench
}
