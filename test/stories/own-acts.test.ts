/** Own acts that cannot be sent as they are: `bd sync` does them anew, and nothing of them is lost. */
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
  } = await twoClones('a project saved', async (founder) => {
    const project = await openProject(founder, '海川水务')
    await founder.ok('save', project, '--yes')
    return project
  })
  const idea = join(sun.at, 'projects', id.slice(0, 4), id, 'idea.md')
  actsAlone(sun)
  return { sun, hub, id, idea, key }
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
  'after git pull --rebase every command says the way on, which is typed',
  async () => {
    const { sun, id, idea } = await cloned()
    appendFileSync(idea, '\n本机写成\n')
    await sun.ok('save', id, '--yes')
    await sun.ok('set', id, 'amount=12800万元', '--yes')
    await colleague(sun, 'new-project', '--title', '青山供热')
    named(sun)
    sun.git('pull', '-q', '--rebase')
    appendFileSync(idea, '\n尚未保存\n')
    const saved = await sun.bd('save', id, '--yes')
    expect(saved.code).toBe(1)
    for (const { said } of [await sun.bd('inbox'), saved, await sun.bd('doctor')]) {
      expect(said).toContain('未通过核验的 2 次提交只在本机')
      expect(said).toContain('bd sync')
    }
    expect((await sun.bd('sync')).said).toContain('需重新签名 2 次')
    await sun.ok('sync', '--yes')
    expect(sun.git('show', `origin/main:${idea.slice(sun.at.length + 1)}`)).toContain('本机写成')
    expect(readFileSync(idea, 'utf8')).toContain('尚未保存')
    expect(sun.git('rev-parse', 'HEAD')).toBe(sun.git('rev-parse', 'origin/main'))
    expect((await sun.ok('status', id)).out).toMatch(/12,?800|1\.28/u)
    expect((await sun.ok('check')).code).toBe(0)
  },
  90_000,
)

longTest(
  'after a merge by hand the own acts come behind what others have',
  async () => {
    const { sun, id, idea } = await cloned()
    appendFileSync(idea, '\n本机写成\n')
    await sun.ok('save', id, '--yes')
    await colleague(sun, 'new-project', '--title', '青山供热')
    named(sun)
    sun.git('pull', '-q', '--no-rebase', '--no-edit')
    await sun.ok('sync', '--yes')
    expect(sun.git('show', 'origin/main:' + idea.slice(sun.at.length + 1))).toContain('本机写成')
    expect(sun.git('rev-list', '--merges', 'origin/main')).toBe('')
    expect((await sun.ok('check')).code).toBe(0)
  },
  60_000,
)

test('documents that were committed by hand and never sent become edits, which bd saves', async () => {
  const { sun, id, idea } = await cloned()
  appendFileSync(idea, '\n手工提交\n')
  named(sun)
  sun.git('commit', '-qam', 'by hand')
  const { code, said } = await sun.bd('sync', '--yes', '--lang', 'en')
  expect(code).toBe(1)
  expect(said).toContain('no act of bd: by hand; its documents stay as unsaved edits')
  await sun.ok('save', id, '--yes')
  await sun.ok('sync')
  expect(sun.git('show', 'origin/main:' + idea.slice(sun.at.length + 1))).toContain('手工提交')
  expect((await sun.ok('check')).code).toBe(0)
}, 60_000)

longTest(
  'what others already have is not taken back',
  async () => {
    const { sun, idea } = await cloned()
    appendFileSync(idea, '\n手工提交\n')
    named(sun)
    sun.git('commit', '-qam', 'by hand')
    sun.git('push', '-q')
    expect((await sun.bd('inbox')).said).not.toContain('可以退回重新办理')
  },
  60_000,
)

longTest(
  'a file, a roster change, a copy and its reading are done anew; new files are left where they are',
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
    const { said } = await sun.ok('sync', '--yes')
    expect(said).toMatch(/授予角色：周建国（zhou）任/u)
    expect(existsSync(join(sun.at, 'minutes.yaml'))).toBe(true)
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
  'what both sides did crosswise is not done again: it says who has done it',
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
        expect((await sun.bd('sync', '--dry-run', '--lang', language)).err).toContain(said)
      }
      await sun.ok('sync', '--yes')
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
  'an admission, a role, a calendar and a process are done anew, too',
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
    await sun.ok('sync', '--yes')
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
