/** Two members, roles or units of one name: wherever the name is shown, signed or exported, its id stands beside it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, longTest, test } from '../workbench/long.ts'
import { ADMIN, EXPERTS, HEAD, LEADER, MANAGER, OFFICER } from '../workbench/people.ts'

const [FIRST, SECOND] = EXPERTS

/** The name without one of the ids behind it, in the brackets of either language. */
const BARE = /王\s*伟(?!（(?:liu-yang|chen-zhiyuan)）| \((?:liu-yang|chen-zhiyuan)\))/u

let bench: Bench

async function rename(member: string, name: string): Promise<void> {
  await bench.ok(ADMIN, 'policy', 'edit-member', member, '--name', name, '--reason', '更正')
}

beforeAll(async () => {
  bench = await at('idea-submitted')
  await rename(OFFICER, '王伟')
  // A blank between two Chinese characters does not make another name of it.
  await rename(LEADER, '王 伟')
})

describe('the author and who approves are called alike', () => {
  bothTest.each(
    cases<readonly string[]>(
      [
        ['status', PROJECT],
        ['view', PROJECT],
        ['log', PROJECT, '--format', 'csv'],
        ['policy', 'show'],
      ],
      [
        ['status'],
        ['show', PROJECT],
        ['log', PROJECT],
        ['log', '--format', 'csv'],
        ['log'],
        ['inbox', '--member', LEADER],
        ['list'],
        ['deadlines'],
        ['remind', PROJECT, '--within', '365', '--again'],
        ['grants'],
      ],
    ),
  )('%s %s %s', async (...words) => {
    const verb = words.filter((word) => word !== undefined)
    for (const language of ['zh', 'en']) {
      const ran = await bench.bd(LEADER, ...verb, '--lang', language)
      expect(ran.code, ran.err).toBe(0)
      // Where names change, and in the roster, the id stands elsewhere in the line.
      const lines = `${ran.out}\n${ran.err}`.split('\n')
      const bare = lines.filter((line) => BARE.test(line))
      expect(bare.filter((line) => !/liu-yang|chen-zhiyuan/u.test(line))).toEqual([])
      const others = bare.filter(
        (line) => !/人员改名|name of|^(?:liu-yang|chen-zhiyuan)\s/u.test(line),
      )
      expect(others).toEqual([])
    }
  })

  test('who approves sees before signing that the author is another', async () => {
    const ran = await bench.bd(LEADER, 'approve', PROJECT, '--dry-run')
    expect(ran.code, ran.err).toBe(0)
    const text = ran.out + ran.err
    expect(text).toContain('王 伟（chen-zhiyuan）')
    expect(text).not.toMatch(BARE)
    const show = await bench.ok(LEADER, 'show', PROJECT)
    expect(show.out).toContain('王伟（liu-yang）')
    expect(show.out).toContain('王 伟（chen-zhiyuan）')
  })

  longTest('the headline of the commit and the papers laid out name the id', async () => {
    const out = join(bench.base, 'laid')
    await bench.ok(LEADER, 'view', PROJECT, '--out', out)
    for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
      expect(name).not.toMatch(BARE)
    }
    await bench.ok(LEADER, 'approve', PROJECT)
    const log = await bench.ok(undefined, 'log', PROJECT)
    expect(log.out).toContain('王 伟（chen-zhiyuan）')
    expect(log.out).not.toMatch(BARE)
    const leave = await bench.ok(ADMIN, 'policy', 'leave', OFFICER)
    expect(leave.out + leave.err).not.toMatch(BARE)
    const last = await bench.ok(undefined, 'log', '--json')
    const subjects = JSON.stringify(last.json.data)
    expect(subjects).toContain('王伟（liu-yang）离任')
  })

  test('whoever has left still shares the name with who stays', async () => {
    const show = await bench.ok(LEADER, 'show', PROJECT)
    expect(show.out).toContain('王 伟（chen-zhiyuan）')
    expect(show.out).not.toMatch(BARE)
  })
})

longTest('seats of one name are told apart, and the name with its id is read back', async () => {
  bench = await at('experts')
  await rename(FIRST, '李娜')
  await rename(SECOND, '李娜')
  await bench.ok(FIRST, 'approve', PROJECT)
  const show = await bench.ok(undefined, 'show', PROJECT)
  for (const member of [FIRST, SECOND]) expect(show.out).toContain(`李娜（${member}）`)
  expect(show.out).not.toMatch(/李娜(?!（)/u)
  const inbox = await bench.ok(undefined, 'inbox', '--member', `李娜（${SECOND}）`)
  expect(inbox.out + inbox.err).toContain(`李娜（${SECOND}）`)
})

longTest(
  'roles and units of one title, too; who shares none is called by the name alone',
  async () => {
    bench = await at('opened')
    const roles = ['--title', '总经理', '--reason', '增设']
    await bench.ok(ADMIN, 'policy', 'add-role', 'second-manager', ...roles)
    await bench.ok(ADMIN, 'policy', 'add-role', 'third-manager', ...roles)
    await bench.ok(ADMIN, 'policy', 'add-unit', 'north', '--name', '北方公司')
    await bench.ok(ADMIN, 'policy', 'add-unit', 'north-two', '--name', '北方公司')
    const grant = ['policy', 'grant-role', MANAGER, 'second-manager', '--unit', 'north-two']
    const granted = await bench.ok(ADMIN, ...grant)
    const said = granted.out + granted.err
    expect(said).toContain('总经理（second-manager）')
    expect(said).toContain('北方公司（north-two）')
    const shown = await bench.ok(undefined, 'policy', 'show')
    expect(shown.out).toMatch(/总经理（second-manager）（北方公司（north-two））/u)
    const own = await bench.ok(undefined, 'show', PROJECT)
    expect(own.out).not.toContain(`（${HEAD}）`)
    expect(readFileSync(join(bench.dir, 'policy.yaml'), 'utf8')).not.toContain('（north-two）')
  },
)

test('a refusal gives the id once, and not behind itself', async () => {
  const own = await at('idea-submitted')
  for (const member of [OFFICER, LEADER]) {
    await own.ok(ADMIN, 'policy', 'edit-member', member, '--name', '王伟', '--reason', '更正')
  }
  for (const language of ['zh', 'en']) {
    const ran = await own.bd(HEAD, 'cc', PROJECT, '王伟', '--lang', language)
    expect(ran.code).not.toBe(0)
    expect(ran.err).toMatch(/王伟(?:（| \()liu-yang/u)
    expect(ran.err).not.toMatch(
      /（(liu-yang|chen-zhiyuan)）（\1）|\((liu-yang|chen-zhiyuan)\) \(\2\)/u,
    )
  }
})
