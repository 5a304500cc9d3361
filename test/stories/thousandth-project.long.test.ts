/** The thousandth project of a year and those after it lie in folders of their hundred; those before it, and those of the first epoch, stay straight in their year. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Bench, newBench } from '../workbench/bench.ts'
import { errorsOf, Forger } from '../workbench/forge.ts'
import { filled } from '../workbench/life.ts'
import { openMany } from '../workbench/many-projects.ts'
import { ADMIN, HEAD, LEADER, OFFICER } from '../workbench/people.ts'
import { server } from '../workbench/person.ts'
import { inEarnest, refounded } from '../workbench/refounded.ts'
import { shared } from '../workbench/shared.ts'

/** Each command reads a thousand projects' history, on whatever machine. */
const LONG = 600_000

/** A workspace whose year has 998 projects. */
async function at998(): Promise<Bench> {
  const made = await shared('many-projects', async () => {
    const bench = await newBench()
    await openMany(bench, 998)
    return bench
  })
  return made.copy()
}

async function opened(bench: Bench, title: string, ...more: readonly string[]): Promise<string> {
  const facts = ['--fact', 'intent=equity', '--fact', 'amount=1亿', '--fact', 'has-partner=否']
  const named = ['--title', title, ...facts, '--reviewer', `leader-in-charge=${LEADER}`]
  const { json } = await bench.ok(OFFICER, 'new-project', ...named, ...more, '--json')
  return json.data.project
}

/** Drafts, fills in, saves and submits the idea, and has it approved. */
async function decided(bench: Bench, project: string, folder: string): Promise<void> {
  await bench.ok(undefined, 'draft', project)
  for (const name of readdirSync(join(bench.dir, folder))) {
    if (!name.endsWith('.md')) continue
    bench.write(`${folder}/${name}`, filled(bench.read(`${folder}/${name}`), name.slice(0, -3)))
  }
  await bench.ok(OFFICER, 'save', project)
  await bench.ok(HEAD, 'submit', project)
  await bench.ok(LEADER, 'approve', project)
  expect(existsSync(join(bench.dir, folder, 'signoffs'))).toBe(true)
}

test(
  'projects 999, 1000 and 1001 are opened where they belong, and the thousandth is decided there',
  async () => {
    const bench = await at998()
    const folders = {
      '2026-999': 'projects/2026/2026-999',
      '2026-1000': 'projects/2026/10/2026-1000',
      '2026-1001': 'projects/2026/10/2026-1001',
    }
    for (const [project, folder] of Object.entries(folders)) {
      expect(await opened(bench, `项目 ${project}`)).toBe(project)
      expect(bench.read(`${folder}/project.yaml`)).toContain(`id: "${project}"`)
      if (project === '2026-1000') await decided(bench, project, folder)
    }
    expect(readdirSync(join(bench.dir, 'projects/2026')).filter((one) => one.length < 8)).toEqual([
      '10',
    ])
    const remembered = (await bench.ok(undefined, 'list', '--json')).json.data
    expect((await bench.ok(undefined, 'list', '--json', '--no-memory')).json.data).toEqual(
      remembered,
    )
    expect(await errorsOf(bench)).toEqual([])
  },
  LONG,
)

test(
  'a folder in the other of both places is no part of the project, for the commands and for check',
  async () => {
    const bench = await at998()
    for (const title of ['甲', '乙']) await opened(bench, title)
    const own = 'projects/2026/10/2026-1000'
    const other = 'projects/2026/2026-1000'
    bench.write(`${other}/idea.md`, '# 另写一份\n')
    for (const verb of ['save', 'draft']) {
      const { code, err } = await bench.bd(OFFICER, verb, '2026-1000', '--lang', 'en')
      expect(code).toBe(2)
      expect(err).toContain(`the folder of project 2026-1000 is ${own}`)
    }
    const { err } = await bench.bd(OFFICER, 'save', '2026-1000', '--lang', 'en')
    const [, aside = ''] = /out of the way: (mv \S+ \S+?);/u.exec(err) ?? []
    execFileSync('sh', ['-c', aside], { cwd: bench.dir })
    await bench.ok(OFFICER, 'draft', '2026-1000')
    await bench.ok(OFFICER, 'save', '2026-1000')
    // A folder moved there is moved back, though that of the hundred went with it.
    mkdirSync(join(bench.dir, other, '..'), { recursive: true })
    renameSync(join(bench.dir, own), join(bench.dir, other))
    execFileSync('rmdir', [join(bench.dir, own, '..')])
    const moved = await bench.bd(OFFICER, 'save', '2026-1000', '--lang', 'en')
    const [, back = ''] = /Move it back: (.*?);/u.exec(moved.err) ?? []
    execFileSync('sh', ['-c', back], { cwd: bench.dir })
    await bench.ok(OFFICER, 'draft', '2026-1000')
    const forger = await Forger.of(bench)
    const trailers = { 'Bd-Act': 'save', 'Bd-Project': '2026-1000' } as const
    for (const place of [other, 'projects/2026/11/2026-1000']) {
      const evil = await forger.commit(OFFICER, {
        trailers,
        files: { [`${place}/idea.md`]: '# 甲\n' },
      })
      const { ran } = await bench.check()
      const found = ran.json.findings.find(({ commit }) => commit === evil)
      expect(found?.rule).toBe('project-misplaced')
      expect(found?.message).toContain(`${own}/`)
    }
  },
  LONG,
)

