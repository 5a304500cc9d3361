/** Whatever keeps a project where it is, somebody's inbox says so, with the command that takes it on. */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { at, fillAll, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, HEAD, LEADER, OFFICER } from '../workbench/people.ts'

async function inbox(bench: Bench, member: string): Promise<readonly [string, string][]> {
  const { json } = await bench.ok(undefined, 'inbox', '--member', member, '--json')
  return json.data.items.map(({ act, command }: { act: string; command: string }) => [act, command])
}

longTest(
  'after a return the officer is to revise, and the head may submit with an answer',
  async () => {
    const bench = await at('idea-submitted')
    await bench.ok(LEADER, 'return', PROJECT, '--reason', '请补充收益测算')
    expect(await inbox(bench, OFFICER)).toEqual([['save', `bd save ${PROJECT}`]])
    expect(await inbox(bench, HEAD)).toEqual([['submit', `bd submit ${PROJECT} --answer "<text>"`]])
    const cell = async (member: string, language: string) =>
      (await bench.ok(undefined, 'inbox', '--member', member, '--lang', language)).out
    expect(await cell(OFFICER, 'zh')).toContain('修改材料，退回修改（陈志远：请补充收益测算）')
    expect(await cell(OFFICER, 'en')).toContain('revise the documents, returned (陈志远: 请补充')
    expect(await cell(HEAD, 'zh')).toContain(`bd submit ${PROJECT} --answer "<文字>"`)
    const status = (await bench.ok(undefined, 'status', PROJECT)).out
    expect(status).toContain('状态：退回修改中（拟第 2 次送审）')
    expect(status).toContain(`下一步：修改材料（刘洋、赵欣怡）  bd save ${PROJECT}`)
    const told = (await bench.ok(HEAD, 'edit', PROJECT, '--contact', '分机 8001')).out
    expect(told).toContain('退回修改（陈志远：请补充收益测算）')
    const idea = `projects/2026/${PROJECT}/idea.md`
    bench.write(idea, `${bench.read(idea)}\n收益测算见附表。\n`)
    await bench.ok(OFFICER, 'save', PROJECT)
    expect(await inbox(bench, OFFICER)).toEqual([])
    expect(await inbox(bench, HEAD)).toEqual([['submit', `bd submit ${PROJECT} --answer "<text>"`]])
  },
)

test('the head is told to name the team that the stage must have', async () => {
  const bench = await at('study')
  const posts = (await inbox(bench, HEAD)).filter(([act]) => act === 'team')
  expect(posts).toEqual(
    ['finance', 'technical', 'market-research'].map((post) => [
      'team',
      `bd team ${PROJECT} --post ${post}=<member>`,
    ]),
  )
  const [first] = posts
  const argv = first![1].replace('bd ', '').replace('<member>', 'fang-min').split(' ')
  await bench.ok(HEAD, ...argv)
  expect((await inbox(bench, HEAD)).filter(([act]) => act === 'team')).toHaveLength(2)
})

longTest(
  'where nobody is left who may decide, the administrator is told which role to give',
  async () => {
    const bench = await at('opened')
    fillAll(bench)
    await bench.ok(OFFICER, 'save', PROJECT)
    expect(await inbox(bench, ADMIN)).toEqual([])
    await bench.ok(ADMIN, 'policy', 'revoke-role', LEADER, 'leader-in-charge', '--reason', '调离')
    const [[act, command] = ['', '']] = await inbox(bench, ADMIN)
    expect([act, command]).toEqual(['policy', 'bd policy grant-role <member> leader-in-charge'])
    const argv = command.replace('bd ', '').replace('<member>', LEADER).split(' ')
    await bench.ok(ADMIN, ...argv, '--reason', '补任')
    await bench.ok(HEAD, 'submit', PROJECT)
  },
)

longTest(
  'what is not sent, and a clone that was not synchronised for days, stand on top of the inbox',
  async () => {
    const bench = await at('idea-submitted')
    const hub = join(bench.base, 'hub.git')
    mkdirSync(hub)
    execFileSync('git', ['init', '-q', '--bare', hub])
    bench.git('remote', 'add', 'origin', hub)
    const never = await bench.ok(undefined, 'inbox', '--member', LEADER)
    expect(never.out.split('\n')[0]).toMatch(
      /尚未与 origin 同步过，\d+ 项办理尚未送出：请运行 bd sync/,
    )
    bench.git('push', '-q', 'origin', 'main')
    bench.git('fetch', '-q')
    const { json } = await bench.ok(undefined, 'inbox', '--member', LEADER, '--json')
    expect(json.data.exchange).toMatchObject({ remote: 'origin', unsent: 0 })
    expect(json.data.exchange.last).toMatch(/^\d{4}-\d\d-\d\d$/)
  },
)
