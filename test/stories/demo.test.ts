import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect } from 'vitest'
import { runBd } from '../../src/commands/run.ts'
import { readFrontMatter } from '../../src/documents/front-matter.ts'
import { readDemo } from '../../src/documents/demo.ts'
import { pdfOf } from '../../src/reports/pdf.ts'
import { pagesOf } from '../../src/reports/pdf-pages.ts'
import { longTest, test } from '../workbench/long.ts'
import { temporary } from '../workbench/temporary.ts'

const DEMO = join(import.meta.dirname, '../../templates/demo/group-investment')
const paper = (name: string) => readFileSync(join(DEMO, 'papers', `${name}.txt`), 'utf8')

interface Told {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly base: string
}

/** Runs bd in a folder of its own that also holds the user's home, and a place for temporary folders. */
async function bd(...argv: readonly string[]): Promise<Told> {
  const base = temporary()
  for (const folder of ['home', 'here']) mkdirSync(join(base, folder))
  writeFileSync(join(base, 'home/.gitconfig'), '[user]\n\tsigningkey = /nowhere\n')
  let out = ''
  let err = ''
  const code = await runBd(argv, {
    cwd: join(base, 'here'),
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: join(base, 'home'),
      SSH_AUTH_SOCK: join(base, 'no-agent'),
      BD_NOW: '2020-01-01T00:00:00Z',
      BD_TRUST_ROOT: 'not for the rehearsal',
    },
    out: { write: (text: string) => (out += text) },
    err: { write: (text: string) => (err += text) },
  })
  return { code, out, err, base }
}

let told: Told
beforeAll(async () => {
  told = await bd('demo', 'rehearsal', '--fast', '--lang', 'zh')
}, 180_000)

test('a project lives from idea to hand-over, and everything comes out as the scenario says', () => {
  expect(told.code, told.out).toBe(0)
  expect(told.err).toBe('')
})

test('each command is shown as typed: bd on a rehearsal clock, and one git commit by force', () => {
  const typed = told.out.split('\n').filter((line) => line.startsWith('$ '))
  const others = typed.filter((line) => !/^\$ BD_NOW=\S+\+08:00 bd [a-z]/.test(line))
  expect(typed.length).toBeGreaterThan(40)
  expect(others).toHaveLength(1)
  expect(others[0]).toMatch(/^\$ GIT_AUTHOR_DATE=\S+ GIT_COMMITTER_DATE=\S+ git .* commit --all /)
  const clocks = typed.flatMap((line) => /BD_NOW=(\S+)/.exec(line)?.[1] ?? [])
  expect(clocks).toEqual(clocks.toSorted())
})

