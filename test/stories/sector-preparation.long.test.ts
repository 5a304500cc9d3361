/** Sector investment, preparation: the limits, the holding company's own people, who is in charge from which date. */
import { describe, expect, test } from 'vitest'
import { type Bench, newBench, PARAMETERS } from '../workbench/bench.ts'
import {
  ADMIN,
  HEAD,
  HOLDING_HEAD,
  HOLDING_OFFICER,
  MANAGER,
  OPERATIONS,
} from '../workbench/people.ts'
import { checkpoints, setField } from '../workbench/regulation.ts'
import { at, FOLDER, open, OPENING, OTHER, prepare, PROJECT, SECTOR } from '../workbench/sector.ts'
import { after, agrees, refused } from './story.ts'

const SET = ['--process', SECTOR, '--reason', '集团决定'] as const
const { 'expert-quorum': quorum, 'expert-majority': majority } = PARAMETERS[SECTOR]!

/** A prepared project while the group has set no limit and nobody is in charge. */
const bare = checkpoints<'prepared'>('sector-bare', {
  prepared: async () => {
    const parameters = { [SECTOR]: { 'expert-quorum': quorum!, 'expert-majority': majority! } }
    const bench = await newBench({ roster: 'full', processes: [SECTOR], parameters })
    await open(bench)
    await prepare(bench, [HOLDING_OFFICER])
    return bench
  },
})

async function ownedBy(value: string): Promise<Bench> {
  const bench = await bare('prepared')
  await bench.ok(ADMIN, 'parameter', 'set', 'sector-owner', value, ...SET)
  await bench.ok(ADMIN, 'parameter', 'set', 'limit-real-estate', '1亿', ...SET)
  return bench
}

/** What a refused command says, as people read it. */
async function words(bench: Bench, member: string, ...argv: readonly string[]): Promise<string> {
  const { code, err } = await bench.bd(member, ...argv)
  expect(code).toBe(1)
  return err
}

describe('limits', () => {
  test.each([
    ['real-estate', 'limit-real-estate', '指标管理型（房地产）投资限额', '3亿', '299999999.99'],
    ['infrastructure', 'limit-infrastructure', '扶持型（基础设施）投资限额', '2亿', '1.9亿'],
    ['technology', 'limit-technology', '培育型（科技）投资限额', '5000万', '4999万'],
    ['trade-hotel', 'limit-trade-hotel', '效益监控型（贸易、酒店）投资限额', '3000万', '2999万'],
  ])(
    '%s: unset blocks by name, below is refused, exactly the limit goes on',
    async (sector, parameter, title, limit, below) => {
      const bench = await bare('prepared')
      const owner = '2026-01-01=holding-head'
      await bench.ok(ADMIN, 'parameter', 'set', 'sector-owner', owner, ...SET)
      await bench.ok(HOLDING_OFFICER, 'set', PROJECT, `sector=${sector}`, `amount=${below}`)
      await refused(bench, ['unset-parameter'], HOLDING_HEAD, 'submit', PROJECT)
      expect(await words(bench, HOLDING_HEAD, 'submit', PROJECT)).toContain(title)

      await bench.ok(ADMIN, 'parameter', 'set', parameter, limit, ...SET)
      await refused(bench, ['requirement-not-met'], HOLDING_HEAD, 'submit', PROJECT)

      await bench.ok(HOLDING_OFFICER, 'set', PROJECT, `amount=${limit}`)
      const status = await after(bench, HOLDING_HEAD, 'submit', PROJECT)
      expect(status).toMatchObject({ state: 'drafting', stage: 'evaluation' })
      await agrees(bench)
    },
  )
})

test('the study comes first: a proposal drafted before it is completed is refused, on the same day it goes on', async () => {
  const bench = await at('prepared')
  setField(bench, PROJECT, 'feasibility-report', 'completed-on', '2026-03-05')
  setField(bench, PROJECT, 'project-proposal', 'drafted-on', '2026-03-04')
  await bench.ok(HOLDING_OFFICER, 'save', PROJECT)
  await refused(bench, ['requirement-not-met'], HOLDING_HEAD, 'submit', PROJECT)
  expect(await words(bench, HOLDING_HEAD, 'submit', PROJECT)).toContain(
    '项目建议书在可行性研究完成之后起草',
  )
  setField(bench, PROJECT, 'project-proposal', 'drafted-on', '2026-03-05')
  await bench.ok(HOLDING_OFFICER, 'save', PROJECT)
  await bench.ok(HOLDING_HEAD, 'submit', PROJECT)
  await agrees(bench)
})

