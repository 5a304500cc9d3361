/** Own acts that cannot be sent as they are: each way out that is printed is typed, and nothing of them is lost. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { longTest, test } from '../workbench/long.ts'
import { actsAlone, openProject, Person, twoClones } from '../workbench/person.ts'

/** A workspace with a project on the server, and its founder's second clone. */
async function cloned() {
  const {
    sun,
    hub,
    key,
    done: id,
  } = await twoClones(async (founder) => {
    const project = await openProject(founder, '海川水务')
    await founder.ok('save', project, '--yes')
    return project
  })
  const idea = join(sun.at, 'projects', id.slice(0, 4), id, 'idea.md')
  actsAlone(sun)
  return { sun, hub, id, idea, key }
}

/** The commands of the numbered steps, as they are to be typed. */
const steps = (said: string) =>
  [...said.matchAll(/^ {2}\d+\. .*?[：:] ?((?:git|bd|mkdir) .*)$/gmu)].map(
    ([, command]) => command!,
  )

/** Typed into a shell's words: a quoted word is one. */
const words = (command: string) =>
  [...command.matchAll(/'([^']*)'|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain!)

async function types(sun: Person, command: string): Promise<void> {
  const at = command.lastIndexOf(' && bd ')
  if (at !== -1) {
    execFileSync('sh', ['-e', '-c', command.slice(0, at)], { cwd: sun.at, env: sun.env })
    return types(sun, command.slice(at + ' && '.length))
  }
  const [program, ...args] = words(command)
  if (program === 'git') sun.git(...args)
  else await sun.ok(...args, ...(args[0] === 'sync' ? [] : ['--yes']))
}

/** A colleague's act, sent from the first clone. */
async function colleague(sun: Person, ...act: readonly string[]) {
  const { at } = sun
  sun.at = join(sun.home, 'first')
  await sun.ok(...act, '--yes')
  await sun.ok('sync')
  sun.at = at
}

/** Git's own rebase and merge want to know who commits. */
const named = (sun: Person) => {
  sun.git('config', 'user.name', 'x')
  sun.git('config', 'user.email', 'x@x')
}

longTest(
  'after git pull --rebase every command says the way out, which is typed',
  async () => {
    const { sun, id, idea } = await cloned()
    appendFileSync(idea, '\n本机写成\n')
    await sun.ok('save', id, '--yes')
    await sun.ok('set', id, 'amount=12800万元', '--yes')
    await colleague(sun, 'new-project', '--title', '青山供热')
    named(sun)
    sun.git('pull', '-q', '--rebase')
    appendFileSync(idea, '\n尚未保存\n')
    const inbox = (await sun.bd('inbox')).said
    const saved = await sun.bd('save', id, '--yes')
    expect(saved.code).toBe(1)
    const doctor = (await sun.bd('doctor')).said
    const sync = await sun.bd('sync')
    expect(sync.code).toBe(1)
    for (const said of [inbox, saved.err, sync.err]) {
      expect(said).toContain('git branch bd-mine-')
      expect(said).toContain('git stash push -u -- projects/')
    }
    expect(doctor).toMatch(/git branch bd-mine-\w+ && git reset --keep /u)
    const typed = steps(sync.err)
    const at = typed.indexOf('bd sync')
    for (const command of typed.slice(0, at)) await types(sun, command)
    const sent = await sun.bd('sync')
    if (sent.code !== 0)
      for (const one of steps(sent.err).filter((line) => !line.startsWith('git stash')))
        await types(sun, one)
    for (const command of typed.slice(at + 1)) await types(sun, command)
    expect(readFileSync(idea, 'utf8')).toContain('本机写成')
    expect(readFileSync(idea, 'utf8')).toContain('尚未保存')
    expect(sun.git('rev-parse', 'HEAD')).toBe(sun.git('rev-parse', 'origin/main'))
    expect((await sun.ok('status', id)).out).toMatch(/12,?800|1\.28/u)
    expect((await sun.ok('check')).code).toBe(0)
  },
  90_000,
)

