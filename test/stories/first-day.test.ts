/** The first day of an administrator and of a newcomer, with a server between them: what is printed is what is typed. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { bothTest, cases, longTest, test } from '../workbench/long.ts'
import { actsAlone, advised, Person, server } from '../workbench/person.ts'

const FOUNDING = ['--name', '业务拓展部', '--member', 'sun-haoran=孙浩然', '--yes'] as const

test('an administrator founds, a newcomer asks, is admitted, and opens a project', async () => {
  const { base, hub } = server('main')
  const sun = new Person('sun', base)
  const first = await sun.bd('init', 'work', ...FOUNDING)
  expect(first.code).toBe(4)
  const founded = await sun.types(advised(first.err, /请新制一把：(.+?)；/))
  const root = founded!.out.trim()
  expect(root).toMatch(/^bd-trust-root:/)
  sun.at = join(sun.home, 'work')
  await sun.types(advised(founded!.err, /(git remote add origin) <地址>/), hub)
  await sun.types(advised(founded!.err, /(git push -u .+)/))

  const liu = new Person('liu', base)
  liu.git('clone', '-q', hub, 'work')
  liu.at = join(liu.home, 'work')
  await liu.ok('trust', root)
  const asked = await liu.bd('join', '--member', 'liu-yang=刘洋')
  expect(asked.code).toBe(4)
  const joined = await liu.ok(...advised(asked.err, /请新制一把：bd (.+?)；/).split(' '))
  // The key that bd made is found again: the same request, without a word about keys.
  const again = await liu.ok('join', '--member', 'liu-yang=刘洋')
  expect(again.out.split(':')[0]).toBe('bd-join')
  expect(again.err).not.toContain('已新制密钥')

  await sun.ok('policy', 'admit', joined.out.trim(), '--role', 'bd-officer', '--yes')
  expect((await sun.bd('policy', 'admit', again.out.trim(), '--yes')).said).toContain(
    'nothing-changed',
  )
  // Nobody types bd sync: what is done is there, and is taken over by the next act.
  await liu.ok('new-project', '--title', '第一个项目', '--yes')
  expect((await liu.ok('doctor')).out).toContain('该密钥属于 刘洋（liu-yang）')
  expect(liu.git('rev-parse', 'HEAD').trim()).toBe(liu.git('ls-remote', hub, 'main').split('\t')[0])
  expect((await liu.ok('check')).code).toBe(0)
}, 60_000)

/** What two people type from the founding to the first decision, in its order; `syncs` where each does so before and after whatever he does. */
async function typedToTheDecision(syncs: boolean): Promise<readonly string[]> {
  const { base, hub } = server('main')
  const [sun, liu] = [new Person('sun', base), new Person('liu', base)]
  if (syncs) for (const one of [sun, liu]) actsAlone(one)
  const typed: string[] = []
  const bd = async (one: Person, verb: string, ...more: readonly string[]) => {
    typed.push(`bd ${verb}`)
    return one.ok(...verb.split(' '), ...more)
  }
  const git = (one: Person, verb: string, ...more: readonly string[]) => {
    typed.push(`git ${verb}`)
    one.git(...verb.split(' '), ...more)
  }
  const tips = (one: Person) => [one.git('rev-parse', 'HEAD').trim(), tipOf(one, hub)]
  /** What is here and what is there differ before each of them: none of them is typed for nothing. */
  const sync = async (one: Person) => {
    if (!syncs) return
    const [here, there] = tips(one)
    expect(here).not.toBe(there)
    await bd(one, 'sync')
  }
  const founded = await bd(sun, 'init', 'work', ...FOUNDING, '--process', 'leave', '--new-key')
  sun.at = join(sun.home, 'work')
  git(sun, 'remote add', 'origin', hub)
  git(sun, 'push', '-q', '-u', 'origin', 'main')
  git(liu, 'clone', '-q', hub, 'work')
  liu.at = join(liu.home, 'work')
  await bd(liu, 'trust', founded.out.trim())
  const { out: line } = await bd(liu, 'join', '--member', 'liu-yang=刘洋', '--new-key')
  await bd(sun, 'policy admit', line.trim(), '--role', 'employee', '--yes')
  await bd(sun, 'policy grant-role', 'sun-haoran', 'department-manager', '--yes')
  await sync(sun)
  await sync(liu)
  const days = ['--fact', 'from=2026-03-09', '--fact', 'until=2026-03-10', '--fact', 'reason=家事']
  const urgent = [
    '--fact',
    'emergency=是',
    '--fact',
    'reported-to=孙浩然',
    '--fact',
    'reported-on=2026-03-02',
  ]
  const manager = ['--reviewer', 'manager=孙浩然']
  await bd(
    liu,
    'new-project',
    'leave',
    '--title',
    '家事请假',
    ...days,
    ...urgent,
    ...manager,
    '--yes',
  )
  await bd(liu, 'submit', '--yes')
  await sync(liu)
  await sync(sun)
  await bd(sun, 'approve', '--yes')
  await sync(sun)
  expect(new Set(tips(sun)).size).toBe(1)
  expect(sun.git('log', '-1', '--format=%s')).toContain('同意')
  return typed
}

