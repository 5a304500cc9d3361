/** Two regulations written by the manual alone: proven sound, tested to every outcome, published, carried out, checked. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect } from 'vitest'
import { lintText } from '../../src/commands/steps/lint-file.ts'
import { processFolders } from '../../src/commands/steps/process-argument.ts'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import { readPolicyInput } from '../../src/documents/policy-input.ts'
import { checkedTests } from '../../fixtures/worlds/rehearsed.ts'
import { type Bench, newBench } from '../workbench/bench.ts'
import { keyed } from '../workbench/keys.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN, HEAD, LEADER, MANAGER, OFFICER, TEAM } from '../workbench/people.ts'
import { prepareStage } from '../workbench/regulation.ts'

const WRITTEN = join(import.meta.dirname, '../../fixtures/regulations')
const ROSTER = readFileSync(join(WRITTEN, 'roster.yaml'), 'utf8')

const folderOf = async (name: string) => (await processFolders(WRITTEN, name, undefined))[0]!

describe.each(['group-investment/2', 'quotation/1'])('%s', (name) => {
  test('is proven sound, and its roster is enough for it', () => {
    const policy = readPolicyInput('roster.yaml', ROSTER)
    if (!policy.ok) throw new Error(JSON.stringify(policy.findings))
    const text = readFileSync(join(WRITTEN, name, 'process.yaml'), 'utf8')
    for (const company of [{}, { policy: policy.value }]) {
      expect(lintText('process.yaml', text, () => company).findings).toEqual([])
    }
  })

  test('passes its tests, which reach every outcome and both sides of every condition', async () => {
    const { findings, report } = await rehearse(await folderOf(name), 'all')
    expect(findings).toEqual([])
    expect(report!.missing).toEqual([])
    expect(report!.tests.length).toBeGreaterThan(20)
  })

  const here = name === 'quotation/1' ? test : longTest
  here('check accepts every history that its tests make', async () => {
    const all = await checkedTests(await folderOf(name))
    for (const [one, findings] of all) expect(findings, one).toEqual([])
    expect(all.size).toBeGreaterThan(20)
  })
})

test('every rule of the source has its note, and what the source does not say is marked', async () => {
  const { process: quotation } = await rehearse(await folderOf('quotation/1'), 'none')
  const rules = new Set(quotation!.notes.map(({ rule }) => rule))
  expect([...rules]).toEqual(Array.from({ length: 20 }, (_, index) => `S3-A-${index + 1}`))
  const { process: investment } = await rehearse(await folderOf('group-investment/2'), 'none')
  for (const added of ['X-1', 'X-2']) {
    const [first] = investment!.notes.filter(({ rule }) => rule === added)
    expect(first?.text.zh).toContain('本条不见于制度原文')
  }
})

/** Those whom the two regulations need besides the investment's own people. */
const PARTY_SECRETARY = 'bai-lan'
const PARTY_OFFICE = 'du-juan'
const SALESPERSON = 'tian-ye'
const ENGINEER = 'shi-wei'
const MANAGERS_OFFICE = 'hou-yan'
const EXPERTS = ['fang-min', 'gao-wenbo', 'he-lihua']
const DIRECTORS = ['cao-zhengping', 'deng-yaping', 'feng-jun']

const UNDER_FIRST = '2026-001'
const UNDER_SECOND = '2026-002'
const ORDER = '2026-003'
const INVESTMENT = [
  '--fact',
  'intent=股权运作',
  '--fact',
  'amount=1.28亿',
  '--fact',
  'has-partner=否',
]

