/** A department changes its regulation: the next version is published, and each project stays under the one it began with. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect } from 'vitest'
import { founded, opened, rehearsal } from '../commands/reading/rehearsal.ts'
import { bothTest, longTest } from '../workbench/long.ts'

const place = rehearsal()
const { dir, ws, bd, data, does, read } = place
const SHIPPED = join(import.meta.dirname, '../../templates/processes')

/** A copy of a shipped regulation, with the text of its process.yaml changed. */
function copied(name: string, edit: (yaml: string) => string = (yaml) => yaml): string {
  const folder = join(dir, name)
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(SHIPPED, 'group-investment/1'), folder, { recursive: true })
  const file = join(folder, 'process.yaml')
  writeFileSync(file, edit(readFileSync(file, 'utf8')))
  return folder
}

/** Experts see one another's ballots once they have cast their own. */
const opener = (yaml: string) =>
  yaml.replace(/ {8}show: after-close.*\n/, '        show: after-own\n')

const head = () => execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ws, encoding: 'utf8' })

/** Publishing this is refused by these rules, and writes nothing. */
async function refused(what: string, rules: readonly string[], who = 'sun'): Promise<void> {
  const before = head()
  const ran = await bd(['process', 'publish', what, '--reason', '改', '--yes', '--json'], { who })
  expect(ran.code).toBe(1)
  const found = JSON.parse(ran.out).findings.map(({ rule }: { rule: string }) => rule)
  expect([...new Set(found)].sort()).toEqual([...rules].sort())
  expect(head()).toBe(before)
}

beforeAll(async () => {
  await founded(place)
  await opened(place)
}, 60_000)

longTest('what is not the next version is refused, and nothing is written', async () => {
  await refused('group-investment', ['nothing-changed'])
  await refused(copied('officer', opener), ['not-in-role'], 'liu')
  const broken = copied('broken', (yaml) => opener(yaml).replace('then: approval', 'then: nowhere'))
  await refused(broken, ['unknown-name'])
  const failing = copied('failing', opener)
  const tests = join(failing, 'process.test.yaml')
  writeFileSync(
    tests,
    readFileSync(tests, 'utf8').replace('refused: not-in-role', 'refused: no-seat'),
  )
  const ran = await bd(['process', 'publish', failing, '--reason', '改', '--yes'], { who: 'sun' })
  expect(ran.code).toBe(1)
  expect(ran.err).toContain('process.test.yaml:')
  rmSync(tests)
  await refused(failing, ['tests-missing'])
  const stray = copied('stray', opener)
  mkdirSync(join(stray, 'drafts'))
  await refused(stray, ['stray-process-file'])
  rmSync(join(stray, 'drafts'), { recursive: true })
  writeFileSync(join(stray, 'notes.txt'), 'x')
  await refused(stray, ['stray-process-file'])
  const unfit = copied('unfit', opener)
  writeFileSync(join(unfit, 'idea.zh.md'), '---\ntitle: {{ project.tilte | quote }}\n---\n')
  await refused(unfit, ['unknown-variable'])
  const misspelt = copied('misspelt', opener)
  const idea = join(misspelt, 'idea.zh.md')
  const text = readFileSync(idea, 'utf8')
  writeFileSync(idea, text.replace('## 提出依据', '## 依据').replace(/^strategy-basis: .*\n/m, ''))
  const lacks = await bd(['process', 'publish', misspelt, '--reason', '改', '--json'], {
    who: 'sun',
  })
  expect(JSON.parse(lacks.out).findings).toMatchObject([
    { rule: 'template-incomplete', message: '材料 idea 的模板缺少字段“strategy-basis”' },
    { rule: 'template-incomplete', message: '材料 idea 的模板缺少章节“提出依据”' },
  ])
  await refused(misspelt, ['template-incomplete'])
  const nothing = await bd(['process', 'publish', 'nothing', '--reason', '改'], { who: 'sun' })
  expect(nothing.code).toBe(2)
})

