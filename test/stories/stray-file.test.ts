/** A file in the project's folder that is no document of it: what is advised is the command that mends it. */
import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { OFFICER } from '../workbench/people.ts'

/** Runs what a refusal advises, as it stands. */
function pasted(bench: Bench, command: string): void {
  execFileSync('sh', ['-c', command], { cwd: bench.dir, env: bench.env, stdio: 'pipe' })
}

async function refusedSave(bench: Bench, language: string): Promise<string> {
  const ran = await bench.bd(OFFICER, 'save', PROJECT, '--lang', language)
  expect(ran.code).toBe(1)
  expect(ran.err).toContain('not-a-document')
  return ran.err
}

test.each(['zh', 'en'])(
  'an edit of project.yaml by hand is taken back by the advice: %s',
  async (language) => {
    const bench = await at('opened')
    const record = `${FOLDER}/project.yaml`
    const before = bench.read(record)
    bench.write(record, before.replace('海川水务', '海川水业'))
    const said = await refusedSave(bench, language)
    expect(said).toContain(`bd edit ${PROJECT}`)
    expect(said).not.toContain('bd attach')
    pasted(bench, /git checkout HEAD -- \S+/u.exec(said)![0])
    expect(bench.read(record)).toBe(before)
  },
)

test.each([
  ['投资建议书的另一个名字', 'proposal.md'],
  ['its title', '项目构想建议.md'],
])('a document that was renamed to %s is renamed back by the advice', async (_, name) => {
  for (const language of ['zh', 'en']) {
    const bench = await at('opened')
    const text = bench.read(`${FOLDER}/idea.md`)
    renameSync(join(bench.dir, FOLDER, 'idea.md'), join(bench.dir, FOLDER, name))
    const said = await refusedSave(bench, language)
    expect(said).not.toContain('bd attach')
    pasted(bench, /mv -n [^\n]+/u.exec(said)![0])
    expect(bench.read(`${FOLDER}/idea.md`)).toBe(text)
  }
})

test('a stray file may be attached where a document of the stage takes files, and else is moved out', async () => {
  const before = await at('opened')
  before.write(`${FOLDER}/会议纪要.md`, '纪要\n')
  for (const [language, out] of [
    ['zh', '移出项目文件夹'],
    ['en', 'move the file out'],
  ] as const) {
    const said = await refusedSave(before, language)
    expect(said).toContain(out)
    expect(said).not.toContain('bd attach')
  }
  const bench = await at('study')
  bench.write(`${FOLDER}/notes.md`, '备忘\n')
  expect(await refusedSave(bench, 'zh')).toContain('bd attach')
})

test('a file for a document that takes none is refused without a place that is not there', async () => {
  const bench = await at('opened')
  bench.write('../会议纪要.md', '纪要\n')
  const { err } = await bench.bd(OFFICER, 'attach', PROJECT, 'idea', '../会议纪要.md')
  expect(err).toContain('not-attachable')
  expect(err).not.toContain('attachments/')
  expect(err).not.toContain('bd draft')
})