describe('in a workspace', () => {
  let bench: Bench

  const publish = (name: string) =>
    bench.ok(ADMIN, 'process', 'publish', join(WRITTEN, name), '--reason', '董事会第三次会议')
  const submit = (project: string, by: string) => bench.ok(by, 'submit', project)

  /** The minutes of the party committee, as a file, and their scan. */
  function meeting(decision: string): readonly string[] {
    const minutes = join(bench.base, 'minutes.yaml')
    const scan = join(bench.base, 'minutes.pdf')
    const date = bench.now.slice(0, 10)
    const head = `number: 党委纪要〔2026〕4号\ndate: ${date}\nchair: 白岚\npresent: [白岚, 王国强]\n`
    writeFileSync(minutes, `${head}item: 前置研究讨论\ndecision: ${decision}\n`)
    writeFileSync(scan, '%PDF-1.4 minutes of the party committee')
    return ['--meeting', minutes, '--evidence', scan]
  }

  async function approve(project: string, members: readonly string[]): Promise<void> {
    for (const member of members) await bench.ok(member, 'approve', project)
  }

  beforeAll(async () => {
    bench = await newBench({ roster: () => keyed(ROSTER) })
    await bench.ok(OFFICER, 'new-project', '--title', '海上风电', ...INVESTMENT)
    await publish('group-investment/2')
    await publish('quotation/1')
  })

  test('the comparison says what version 2 adds, and what it would mean for the project under version 1', async () => {
    const { data } = (await bench.ok(undefined, 'process', 'diff', 'group-investment', '--json'))
      .json
    const added = data.changes
      .filter(
        ({ what, part }: { what: string; part: string }) => what === 'added' && part !== 'note',
      )
      .map(({ part, id }: { part: string; id: string }) => `${part} ${id}`)
    expect(added).toEqual(
      expect.arrayContaining([
        'fact filing-required',
        'review party-committee',
        'deliverable state-assets-filing',
        'document state-assets-filing',
      ]),
    )
    // Nothing of version 1 is lost: whoever changes what comes with bd carries it over here.
    const { changes } = data as { changes: readonly { what: string; part: string; id: string }[] }
    expect(changes.filter(({ what }) => what === 'removed')).toEqual([])
    const changed = changes.filter(({ what, part }) => what === 'changed' && part !== 'note')
    expect(changed).toMatchObject([
      { part: 'gate', within: 'approval' },
      { part: 'text', id: 'process.test.yaml' },
    ])
    expect(data.projects).toMatchObject([{ id: UNDER_FIRST, version: 1 }])
    expect(data.projects[0].ahead).not.toEqual([])
  })

  test('version 2 says which version of the built-in it was made from', async () => {
    const shown = async (version: string) =>
      (
        await bench.ok(
          undefined,
          'process',
          'show',
          'group-investment',
          '--version',
          version,
          '--json',
        )
      ).json.data
    const { process } = await shown('2')
    const { sha256 } = await shown('1')
    expect(process['based-on']).toEqual({ process: 'group-investment', version: 1, sha256 })
  })

  longTest(
    'before the board the party committee meets; the filing comes with its scan before the hand-over',
    async () => {
      const leader = ['--reviewer', `leader-in-charge=${LEADER}`]
      const posts = TEAM.flatMap((post) => ['--post', post])
      const opening = ['--process', 'group-investment', ...INVESTMENT, ...leader, ...posts]
      await bench.ok(OFFICER, 'new-project', '--title', '收购海川水务', ...opening)
      for (const decider of [LEADER, MANAGER]) {
        await prepareStage(bench, UNDER_SECOND)
        await submit(UNDER_SECOND, HEAD)
        await approve(UNDER_SECOND, [decider])
      }
      await prepareStage(bench, UNDER_SECOND)
      expect(await bench.refusal(HEAD, 'submit', UNDER_SECOND)).toEqual(['unset-fact'])
      await bench.ok(OFFICER, 'set', UNDER_SECOND, 'filing-required=是', 'partner=无')
      await submit(UNDER_SECOND, HEAD)
      await approve(UNDER_SECOND, [MANAGER, ...EXPERTS])
      const words = ['decide', UNDER_SECOND, 'agree']
      expect(await bench.refusal(PARTY_SECRETARY, ...words)).toEqual(['form-not-here'])
      const paper = meeting('同意提交董事会')
      const entry = ['enter', UNDER_SECOND, PARTY_SECRETARY, 'agree', '--dated', '2026-03-02']
      await bench.ok(PARTY_OFFICE, ...entry, ...paper)
      await bench.ok(PARTY_SECRETARY, 'confirm', UNDER_SECOND)
      const told = await bench.ok(undefined, 'show', UNDER_SECOND)
      expect(told.out).toContain('会议纪要：党委纪要〔2026〕4号')
      await approve(UNDER_SECOND, DIRECTORS)
      await prepareStage(bench, UNDER_SECOND)
      expect(await bench.refusal(HEAD, 'submit', UNDER_SECOND)).toEqual(['missing-attachment'])
      const scan = join(bench.base, '备案回执.pdf')
      writeFileSync(scan, '%PDF-1.4 filing')
      await bench.ok(OFFICER, 'attach', UNDER_SECOND, 'state-assets-filing', scan)
      await submit(UNDER_SECOND, HEAD)
      expect(await bench.status(UNDER_SECOND)).toMatchObject({
        stage: 'handover',
        state: 'drafting',
      })
    },
  )

  longTest(
    "at a margin of 25% the general manager's office decides, on detailed material",
    async () => {
      const opening = [
        '--process',
        'quotation',
        '--title',
        '管件订单',
        '--fact',
        'customer=华北管件',
      ]
      await bench.ok(SALESPERSON, 'new-project', ...opening)
      await prepareStage(bench, ORDER, [SALESPERSON])
      await submit(ORDER, SALESPERSON)
      const values = { cost: '75万', price: '100万', 'gross-margin': '25' }
      await prepareStage(bench, ORDER, [ENGINEER], { values })
      await submit(ORDER, SALESPERSON)
      const written = await prepareStage(bench, ORDER, [SALESPERSON], { values })
      expect(written.map((path) => path.split('/').at(-1)).sort()).toEqual([
        'detailed-material.md',
        'quotation.md',
      ])
      await submit(ORDER, SALESPERSON)
      expect(await bench.refusal(MANAGER, 'approve', ORDER)).toEqual(['not-in-role'])
      await approve(ORDER, [MANAGERS_OFFICE])
      expect(await bench.status(ORDER)).toMatchObject({ stage: 'confirmation', state: 'drafting' })
    },
  )

  test('drawings tell who decides in each band, and what the party committee’s answers come to', async () => {
    const drawn = async (process: string) =>
      (await bench.ok(undefined, 'process', 'draw', process)).out.replaceAll('#37;', '%')
    const bands = await drawn('quotation')
    for (const row of [
      '不少于“50%”：先行报价补办审批人',
      '不少于“30%”且少于“50%”：业务经理',
      '不少于“20%”且少于“30%”：总经办',
      '少于“20%”：总经理',
    ]) {
      expect(bands).toContain(`<br/>${row}<br/>`)
    }
    const committee = await drawn('group-investment')
    expect(committee).toContain('须经会议审议')
    expect(committee).toContain('同意提交 / 建议修改（退回修改） / 不同意提交（否决）')
  })

  test('check accepts all of it', async () => {
    const { code, rules } = await bench.check()
    expect(rules).toEqual([])
    expect(code).toBe(0)
  })
})
