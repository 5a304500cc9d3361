/** The roster is changed by commands alone: people, keys, roles, units, pairs; and it can always be changed again. */
import { execFileSync } from 'node:child_process'
import { expect } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { errorsOf } from '../workbench/forge.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, HEAD, MANAGER, OFFICER, STRANGER } from '../workbench/people.ts'

const founded = () => at('founded')

/** What `policy show` says of a member. */
async function member(bench: Bench, id: string) {
  const { json } = await bench.ok(undefined, 'policy', 'show', '--json')
  return json.data.members.find((one: { readonly id: string }) => one.id === id)
}

/** The line that whoever holds the key asks to join by. */
async function line(bench: Bench, key: string, member: string): Promise<string> {
  const ran = await bench.bd(key, 'join', '--member', member, '--json')
  return ran.json.data.line
}

function fingerprint(bench: Bench, member: string): string {
  const told = execFileSync('ssh-keygen', ['-l', '-f', `${bench.key(member)}.pub`], {
    encoding: 'utf8',
  })
  return told.split(' ')[1]!
}

test('somebody without a key is listed, holds a role, and signs once the key is admitted', async () => {
  const bench = await founded()
  const named = ['--name', '马洛里', '--email', 'm@example.com', '--role', '业务拓展部经办人']
  const ran = await bench.ok(ADMIN, 'policy', 'add-member', 'mallory', ...named)
  expect(ran.err).toContain('bd policy admit')
  expect(await member(bench, 'mallory')).toMatchObject({
    name: '马洛里',
    email: 'm@example.com',
    roles: [{ role: 'bd-officer', unit: null }],
    keys: [],
  })
  const first = await line(bench, STRANGER, 'mallory=马洛里')
  await bench.ok(ADMIN, 'policy', 'admit', first)
  expect(await member(bench, 'mallory')).toMatchObject({
    email: 'm@example.com',
    keys: [{ fingerprint: fingerprint(bench, STRANGER), state: 'active' }],
  })
  await bench.ok(STRANGER, 'new-project', '--title', '新人的项目')
  expect(await errorsOf(bench)).toEqual([])
})

test('a role that only a published process names comes along with whoever is listed or admitted in it', async () => {
  const bench = await founded()
  await bench.ok(ADMIN, 'process', 'publish', 'leave', '--reason', '考勤制度')
  const named = ['--name', '马洛里', '--role', '员工', '--role', '业务拓展部经办人']
  await bench.ok(ADMIN, 'policy', 'add-member', 'mallory', ...named)
  expect((await member(bench, 'mallory')).roles).toEqual([
    { role: 'employee', unit: null },
    { role: 'bd-officer', unit: null },
  ])
  const asked = await line(bench, STRANGER, 'newcomer=新来的')
  await bench.ok(ADMIN, 'policy', 'admit', asked, '--role', '办公室')
  expect((await member(bench, 'newcomer')).roles).toEqual([{ role: 'office', unit: null }])
  const { json } = await bench.ok(undefined, 'policy', 'show', '--json')
  expect(json.data.roles.office.title.zh).toBe('办公室')
  expect(await errorsOf(bench)).toEqual([])
})

longTest(
  'whoever is on the roster asks for a further key by id or by name, and no more',
  async () => {
    const bench = await founded()
    for (const as of ['peng-fei', '彭飞', '彭飞（peng-fei）']) {
      const { json } = await bench.bd(STRANGER, 'join', '--member', as, '--json')
      expect(json.data).toMatchObject({ member: 'peng-fei', name: '彭飞' })
    }
    const ask = await bench.bd(undefined, 'join')
    expect(ask.code).toBe(2)
    expect(ask.err).toContain('bd join --member <编号或者姓名> --new-key')
    const unknown = await bench.bd(undefined, 'join', '--member', '王敏', '--new-key')
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('编号=姓名')
    const asked = await bench.ok(undefined, 'join', '--member', '彭飞', '--new-key')
    const [line] = /^bd-join:\S+/mu.exec(asked.out)!
    await bench.ok(ADMIN, 'policy', 'admit', line, '--second-key')
    expect((await member(bench, 'peng-fei')).keys).toHaveLength(2)
  },
)