longTest(
  'after a merge by hand the own acts before it stay, and sync says how they come behind the others',
  async () => {
    const { sun, id, idea } = await cloned()
    appendFileSync(idea, '\n本机写成\n')
    await sun.ok('save', id, '--yes')
    await colleague(sun, 'new-project', '--title', '青山供热')
    named(sun)
    sun.git('pull', '-q', '--no-rebase', '--no-edit')
    const merged = await sun.bd('sync')
    expect(merged.code).toBe(1)
    const typed = steps(merged.err)
    expect(typed.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      'git status',
      'git branch',
      'git reset',
      'bd sync',
    ])
    for (const command of typed.slice(0, -1)) await types(sun, command)
    const forked = await sun.bd('sync')
    for (const command of steps(forked.err)) await types(sun, command)
    expect(sun.git('show', 'origin/main:' + idea.slice(sun.at.length + 1))).toContain('本机写成')
    expect((await sun.ok('check')).code).toBe(0)
  },
  60_000,
)

test('documents that were committed by hand and never sent are saved by bd on the way out', async () => {
  const { sun, id, idea } = await cloned()
  appendFileSync(idea, '\n手工提交\n')
  named(sun)
  sun.git('commit', '-qam', 'by hand')
  const typed = steps((await sun.bd('sync', '--lang', 'en')).err)
  expect(typed).toContain(`bd save ${id}`)
  for (const command of typed) await types(sun, command)
  expect(sun.git('show', 'origin/main:' + idea.slice(sun.at.length + 1))).toContain('手工提交')
  expect((await sun.ok('check')).code).toBe(0)
}, 60_000)

test('what others already have is not taken back', async () => {
  const { sun, idea } = await cloned()
  appendFileSync(idea, '\n手工提交\n')
  named(sun)
  sun.git('commit', '-qam', 'by hand')
  sun.git('push', '-q')
  expect((await sun.bd('inbox')).said).not.toContain('git reset')
}, 60_000)

test('when both sides moved on, each own act is printed whole, with its values, and the lines are typed', async () => {
  const { sun, id, idea } = await cloned()
  appendFileSync(idea, '\n本机写成\n')
  await sun.ok('save', id, '--yes')
  await sun.ok(
    'set',
    id,
    'amount=12800万元',
    'partner=长江 水务',
    '--reason',
    "对方's 更名",
    '--yes',
  )
  await sun.ok('edit', id, '--title', '海川水务二期', '--contact', '刘洋 8001', '--yes')
  await sun.ok('save', id, '--yes').catch(() => undefined)
  await colleague(sun, 'set', id, 'partner=长江')
  appendFileSync(idea, '\n尚未保存\n')
  const sync = await sun.bd('sync')
  expect(sync.code).toBe(1)
  expect(sync.err).toContain("'partner=长江 水务'")
  expect(sync.err).toContain("--title 海川水务二期 --contact '刘洋 8001'")
  const typed = steps(sync.err)
  expect(typed.filter((one) => one === `bd save ${id}`)).toHaveLength(1)
  execFileSync(
    'sh',
    [
      '-e',
      '-c',
      typed.filter((one) => one.startsWith('git') && !one.includes('stash pop')).join('\n'),
    ],
    { cwd: sun.at, env: sun.env },
  )
  for (const command of typed.filter((one) => one.startsWith('bd') && !one.includes("'\\''")))
    if (command !== 'bd sync') await types(sun, command)
  await sun.ok('sync')
  sun.git('stash', 'pop')
  expect(readFileSync(idea, 'utf8')).toContain('尚未保存')
  expect((await sun.ok('status', id)).out).toContain('海川水务二期')
  expect((await sun.ok('check')).code).toBe(0)
}, 90_000)

