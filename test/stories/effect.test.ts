/** The effect of an act, as it is shown and given as data before anything is signed. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { schemas } from '../../src/documents/schemas.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, EXPERTS, HEAD, LEADER, OFFICER } from '../workbench/people.ts'

interface Told {
  readonly kind: string
  readonly before: unknown
  readonly after: unknown
}

const known = (
  schemas()['effect'] as {
    properties: { effect: { items: { properties: { kind: { enum: string[] } } } } }
  }
).properties.effect.items.properties.kind.enum

function kindsOf(effect: readonly Told[]): readonly string[] {
  for (const one of effect) {
    expect(known).toContain(one.kind)
    expect(Object.keys(one)).toEqual(expect.arrayContaining(['before', 'after']))
  }
  return effect.map(({ kind }) => kind)
}

longTest(
  'who rejects reads before signing that the project ends; who returns, where it goes back to',
  async () => {
    const bench = await at('idea-submitted')
    const head = bench.head
    const cast = (...argv: readonly string[]) => bench.bd(LEADER, ...argv, '--dry-run')
    const rejected = await cast('reject', PROJECT, '--reason', '不符合规划')
    expect(rejected.err).toContain('您将签名登记以下事项')
    expect(rejected.err).toContain('项目到此结束：不能再送审，也不能复议')
    const returned = await cast('return', PROJECT, '--reason', '补充测算')
    expect(returned.err).toContain('→ 项目构想（起草中，拟第 2 次送审）')
    expect(returned.err).not.toContain('项目到此结束')
    const { json } = await cast('reject', PROJECT, '--reason', '不符合规划', '--json')
    expect(json.kind).toBe('plan')
    expect(kindsOf(json.data.effect)).toEqual(['record', 'seat', 'review-closes', 'stands', 'ends'])
    expect(json.data.files).toEqual([
      {
        path: `${FOLDER}/signoffs/idea.1/leader-in-charge.${LEADER}.1.yaml`,
        change: 'written',
      },
    ])
    expect(bench.head).toBe(head)
  },
)

test('who submits reads who decides and until when, and the result of the act says the same as its dry run', async () => {
  const bench = await at('study-ready')
  const dry = await bench.bd(HEAD, 'submit', PROJECT, '--dry-run', '--json')
  expect(dry.err).toContain('送请审批：请王国强审批（总经理），期限 2026-03-09（周一')
  const done = await bench.bd(HEAD, 'submit', PROJECT, '--json')
  expect(done.json.data.effect).toEqual(dry.json.data.effect)
  expect(kindsOf(done.json.data.effect)).toEqual(['record', 'review-opens', 'stands'])
})

longTest(
  'a voter is told where each outcome leads, and not how his ballot turns the vote',
  async () => {
    const bench = await at('experts')
    // Five of seven are two thirds, four are not: with four to two the last ballot decides, whichever it is.
    const last = EXPERTS.at(-1)!
    for (const [index, expert] of EXPERTS.slice(0, -1).entries()) {
      await bench.ok(expert, index < 4 ? 'approve' : 'reject', PROJECT, '--reason', '意见')
    }
    for (const decision of ['approve', 'reject']) {
      const vote = [decision, PROJECT, '--reason', '意见', '--dry-run', '--json']
      const { json, err } = await bench.bd(last, ...vote)
      expect(kindsOf(json.data.effect)).toEqual(['record', 'seat', 'may-lead'])
      expect(json.data.effect[0].after.outcome).toBeUndefined()
      expect(err).toContain('否决：项目结束')
    }
    const { json } = await bench.ok(last, 'approve', PROJECT, '--json')
    expect(json.data.status.reviews[1].state).toBe('passed')
  },
)

test('old and new of a fact and of a parameter are shown in words, amounts in the unit of officers', async () => {
  const bench = await at('opened')
  const set = await bench.bd(OFFICER, 'set', PROJECT, '投资额=2亿', '--dry-run')
  expect(set.err).toContain(
    '投资额：12,800万元（128,000,000.00 元） → 20,000万元（200,000,000.00 元）',
  )
  const value = ['parameter', 'set', 'expert-majority', '>3/4', '--reason', '会议决定']
  const ran = await bench.ok(ADMIN, ...value, '--dry-run')
  expect(ran.err).toContain(
    '“专家委员会通过比例”：三分之二以上（含三分之二） → 超过四分之三（不含四分之三）',
  )
})

longTest('a save that deletes names what it deletes', async () => {
  const bench = await at('idea-submitted')
  await bench.ok(HEAD, 'withdraw', PROJECT)
  rmSync(join(bench.dir, FOLDER, 'idea.md'))
  const ran = await bench.bd(OFFICER, 'save', PROJECT, '--dry-run', '--json')
  expect(ran.err).toContain('删除：项目构想建议')
  expect(kindsOf(ran.json.data.effect)).toEqual(['document'])
  expect(ran.json.data.effect[0].after).toBeNull()
})