longTest('the same line admitted twice changes nothing, and says so', async () => {
  const bench = await founded()
  const first = await line(bench, STRANGER, 'mallory=马洛里')
  await bench.ok(ADMIN, 'policy', 'admit', first, '--role', 'bd-officer')
  const before = bench.head
  expect(await bench.refusal(ADMIN, 'policy', 'admit', first)).toEqual(['nothing-changed'])
  const again = ['policy', 'admit', first, '--role', 'bd-officer']
  expect(await bench.refusal(ADMIN, ...again)).toEqual(['nothing-changed'])
  expect(bench.head).toBe(before)
  await bench.ok(ADMIN, 'policy', 'admit', first, '--role', 'expert')
})

test('a stranger cannot become the general manager unnoticed: another name and a further key each need their flag', async () => {
  const bench = await founded()
  const attack = await line(bench, STRANGER, `${MANAGER}=张三`)
  const before = bench.head
  const admit = async (...flags: readonly string[]) => {
    const { code, err } = await bench.bd(ADMIN, 'policy', 'admit', attack, ...flags)
    expect(code).toBe(2)
    return err
  }
  const neither = await admit()
  for (const part of ['王国强', '张三', '--rename --second-key']) expect(neither).toContain(part)
  for (const key of [STRANGER, MANAGER]) expect(neither).toContain(fingerprint(bench, key))
  expect(await admit('--second-key')).toContain('bd join --member wang-guoqiang="王国强"')
  expect(await admit('--rename')).toContain(fingerprint(bench, STRANGER))
  const preview = await bench.ok(ADMIN, 'policy', 'admit', attack, '--dry-run', '--json')
  expect(preview.json.data.effect).toMatchObject([
    { kind: 'member-renamed', before: '王国强', after: '张三' },
    { kind: 'key-added', further: true, fingerprint: fingerprint(bench, STRANGER) },
    {},
  ])
  expect(bench.head).toBe(before)
  await bench.ok(ADMIN, 'policy', 'admit', attack, '--rename', '--second-key')
  expect(await member(bench, MANAGER)).toMatchObject({ name: '张三' })
  expect((await member(bench, MANAGER)).keys).toHaveLength(2)
})

test('a lost key: the new one comes as a second, and the old one is retired and asks for nothing', async () => {
  const bench = await founded()
  const old = await line(bench, OFFICER, `${OFFICER}=刘洋`)
  const second = await line(bench, STRANGER, `${OFFICER}=刘洋`)
  await bench.ok(ADMIN, 'policy', 'admit', second, '--second-key')
  await bench.ok(ADMIN, 'policy', 'retire-key', fingerprint(bench, OFFICER))
  const opened = ['new-project', '--title', '换密钥之后']
  expect(await bench.refusal(OFFICER, ...opened)).toEqual(['key-retired'])
  await bench.ok(STRANGER, ...opened)
  expect(await bench.refusal(ADMIN, 'policy', 'admit', old, '--second-key')).toEqual([
    'key-retired',
  ])
  // A line that nobody may admit is not printed: neither for a key that is spent nor for one of somebody else.
  const asks = await bench.bd(OFFICER, 'join', '--member', OFFICER)
  expect([asks.code, asks.out]).toEqual([1, ''])
  expect(asks.err).toContain(`bd join --member ${OFFICER} --new-key`)
  expect(await bench.refusal(MANAGER, 'join', '--member', OFFICER)).toEqual(['key-shared'])
  expect(await errorsOf(bench)).toEqual([])
})

