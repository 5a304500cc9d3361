/** Duties that are owed for each record: which record does which of them, and from when one is owed at all. */
import { expect, test } from 'vitest'
import { owedIn } from '../../../src/core/duty/owed.ts'
import { groundsOf } from '../../../src/core/duty/world-grounds.ts'
import { dutiesPath, publishingDuties } from '../../../fixtures/worlds/duty.ts'
import type { Ledger } from '../../../fixtures/worlds/ledger.ts'
import {
  CUSTOMER,
  customer,
  keeping,
  publishingRegister,
  recording,
  registerFiles,
} from '../../../fixtures/worlds/register.ts'
import { ADMIN, HEAD, OFFICER } from '../../../fixtures/worlds/small.ts'

const CALLS = `format: bd/register@1
register: calls
version: 1
title: { zh: 电话回访, en: Calls }
key: { number: 'HF-{year}-{n:4}' }
keeps: [officer]
fields:
  customer: { type: record, of: customers, title: { zh: 客户, en: Customer } }
  kind: { type: choice, of: { key: { zh: 重点, en: Key }, plain: { zh: 一般, en: Plain } }, title: { zh: 种类, en: Kind } }
  on: { type: date, title: { zh: 日期, en: On } }
`

const DUTIES = `format: bd/duties@1
duties: planning
version: 1
title: { zh: 回访, en: Calls }
in-force: 2026-03-02
list:
  - duty: monthly
    title: { zh: 每月电话, en: Monthly call }
    for-each: { record: customers, where: { state: new } }
    who: { field: keeper }
    every: month
    opens: { day: 10 }
    due: { day: 20 }
    done-by: { record: calls, where: { customer: key }, date: on }
  - duty: again
    title: { zh: 再访, en: Another call }
    for-each: { record: customers, where: { state: new } }
    who: { field: keeper }
    every: { calendar-days: 7 }
    done-by: { record: calls, where: { customer: key, kind: [key] }, date: on }
`

const OTHER = 'records/customers/2026/0/KH-2026-0002.md'

/** Two customers whom the officer keeps, one since 2 March, the other since 7 April, and no call yet. */
function department(duties = DUTIES): Ledger {
  const ledger = keeping()
  const calls = registerFiles(CALLS)
  ledger.do(ADMIN, publishingRegister(calls), calls)
  const keep = (path: string, name: string) => {
    const text = customer(ledger, { name, keeper: OFFICER })
    const added = { [path]: text.replace(`keeper: ${OFFICER}\n`, '') }
    ledger.do(OFFICER, recording(added), added)
    const kept = { [path]: text }
    ledger.do(HEAD, recording(kept), kept)
  }
  keep(CUSTOMER, '上海海川水务有限公司')
  ledger.do(ADMIN, publishingDuties(duties), { [dutiesPath()]: duties })
  ledger.on('2026-04-07', '09:00:00')
  keep(OTHER, '东港码头有限公司')
  return ledger
}

/** The officer calls a customer on this day. */
function call(ledger: Ledger, n: number, about: string, on: string, kind = 'key'): void {
  ledger.on(on, '10:00:00')
  const text = `---\nregister: calls\nversion: 1\nat: "${ledger.by(OFFICER).now.text}"\nby: ${OFFICER}\ncustomer: ${about}\nkind: ${kind}\non: ${on}\n---\n`
  const files = { [`records/calls/2026/0/HF-2026-000${n}.md`]: text }
  ledger.do(OFFICER, recording(files), files)
}

function owed(ledger: Ledger, duty: string, to = '2026-04-30') {
  const grounds = groundsOf(ledger.world, ledger.replay.past.roster.steps, ledger.by(OFFICER).now)
  return owedIn(grounds, { from: '2026-03-02', to, duty }).obligations.map(
    ({ about, due, state }) => [about, due['last-day'], state],
  )
}

test('a record does what is owed for the record that it names, and for no other', () => {
  const ledger = department()
  call(ledger, 1, 'KH-2026-0001', '2026-04-10')
  ledger.on('2026-04-21')
  expect(owed(ledger, 'monthly')).toEqual([
    ['KH-2026-0001', '2026-04-20', 'done'],
    ['KH-2026-0002', '2026-04-20', 'missing'],
  ])
})

test('an interval runs on from the record that did it; an answer that is called key stands in a list', () => {
  const ledger = department()
  call(ledger, 1, 'KH-2026-0002', '2026-04-10', 'plain')
  call(ledger, 2, 'KH-2026-0002', '2026-04-13')
  ledger.on('2026-04-14')
  // On file since the 7th: due on the 14th, called on the 13th; then due on the 20th.
  expect(owed(ledger, 'again').filter(([about]) => about === 'KH-2026-0002')).toEqual([
    ['KH-2026-0002', '2026-04-14', 'done'],
    ['KH-2026-0002', '2026-04-20', 'open'],
  ])
})

test('for a record nothing is owed that opened before it was first saved', () => {
  const ledger = department()
  call(ledger, 1, 'KH-2026-0001', '2026-04-14')
  ledger.on('2026-05-21')
  // The second is on file since 7 April: it owes what opens on the 10th, and nothing of March.
  expect(owed(ledger, 'monthly', '2026-05-31')).toEqual([
    ['KH-2026-0001', '2026-04-20', 'done'],
    ['KH-2026-0002', '2026-04-20', 'missing'],
    ['KH-2026-0001', '2026-05-20', 'missing'],
    ['KH-2026-0002', '2026-05-20', 'missing'],
  ])
})

test('a field that can hold none of those records is refused, for nothing would ever do it', () => {
  const ledger = department()
  const text = DUTIES.replace('{ customer: key }', '{ kind: key }').replace(
    'calls, where: { customer',
    'calls, where: { on',
  )
  expect(
    ledger.refusal(
      ADMIN,
      publishingDuties(
        text.replace('version: 1', 'version: 2').replace('2026-03-02', '2026-04-08'),
        dutiesPath(2),
      ),
    ),
  ).toEqual([
    expect.objectContaining({
      rule: 'duty-unmeetable',
      facts: { duty: 'monthly', word: 'where.kind', why: 'other-record' },
    }),
    expect.objectContaining({
      rule: 'duty-unmeetable',
      facts: { duty: 'again', word: 'where.on', why: 'other-record' },
    }),
  ])
})