test.each(['feasibility-report', 'project-proposal'])(
  'nothing is submitted without the %s',
  async (document) => {
    const bench = await at('opened')
    await prepare(bench, [HOLDING_OFFICER], { skip: [document] })
    // A document that is not there is asked for once, and not its fields besides.
    const rules = ['missing-deliverable']
    await refused(bench, rules, HOLDING_HEAD, 'submit', PROJECT)
    await agrees(bench)
  },
)

describe('the holding company', () => {
  test('opens through its own officer only, and for its own company', async () => {
    const bench = await at('founded')
    await refused(bench, ['not-in-role'], OTHER.officer, ...OPENING)
    await refused(bench, ['not-in-role'], HEAD, ...OPENING)
    const nowhere = OPENING.filter((word) => word !== '--unit' && word !== 'anju-property')
    await refused(bench, ['not-in-role'], HOLDING_OFFICER, ...nowhere)
    await bench.ok(HOLDING_OFFICER, ...OPENING)
    await agrees(bench)
  })

  test('writes and submits: neither another company nor the group does', async () => {
    const bench = await at('prepared')
    const path = `${FOLDER}/project-proposal.md`
    const text = bench.read(path)
    bench.write(path, `${text}\n他人补充。\n`)
    for (const other of [OTHER.officer, OTHER.head, OPERATIONS, HEAD, HOLDING_HEAD]) {
      await refused(bench, ['not-in-role'], other, 'save', PROJECT)
    }
    bench.write(path, text)
    for (const other of [OTHER.head, OTHER.officer, HOLDING_OFFICER, HEAD, OPERATIONS]) {
      await refused(bench, ['not-in-role'], other, 'submit', PROJECT)
    }
    await refused(bench, ['not-in-role'], OTHER.officer, 'set', PROJECT, 'amount=9亿')
    await bench.ok(HOLDING_HEAD, 'submit', PROJECT)
    await agrees(bench)
  })

  test('does not decide, nor does another one: the general manager does', async () => {
    const bench = await at('triage')
    for (const other of [OTHER.head, OTHER.director, HOLDING_HEAD, OPERATIONS]) {
      await refused(bench, ['not-in-role'], other, 'decide', PROJECT, 'direct')
    }
    await bench.ok(MANAGER, 'decide', PROJECT, 'direct')
    await agrees(bench)
  })
})

describe('who is in charge', () => {
  const BY_DATE = '2026-01-01=operations-department,2026-03-16=holding-head'

  test('nobody while the group has not said, or from a later day only', async () => {
    const bench = await bare('prepared')
    await bench.ok(ADMIN, 'parameter', 'set', 'limit-real-estate', '1亿', ...SET)
    await refused(bench, ['unset-parameter'], HOLDING_HEAD, 'submit', PROJECT)
    const later = '2026-03-16=holding-head'
    await bench.ok(ADMIN, 'parameter', 'set', 'sector-owner', later, ...SET)
    await refused(bench, ['unset-parameter'], HOLDING_HEAD, 'submit', PROJECT)
    bench.on('2026-03-16')
    await bench.ok(HOLDING_HEAD, 'submit', PROJECT)
    await agrees(bench)
  })

  test('during the transition the operations department submits, and still does not draft', async () => {
    const bench = await ownedBy(BY_DATE)
    const path = `${FOLDER}/project-proposal.md`
    const text = bench.read(path)
    bench.write(path, `${text}\n补充。\n`)
    await refused(bench, ['not-in-role'], OPERATIONS, 'save', PROJECT)
    bench.write(path, text)
    bench.on('2026-03-15')
    await refused(bench, ['not-in-role'], HOLDING_HEAD, 'submit', PROJECT)
    await bench.ok(OPERATIONS, 'submit', PROJECT)
    await refused(bench, ['not-in-role'], OPERATIONS, 'set', PROJECT, 'amount=9亿')
    await agrees(bench)
  })

  test('after the transition the head of the holding company submits', async () => {
    const bench = await ownedBy(BY_DATE)
    bench.on('2026-03-16')
    await refused(bench, ['not-in-role'], OPERATIONS, 'submit', PROJECT)
    await bench.ok(HOLDING_HEAD, 'submit', PROJECT)
    await agrees(bench)
  })
})