longTest(
  'who leaves signs nothing and holds nothing, and comes back without roles and with the keys that are vouched for',
  async () => {
    const bench = await founded()
    await bench.ok(ADMIN, 'policy', 'leave', '周建国', '--reason', '调离')
    expect(await member(bench, HEAD)).toMatchObject({ left: true, roles: [] })
    expect(await bench.refusal(HEAD, 'new-project', '--title', '走后')).toEqual(['key-retired'])
    expect(await bench.refusal(ADMIN, 'policy', 'leave', HEAD)).toEqual(['nothing-changed'])
    const told = await bench.ok(STRANGER, 'join', '--member', HEAD)
    expect(told.err).toContain(`bd policy return ${HEAD}`)
    const asks = await line(bench, STRANGER, `${HEAD}=周建国`)
    const ran = await bench.bd(ADMIN, 'policy', 'admit', asks)
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(`bd policy return ${HEAD}`)])
    const other = bench.copy()
    await bench.ok(ADMIN, 'policy', 'return', HEAD)
    expect(await member(bench, HEAD)).toMatchObject({
      left: false,
      roles: [],
      keys: [{ state: 'retired' }],
    })
    await bench.ok(ADMIN, 'policy', 'admit', asks, '--role', 'department-head')
    await other.ok(ADMIN, 'policy', 'return', HEAD, '--with-keys')
    expect(await member(other, HEAD)).toMatchObject({ keys: [{ state: 'active' }] })
    expect(await errorsOf(bench)).toEqual([])
    expect(await errorsOf(other)).toEqual([])
  },
)

longTest(
  'before somebody leaves it is told what he still is in running projects, and which seat falls vacant',
  async () => {
    const bench = await at('study-ready')
    const leaves = async (who: string, ...more: readonly string[]) => {
      const ran = await bench.ok(ADMIN, 'policy', 'leave', who, '--dry-run', ...more)
      return ran.err
    }
    const held = `项目 ${PROJECT} 收购海川水务 60% 股权 仍登记其为“财务人员”`
    const post = await leaves('彭飞')
    expect(post).toContain(`${held}，须另行指定：`)
    const command = `bd team ${PROJECT} --post finance=<人员>`
    expect(post).toContain(command)
    const reviewer = await leaves('陈志远', '--lang', 'en')
    expect(reviewer).toMatch(/still names 陈志远 as the reviewer for "Leader in charge"/iu)
    expect(reviewer).toContain(`bd team ${PROJECT} --reviewer leader-in-charge=<member>`)
    expect(await leaves('方敏')).not.toContain(PROJECT)
    // What it advises can be done once he has left.
    const other = bench.copy()
    await other.ok(ADMIN, 'policy', 'leave', '彭飞')
    const [, verb, ...args] = command.replace('<人员>', '陆青').split(' ')
    await other.ok(HEAD, verb!, ...args)
    expect(await errorsOf(other)).toEqual([])
    // While the packet is being decided on, what it says of the team stays; who is to decide leaves a seat.
    await bench.ok(HEAD, 'submit', PROJECT)
    const deciding = await leaves('彭飞')
    expect(deciding).toContain(`${held}，现阶段小组与审批人不得改动`)
    expect(deciding).not.toContain('bd team')
    expect(await leaves('王国强')).toContain(`${PROJECT} 总经理 王国强：未投 → 出缺`)
    const { json } = await bench.ok(ADMIN, 'policy', 'leave', '彭飞', '--dry-run', '--json')
    expect(json.data.effect).toContainEqual({
      kind: 'still-held',
      project: PROJECT,
      title: '收购海川水务 60% 股权',
      member: 'peng-fei',
      post: 'finance',
      others: [],
      frozen: true,
      before: 'held',
      after: 'held',
    })
  },
)