/** Every deadline that the narrator names, in either language, stands on the screen just before or after. */
function narratedDeadlines(process: string, out: string, lang: 'zh' | 'en'): void {
  const file = join(DEMO, '..', process, 'scenario.yaml')
  const read = readDemo('scenario.yaml', readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  const flat = out.replaceAll(/\s/g, '')
  let named = 0
  for (const step of read.value.steps) {
    if (!('say' in step) || step.say === undefined) continue
    const at = flat.indexOf(step.say[lang].replaceAll(/\s/g, ''))
    expect(at, step.say[lang]).toBeGreaterThan(-1)
    const around = flat.slice(Math.max(0, at - 4000), at + 4000)
    for (const [words, month, day] of step.say.zh.matchAll(/期限(?:是|落在)(\d+)月(\d+)日/g)) {
      named += 1
      const date = `\\d{4}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
      expect(around, words).toMatch(new RegExp(`(期限|due)${date}`))
    }
  }
  expect(named).toBeGreaterThan(0)
}

test('a make-up workday moves the deadline, and the narrator says so', () => {
  const chapter = told.out.slice(told.out.indexOf('━━━━ 五'), told.out.indexOf('━━━━ 六'))
  expect(chapter).toMatch(/9月28日是周日.*补班/s)
  expect(chapter).toContain('期限 2025-09-30（周二，还剩 5 个工作日）')
  narratedDeadlines('group-investment', told.out, 'zh')
})

test('one return, one abstention and one recusal are in the record', () => {
  const shown = told.out.slice(told.out.indexOf('bd show 2025-001'))
  for (const words of [/王国强：退回/, /蒋涛：弃权/, /冯军：(?:已)?回避/])
    expect(shown).toMatch(words)
})

test('check passes, and then names the altered document at the commit made by force', () => {
  const [, passed = '', failed = ''] = told.out.split(/^\$ BD_NOW=\S+ bd check$/m)
  expect(passed).toContain('核验通过')
  expect(passed.slice(0, passed.indexOf('━━━━'))).not.toMatch(/错误|警告|提示/)
  expect(failed).toContain('核验未通过')
  expect(failed).toMatch(/frozen-document[^\n]*investment-proposal\.md/)
  const gitDir = join(told.base, 'here/rehearsal/workspace/.git')
  const head = readFileSync(join(gitDir, 'refs/heads/main'), 'utf8')
  expect(failed).toContain(`提交 ${head.slice(0, 7)}，2025-12-22`)
})

test('nothing outside of its folder is written, and the named folder stays', () => {
  expect(readdirSync(told.base).toSorted()).toEqual(['here', 'home'])
  expect(readdirSync(join(told.base, 'home'))).toEqual(['.gitconfig'])
  expect(readdirSync(join(told.base, 'here'))).toEqual(['rehearsal'])
  expect(readdirSync(join(told.base, 'here/rehearsal')).toSorted()).toEqual([
    'home',
    'keys',
    'papers',
    'roster.yaml',
    'workspace',
  ])
})

test('the feasibility report is of real size, and the cover sheet gives the pages right', () => {
  const text = paper('feasibility-report')
  expect(pdfOf('可行性研究报告', text).length).toBeGreaterThan(1024 * 1024)
  expect(Buffer.compare(pdfOf('同一份', text), pdfOf('同一份', text))).toBe(0)
  const cover = readFileSync(join(DEMO, 'documents/feasibility-report.md'), 'utf8')
  const read = readFrontMatter('feasibility-report.md', cover)
  const fields = read.ok ? (read.value.head?.value as { pages: Record<string, number> }) : undefined
  const pages = pagesOf(text)
  const heading = (section: string) => pages[fields!.pages[section]! - 1]!.marks[0]!.text
  expect(heading('market-analysis')).toBe('市场分析')
  expect(heading('technical-analysis')).toBe('技术分析')
  expect(heading('financial-analysis')).toBe('财务分析')
  expect(cover).toContain(`共${pages.length}页`)
})

test('a folder that holds something is left alone', async () => {
  const { code, err, base } = await bd('demo', '..', '--fast', '--lang', 'zh')
  expect({ code, err: err.includes('不是空文件夹') }).toEqual({ code: 2, err: true })
  expect(readdirSync(base).toSorted()).toEqual(['here', 'home'])
})

test('a process without a rehearsal is refused with those that have one', async () => {
  const { code, err } = await bd('demo', '--process', 'nothing', '--lang', 'en')
  expect({ code, err }).toEqual({
    code: 2,
    err: '--process cannot be "nothing"; choose from: capital-operation, group-investment, sector-investment\n',
  })
})

/** Plays the rehearsal of a process; gives what it said, and what its first and its second check said. */
async function played(process: string, lang: 'zh' | 'en') {
  const { code, out, err } = await bd('demo', '--process', process, '--fast', '--lang', lang)
  expect({ code, err }, out).toEqual({ code: 0, err: '' })
  narratedDeadlines(process, out, lang)
  const [before = '', first = '', second = ''] = out.split(/^\$ BD_NOW=\S+ bd check$/m)
  return { before, first, second }
}

longTest(
  'a private fund: office meeting, a return by the board, the manager on paper and confirmed',
  async () => {
    const { before, first, second } = await played('capital-operation', 'zh')
    for (const words of [
      '编号：首创资〔2026〕1号',
      '列席：周建国',
      'unset-fact',
      '退回修改',
      '代录 1 票未经本人电子确认',
      '代录·已经本人确认',
      '期限 2026-05-11',
      '接收 2026-07-27 10:00 白岚',
    ])
      expect(before).toContain(words)
    expect(first).toContain('核验通过')
    expect(first.slice(0, first.indexOf('━━━━'))).not.toMatch(/错误|警告|提示/)
    expect(second).toMatch(/frozen-document[^\n]*project-proposal\.md/)
  },
  180_000,
)

longTest(
  "a holding company's project: the triage, the re-survey, each director's report",
  async () => {
    const { before, first, second } = await played('sector-investment', 'en')
    for (const words of [
      '首创板投〔2026〕1号',
      'not-in-role',
      'decide 2026-001 re-survey',
      'voting-report.tian-ye.md',
      'voting-report.wei-ran.md',
      'voting-report.xia-yu.md',
      'from paper; confirmed by the member',
      '2026-09-21',
    ])
      expect(before).toContain(words)
    expect(first).toContain('calendar-missing')
    expect(first.slice(0, first.indexOf('━━━━'))).not.toContain('error[')
    expect(second).toMatch(/frozen-document[^\n]*investment-plan\.md/)
  },
  180_000,
)

test('a scenario is read strictly', () => {
  const read = readDemo(
    'scenario.yaml',
    'format: bd/demo@1\nproject: 2025-001\nsteps: []\nmore: 1\n',
  )
  expect(read.ok ? [] : read.findings.map(({ rule }) => rule)).toEqual([
    'missing-field',
    'missing-field',
    'invalid-value',
    'unknown-field',
  ])
})
