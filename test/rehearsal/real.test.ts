/** A rehearsal cannot drift from the real thing: the acts of one, carried out in real git, write the same plans. */
import { voiceOf } from '../../src/terminal/voice.ts'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Session } from '../../src/commands/session.ts'
import { carryOut } from '../../src/commands/steps/act.ts'
import { sha256 } from '../../src/commands/steps/digest.ts'
import { identify } from '../../src/commands/steps/identify.ts'
import { processFolders } from '../../src/commands/steps/process-argument.ts'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import { read } from '../../src/commands/steps/read-world.ts'
import { policyOf } from '../../src/core/rehearsal/company.ts'
import type { Done } from '../../src/core/rehearsal/rehearsal.ts'
import { KEEPER } from '../../src/core/rehearsal/script.ts'
import { instantAt } from '../../src/core/calendar/time.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { readProcessTest } from '../../src/documents/process-test.ts'
import { Bench, PARAMETERS } from '../workbench/bench.ts'
import { copyKeys } from '../workbench/keys.ts'
import { bothTest, cases, longTest } from '../workbench/long.ts'
import { temporary } from '../workbench/temporary.ts'

const PROCESS = 'group-investment'
const FOLDER = join(import.meta.dirname, '../../templates/processes', PROCESS, '1')
/** A way from the opening on, by the test with which it ends. */
interface Way {
  readonly last: string
  readonly acts: number
  readonly state: string
}

/** In every run two gates, in the rest the longest way: from the idea to the receipt. */
const [WAY] = cases<Way>(
  [{ last: '总经理同意立项', acts: 5, state: 'drafting' }],
  [{ last: '运营管理部接收，项目办结', acts: 25, state: 'completed' }],
) as [Way]

async function rehearsal() {
  const [folder] = await processFolders('/', FOLDER, undefined)
  const { report, process } = await rehearse(folder!, 'none')
  const script = readProcessTest('', String(folder!.files.get('process.test.yaml')))
  if (report === undefined || process === undefined || !script.ok) throw new Error('not read')
  const chain: Done[] = []
  for (let name: string | undefined = WAY.last; name !== undefined;) {
    const index = script.value.tests.findIndex(({ test: one }) => one === name)
    chain.unshift(...report.tests[index]!.done)
    name = script.value.tests[index]!.continues
  }
  return { chain, policy: policyOf(script.value, process, sha256) }
}

/** A real workspace of the rehearsal's people, each with a throw-away key of the fixtures. */
async function workspace(policy: ReturnType<typeof policyOf>): Promise<Bench> {
  const bench = new Bench(temporary(), '2026-03-02T08:00:00+08:00')
  for (const folder of [bench.home, bench.dir]) mkdirSync(folder)
  const store = join(bench.base, 'fixture-keys')
  copyKeys(store)
  const names = readdirSync(store).filter((name) => !name.endsWith('.pub'))
  const keys = join(bench.base, 'keys')
  mkdirSync(keys)
  const members = Object.entries(policy.members).map(([id, { name }], index) => {
    copyFileSync(join(store, names[index]!), bench.key(id))
    copyFileSync(join(store, `${names[index]!}.pub`), `${bench.key(id)}.pub`)
    chmodSync(bench.key(id), 0o600)
    const [type, base64] = readFileSync(`${bench.key(id)}.pub`, 'utf8')
      .trim()
      .split(' ')
    return [id, { name, keys: [`${type} ${base64}`] }] as const
  })
  const roster = join(bench.base, 'roster.yaml')
  writeFileSync(roster, canonical({ ...policy, members: Object.fromEntries(members) }))
  const flags = ['--name', '演练', '--id', 'rehearsal', '--policy', roster, '--process', PROCESS]
  await bench.ok(KEEPER, 'init', '.', ...flags, '--language', 'zh')
  bench.git('config', '--unset', 'user.signingkey')
  for (const [name, value] of Object.entries(PARAMETERS[PROCESS]!)) {
    await bench.ok(KEEPER, 'parameter', 'set', name, value, '--reason', '公司决定')
  }
  return bench
}

async function prepare() {
  const { chain, policy } = await rehearsal()
  return { chain, bench: await workspace(policy) }
}

/** Made once for the tests of this file, which use it one after another. */
let prepared: ReturnType<typeof prepare> | undefined

function sessionOf(bench: Bench, member: string): Session {
  const screen = { voice: voiceOf('zh'), progress: () => undefined, say: () => undefined }
  const options = { yes: true, dryRun: false, key: bench.key(member) }
  const session = { cwd: bench.dir, env: bench.env, screen, options, seen: {}, interactive: false }
  return session as unknown as Session
}

longTest(
  'a new workspace has the tests of its regulations beside them, and runs them',
  async () => {
    const { bench } = await (prepared ??= prepare())
    const file = `processes/${PROCESS}/1/process.test.yaml`
    expect(bench.read(file)).toBe(readFileSync(join(FOLDER, 'process.test.yaml'), 'utf8'))
    const ran = await bench.bd(undefined, 'process', 'test', '--coverage', 'all')
    expect(ran.code, ran.out).toBe(0)
    expect(ran.out).toContain(`（processes/${PROCESS}/1）`)
  },
)

bothTest('every act of a rehearsal is allowed in real git and writes the same plan', async () => {
  const { chain, bench } = await (prepared ??= prepare())
  expect(chain.length).toBeGreaterThan(WAY.acts)
  for (const { member, epoch, act, texts, plan } of chain) {
    bench.now = instantAt(epoch, '+08:00').text
    const session = sessionOf(bench, member)
    const reading = await read(session)
    const actor = await identify(session, reading)
    const bytes = new Map([...texts].map(([path, text]) => [path, Buffer.from(text)]))
    const done = await carryOut(session, reading, { act, actor, texts: bytes })
    expect(done?.plan, `${member} ${act.act}`).toEqual(plan)
  }
  const { code, rules, ran } = await bench.check()
  expect(rules, ran.out).toEqual([])
  expect(code).toBe(0)
  expect((await bench.status('2026-001')).state).toBe(WAY.state)
})
