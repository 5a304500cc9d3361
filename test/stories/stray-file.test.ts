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

test('a stray file beside whole documents may be attached, where the process takes files', async () => {
  const bench = await at('opened')
  bench.write(`${FOLDER}/notes.md`, '备忘\n')
  expect(await refusedSave(bench, 'zh')).toContain('bd attach')
})
