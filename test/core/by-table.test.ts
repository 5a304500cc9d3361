/** Decision tables in the life of a project: who decides, and where it goes, each pinned where it is decided. */
import { expect, test } from 'vitest'
import { lintProcess } from '../../src/core/lint/lint.ts'
import { readProcess } from '../../src/documents/process.ts'
import { readYaml } from '../../src/documents/source.ts'
import { edited } from '../../fixtures/worlds/small.ts'
import { saving, standing, submitting } from '../../fixtures/worlds/life.ts'
import {
  approves,
  holderOf,
  QUOTATION,
  quoted,
  type RoleHeld,
  submit,
} from '../../fixtures/worlds/quotation.ts'

test('the regulation is sound: every margin is in exactly one band', () => {
  const source = readYaml('process.yaml', QUOTATION)
  if (!source.ok) throw new Error(JSON.stringify(source.findings))
  const read = readProcess(source.value)
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  const faults = lintProcess(read.value).faults.map(({ finding }) => finding.rule)
  // From half on the supervisor, who submits, is the only one who decides (S3-A-14): told, and meant so.
  expect(faults).toEqual(['submitter-decides'])
})

/** 毛利 50%(含)以上 / 30-50%(含30%) / 20-30%(含20%) / 20%(不含)以下. */
const BANDS: readonly (readonly [margin: string, stage: string, role: RoleHeld])[] = [
  ['80', 'afterwards', 'supervisor'],
  ['50', 'afterwards', 'supervisor'],
  ['49.999999', 'before', 'business-manager'],
  ['30', 'before', 'business-manager'],
  ['29.999999', 'before', 'manager-office'],
  ['20', 'before', 'manager-office'],
  ['19.999999', 'before', 'general-manager'],
  ['0', 'before', 'general-manager'],
  ['-5', 'before', 'general-manager'],
]

test.each(BANDS)('a quotation of margin %s is approved %s, by the %s', (margin, stage, role) => {
  const ledger = quoted(margin)
  const leaving = ledger.draft(holderOf('supervisor'), submitting(ledger))
  expect(Object.keys(leaving.files)).toEqual([
    'projects/2026/2026-001/signoffs/quoting.1/submission.yaml',
  ])
  submit(ledger)
  expect(standing(ledger)).toMatchObject({ state: 'drafting', stage: { stage } })
  submit(ledger)
  const opened = standing(ledger).gate?.open[0].opened
  expect(opened).toMatchObject({ role, seats: [holderOf(role)] })
  const others = (['business-manager', 'manager-office', 'general-manager'] as const).filter(
    (one) => one !== role,
  )
  for (const other of others) {
    const member = holderOf(other)
    const refused = ledger.refusal(member, approves(ledger, member)).map(({ rule }) => rule)
    expect(refused).toEqual(['not-in-role'])
  }
  ledger.do(holderOf(role), approves(ledger, holderOf(role)))
  expect(standing(ledger).stage.stage).toBe('confirming')
})

test.each([
  ['yes', 'signing'],
  ['no', 'confirming'],
] as const)('what passes goes on by a table, too: urgent %s leads to %s', (urgent, stage) => {
  const ledger = submit(submit(quoted('25', urgent)))
  const office = holderOf('manager-office')
  ledger.do(office, approves(ledger, office))
  expect(standing(ledger).stage.stage).toBe(stage)
  expect(standing(ledger).rounds.at(-1)).toMatchObject({ result: 'passed' })
})

test('without a margin nothing is routed: the refusal names what is missing', () => {
  const ledger = quoted(undefined)
  const found = ledger.refusal(holderOf('supervisor'), submitting(ledger))
  expect(found.map(({ rule, facts }) => [rule, facts])).toEqual([
    ['missing-document-field', { document: 'quotation', field: 'margin', type: 'percent' }],
  ])
})

test('a case that no row takes stops the submission and is named', () => {
  const gap = edited(
    QUOTATION,
    '{ at-least: 50 }, gives: afterwards',
    '{ more-than: 50 }, gives: afterwards',
  )
  const ledger = quoted('50', 'no', gap)
  const found = ledger.refusal(holderOf('supervisor'), submitting(ledger))
  expect(found).toMatchObject([
    { rule: 'table-gap', facts: { table: 'route', values: 'quotation.margin = 50' } },
  ])
})

test('a case that two rows take stops the submission and names both', () => {
  const overlap = edited(
    QUOTATION,
    '{ at-least: 20, less-than: 30 }',
    '{ at-least: 20, at-most: 30 }',
  )
  const ledger = submit(quoted('30', 'no', overlap))
  const found = ledger.refusal(holderOf('supervisor'), submitting(ledger))
  expect(found).toMatchObject([
    {
      rule: 'table-overlap',
      facts: { table: 'approver', rows: '2, 3', values: 'quotation.margin = 30' },
    },
  ])
})

test('the margin is frozen once the quotation has gone out, so the band stays what it was', () => {
  const ledger = submit(quoted('30'))
  const path = 'projects/2026/2026-001/quotation.md'
  const texts = { [path]: ledger.text(path).replace('30', '55') }
  const found = ledger.refusal(holderOf('salesperson'), saving(texts))
  expect(found.map(({ rule }) => rule)).toEqual(['frozen-document'])
})
