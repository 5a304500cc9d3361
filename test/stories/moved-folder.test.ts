/** A project's folder that was renamed or deleted by hand: said before anything is signed, and what is advised brings it back. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, test } from '../workbench/long.ts'
import { HEAD, OFFICER } from '../workbench/people.ts'

/** Runs what a refusal advises, as it stands. */
function pasted(bench: Bench, command: string): void {
  execFileSync('sh', ['-c', command], { cwd: bench.dir, env: bench.env, stdio: 'pipe' })
}

const clean = async (bench: Bench) => {
  const { data } = (await bench.ok(OFFICER, 'status', PROJECT, '--json')).json
  return data.unsaved
}

bothTest.each([
  ['git mv', (bench: Bench, to: string) => void bench.git('mv', FOLDER, to)],
  [
    'by hand',
    (bench: Bench, to: string) => renameSync(join(bench.dir, FOLDER), join(bench.dir, to)),
  ],
])('renamed with %s: nothing is signed, and the command moves it back', async (_, move) => {
  const beside = `${FOLDER}-水务`
  for (const to of cases([beside], ['projects/2026/water', 'projects/water', 'old'])) {
    const bench = await at('opened')
    const head = bench.head
    const before = await clean(bench)
    move(bench, to)
    for (const argv of [
      ['save', PROJECT],
      ['draft', PROJECT],
      ['submit', PROJECT],
    ]) {
      const ran = await bench.bd(argv[0] === 'submit' ? HEAD : OFFICER, ...argv)
      expect(ran.code).toBe(2)
      expect(ran.err).toContain(`现已改名或者移到 ${to}`)
      expect(ran.err).not.toContain('bd attach')
    }
    expect(bench.head).toBe(head)
    const { err } = await bench.bd(OFFICER, 'save', PROJECT)
    const [, back = ''] = /请改回：(mv \S+ \S+?)；/u.exec(err) ?? []
    pasted(bench, back)
    expect(await clean(bench)).toEqual(before)
    await bench.ok(OFFICER, 'draft', PROJECT)
  }
})

test('where the folder was begun anew, the files are put into it', async () => {
  const bench = await at('opened')
  renameSync(join(bench.dir, FOLDER), join(bench.dir, `${FOLDER}-x`))
  mkdirSync(join(bench.dir, FOLDER))
  const { err } = await bench.bd(OFFICER, 'save', PROJECT, '--lang', 'en')
  const [, back = ''] = /Move it back: (mv \S+ \S+?);/u.exec(err) ?? []
  pasted(bench, back)
  expect(bench.read(`${FOLDER}/idea.md`)).toContain('---')
  await bench.ok(OFFICER, 'draft', PROJECT)
})

test.each([
  ['git rm', (bench: Bench) => void bench.git('rm', '-rq', FOLDER)],
  ['by hand', (bench: Bench) => rmSync(join(bench.dir, FOLDER), { recursive: true })],
])('deleted with %s: what was saved is taken back', async (_, remove) => {
  const bench = await at('opened')
  remove(bench)
  const { code, err } = await bench.bd(OFFICER, 'save', PROJECT)
  expect(code).toBe(2)
  const [, back = ''] = /请恢复：(git checkout HEAD -- \S+?)；/u.exec(err) ?? []
  pasted(bench, back)
  expect(bench.read(`${FOLDER}/project.yaml`)).toContain(PROJECT)
  await bench.ok(OFFICER, 'draft', PROJECT)
})
