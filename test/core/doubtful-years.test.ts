/** A year that nobody means is told where it was entered, and nothing is signed with it. */
import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/documents/minutes.ts'
import { readSitting } from '../../src/documents/sitting.ts'
import type { Epoch } from '../../src/core/rules/rulebook.ts'
import { Ledger } from '../../fixtures/worlds/ledger.ts'
import { FOLDER, opening, PROJECT, saving, submitting } from '../../fixtures/worlds/life.ts'
import { edited, HEAD, OFFICER, POLICY } from '../../fixtures/worlds/small.ts'
import { beforeTheBoard, onDesk } from '../workbench/board.ts'
import { ADMIN } from '../workbench/people.ts'

const PARTNER = 'partner: { type: yes-no, optional: yes,'
const COST = '{ type: money, title: { zh: 投资额, en: Cost } }'

/** A company whose projects state a date, whose plans give one. */
function company(epoch: Epoch = 'bd/workspace@2'): Ledger {
  return new Ledger({
    epoch,
    process: (yaml) =>
      edited(
        edited(yaml, PARTNER, 'partner: { type: date, optional: yes,'),
        COST,
        COST.replace('type: money', 'type: date'),
      ),
  })
}

const rules = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule)

describe('a fact', () => {
  test.each(['0206-06-05', '2206-06-05', '0026-06-05', '1026-06-05', '9999-12-31', '2151-01-01'])(
    'is not %s',
    (partner) => {
      const facts = { partner }
      expect(rules(company().refusal(OFFICER, opening({ facts })))).toEqual(['year-doubtful'])
      const opened = company().do(OFFICER, opening())
      const set = { act: 'set' as const, project: PROJECT, facts }
      expect(rules(opened.refusal(OFFICER, set))).toEqual(['year-doubtful'])
      // What 0.2.0 wrote stays.
      company('bd/workspace@1').do(OFFICER, opening({ facts }))
    },
  )

  test.each(['1949-10-01', '1900-01-01', '2026-06-05', '2096-06-05', '2150-12-31'])(
    'may be %s',
    (partner) => {
      const ledger = company().do(OFFICER, opening({ facts: { partner } }))
      expect(ledger.text(`${FOLDER}/project.yaml`)).toContain(partner)
    },
  )
})

test('a field of a document is told at its line before it is submitted', () => {
  const text = (cost: string) => ({
    [`${FOLDER}/plan.md`]: `---\ntitle: 方案\ncost: ${cost}\n---\n\n## 风险\n\n可控。\n`,
  })
  const drafted = (cost: string, epoch?: Epoch) =>
    company(epoch)
      .do(OFFICER, opening())
      .do(OFFICER, saving(text(cost)), text(cost))
  for (const cost of ['0206-06-05', '2206年6月5日', '2206/6/5']) {
    const ledger = drafted(cost)
    const [wrong, ...more] = ledger.refusal(HEAD, submitting(ledger))
    expect(more).toEqual([])
    expect(wrong).toMatchObject({ rule: 'year-doubtful', place: { line: 3 } })
  }
  const fine = drafted('2026年6月5日')
  fine.do(HEAD, submitting(fine))
  const old = drafted('0206-06-05', 'bd/workspace@1')
  old.do(HEAD, submitting(old))
})

const OFFICE = `number: 一号
date: 2026-03-04
chair: 王国强
present: 王国强
item: 立项
decision: 同意
`

test('minutes are told at their date', () => {
  for (const date of ['0206-03-04', '2206年3月4日', '2206-03-04']) {
    const found = readMinutes('m.yaml', OFFICE.replace('2026-03-04', date))
    expect(found.ok ? [] : found.findings).toMatchObject([
      { rule: 'year-doubtful', place: { file: 'm.yaml', line: 2, column: 7 } },
    ])
  }
  const sat = `number: 一号
date: 0206-03-04
chair: cao
recorder: xu
present: cao
items: [{ project: 2026-001, item: 立项, resolution: 通过 }]
`
  const found = readSitting('s.yaml', sat, POLICY)
  expect(found.ok ? [] : found.findings).toMatchObject([
    { rule: 'year-doubtful', place: { line: 2, column: 7 } },
  ])
  // Five digits are no year at all.
  const five = readMinutes('m.yaml', OFFICE.replace('2026-03-04', '20260-03-04'))
  expect(five.ok ? [] : five.findings).toMatchObject([
    { rule: 'invalid-value', place: { line: 2 } },
  ])
})

test('options and calendar files are refused with the date', async () => {
  const bench = await beforeTheBoard()
  const head = bench.head
  const grant = (until: string) =>
    ['grant', '邓雅萍', '--role', 'director', '--until', until, '--reason', '出差'] as const
  for (const until of ['0206-06-05', '2206-06-05', '20260-06-05']) {
    const ran = await bench.bd('cao-zhengping', ...grant(until))
    expect(ran.code).not.toBe(0)
    expect(ran.err).toContain(until)
  }
  const days = (date: string) =>
    `format: bd/company-calendar@1\ndays-off:\n  - { date: ${date}, reason: 司庆 }\n`
  const wrong = onDesk(bench, 'company.yaml', days('0206-06-05'))
  const ran = await bench.bd(ADMIN, 'calendar', 'add', wrong, '--reason', '司庆')
  expect(ran.err).toContain('company.yaml:3:13')
  expect(ran.err).toContain('year-doubtful')
  expect(bench.head).toBe(head)
  const right = onDesk(bench, 'company.yaml', days('2026-06-05'))
  await bench.ok(ADMIN, 'calendar', 'add', right, '--reason', '司庆')
})