longTest('the last administrator neither leaves nor gives the role or the key away', async () => {
  const bench = await founded()
  const own = fingerprint(bench, ADMIN)
  for (const words of [
    ['leave', ADMIN],
    ['revoke-role', ADMIN, 'administrator'],
    ['retire-key', own],
  ]) {
    expect(await bench.refusal(ADMIN, 'policy', ...words)).toEqual(['no-administrator'])
  }
  await bench.ok(ADMIN, 'policy', 'grant-role', HEAD, 'administrator')
  await bench.ok(ADMIN, 'policy', 'leave', ADMIN)
  expect(await bench.refusal(HEAD, 'policy', 'leave', HEAD)).toEqual(['no-administrator'])
})

longTest(
  'whoever has proven a key has proven it under every later name; the founder vouches for no more than he did',
  async () => {
    const bench = await founded()
    await bench.ok(ADMIN, 'policy', 'admit', await line(bench, STRANGER, 'mallory=马洛里'))
    const vouched = async () =>
      (await bench.bd(undefined, 'check', '--format', 'json')).json.findings
        .filter(({ rule }) => rule === 'possession-not-proven')
        .map(({ member: whose }) => whose)
    const before = await vouched()
    expect(before).not.toContain('mallory')
    expect(before).toContain(OFFICER)
    await bench.ok(ADMIN, 'policy', 'edit-member', 'mallory', '--name', '马罗利')
    expect(await vouched()).toEqual(before)
    expect(await member(bench, 'mallory')).toMatchObject({ keys: [{ proven: true }] })
  },
)

longTest('names, addresses, roles, units and pairs, each by its command', async () => {
  const bench = await founded()
  const policy = (...words: readonly string[]) => bench.ok(ADMIN, 'policy', ...words)
  await policy('edit-member', OFFICER, '--name', '刘扬', '--email', 'ly@example.com')
  await policy('edit-member', OFFICER, '--email', '')
  expect(await member(bench, OFFICER)).toMatchObject({ name: '刘扬', email: null })
  await policy('add-role', 'legal', '--title', '法务部', '--title-en', 'Legal', '--may', 'calendar')
  await policy('edit-role', '法务部', '--title', '法律事务部')
  await policy('edit-role', 'legal', '--may', 'none')
  await policy('add-unit', 'anju', '--name', '安居')
  await policy('edit-unit', '安居', '--name', '安居置业')
  await policy('grant-role', OFFICER, 'legal', '--unit', 'anju')
  const couple = ['bd-officer', 'department-head']
  const both = ['grant-role', OFFICER, 'department-head']
  expect(await bench.refusal(ADMIN, 'policy', ...both)).toEqual(['roles-not-together'])
  const advised = (await bench.bd(ADMIN, 'policy', ...both)).err.match(
    /bd (policy add-pair [^（]*)/,
  )
  await bench.ok(ADMIN, ...advised![1]!.trim().split(' '))
  await policy(...both)
  expect(await bench.refusal(ADMIN, 'policy', 'remove-pair', ...couple)).toEqual([
    'roles-not-together',
  ])
  await policy('revoke-role', OFFICER, 'department-head')
  await policy('remove-pair', ...couple)
  const { json } = await bench.ok(undefined, 'policy', 'show', '--json')
  expect(json.data.roles.legal).toEqual({ title: { zh: '法律事务部', en: 'Legal' } })
  expect(json.data).toMatchObject({ units: { anju: { name: '安居置业' } }, samePerson: [] })
  expect(await errorsOf(bench)).toEqual([])
})

