/** Every row of a decision table is an outcome to be reached: the row that an act came to, and no other. */
import { expect, test } from 'vitest'
import { rehearse } from '../../src/commands/steps/process-rehearsal.ts'
import { QUOTATION } from '../../fixtures/worlds/quotation.ts'

const COMPANY = `format: bd/process-test@1
today: 2026-03-02
people:
  liu: [salesperson]
  zhou: [supervisor]
  han: [business-manager]
  xu: [manager-office]
  wang: [general-manager]
`

async function missing(tests: string): Promise<readonly string[]> {
  const files = new Map([
    ['process.yaml', Buffer.from(QUOTATION)],
    ['process.test.yaml', Buffer.from(COMPANY + tests)],
  ])
  const { report, findings } = await rehearse({ shown: '.', files }, 'outcomes')
  expect(findings.map(({ rule }) => rule).filter((rule) => rule !== 'outcome-untested')).toEqual([])
  const rows = report!.missing.filter(({ part }) => part === 'row')
  for (const { name, outcome } of rows) {
    const told = findings.find(
      ({ facts }) =>
        (facts as { name?: string; outcome?: string }).name === name &&
        (facts as { outcome?: string }).outcome === outcome,
    )
    const line = QUOTATION.split('\n')[told!.place!.line! - 1]
    expect(line).toContain('- { when:')
  }
  return rows.map(({ name, outcome }) => `${name} ${outcome}`)
}

function quoting(name: string, urgent: string, margin: number): string {
  return `  - test: ${name}
    steps:
      - { open: liu, facts: { urgent: ${urgent} } }
      - { write: liu, fields: { quotation: { margin: ${margin} } } }
      - { submit: zhou }
`
}

test('one quotation comes to one row of each table that it asks, when it asks', async () => {
  const routed = `tests:\n${quoting('毛利率三成，先审批后报价', 'no', 30)}`
  const rest = ['route 1', 'approver 1', 'approver 3', 'approver 4', 'next 1']
  expect(await missing(routed)).toEqual([
    ...rest.slice(0, 2),
    'approver 2',
    ...rest.slice(2),
    'next 2',
  ])
  const opened = `${routed}      - { submit: zhou, expect: { waits-for: han } }\n`
  expect(await missing(opened)).toEqual([...rest, 'next 2'])
  expect(await missing(`${opened}      - { approve: han, expect: { to: confirming } }\n`)).toEqual(
    rest,
  )
})

test('every row is reached by a quotation of its own', async () => {
  const tests = [
    ['no', 50, 'zhou'],
    ['yes', 49.99, 'han'],
    ['no', 29.99, 'xu'],
    ['no', 19.99, 'wang'],
  ] as const
  const all = tests.map(
    ([urgent, margin, who]) =>
      `${quoting(`毛利率百分之${margin}`, urgent, margin)}      - { submit: zhou }\n      - { approve: ${who} }\n`,
  )
  expect(await missing(`tests:\n${all.join('')}`)).toEqual([])
})
