/** The workspace itself, for reading: processes, parameters, roster, rules; and what was not verified. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect } from 'vitest'
import { founded, opened, rehearsal, toApproval } from './rehearsal.ts'
import { bothTest, longTest, test } from '../../workbench/long.ts'

const place = rehearsal()
const { dir, ws, bd, data } = place
const SHIPPED = join(
  import.meta.dirname,
  '../../../templates/processes/group-investment/1/process.yaml',
)

beforeAll(() => founded(place), 60_000)

describe('bd process', () => {
  test('list names every version with its digest', async () => {
    const { processes } = await data(['process', 'list'])
    expect(processes).toMatchObject([{ id: 'group-investment', version: 1, projects: 0 }])
    expect(processes[0].stages).toHaveLength(6)
  })

  test('show words gates, conditions and parameters, and gives each source rule with the reading chosen', async () => {
    const { out } = await bd(['process', 'show', '集团业务投资决策'])
    expect(out).toContain('法定人数：超过应参加表决的成员的 1/2')
    expect(out).toContain('通过比例：不少于全体成员的 2/3')
    expect(out).toContain('仅在“有合作方”为“是”时')
    expect(out).toContain('退回修改 → 尽职调查、论证、商业谈判')
    expect(out).toContain('S0-B-19（流程强制）  读法：')
    expect(out.match(/S0-B-24（/g)).toHaveLength(1)
    const english = await bd(['process', 'show', 'group-investment', '--lang', 'en'])
    expect(english.out).toContain('quorum more than 1/2 of those not recused')
    // What a fact is compared with is data, in the words of the file, and so are the names of those who hold the roles.
    const [told = ''] = english.out.split('\nroles\n')
    expect(told.replaceAll('"无"', '')).not.toMatch(/[\u4e00-\u9fff]/u)
  })

  test('one that is not there is refused, with what was probably meant', async () => {
    const ran = await bd(['process', 'show', 'group-investement'])
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('group-investment')
    expect((await bd(['process', 'show', 'group-investment', '--version', '2'])).code).toBe(1)
    expect((await bd(['process', 'show', 'group-investment', '--version', 'x'])).code).toBe(2)
  })

  test('draw gives Mermaid, and an SVG by the name of the file, with the roles and parameters of the workspace', async () => {
    const { out } = await bd(['process', 'draw', 'group-investment'])
    expect(out).toMatch(/^flowchart TD\n/)
    expect(out).toContain('超过应参加表决的成员的 1/2')
    await place.does(['process', 'draw', 'group-investment', '-o', 'wall.svg'])
    const svg = readFileSync(join(ws, 'wall.svg'), 'utf8')
    expect(svg).toMatch(/^<svg /)
    expect(svg).toContain('业务拓展部经办人')
    expect(svg).toContain('知悉范围：内部')
    const english = await bd(['process', 'draw', '.', '--format', 'svg', '--lang', 'en'], {
      dir: join(SHIPPED, '..'),
      home: dir,
    })
    expect(english.out).not.toMatch(/[\u4e00-\u9fff]/u)
    const told = await data(['process', 'draw', 'group-investment', '--version', '1'])
    expect(told).toEqual({
      process: 'group-investment',
      version: 1,
      format: 'mermaid',
      drawing: out,
    })
  })

  test('draw refuses a format that there is not, a version of a file, and a file that does not read', async () => {
    const outside = { dir, home: dir }
    writeFileSync(join(dir, 'broken.yaml'), 'format: bd/process@1\n')
    expect(await bd(['process', 'draw', 'group-investment', '--format', 'png'])).toMatchObject({
      code: 2,
    })
    expect(await bd(['process', 'draw', SHIPPED, '--version', '1'], outside)).toMatchObject({
      code: 2,
    })
    const broken = await bd(['process', 'draw', 'broken.yaml'], outside)
    expect(broken.code).toBe(1)
    expect(broken.err).toContain('broken.yaml')
    const none = await bd(['process', 'draw', 'none'], outside)
    expect(none.code).toBe(1)
    expect(none.err).toContain('group-investment')
  })

  longTest(
    'outside of a workspace the regulations that come with bd are listed, shown and drawn',
    async () => {
      const outside = { dir, home: dir }
      const listed = await bd(['process', 'list', '--json'], outside)
      expect(listed.code).toBe(0)
      const ids = JSON.parse(listed.out).data.processes.map((one: { id: string }) => one.id)
      expect(ids).toContain('group-investment')
      for (const id of ids) {
        for (const verb of ['show', 'draw', 'lint']) {
          const ran = await bd(['process', verb, id], outside)
          expect([id, verb, ran.code]).toEqual([id, verb, 0])
        }
      }
    },
  )

  test('a folder is shown wherever one stands', async () => {
    const outside = { dir, home: dir }
    const shown = await bd(['process', 'show', dirname(SHIPPED), '--lang', 'en'], outside)
    expect(shown.code).toBe(0)
    expect(shown.out).toContain('group-investment')
  })

  test('diff compares a folder with the newest version; one version alone has nothing to be compared with', async () => {
    const folder = join(dir, 'next')
    cpSync(join(SHIPPED, '..'), folder, { recursive: true })
    const text = readFileSync(SHIPPED, 'utf8')
    writeFileSync(join(folder, 'process.yaml'), text.replace('within: 10', 'within: 15'))
    writeFileSync(join(folder, 'idea.zh.md'), '---\ntitle: 构想\n---\n')
    const told = await data(['process', 'diff', 'group-investment', folder])
    expect(told).toMatchObject({ process: 'group-investment', from: 1, to: 1, projects: [] })
    expect(told.changes).toMatchObject([
      { what: 'changed', part: 'review', within: 'approval', id: 'expert-committee' },
      { what: 'changed', part: 'text', id: 'idea.zh.md' },
    ])
    expect(told.changes[0].after.within).toEqual({ 'working-days': 15 })
    expect(await data(['process', 'diff', folder])).toEqual(told)
    // What is not published is no version, although it has the number of one.
    const drafted = await bd(['process', 'diff', folder, '--lang', 'zh'])
    expect(drafted.out).toContain('第 1 版 → 修订稿（未发布，版本号仍为 1）')
    const english = await bd(['process', 'diff', folder, '--lang', 'en'])
    expect(english.out).toContain('version 1 → draft (not published, still numbered 1)')
    // Two files need no workspace: the older is named first.
    const outside = { dir, home: dir }
    const shipped = dirname(SHIPPED)
    const apart = await data(['process', 'diff', shipped, folder], outside)
    expect(apart).toEqual({ ...told, projects: null })
    const words = await bd(['process', 'diff', shipped, join(folder, 'process.yaml')], outside)
    expect(words).toMatchObject({ code: 0 })
    expect(words.out).toContain('15 个工作日')
    expect(words.out).toContain('专家委员会')
    expect(words.out).not.toContain('在办项目')
    expect((await data(['process', 'diff', shipped, folder])).projects).toEqual([])
    expect((await bd(['process', 'diff', folder], outside)).code).toBe(4)
    const alone = await bd(['process', 'diff', 'group-investment', '--lang', 'zh'])
    expect(alone).toMatchObject({ code: 2 })
    expect(alone.err).toContain('只有一版')
    expect((await bd(['process', 'diff', 'group-investment', '2'])).code).toBe(1)
    expect((await bd(['process', 'diff', 'group-investment', 'nowhere'])).code).toBe(2)
  })

  test('lint reads a file anywhere, and says where each fault stands', async () => {
    const outside = { dir, home: dir }
    const good = readFileSync(SHIPPED, 'utf8')
    writeFileSync(join(dir, 'good.yaml'), good)
    writeFileSync(join(dir, 'bad.yaml'), good.replace('then: approval', 'then: aproval'))
    writeFileSync(join(dir, 'worse.yaml'), good.replace('starts:', 'start:'))
    expect(await bd(['process', 'lint', 'good.yaml'], outside)).toMatchObject({
      code: 0,
      out: 'good.yaml：没有问题\n',
    })
    const line = good.split('\n').findIndex((one) => one.includes('then: approval')) + 1
    const bad = await bd(['process', 'lint', 'bad.yaml', '--json'], outside)
    expect(bad.code).toBe(1)
    expect(JSON.parse(bad.out).findings).toMatchObject([
      { rule: 'unknown-name', file: 'bad.yaml', line, column: 11, severity: 'error' },
    ])
    const worse = await bd(['process', 'lint', 'worse.yaml', '--lang', 'en'], outside)
    expect(worse.code).toBe(1)
    expect(worse.out).toContain('starts')
    expect((await bd(['process', 'lint', 'none.yaml'], outside)).code).toBe(2)
  })

  test('lint holds the processes of the workspace against its roster, all or by id and version', async () => {
    const file = 'processes/group-investment/1/process.yaml'
    for (const named of [[], ['group-investment'], ['group-investment@1'], [file]]) {
      const ran = await bd(['process', 'lint', ...named, '--json'])
      expect(ran.code).toBe(1)
      // This company has nobody who enters what the manager decides on paper: said once, where he is named first.
      const line = readFileSync(SHIPPED, 'utf8').split('secretary: manager-secretary')[0]!
      expect(JSON.parse(ran.out).findings).toMatchObject([
        { rule: 'role-without-holder', file, line: line.split('\n').length, column: 20 },
      ])
    }
    const none = await bd(['process', 'lint', 'group-investement@1'])
    expect(none.code).toBe(1)
    expect(none.err).toContain('group-investment')
  })

  test('a roster of another company finds the roles that nobody holds there', async () => {
    const outside = { dir, home: dir }
    const roster = join(dir, 'roster.yaml')
    const shipped = join(import.meta.dirname, '../../../templates/policy/starter.yaml')
    const left = readFileSync(shipped, 'utf8').replaceAll(/.*role: expert \}.*\n/g, '')
    writeFileSync(roster, left)
    const args = ['process', 'lint', 'good.yaml', '--policy', roster, '--json']
    const ran = await bd(args, outside)
    expect(ran.code).toBe(1)
    expect(JSON.parse(ran.out)).toMatchObject({
      kind: 'process-lint',
      data: { sound: false, files: [{ file: 'good.yaml', sound: false, errors: 1, warnings: 0 }] },
      findings: [{ rule: 'too-few-seats', severity: 'error' }],
    })
  })

  test('a warning is told as one and stops nobody', async () => {
    const outside = { dir, home: dir }
    const good = readFileSync(SHIPPED, 'utf8')
    const alone = good
      .replace('secretary: board-secretary\n', '\n')
      .replace(/(rule: company-law-board[^]*?)paper: true\n/u, '$1\n')
    writeFileSync(join(dir, 'warned.yaml'), alone)
    const ran = await bd(['process', 'lint', 'warned.yaml'], outside)
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('警告[vote-without-secretary]')
    expect(ran.out).toContain('错误 0 个，警告 1 个')
    expect(ran.out).not.toContain('没有问题')
  })
})

describe('bd parameter list and policy show', () => {
  test('a number that is not set says so, and how to set it', async () => {
    const fresh = join(dir, 'fresh')
    await place.does(
      ['init', 'fresh', '--name', '新', '--member', 'sun=孙浩然', '--process', 'group-investment'],
      {
        who: 'sun',
        dir,
      },
    )
    const { out } = await bd(['parameter', 'list'], { dir: fresh })
    expect(out).toContain('expert-quorum\t专家委员会法定人数\t未设定')
    expect(out).toContain('bd parameter set expert-quorum')
    const { parameters } = await data(['parameter', 'list'])
    expect(parameters).toContainEqual({
      process: 'group-investment',
      parameter: 'expert-quorum',
      type: 'majority',
      value: { 'more-than': '1/2' },
    })
  })

  test('the roster gives members, roles, keys by fingerprint, and roles that nobody holds', async () => {
    const { members } = await data(['policy', 'show'])
    expect(members).toHaveLength(14)
    expect(members[0]).toMatchObject({
      id: 'sun',
      roles: [{ role: 'administrator', unit: null }],
      keys: [{ state: 'active', proven: true, type: 'ssh-ed25519' }],
    })
    expect(members[1].keys[0].proven).toBe(false)
    const { out } = await bd(['policy', 'show'])
    expect(out).toContain('王国强\t总经理\tSHA256:')
    expect(out).toContain('尚无人担任：总经理办公会秘书、计划财务部、战略规划部')
  })
})

describe('bd explain', () => {
  const outside = { dir, home: dir }

  test('explains every rule in both languages, outside of a workspace', async () => {
    const { rules, failures } = await data(['explain'], outside)
    expect(rules.length).toBeGreaterThan(100)
    for (const lang of ['zh', 'en']) {
      const told = await data(['explain', '--lang', lang], outside)
      for (const rule of told.rules) {
        expect(rule.meaning, rule.rule).not.toBe('')
        expect(rule.help, rule.rule).not.toBe('')
      }
      expect((await bd(['explain', '--lang', lang], outside)).out.split('\n')).toHaveLength(
        rules.length + failures.length + 3,
      )
    }
    const one = await bd(['explain', 'overdue', '--lang', 'en'], outside)
    expect(one.out).toMatch(/^overdue \(warning\)\n/)
  })

  test('a rule that is not there: what was probably meant', async () => {
    const ran = await bd(['explain', 'signoff-by-autor', '--lang', 'en'], outside)
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('did you mean signoff-by-author')
  })
})

describe('what was not verified', () => {
  bothTest('without a trust root the answer is given, and marked', async () => {
    const home = join(dir, 'stranger')
    mkdirSync(home)
    const ran = await bd(['list'], { home })
    expect(ran.code).toBe(0)
    expect(ran.err).toContain('未登记信任起点')
    await opened(place)
    const { projects } = await data(['list'], { home })
    expect(projects).toMatchObject([{ verified: 'no-trust-root' }])
  })

  longTest(
    'a deadline that reaches into a year without official days is provisional everywhere',
    async () => {
      const now = '2026-12-30T09:00:00+08:00'
      await toApproval(place, now)
      const { out } = await bd(['status', '1'], { now })
      expect(out).toContain('暂定）')
      expect((await data(['deadlines'], { now })).items).toMatchObject([
        { certainty: 'provisional' },
      ])
      expect((await bd(['deadlines', '--lang', 'en'], { now })).out).toContain('provisional')
    },
  )

  test('a commit that was refused stands in the log with its rules, and the projects as before it', async () => {
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, { cwd: ws, env: { PATH: process.env['PATH'], HOME: place.home } })
    const now = '2026-12-31T09:00:00+08:00'
    writeFileSync(join(ws, 'projects/2026/2026-001/idea.md'), '# 改写\n')
    git('-c', 'user.name=某人', '-c', 'user.email=x@x', 'commit', '-qam', '改写构想')
    const { entries } = await data(['log', '1', '--since', '2020-01-01'], { now })
    const last = entries.at(-1)
    expect(last).toMatchObject({ member: null, signedAs: '某人', act: null, signature: 'refused' })
    expect(last.rules).toContain('unsigned-commit')
    const { out, err } = await bd(['log', '1'], { now })
    expect(out).toContain('不明（某人）')
    expect(out).toContain('不予采信：')
    expect(err).toContain('核验未通过')
    expect((await data(['status', '1'], { now })).verified).toBe('no')
  })
})

test('conditions are told as an officer would: without 并非, and of one thing its values together', async () => {
  const { out } = await bd(['process', 'show', 'group-investment', '--lang', 'zh'])
  expect(out).not.toContain('并非')
  expect(out).toContain('“有合作方”为“否”，或者“合作方全称”不为“无”或“none”')
  expect(out).toContain('不设审批，材料齐备后转入：项目审批')
  const english = await bd(['process', 'show', 'group-investment', '--lang', 'en'])
  expect(english.out).not.toContain('not (')
  expect(english.out).toContain('"Full name of the partner" is neither "无" nor "none"')
})