longTest(
  'a file, a roster change, a copy and its reading are done again by whole lines; new files are left where they are',
  async () => {
    const { sun, id, idea } = await cloned()
    const scan = join(sun.home, '调查 报告.pdf')
    writeFileSync(scan, '%PDF-1.4 whole')
    for (const [member, name] of [
      ['li', '李海波'],
      ['wu', '吴琼'],
    ] as const)
      await sun.ok('policy', 'add-member', member, '--name', name, '--yes')
    const posts = ['finance=sun-haoran', 'technical=li', 'market-research=wu']
    await sun.ok('policy', 'add-pair', 'bd-officer', 'department-head', '--yes')
    await sun.ok('policy', 'grant-role', 'sun-haoran', 'department-head', '--yes')
    await sun.ok('team', id, ...posts.flatMap((one) => ['--post', one]), '--yes')
    await sun.ok('attach', id, 'due-diligence-report', scan, '--yes')
    await sun.ok('policy', 'add-member', 'zhou', '--name', '周建国', '--yes')
    await sun.ok('policy', 'grant-role', 'zhou', 'director', '--yes')
    await sun.ok('cc', id, 'sun-haoran', '--yes')
    await sun.ok('read', id, '--yes')
    await sun.ok('policy', 'leave', 'zhou', '--yes')
    await colleague(sun, 'new-project', '--title', '青山供热')
    writeFileSync(join(sun.at, 'minutes.yaml'), 'number: 1\n')
    appendFileSync(idea, '\n尚未保存\n')
    const { err } = await sun.bd('sync')
    expect(err).toMatch(/授予角色：周建国（zhou）任/u)
    const typed = steps(err)
    expect(typed.filter((one) => one.startsWith('git --no-pager show'))).toEqual([])
    for (const command of typed) {
      await types(sun, command)
      expect(existsSync(join(sun.at, 'minutes.yaml')), command).toBe(true)
    }
    expect(readFileSync(idea, 'utf8')).toContain('尚未保存')
    expect(sun.git('rev-parse', 'HEAD')).toBe(sun.git('rev-parse', 'origin/main'))
    const files = sun.git('ls-tree', '-r', '--name-only', 'HEAD')
    expect(files).toMatch(/attachments\/.*\.pdf/u)
    const record = sun.git('grep', '-h', 'name:', 'HEAD', '--', 'projects/*/attachments/*.yaml')
    expect(record).toContain('调查 报告.pdf')
    expect(sun.git('show', 'HEAD:policy.yaml')).toContain('state: left')
    expect((await sun.ok('check')).code).toBe(0)
  },
  90_000,
)

longTest(
  'what both sides did crosswise is not advised again: it says who has done it',
  async () => {
    const { sun } = await cloned()
    await sun.ok('policy', 'add-pair', 'bd-officer', 'department-head', '--yes')
    await sun.ok('policy', 'grant-role', 'sun-haoran', 'department-head', '--yes')
    await sun.ok('process', 'publish', matter(sun), '--reason', '新增流程', '--yes')
    const opened = await sun.ok('new-project', '--title', '青山', '--process', 'matter', '--yes')
    const id = /(\d{4}-002)/u.exec(opened.said)![1]!
    await sun.ok('sync')
    sun.at = join(sun.home, 'first')
    await sun.ok('sync')
    sun.at = join(sun.home, 'work')
    for (const act of ['hold', 'resume'] as const) {
      await sun.ok(act, id, '--reason', '等候批复', '--yes')
      await colleague(sun, act, id, '--reason', '等待批复')
      for (const [language, said] of [
        ['zh', act === 'hold' ? '项目已由孙浩然暂停' : '项目已由孙浩然恢复'],
        [
          'en',
          act === 'hold' ? '孙浩然 has put the project on hold' : '孙浩然 has resumed the project',
        ],
      ] as const) {
        const { err } = await sun.bd('sync', '--lang', language)
        expect(err).toContain(said)
        expect(steps(err).filter((one) => one.startsWith(`bd ${act}`))).toEqual([])
      }
      for (const command of steps((await sun.bd('sync')).err)) await types(sun, command)
      expect(sun.git('rev-parse', 'HEAD')).toBe(sun.git('rev-parse', 'origin/main'))
    }
    expect((await sun.ok('check')).code).toBe(0)
  },
  120_000,
)

