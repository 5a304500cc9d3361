/** What a newcomer runs into: a founding that is refused leaves nothing, the next step is one that can be taken, the server names the branch. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { bothTest, cases, longTest, test } from '../workbench/long.ts'
import { Person, server } from '../workbench/person.ts'

const WHO = ['--member', 'sun-haoran=孙浩然', '--new-key', '--yes'] as const
const FOUNDING = ['--name', '业务拓展部', ...WHO] as const

test('a founding that is refused leaves nothing behind: no key, no folder', async () => {
  const { base } = server('main')
  const sun = new Person('sun', base)
  writeFileSync(join(sun.home, 'roster.yaml'), 'not a roster\n')
  const before = readdirSync(sun.home)
  const given: readonly (readonly string[])[] = [
    ['--name', '', ...WHO],
    ['--name', '　', ...WHO],
    ['--name', '两行\n名称', ...WHO],
    [...FOUNDING, '--id', '../../elsewhere'],
    [...FOUNDING, '--classification', '绝密'],
    [...FOUNDING, '--process', 'none'],
    [...FOUNDING, '--policy', 'roster.yaml'],
    ['--name', '业务拓展部', '--member', 'sun=孙<浩然', '--new-key', '--yes'],
    ['--name', '业务拓展部', '--member', 'sun=孙\u0007浩然', '--new-key', '--yes'],
  ]
  for (const words of given) {
    const ran = await sun.bd('init', 'deep/work', ...words)
    expect([words, ran.code]).not.toEqual([words, 0])
    expect([words, readdirSync(sun.home)]).toEqual([words, before])
  }
  await sun.ok('init', 'deep/work', ...FOUNDING)
})

test('a repository that was there stays, without the key of a founding that was refused in it', async () => {
  const { base } = server('main')
  const sun = new Person('sun', base)
  sun.git('init', '-q', 'work')
  expect((await sun.bd('init', 'work', '--name', '两行\n名称', ...WHO)).code).toBe(1)
  expect(existsSync(join(sun.home, 'work', '.git'))).toBe(true)
  expect(existsSync(join(sun.home, '.config'))).toBe(false)
})

longTest(
  'after a project is opened the next step is to fill in and save; draft does not say that there is nothing',
  async () => {
    const { base } = server('main')
    const sun = new Person('sun', base)
    await sun.ok('init', 'work', ...FOUNDING)
    sun.at = join(sun.home, 'work')
    await sun.ok('policy', 'grant-role', 'sun-haoran', 'bd-officer', '--yes')
    const { said } = await sun.ok('new-project', '--title', '海川水务', '--yes')
    const year = /(\d{4})-001/u.exec(said)![1]!
    const next = said.split('\n').filter((line) => line.startsWith('下一步'))
    expect(next).toEqual([`下一步：填写并保存（孙浩然）  bd save ${year}-001`])
    expect((await sun.ok('status', '1')).out).toContain(next[0])
    // Wherever the next step is told it is the same one.
    const command = `bd save ${year}-001`
    for (const where of [['inbox'], ['status']]) {
      const told = (await sun.ok(...where)).out
      expect(told).toContain('填写并保存')
      expect(told).toContain(command)
      expect(told).not.toContain('bd draft')
    }
    const saving = { act: 'save', command, by: ['sun-haoran'] }
    const data = async (...argv: readonly string[]) =>
      JSON.parse((await sun.ok(...argv, '--json')).out).data
    expect((await data('status', '1')).next).toMatchObject([saving])
    expect((await data('show', '1')).next).toMatchObject([saving])
    for (const where of ['status', 'list']) {
      expect((await data(where)).projects).toMatchObject([{ next: [saving] }])
    }
    expect((await data('inbox')).items).toMatchObject([{ act: 'save', command }])
    const drafted = await sun.ok('draft', '1')
    expect(drafted.said).toContain(`bd save ${year}-001`)
    expect(drafted.said).not.toContain('没有需要生成')
    await sun.ok('save', '1', '--yes')
    const saved = (await sun.ok('status', '1')).out
    // The document is there and not filled in: to fill it in is what is left, not to make it.
    expect(saved).toContain('填写并保存')
    expect(saved).toContain(`bd save ${year}-001`)
  },
)

longTest(
  'sync says that a clone of the server would not check the branch out, and how that is mended',
  async () => {
    const { base, hub } = server('master')
    const sun = new Person('sun', base)
    await sun.ok('init', 'work', ...FOUNDING)
    sun.at = join(sun.home, 'work')
    sun.git('remote', 'add', 'origin', hub)
    const warned = '而本工作区使用 main，他人克隆后看不到工作区'
    const first = await sun.ok('sync')
    expect(first.err).toContain(warned)
    expect((await sun.ok('sync')).err).toContain(`默认分支（HEAD）没有指向已有的分支，${warned}`)
    execFileSync('git', ['--git-dir', hub, 'branch', 'master', 'main'])
    const other = await sun.ok('sync')
    expect(other.err).toContain(`默认分支（HEAD）是 master，${warned}`)
    const mend = /运行 (git symbolic-ref HEAD \S+?)；/u.exec(other.err)![1]!
    execFileSync('git', ['--git-dir', hub, ...mend.split(' ').slice(1)])
    expect((await sun.ok('sync')).err).not.toContain('默认分支')
  },
)

bothTest.each(cases(['join'], ['init']))(
  'after %s with a key that one has, that key signs',
  async (verb) => {
    const { base } = server('main')
    const sun = new Person('sun', base)
    const own = join(sun.home, 'id')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', own])
    const first = verb === 'init' ? ['--key', own] : ['--new-key']
    await sun.ok('init', 'work', ...FOUNDING.filter((one) => one !== '--new-key'), ...first)
    sun.at = join(sun.home, 'work')
    if (verb === 'join') {
      const asked = await sun.ok('join', '--member', 'liu-yang=刘洋', '--key', own)
      expect(asked.err).toContain(`本仓库今后用密钥 ${own} 签名`)
    }
    expect(sun.git('config', 'user.signingkey').trim()).toBe(own)
    expect((await sun.bd('doctor')).said).not.toContain('没有设置签名密钥')
  },
)

longTest(
  'processes that one may not start are left out where one is asked for, with the role that may; all, where one may none',
  async () => {
    const { base } = server('main')
    const sun = new Person('sun', base)
    const processes = ['--process', 'group-investment', 'sector-investment'] as const
    await sun.ok('init', 'work', ...FOUNDING, ...processes)
    sun.at = join(sun.home, 'work')
    const none = await sun.bd('new-project', '--title', '海川水务', '--yes')
    expect(none.code).toBe(2)
    expect(none.said).not.toContain('未列出')
    expect(none.err).toContain('group-investment')
    expect(none.err).toContain('sector-investment')
    await sun.ok('policy', 'grant-role', 'sun-haoran', 'bd-officer', '--yes')
    const zh = await sun.ok('new-project', '--title', '海川水务', '--yes', '--dry-run')
    expect(zh.said).toMatch(
      /未列出（您不担任起草的角色）：板块业务投资决策（限额以上）（由.+起草）\n/u,
    )
    expect(zh.said).toContain('集团业务投资决策')
    const en = await sun.ok('new-project', '--title', 'Haichuan', '--dry-run', '--lang', 'en')
    expect(en.said).toMatch(/left out, for you do not hold the role that starts it: .+ \(.+\)\n/u)
    // Whoever names one is told of no other.
    const named = await sun.bd(
      'new-project',
      '--process',
      'sector-investment',
      '--title',
      '海川',
      '--yes',
    )
    expect(named.code).toBe(1)
    expect(named.said).not.toContain('未列出')
    expect(named.err).toContain('not-in-role')
  },
)