const tipOf = (one: Person, hub: string) => one.git('ls-remote', hub, 'main').split('\t')[0]

const TYPED: readonly string[] = [
  'bd init',
  'git remote add',
  'git push',
  'git clone',
  'bd trust',
  'bd join',
  'bd policy admit',
  'bd policy grant-role',
  'bd new-project',
  'bd submit',
  'bd approve',
]

test('from the founding to the first decision two people type eleven commands', async () => {
  expect(await typedToTheDecision(false)).toEqual(TYPED)
})

longTest('where each keeps to himself they type the same, and bd sync five times', async () => {
  const typed = await typedToTheDecision(true)
  expect(typed.filter((one) => one !== 'bd sync')).toEqual(TYPED)
  expect(typed).toHaveLength(TYPED.length + 5)
})

longTest('a mail program breaks the line, and it is admitted all the same', async () => {
  const { base } = server('main')
  const sun = new Person('sun', base)
  await sun.ok('init', 'work', ...FOUNDING, '--new-key')
  sun.at = join(sun.home, 'work')
  const liu = new Person('liu', base)
  liu.git('clone', '-q', sun.at, 'work')
  liu.at = join(liu.home, 'work')
  const { out } = await liu.ok('join', '--member', 'liu-yang=刘洋', '--new-key')
  const broken = out.trim().replaceAll(/(.{70})/g, '$1\n')
  const admitted = await sun.ok('policy', 'admit', broken, '--yes')
  expect(admitted.said).toMatch(/刘洋（liu-yang）[\s\S]*SHA256:/)
})

bothTest.each(cases(['trunk'], ['main', 'master']))(
  'a repository without commits, on the branch %s, becomes the workspace',
  async (branch) => {
    const { base, hub } = server(branch)
    const sun = new Person('sun', base)
    sun.git('clone', '-q', hub, 'work')
    writeFileSync(join(sun.home, 'work', '.DS_Store'), '')
    sun.at = join(sun.home, 'work')
    const founded = await sun.ok('init', '.', ...FOUNDING, '--new-key')
    await sun.types(advised(founded.err, /(git push -u .+)/))
    expect(sun.git('symbolic-ref', 'HEAD').trim()).toBe(`refs/heads/${branch}`)
    const liu = new Person('liu', base)
    liu.git('clone', '-q', hub, 'work')
    liu.at = join(liu.home, 'work')
    expect((await liu.bd('check')).code).toBe(3)
  },
  60_000,
)

longTest(
  'a server whose first branch is another one: the branch is named, and the mend works',
  async () => {
    const { base, hub } = server('master')
    const sun = new Person('sun', base)
    await sun.ok('init', 'work', ...FOUNDING, '--new-key')
    sun.at = join(sun.home, 'work')
    sun.git('remote', 'add', 'origin', hub)
    sun.git('push', '-q', '-u', 'origin', 'main')
    const liu = new Person('liu', base)
    liu.git('clone', '-q', hub, 'work')
    liu.at = join(liu.home, 'work')
    const lost = await liu.bd('status')
    expect([lost.code, lost.said]).toEqual([4, expect.stringContaining('分支 main')])
    expect((await liu.bd('init', '.', ...FOUNDING, '--new-key')).said).toContain(
      'git checkout main',
    )
    await liu.types(advised(lost.err, /(git checkout \S+)；/))
    expect((await liu.bd('check')).code).toBe(3)
    const mend = advised(lost.err, /(git symbolic-ref HEAD \S+)）/)
    execFileSync('git', ['--git-dir', hub, ...mend.split(' ').slice(1)])
    const wang = new Person('wang', base)
    wang.git('clone', '-q', hub, 'work')
    wang.at = join(wang.home, 'work')
    expect((await wang.bd('check')).code).toBe(3)
  },
  60_000,
)

