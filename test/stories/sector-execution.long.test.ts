/** Sector investment, execution and tracking: the appointed directors, the company's own board, the contract, the receipt. */
import { describe, expect, test } from 'vitest'
import {
  ADMIN,
  APPOINTED,
  DIRECTORS,
  HEAD,
  HOLDING_HEAD,
  HOLDING_OFFICER,
  OFFICER,
  OPERATIONS,
  PROPERTY_RECEIVER,
} from '../workbench/people.ts'
import { setField } from '../workbench/regulation.ts'
import {
  at,
  attachResolution,
  FOLDER,
  OTHER,
  PARTNER,
  prepare,
  PROJECT,
} from '../workbench/sector.ts'
import { after, agrees, refused } from './story.ts'

const [FIRST, SECOND, THIRD] = APPOINTED

test('execution comes after the group board only, and no paper of it holds before', async () => {
  const bench = await at('board')
  await refused(bench, ['gate-open'], HOLDING_HEAD, 'submit', PROJECT)
  await agrees(bench)
})

describe('voting reports', () => {
  test('are written by each appointed director in his own name, and by nobody else', async () => {
    const bench = await at('execution')
    expect(await prepare(bench, [FIRST])).toEqual([`${FOLDER}/voting-report.${FIRST}.md`])
    const own = bench.read(`${FOLDER}/voting-report.${FIRST}.md`)
    const path = `${FOLDER}/voting-report.${SECOND}.md`
    bench.write(path, own)
    await refused(bench, ['not-a-document'], FIRST, 'save', PROJECT)
    for (const other of [THIRD, HOLDING_OFFICER, DIRECTORS[0], OTHER.director]) {
      await refused(bench, ['not-a-document'], other, 'save', PROJECT)
    }
    await bench.ok(SECOND, 'save', PROJECT)
    bench.write(path, `${own}\n代为修改。\n`)
    await refused(bench, ['not-a-document'], THIRD, 'save', PROJECT)
    bench.git('checkout', '-q', '--', path)
    const foreign = `${FOLDER}/voting-report.${OTHER.director}.md`
    bench.write(foreign, own)
    await refused(bench, ['not-in-role'], OTHER.director, 'save', PROJECT)
    const shared = `${FOLDER}/voting-report.md`
    bench.git('clean', '-qfd')
    bench.write(shared, own)
    await refused(bench, ['not-a-document'], SECOND, 'save', PROJECT)
    bench.git('clean', '-qfd')
    await agrees(bench)
  })

  test('one that is missing stops the stage, by its file', async () => {
    const bench = await at('execution')
    await prepare(bench, [FIRST, SECOND])
    await prepare(bench, [HOLDING_OFFICER])
    await attachResolution(bench)
    await refused(bench, ['missing-deliverable'], HOLDING_HEAD, 'submit', PROJECT)
    const { json } = await bench.bd(HOLDING_HEAD, 'submit', PROJECT, '--json')
    expect(json.findings).toMatchObject([{ file: `${FOLDER}/voting-report.${THIRD}.md` }])
    await prepare(bench, [THIRD])
    await bench.ok(HOLDING_HEAD, 'submit', PROJECT)
    await agrees(bench)
  })

  test('a company without an appointed director does not get past them', async () => {
    const bench = await at('executed')
    for (const director of APPOINTED) {
      const grant = ['appointed-director', '--unit', 'anju-property', '--reason', '卸任']
      await bench.ok(ADMIN, 'policy', 'revoke-role', director, ...grant)
    }
    await refused(bench, ['missing-deliverable'], HOLDING_HEAD, 'submit', PROJECT)
    await agrees(bench)
  })
})

test('by the appointed directors: one who voted against keeps the project in execution, by his own report', async () => {
  const bench = await at('executed')
  const own = `${FOLDER}/voting-report.${SECOND}.md`
  setField(bench, PROJECT, `voting-report.${SECOND}`, 'vote', 'against')
  await bench.ok(SECOND, 'save', PROJECT)
  const { json, err } = await bench.bd(HOLDING_HEAD, 'submit', PROJECT, '--json')
  expect(json.findings, err).toMatchObject([{ rule: 'requirement-not-met', file: own }])
  setField(bench, PROJECT, `voting-report.${SECOND}`, 'vote', 'for')
  await bench.ok(SECOND, 'save', PROJECT)
  await bench.ok(HOLDING_HEAD, 'submit', PROJECT)
  await agrees(bench)
})