bothTest(
  'version 2 is published: only its number is written anew, and the project under way stays under version 1',
  async () => {
    const folder = copied('next', opener)
    // What a system leaves in a folder is no part of the version.
    writeFileSync(join(folder, 'Thumbs.db'), 'x')
    const named = readdirSync(folder).filter((name) => name !== 'Thumbs.db')
    const told = await does(['process', 'publish', folder, '--reason', '专家会要求'], {
      who: 'sun',
    })
    expect(told.err).toContain('发布第 2 版')
    expect(read('processes/group-investment/2/process.yaml')).toBe(
      readFileSync(join(folder, 'process.yaml'), 'utf8').replace(
        '\nversion: 1\n',
        '\nversion: 2\n',
      ),
    )
    expect(readdirSync(join(ws, 'processes/group-investment/2')).sort()).toEqual(named.sort())
    expect((await data(['status', '2026-001'])).process).toMatchObject({ version: 1 })
    await opened(place)
    expect((await data(['status', '2026-002'])).process).toMatchObject({ version: 2 })
    const diff = await data(['process', 'diff', 'group-investment'])
    const change = {
      what: 'changed',
      part: 'review',
      within: 'approval',
      id: 'expert-committee',
    }
    expect(diff).toMatchObject({ from: 1, to: 2, changes: [change] })
    expect(diff.projects).toEqual([
      {
        id: '2026-001',
        title: '海上风电示范电站',
        stage: 'idea',
        known: true,
        version: 1,
        ahead: [change],
      },
      {
        id: '2026-002',
        title: '海上风电示范电站',
        stage: 'idea',
        known: true,
        version: 2,
        ahead: [],
      },
    ])
  },
)

longTest('a process that comes with bd says in the workspace what it was made from', async () => {
  // By its title: what comes with bd is called as the processes of the workspace are.
  await does(['process', 'publish', '资本运作项目管理', '--reason', '采用内置流程'], {
    who: 'sun',
  })
  const folder = join(SHIPPED, 'capital-operation/1')
  const lines = readdirSync(folder).map((name) => {
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
    return `${digest}  ${name}\n`
  })
  const sha256 = createHash('sha256').update(lines.sort().join('')).digest('hex')
  const origin = { process: 'capital-operation', version: 1, sha256 }
  const shown = await data(['process', 'show', 'capital-operation'])
  expect(shown.process['based-on']).toEqual(origin)
  const file = 'processes/capital-operation/1/process.yaml'
  const added = `based-on: { process: capital-operation, version: 1, sha256: ${sha256} }\n`
  expect(read(file).replace(added, '')).toBe(
    readFileSync(join(SHIPPED, 'capital-operation/1/process.yaml'), 'utf8'),
  )
})

longTest(
  'written where it will stand, a draft that calls itself by the old number is brought along',
  async () => {
    const folder = 'processes/group-investment/3'
    cpSync(join(ws, 'processes/group-investment/2'), join(ws, folder), { recursive: true })
    const file = join(ws, folder, 'process.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('show: after-own', 'show: at-once'))
    const { err } = await does(['process', 'publish', folder, '--reason', '再改'], { who: 'sun' })
    expect(err).not.toContain('尚未保存')
    // Before the signature every running project is named with what the version would change ahead of it, as the diff names it.
    const compared = (await bd(['process', 'diff', 'group-investment', '2', '3'])).out
    const running = compared.slice(compared.indexOf('在办项目'))
    expect(running).toMatch(/2026-001.*继续按第 1 版办理/u)
    expect(err).toContain(running.trim())
    expect(err.indexOf('继续按第 1 版办理')).toBeLessThan(err.indexOf('已办理'))
    expect(readFileSync(file, 'utf8')).toContain('\nversion: 3\n')
    expect(execFileSync('git', ['status', '--short'], { cwd: ws, encoding: 'utf8' })).toBe('')
    expect((await bd(['check'])).code).toBe(0)
  },
)