longTest(
  'where no workspace can be founded, it is said why and what to do',
  async () => {
    const { base, hub } = server('main')
    const sun = new Person('sun', base)
    sun.git('config', '--global', 'init.defaultBranch', 'trunk')
    await sun.ok('init', 'work', ...FOUNDING, '--new-key')
    const fresh = ['--new-key', '--name', 'x', '--member', 'sun=孙', '--yes']
    sun.git('init', '-q', 'plain')
    mkdirSync(join(sun.home, 'plain', 'inside'))
    writeFileSync(join(sun.home, 'file.txt'), '')
    mkdirSync(join(sun.home, 'full'))
    writeFileSync(join(sun.home, 'full', '报告.docx'), '')
    for (const [folder, said] of [
      ['work', '已经是工作区'],
      ['work/inside', '在工作区'],
      ['plain/inside', 'git init'],
      ['plain/new/deeper', 'git init'],
      ['file.txt', '是文件'],
      ['full', '报告.docx'],
      [hub, '裸仓库'],
    ]) {
      const ran = await sun.bd('init', folder!, ...fresh)
      expect([2, 4]).toContain(ran.code)
      expect(ran.said, folder).toContain(said)
    }
    // The mend that is told for a folder within a repository.
    const told = (await sun.bd('init', 'plain/inside', ...fresh)).said
    await sun.types(advised(told, /先运行 (git init \S+)，/))
    await sun.ok('init', 'plain/inside', ...fresh)
    sun.at = join(sun.home, 'plain')
    sun.git('-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-q', '--allow-empty', '-m', 'x')
    expect((await sun.bd('init', '.', ...fresh)).said).toContain('已有提交')
  },
  60_000,
)

longTest(
  'the processes that fit the roster are taken, and their roles come along',
  async () => {
    const { base } = server('main')
    const sun = new Person('sun', base)
    await sun.ok('init', 'all', ...FOUNDING, '--process', 'all', '--new-key')
    sun.at = join(sun.home, 'all')
    const listed = await sun.ok('process', 'show', 'sector-investment')
    expect(listed.out).toContain('控股公司经办人（holding-officer）：无人担任')
    expect((await sun.ok('doctor')).out).toContain('控股公司经办人（holding-officer）')
    sun.at = sun.home
    const roster = (...lines: readonly string[]) => {
      const file = join(sun.home, 'roster.yaml')
      const people = 'members: { sun-haoran: { name: 孙浩然 } }'
      writeFileSync(file, ['thresholds: { policy: 1 }', people, ...lines].join('\n'))
      return ['--policy', file, '--new-key', '--name', 'x', '--yes']
    }
    const bare = roster(
      'roles: { administrator: 管理员 }',
      'grants: [{ member: sun-haoran, role: administrator }]',
    )
    const none = await sun.ok('init', 'none', ...bare)
    expect(none.err).toContain('bd process publish')
    const named = await sun.ok('init', 'named', ...bare, '--process', 'sector-investment')
    expect(named.err).toContain('控股公司经办人')
    sun.at = join(sun.home, 'named')
    await sun.ok('policy', 'grant-role', 'sun-haoran', '派出董事', '--yes')
  },
  60_000,
)

longTest(
  'a founder reads a whole roster by its people, one on a line with role and key; a few changes each by itself',
  async () => {
    const { base } = server('main')
    const sun = new Person('sun', base)
    const key = join(sun.home, 'he')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key])
    const line = readFileSync(`${key}.pub`, 'utf8').trim()
    const print = execFileSync('ssh-keygen', ['-lf', `${key}.pub`], { encoding: 'utf8' })
    const fingerprint = /SHA256:\S+/.exec(print)![0]
    const file = join(sun.home, 'roster.yaml')
    const member = (id: string, name: string, more = '') => `  ${id}: { name: ${name}${more} }`
    writeFileSync(
      file,
      [
        'thresholds: { policy: 1 }',
        'roles: { administrator: 管理员, clerk: 文员 }',
        'members:',
        member('sun-haoran', '孙浩然'),
        member('he-lihua', '何丽华', `, keys: ['${line}']`),
        member('lu-qing', '陆青'),
        member('yan-bo', '严博'),
        'grants:',
        '  - { member: sun-haoran, role: administrator }',
        '  - { member: he-lihua, role: clerk }',
      ].join('\n'),
    )
    const options = ['--member', 'sun-haoran=孙浩然', '--new-key', '--name', 'x', '--yes']
    const { err } = await sun.ok('init', 'whole', '--policy', file, ...options)
    expect(err).toContain(`新增人员：何丽华（he-lihua），文员（clerk），${fingerprint}`)
    expect(err).toContain('新增人员：陆青（lu-qing）\n')
    expect(err).not.toMatch(/登记密钥|授予角色：/)
    sun.at = join(sun.home, 'whole')
    const added = await sun.ok(
      'policy',
      'add-member',
      'peng-fei',
      '--name',
      '彭飞',
      '--role',
      'clerk',
      '--yes',
    )
    expect(added.err).toContain('新增人员：彭飞（peng-fei）')
    expect(added.err).toContain('授予角色：彭飞（peng-fei）任文员（clerk）')
  },
  60_000,
)

test('a founder without an id is told how he is written, before anything else', async () => {
  const { base } = server('main')
  const sun = new Person('sun', base)
  for (const given of ['孙浩然', 'Sun Haoran']) {
    const { code, err } = await sun.bd('init', 'work', '--member', given, '--yes')
    expect(code).toBe(2)
    expect(err).toContain(`--member 应写成 编号=姓名，如 sun=孙浩然，收到的是「${given}」`)
  }
})
