/** Before the first submission: what may still be filled in, fields nobody's rules read, and what may stand in a wrong one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { at, FOLDER, prepare, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { HEAD, OFFICER } from '../workbench/people.ts'

const IDEA = `${FOLDER}/idea.md`
const PROPOSAL = `${FOLDER}/investment-proposal.md`

longTest(
  'what may be left out and is, is told by status and by the preview of the first submission, in nobody’s way',
  async () => {
    const bench = await at('opened')
    await prepare(bench)
    const told = '可填而未填：“项目构想建议”的“项目来源”'
    expect((await bench.ok(HEAD, 'status', PROJECT)).out).toContain(told)
    expect((await bench.ok(HEAD, 'submit', PROJECT, '--dry-run')).err).toContain(told)
    const en = await bench.ok(HEAD, 'status', PROJECT, '--lang', 'en')
    expect(en.out).toContain('may be filled in and is not: "Source of the lead" of "Project idea"')
    const { json } = await bench.ok(HEAD, 'status', PROJECT, '--json')
    expect(json.data.unfilled).toMatchObject({
      facts: [],
      fields: [{ document: 'idea', field: 'lead-source' }],
      strange: [],
    })
    bench.write(
      IDEA,
      readFileSync(join(bench.dir, IDEA), 'utf8').replace(
        /^lead-source:.*$/mu,
        'lead-source: 自行研究',
      ),
    )
    await bench.ok(OFFICER, 'save', PROJECT)
    expect((await bench.ok(HEAD, 'status', PROJECT)).out).not.toContain('可填而未填')
  },
)

longTest('a returned project is not told again what it left out knowingly', async () => {
  const bench = await at('idea-submitted')
  expect((await bench.ok(HEAD, 'status', PROJECT)).out).not.toContain('可填而未填')
  await bench.ok(HEAD, 'withdraw', PROJECT, '--reason', '补充')
  expect((await bench.ok(HEAD, 'status', PROJECT)).out).not.toContain('可填而未填')
})

longTest(
  'whoever has no partner, or has not said so, is not asked for its name; facts tell their choices',
  async () => {
    const bench = await at('founded')
    const { json } = await bench.ok(OFFICER, 'new-project', '--title', '海川水务', '--json')
    const id = json.data.project as string
    const facts = async () =>
      (await bench.ok(OFFICER, 'status', id)).out
        .split('\n')
        .filter((line) => line.includes('未填'))
    expect(await facts()).toEqual([
      `  投资意向：未填（新建项目、股权运作）  bd set ${id} intent=…`,
      `  投资额：未填  bd set ${id} amount=…`,
      `  有合作方：未填  bd set ${id} has-partner=…`,
    ])
    await bench.ok(OFFICER, 'set', id, 'has-partner=否')
    expect((await facts()).join('\n')).not.toContain('合作方')
    await bench.ok(OFFICER, 'set', id, 'has-partner=是')
    expect(await facts()).toContain(`  合作方全称：未填  bd set ${id} partner=…`)
    expect(await facts()).toContain('可填而未填：合作方全称')
  },
)

longTest(
  'a field that is not the process’s is told with those that are, and what was probably meant',
  async () => {
    const bench = await at('opened')
    await prepare(bench)
    const before = readFileSync(join(bench.dir, IDEA), 'utf8')
    const without = before.replace(/^lead-source:.*\n/mu, '')
    bench.write(
      IDEA,
      without.replace('---\n', '---\nfoo: 1\n项目来源: 自行研究\nauthor: liu-yang\n'),
    )
    const saved = await bench.ok(OFFICER, 'save', PROJECT)
    const fields =
      '流程规定的字段：所依据的集团中长期发展战略（strategy-basis）、所依据的投资委员会投资策略（investment-strategy-basis）、项目来源（lead-source）'
    for (const text of [saved.out + saved.err, (await bench.ok(HEAD, 'status', PROJECT)).out]) {
      expect(text).toContain(
        `“项目构想建议”开头的 foo 不是流程规定的字段，bd 不据以判断。${fields}`,
      )
      expect(text).toContain(
        '项目来源 不是流程规定的字段，bd 不据以判断。是否指 项目来源（lead-source）？',
      )
      expect(text).toContain(`${IDEA}:2`)
      expect(text).not.toContain('author 不是')
    }
    const preview = await bench.ok(HEAD, 'submit', PROJECT, '--dry-run', '--lang', 'en')
    expect(preview.err).toContain('foo at the top of "Project idea" is no field of the process')
  },
)

test('a wrong answer is told by status with those that may stand there, and one of them mends it', async () => {
  const bench = await at('study-ready')
  const before = readFileSync(join(bench.dir, PROPOSAL), 'utf8')
  bench.write(PROPOSAL, before.replace(/^annual-plan: .*$/mu, 'annual-plan: 不清楚'))
  await bench.ok(OFFICER, 'save', PROJECT)
  const zh = (await bench.ok(HEAD, 'status', PROJECT)).out
  expect(zh).toContain('不能填“不清楚”')
  expect(zh).toContain('请从下列选项中选填：列入年度投资计划（included）、计划外（outside）。')
  const en = (await bench.ok(HEAD, 'status', PROJECT, '--lang', 'en')).out
  expect(en).toContain(
    'write one of: In the annual investment plan (included), Outside the plan (outside);',
  )
  bench.write(PROPOSAL, before.replace(/^annual-plan: .*$/mu, 'annual-plan: 计划外'))
  await bench.ok(OFFICER, 'save', PROJECT)
  expect((await bench.ok(HEAD, 'status', PROJECT)).out).not.toContain('annual-plan')
})
