/** Duties that records of registers fulfil: a sheet by its key, a row for each customer, by when each was first saved. */
import { expect, test } from 'vitest'
import { grouped } from '../../../src/core/duty/grouped.ts'
import { owedIn } from '../../../src/core/duty/owed.ts'
import { groundsOf } from '../../../src/core/duty/world-grounds.ts'
import { dutiesPath, publishingDuties } from '../../../fixtures/worlds/duty.ts'
import { CUSTOMER, recording, sheet, withCustomer } from '../../../fixtures/worlds/register.ts'
import { ADMIN, HEAD, OFFICER } from '../../../fixtures/worlds/small.ts'

const DUTIES = `format: bd/duties@1
duties: planning
version: 1
title: { zh: 走访, en: Visits }
in-force: 2026-03-02
list:
  - duty: sheet
    title: { zh: 走访登记, en: Visit sheet }
    who: { each: officer }
    every: working-day
    due: { at: '18:00' }
    done-by: { record: sheets }
  - duty: revisit
    title: { zh: 回访, en: Visit of a customer }
    for-each: { record: customers, where: { state: new } }
    who: { field: keeper }
    every: { calendar-days: 7 }
    done-by: { row: sheets.visits, where: { customer: key } }
`

const VISITED =
  '## 当天工作\n\n拜访海川。\n\n## 走访\n\n| 客户 | 分钟 | 结果 |\n| --- | --- | --- |\n| KH-2026-0001 | 45 | 有意向 |\n'

/** A customer whom the officer keeps since 2 March, a visit on Friday the 6th, and a sheet of the 10th that was saved a day late. */
function department() {
  const ledger = withCustomer()
  const kept = {
    [CUSTOMER]: ledger.text(CUSTOMER).replace('state: new', `state: new\nkeeper: ${OFFICER}`),
  }
  ledger.do(HEAD, recording(kept), kept)
  ledger.do(ADMIN, publishingDuties(DUTIES), { [dutiesPath()]: DUTIES })
  const save = (day: string, on: string, time: string, body?: string) => {
    ledger.on(on, time)
    const files = { [`records/sheets/2026/03/${day}.${OFFICER}.md`]: sheet(ledger, body) }
    ledger.do(OFFICER, recording(files), files)
  }
  save('2026-03-06', '2026-03-06', '17:30:00', VISITED)
  save('2026-03-10', '2026-03-11', '08:30:00')
  return ledger
}

function owed(date: string) {
  const ledger = department().on(date, '20:00:00')
  const grounds = groundsOf(ledger.world, ledger.replay.past.roster.steps, ledger.by(OFFICER).now)
  return owedIn(grounds, { from: '2026-03-02', to: '2026-03-31' }).obligations
}

test('a sheet is on time by when it was first saved, whatever day it is for', () => {
  const sheets = owed('2026-03-11').filter(({ duty }) => duty.duty === 'sheet')
  const of = (state: string) => sheets.filter((one) => one.state === state).map(({ day }) => day)
  expect(of('done')).toEqual(['2026-03-06'])
  expect(of('late')).toEqual(['2026-03-10'])
  // 2 to 5, 9 and 11 March are working days, too.
  expect(of('missing')).toEqual([
    '2026-03-02',
    '2026-03-03',
    '2026-03-04',
    '2026-03-05',
    '2026-03-09',
    '2026-03-11',
  ])
})

test('a visit is due seven days after the last, and a gap is one obligation', () => {
  const visits = owed('2026-03-30').filter(({ duty }) => duty.duty === 'revisit')
  // On file since the 2nd: due on the 9th, visited on the 6th; then due on Friday the 13th, and on no other day.
  expect(visits.map(({ about, due, state }) => [about, due['last-day'], state])).toEqual([
    ['KH-2026-0001', '2026-03-09', 'done'],
    ['KH-2026-0001', '2026-03-13', 'missing'],
  ])
  expect(grouped(visits)).toHaveLength(1)
})

test('duties are refused that name what no register has', () => {
  const ledger = withCustomer()
  const text = DUTIES.replace('sheets.visits', 'sheets.calls').replace('state: new', 'state: old')
  expect(ledger.refusal(ADMIN, publishingDuties(text)).map(({ facts }) => facts)).toEqual([
    expect.objectContaining({ name: 'old' }),
    expect.objectContaining({ name: 'calls' }),
  ])
})

test('a customer who is no longer new is owed no visit', () => {
  const ledger = department()
  ledger.on('2026-03-12')
  const moved = { [CUSTOMER]: ledger.text(CUSTOMER).replace('state: new', 'state: contacted') }
  ledger.do(OFFICER, recording(moved), moved)
  const { world, replay } = ledger
  const grounds = groundsOf(world, replay.past.roster.steps, ledger.by(OFFICER).now)
  const { obligations } = owedIn(grounds, { from: '2026-03-02', to: '2026-03-31', duty: 'revisit' })
  expect(obligations).toEqual([])
})