describe("the resolution of the company's own board", () => {
  test('agrees with itself: one against one passes nothing, and nobody votes who is not there', async () => {
    const bench = await at('executed')
    for (const [field, value] of [
      ['votes-against', '3'],
      ['votes-for', '4'],
      ['present', '4'],
    ] as const) {
      const path = `${FOLDER}/holding-board-resolution.md`
      const before = bench.read(path)
      setField(bench, PROJECT, 'holding-board-resolution', field, value)
      await bench.ok(HOLDING_OFFICER, 'save', PROJECT)
      await refused(bench, ['requirement-not-met'], HOLDING_HEAD, 'submit', PROJECT)
      bench.write(path, before)
      await bench.ok(HOLDING_OFFICER, 'save', PROJECT)
    }
    await bench.ok(HOLDING_HEAD, 'submit', PROJECT)
    await agrees(bench)
  })

  test('must be there as a scan: a cover sheet alone is refused', async () => {
    const bench = await at('execution')
    await prepare(bench, APPOINTED)
    await prepare(bench, [HOLDING_OFFICER])
    await refused(bench, ['missing-attachment'], HOLDING_HEAD, 'submit', PROJECT)
    await attachResolution(bench)
    expect(await after(bench, HOLDING_HEAD, 'submit', PROJECT)).toMatchObject({ stage: 'tracking' })
    await agrees(bench)
  })

  test('that did not pass keeps the project in execution, until a new vote passes', async () => {
    const bench = await at('executed')
    setField(bench, PROJECT, 'holding-board-resolution', 'result', 'not-passed')
    await bench.ok(HOLDING_OFFICER, 'save', PROJECT)
    await refused(bench, ['requirement-not-met'], HOLDING_HEAD, 'submit', PROJECT)
    const { err } = await bench.bd(HOLDING_HEAD, 'submit', PROJECT)
    expect(err).toContain('控股公司董事会已表决通过')
    expect(await bench.status(PROJECT)).toMatchObject({ state: 'drafting', stage: 'execution' })
    setField(bench, PROJECT, 'holding-board-resolution', 'result', 'passed')
    await bench.ok(HOLDING_OFFICER, 'save', PROJECT)
    await bench.ok(HOLDING_HEAD, 'submit', PROJECT)
    await agrees(bench)
  })
})

describe('contract and completion', () => {
  test.each([
    [
      'investment-contract',
      'signed-on',
      '2026-03-01',
      ['requirement-not-met', 'contract-before-approval'],
    ],
    ['investment-contract', 'contract-amount', '10001万', ['contract-exceeds-approval']],
    ['investment-contract', 'counterparty', '别的公司', ['contract-other-partner']],
    ['execution-report', 'completed-on', '2026-03-01', ['requirement-not-met']],
  ])('%s with %s %s is refused', async (document, field, value, rules) => {
    const bench = await at('executed')
    setField(bench, PROJECT, document, field, value)
    await bench.ok(HOLDING_OFFICER, 'save', PROJECT)
    await refused(bench, rules, HOLDING_HEAD, 'submit', PROJECT)
    await agrees(bench)
  })

  test("a contract of the day of the approval, before the company's board, is refused", async () => {
    const bench = await at('executed')
    setField(bench, PROJECT, 'holding-board-resolution', 'met-on', '2026-03-04')
    setField(bench, PROJECT, 'execution-report', 'completed-on', '2026-03-04')
    setField(bench, PROJECT, 'investment-contract', 'signed-on', '2026-03-03')
    await bench.ok(HOLDING_OFFICER, 'save', PROJECT)
    await refused(bench, ['requirement-not-met'], HOLDING_HEAD, 'submit', PROJECT)
    setField(bench, PROJECT, 'investment-contract', 'signed-on', '2026-03-04')
    await bench.ok(HOLDING_OFFICER, 'save', PROJECT)
    await bench.ok(HOLDING_HEAD, 'submit', PROJECT)
    await agrees(bench)
  })

  test.each(['investment-contract', 'execution-report'])(
    'with a partner, nothing goes on without the %s',
    async (document) => {
      const bench = await at('executed')
      expect(bench.read(`${FOLDER}/investment-contract.md`)).toContain(PARTNER)
      bench.git('rm', '-q', '--', `${FOLDER}/${document}.md`)
      await bench.ok(HOLDING_OFFICER, 'save', PROJECT)
      // A document that is not there is asked for once, and not its fields besides.
      const rules = ['missing-deliverable']
      await refused(bench, rules, HOLDING_HEAD, 'submit', PROJECT)
      await agrees(bench)
    },
  )

  test('the holding company carries it out: business development does not write or submit here', async () => {
    const bench = await at('executed')
    await refused(bench, ['not-in-role'], HEAD, 'submit', PROJECT)
    await refused(bench, ['not-in-role'], OTHER.head, 'submit', PROJECT)
    const path = `${FOLDER}/execution-report.md`
    bench.write(path, `${bench.read(path)}\n补充。\n`)
    await refused(bench, ['not-in-role'], OFFICER, 'save', PROJECT)
    await bench.ok(HOLDING_OFFICER, 'save', PROJECT)
    await agrees(bench)
  })
})

describe('tracking', () => {
  test('begins with the hand-over list', async () => {
    const bench = await at('tracking')
    await refused(bench, ['missing-deliverable'], HOLDING_HEAD, 'hand-over', PROJECT)
    await prepare(bench, [HOLDING_OFFICER])
    await refused(bench, ['not-in-role'], HEAD, 'hand-over', PROJECT)
    expect(await after(bench, HOLDING_HEAD, 'hand-over', PROJECT)).toMatchObject({
      state: 'handed-over',
    })
    await agrees(bench)
  })

  test('is received by the operations department, and the process ends', async () => {
    const bench = await at('handed-over')
    for (const other of [HOLDING_HEAD, HEAD, PROPERTY_RECEIVER]) {
      await refused(bench, ['not-in-role'], other, 'receive', PROJECT)
    }
    expect(await after(bench, OPERATIONS, 'receive', PROJECT)).toMatchObject({ state: 'completed' })
    await agrees(bench)
  })
})