test(
  'an opening whose number others took gets the next one across the thousandth, with all that lies in its folder',
  async () => {
    const mine = await at998()
    const { hub } = server('main')
    mine.git('remote', 'add', 'origin', hub)
    mine.git('push', '-q', 'origin', 'HEAD:main')
    mine.git('fetch', '-q')
    const theirs = mine.copy()
    expect(await opened(theirs, '他人的项目')).toBe('2026-999')
    mine.pass(600)
    const places = {
      '2026-999': 'projects/2026/2026-999',
      '2026-1000': 'projects/2026/10/2026-1000',
    }
    for (const [project, folder] of Object.entries(places)) {
      expect(await opened(mine, `自己的 ${project}`, '--offline')).toBe(project)
      mine.write(`${folder}/idea.md`, `# ${project}\n`)
      await mine.ok(OFFICER, 'save', project, '--offline')
      appendFileSync(join(mine.dir, folder, 'idea.md'), '尚未保存\n')
    }
    await mine.ok(OFFICER, 'sync')
    for (const [old, n] of [
      ['2026-999', '1000'],
      ['2026-1000', '1001'],
    ] as const) {
      const folder = `projects/2026/10/2026-${n}`
      expect(mine.read(`${folder}/project.yaml`)).toContain(`自己的 ${old}`)
      expect(mine.git('show', `origin/main:${folder}/idea.md`)).toBe(`# ${old}`)
      expect(mine.read(`${folder}/idea.md`)).toBe(`# ${old}\n尚未保存\n`)
    }
    expect(mine.read('projects/2026/2026-999/project.yaml')).toContain('他人的项目')
    expect(existsSync(join(mine.dir, 'projects/2026/2026-999/idea.md'))).toBe(false)
    expect(await errorsOf(mine)).toEqual([])
  },
  LONG,
)

test(
  'what the first epoch laid straight in the year stays there after an upgrade, and is worked at as before',
  async () => {
    const older = (record: string) => inEarnest(record).replace('bd/workspace@2', 'bd/workspace@1')
    const { bench } = await refounded(older, 'bd/workspace@1')
    await openMany(bench, 999)
    const straight = 'projects/2026/2026-1000'
    expect(await opened(bench, '升级之前')).toBe('2026-1000')
    expect(bench.read(`${straight}/project.yaml`)).toContain('升级之前')
    await bench.ok(ADMIN, 'upgrade', '--reason', '启用新规则')
    expect(await opened(bench, '升级之后')).toBe('2026-1001')
    await decided(bench, '2026-1000', straight)
    expect(existsSync(join(bench.dir, 'projects/2026/10/2026-1001/project.yaml'))).toBe(true)
    expect(existsSync(join(bench.dir, 'projects/2026/10/2026-1000'))).toBe(false)
    expect(await errorsOf(bench)).toEqual([])
    const forger = await Forger.of(bench)
    const trailers = { 'Bd-Act': 'save', 'Bd-Project': '2026-1000' } as const
    const files = { 'projects/2026/10/2026-1000/idea.md': '# 甲\n' }
    const evil = await forger.commit(OFFICER, { trailers, files })
    expect(await errorsOf(bench)).toEqual([['project-misplaced', evil]])
  },
  LONG,
)
