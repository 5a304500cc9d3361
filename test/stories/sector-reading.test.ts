/** Sector investment as its users read it: what is next, whose turn it is, and the regulation itself. */
import { beforeAll, describe, expect } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { longTest, test } from '../workbench/long.ts'
import { HOLDING_HEAD, HOLDING_OFFICER, MANAGER, OFFICER, OPERATIONS } from '../workbench/people.ts'
import { at, PROJECT, SECTOR } from '../workbench/sector.ts'

/** What waits for a member, as the acts of his inbox. */
async function waiting(bench: Bench, member: string): Promise<readonly string[]> {
  const { json } = await bench.bd(undefined, 'inbox', '--member', member, '--json')
  return json.data.items.map(({ act }: { act: string }) => act)
}

describe('who is told to act', () => {
  longTest(
    'in preparation the officer of the company, in evaluation the department and operations',
    async () => {
      const opened = await at('opened')
      // The drafts of the first stage lie there unsaved.
      expect(await waiting(opened, HOLDING_OFFICER)).toEqual(['save'])
      expect(await waiting(opened, OFFICER)).toEqual([])
      const evaluation = await at('evaluation')
      expect(await waiting(evaluation, OFFICER)).toEqual(['draft'])
      expect(await waiting(evaluation, OPERATIONS)).toEqual(['draft'])
      // Who opened the project may set the fact that is still asked for.
      expect(await waiting(evaluation, HOLDING_OFFICER)).toEqual(['set'])
      expect(await waiting(await at('prepared'), HOLDING_HEAD)).toEqual(['submit'])
    },
  )

  longTest(
    'the manager is offered his answers, in the inbox, in status and in both languages',
    async () => {
      const bench = await at('triage')
      const command = `bd decide ${PROJECT} <direct|re-survey|veto>`
      for (const language of ['zh', 'en']) {
        const lang = ['--lang', language]
        const status = await bench.bd(undefined, 'status', PROJECT, ...lang)
        expect(status.out).toContain(command)
        expect(status.out).not.toContain('bd approve')
        const inbox = await bench.bd(undefined, 'inbox', '--member', MANAGER, ...lang)
        expect(inbox.out).toContain(command)
        expect((await bench.bd(undefined, 'show', PROJECT, ...lang)).code).toBe(0)
      }
    },
  )
})

longTest("the manager's answer is called by its name, not a mere approval", async () => {
  const bench = await at('triage')
  await bench.ok(MANAGER, 'decide', PROJECT, 're-survey', '--reason', '测算需要完善')
  for (const verb of ['status', 'show', 'log']) {
    const zh = await bench.bd(undefined, verb, PROJECT)
    expect(zh.out).toMatch(/(王国强：|总经理，)重新调研/u)
    const en = await bench.bd(undefined, verb, PROJECT, '--lang', 'en')
    expect(en.out).toMatch(/(王国强: |General manager, )Survey again/u)
  }
  const { reviews } = await bench.status(PROJECT)
  expect(reviews[0].seats).toMatchObject([{ decision: 'approve', answer: 're-survey' }])
})

describe('bd process show', () => {
  const shown: { zh: string; en: string } = { zh: '', en: '' }
  beforeAll(async () => {
    const bench = await at('founded')
    for (const language of ['zh', 'en'] as const) {
      const ran = await bench.bd(undefined, 'process', 'show', SECTOR, '--lang', language)
      shown[language] = ran.out
    }
  }, 60_000)

  test.each([
    '板块业务负责方（2026-01-01 起为控股公司负责人）',
    '指标管理型（房地产）投资限额（limit-real-estate，金额，不小于 0.00 元）：10,000万元（100,000,000.00 元）',
    '   送审：业务拓展部负责人',
    '派出董事表决情况报告（本单位派出董事，每人一份）',
    '控股公司董事会决议（本单位控股公司经办人，须附扫描件）',
    '投资计划（本单位控股公司经办人或项目小组成员）',
    '须符合：控股公司董事会已表决通过',
    'bd decide direct：直接进入集团审批（计为同意） → 集团审批',
    'bd decide re-survey：重新调研（计为同意） → 控股公司重新调研',
    'bd decide veto：否决（计为不同意） → 项目终结',
    '纸面决定可由总经理办公会秘书代录，须附扫描件',
    '“签署日期”不早于“集团审批”通过之日',
    '“合同金额”不超过批准时的“投资额”',
    '“合同相对方”与批准时的“合作方全称”一致',
    '由运营管理部接收，项目办结',
  ])('says in Chinese: %s', (line) => {
    expect(shown.zh).toContain(line)
  })

  test.each([
    'In charge of sector business (Head of the holding company from 2026-01-01)',
    '(limit-real-estate, an amount, at least CNY 0.00): CNY 100,000,000.00 (100 million)',
    'submitted by: Head of business development',
    "(Appointed director of the project's unit, one by each)",
    "(Officer of the holding company of the project's unit, with its scan attached)",
    'bd decide veto: Reject (counts as reject) → the project ends',
    "must hold: The holding company's board has passed it",
    '"Contract amount" no more than "Amount to invest" as approved',
  ])('says in English: %s', (line) => {
    expect(shown.en).toContain(line)
  })

  test('gives each rule and the reading chosen, in English without Chinese', () => {
    for (let rule = 1; rule <= 23; rule += 1) expect(shown.zh).toContain(`S0-C-${rule}（`)
    // A value is quoted as people write it; the words around it are English.
    // So are the names of those who hold a role.
    const words = shown.en.replaceAll('"无"', '').replaceAll(/^ {2}.+ \([a-z-]+\): .+$/gmu, '')
    expect(words.split('\n').filter((line) => /[\u4e00-\u9fff]/u.test(line))).toEqual([])
  })

  test('what a role-by-date, an amount and a share are is listed as people write them', async () => {
    const bench = await at('founded')
    const { out } = await bench.bd(undefined, 'parameter', 'list')
    expect(out).toContain('2026-01-01 起为控股公司负责人')
    expect(out).toContain('100,000,000.00 元')
    expect(out).not.toContain('不能办理')
  })
})