test('what cannot be written is refused before it is signed, with the form that is wanted', async () => {
  const bench = await founded()
  const before = bench.head
  const cases: readonly (readonly [words: readonly string[], said: string])[] = [
    [['add-member', '王敏', '--name', '王敏'], 'wang-min'],
    [['add-member', OFFICER, '--name', '刘洋'], 'edit-member'],
    [['add-member', 'wang-min'], '--name'],
    [['edit-member', OFFICER], '--name'],
    [['edit-member', OFFICER, '--name', '刘<洋>'], '< >'],
    [['edit-member', OFFICER, '--email', 'a b@example.com'], 'sun@example.com'],
    [['edit-member', OFFICER, '--email', '不是邮箱'], '--email 不能是“不是邮箱”'],
    [['add-member', 'qian', '--name', '钱宁', '--email', 'qian@'], 'sun@example.com'],
    [['add-member', 'qian', '--name', '钱<宁>'], '姓名不能是“钱<宁>”'],
    [['edit-member', OFFICER, '--name', '刘洋'], '没有任何变动'],
    [['add-role', 'Legal', '--title', '法务'], 'legal-department'],
    [['edit-role', 'expert', '--may', 'vote'], '发布流程'],
    [['grant-role', OFFICER, '无此角色'], 'expert'],
    [['grant-role', '无此人', 'expert'], OFFICER],
    [['add-pair', 'expert', '专家委员会委员'], '两个不同的角色'],
    [['set-threshold', '2'], '规定至少 2 名'],
    [['set-threshold', 'many'], '数字'],
    [['leave'], '<人员>'],
  ]
  for (const [words, said] of cases) {
    const ran = await bench.bd(ADMIN, 'policy', ...words)
    expect([1, 2]).toContain(ran.code)
    expect(ran.err, words.join(' ')).toContain(said)
  }
  expect(bench.head).toBe(before)
})

longTest(
  'a role asks for a hardware key, and whoever signs in it with another is refused before anything is written',
  async () => {
    const bench = await at('founded')
    const asked = await bench.ok(ADMIN, 'policy', 'edit-role', 'bd-officer', '--requires', 'touch')
    expect(asked.err).toContain('须触碰安全密钥')
    const before = bench.head
    const opening = ['new-project', '--title', '海川水务', '--process', 'group-investment']
    expect(await bench.refusal(OFFICER, ...opening)).toEqual(['key-below-role'])
    expect(bench.head).toBe(before)
    expect((await bench.bd(ADMIN, 'doctor')).out).toContain('须用硬件密钥签名')
    await bench.ok(ADMIN, 'policy', 'edit-role', 'bd-officer', '--requires', 'none')
    await bench.ok(OFFICER, ...opening)
    expect((await bench.check()).code).toBe(0)
  },
)

test('a superior, a headcount and a duty are said of members and roles, shown, and held to', async () => {
  const bench = await founded()
  const shown = await bench.ok(ADMIN, 'policy', 'edit-member', OFFICER, '--superior', HEAD)
  expect(shown.err + shown.out).toMatch(/的上级/u)
  expect(await member(bench, OFFICER)).toMatchObject({ superior: HEAD })
  expect(await bench.refusal(ADMIN, 'policy', 'edit-member', HEAD, '--superior', OFFICER)).toEqual([
    'superior-circle',
  ])
  // S0-F-2: one to hold the post, and a second is refused; nor is it set below those who hold it.
  const duty = ['--headcount', '1', '--duty', '负责具体工程项目的造价、预算核算']
  await bench.ok(ADMIN, 'policy', 'add-role', 'cost-engineer', '--title', '造价员', ...duty)
  await bench.ok(ADMIN, 'policy', 'grant-role', OFFICER, 'cost-engineer')
  const second = ['policy', 'grant-role', HEAD, 'cost-engineer']
  expect(await bench.refusal(ADMIN, ...second)).toEqual(['over-headcount'])
  await bench.ok(ADMIN, 'policy', 'edit-role', 'cost-engineer', '--headcount', '2')
  await bench.ok(ADMIN, ...second)
  const fewer = ['policy', 'edit-role', 'cost-engineer', '--headcount', '1']
  expect(await bench.refusal(ADMIN, ...fewer)).toEqual(['over-headcount'])
  const { out } = await bench.ok(undefined, 'policy', 'show')
  expect(out).toContain('定编 2 人，在岗 2 人；负责具体工程项目的造价、预算核算')
  expect(await errorsOf(bench)).toEqual([])
})