const MATTER = `format: bd/process@1
process: matter
version: 1
title: { zh: 议案, en: Matters }
starts: bd-officer
owner: department-head
hold: department-head
stages:
  - stage: work
    title: { zh: 办理, en: Work }
    receipt: { by: operations-department }
`

const MATTER_TESTS = `format: bd/process-test@1
today: 2026-03-02
people:
  liu: [bd-officer]
  zhou: [department-head]
  ma: [operations-department]
tests:
  - test: received
    steps: [{ open: liu }, { hand-over: zhou }, { receive: ma }]
  - test: cancelled
    steps: [{ open: liu }, { cancel: zhou, reason: given up }]
`

/** The process as a folder on the desk. */
function matter(sun: Person): string {
  const folder = join(sun.home, 'matter')
  mkdirSync(folder)
  writeFileSync(join(folder, 'process.yaml'), MATTER)
  writeFileSync(join(folder, 'process.test.yaml'), MATTER_TESTS)
  return folder
}

longTest(
  'an admission, a role, a calendar and a process are done again by whole lines, too',
  async () => {
    const { sun, hub } = await cloned()
    const li = new Person('li', join(sun.home, '..'))
    li.git('clone', '-q', hub, join(li.home, 'work'))
    li.at = join(li.home, 'work')
    const joined = await li.ok('join', '--member', 'li=李海波', '--new-key')
    const line = /bd-join:[A-Za-z0-9_-]+/u.exec(joined.said)![0]
    await sun.ok('policy', 'admit', line, '--role', 'director', '--role', 'expert', '--yes')
    await sun.ok('policy', 'add-role', 'auditor', '--title', '审计', '--title-en', 'Audit', '--yes')
    const role = ['policy', 'edit-role', 'auditor']
    await sun.ok(...role, '--title', '内部 审计', '--may', 'calendar', '--yes')
    await sun.ok(...role, '--may', 'none', '--yes')
    await sun.ok('policy', 'add-member', 'wu', '--name', '吴琼', '--role', 'director', '--yes')
    await sun.ok('policy', 'edit-member', 'wu', '--name', '吴 琼', '--email', 'wu@x.cn', '--yes')
    await sun.ok('policy', 'revoke-role', 'wu', 'director', '--yes')
    const days = join(sun.home, 'company.yaml')
    writeFileSync(
      days,
      'format: bd/company-calendar@1\ndays-off: [{ date: 2027-03-01, reason: 司庆 }]\nworkdays: []\n',
    )
    await sun.ok('calendar', 'add', days, '--reason', '司庆 放假', '--yes')
    await sun.ok('process', 'publish', matter(sun), '--reason', '新增流程', '--yes')
    const before = sun.git('ls-tree', '-r', 'HEAD')
    await colleague(sun, 'new-project', '--title', '青山供热')
    const { err } = await sun.bd('sync')
    const typed = steps(err)
    expect(typed.filter((one) => one.startsWith('git --no-pager show'))).toEqual([])
    for (const command of typed) await types(sun, command)
    expect(sun.git('rev-parse', 'HEAD')).toBe(sun.git('rev-parse', 'origin/main'))
    const now = sun.git('ls-tree', '-r', 'HEAD')
    // The roster, the calendar and the process are to the letter what they were.
    for (const one of before.trim().split('\n')) {
      if (!one.includes('projects/')) expect(now).toContain(one)
    }
    expect((await sun.ok('check')).code).toBe(0)
  },
  120_000,
)
