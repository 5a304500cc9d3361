/** Several projects wait and none is named: each on a line of its own, with the command that is its next. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openUses } from '../workbench/wrong-uses.ts'
import type { Bench } from '../workbench/bench.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, test } from '../workbench/long.ts'
import { ADMIN, LEADER, OFFICER } from '../workbench/people.ts'

const SECOND = '2026-002'

/** A second project, whose first drafts are not saved yet. */
async function another(bench: Bench): Promise<void> {
  const names = ['--title', '北岸物流园', '--reviewer', `leader-in-charge=${LEADER}`]
  const facts = ['--fact', 'intent=equity', '--fact', 'amount=3000万', '--fact', 'has-partner=否']
  await bench.ok(OFFICER, 'new-project', ...names, ...facts)
}

const listed = (err: string) => err.split('\n').filter((line) => line.startsWith('  bd '))

bothTest.each(cases(['zh'], ['en']))(
  'bd save means the one with edits; else each line is the step that is due (%s)',
  async (lang) => {
    const bench = await at('opened')
    await another(bench)
    const saved = await bench.ok(OFFICER, 'save', '--lang', lang)
    expect(saved.out + saved.err).toContain(SECOND)
    const ran = await bench.bd(OFFICER, 'save', '--lang', lang)
    expect(ran.code).toBe(2)
    expect(ran.err).not.toContain('U+')
    expect(listed(ran.err).map((line) => line.split('  ')[1])).toEqual([
      `bd save ${PROJECT}`,
      `bd save ${SECOND}`,
    ])
  },
)

test('bd draft: both wait, and each line does what it says', async () => {
  const bench = await at('opened')
  await another(bench)
  const ran = await bench.bd(OFFICER, 'draft')
  const lines = listed(ran.err)
  expect(lines).toHaveLength(2)
  for (const line of lines)
    await bench.ok(OFFICER, ...line.trim().split('  ')[0]!.split(' ').slice(1))
})

test('bd draft by somebody who writes nothing here: whose documents they are, and a line that drafts one', async () => {
  const bench = await at('founded')
  await another(bench)
  const ran = await bench.ok(ADMIN, 'draft', PROJECT)
  expect(ran.err).toContain('项目构想')
  const line = /bd (draft \S+ \S+)$/mu.exec(ran.err)?.[1]
  rmSync(join(bench.dir, `projects/2026/${PROJECT}/idea.md`))
  const drafted = await bench.ok(ADMIN, ...line!.split(' '))
  expect(drafted.out).toContain('idea.md')
})

test('no wrong use is told in one line that holds several', async () => {
  for (const language of ['zh', 'en'] as const) {
    const told = Object.values(openUses(language))
    for (const sentence of told) expect(sentence).not.toContain('\n')
  }
  const bench = await at('founded')
  const typed = await bench.bd(ADMIN, 'list', '--stage', 'a\nb')
  expect(typed.err.split('\n').some((line) => line === 'b')).toBe(false)
})
