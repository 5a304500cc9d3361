/** A version of duties makes nobody late for a time before it: an interval ends by the version in force on that day. */
import { expect, test } from 'vitest'
import { owedIn } from '../../../src/core/duty/owed.ts'
import { groundsOf } from '../../../src/core/duty/world-grounds.ts'
import { dutiesPath, publishingDuties, withDuties } from '../../../fixtures/worlds/duty.ts'
import { ADMIN, edited, OFFICER } from '../../../fixtures/worlds/small.ts'

const DUTIES = `format: bd/duties@1
duties: planning
version: 1
title: { zh: 计划, en: Planning }
in-force: 2026-03-02
list:
  - duty: review
    who: { each: officer }
    every: { months: 3 }
    done-by: { project: small }
`

/** The second version, in force from 20 April, as it stands on a day. */
function owed(first: string, second: string, on: string) {
  const next = edited(
    edited(edited(DUTIES, 'version: 1', 'version: 2'), '2026-03-02', '2026-04-20'),
    'months: 3',
    second,
  )
  const ledger = withDuties(edited(DUTIES, 'months: 3', first)).on('2026-04-20', '09:00:00')
  ledger
    .do(ADMIN, publishingDuties(next, dutiesPath(2)), { [dutiesPath(2)]: next })
    .on(on, '10:00:00')
  const { world, replay } = ledger
  const grounds = groundsOf(world, replay.past.roster.steps, ledger.by(OFFICER).now)
  return owedIn(grounds, { from: '2026-03-01', to: '2026-12-31' }).obligations.map(
    ({ day, due, state }) => [day, due['last-day'], state],
  )
}

test('a shorter interval would have ended before its version: it ends on the first day of that', () => {
  // Three months from 2 March: 2 June. Ten days: 12 March, before anybody knew. 20 April is a Monday.
  expect(owed('months: 3', 'calendar-days: 10', '2026-04-20')).toEqual([
    ['2026-03-02', '2026-04-20', 'open'],
  ])
  expect(owed('months: 3', 'calendar-days: 10', '2026-04-21')).toEqual([
    ['2026-03-02', '2026-04-20', 'missing'],
  ])
})

test('a shorter interval that ends while its version is in force ends on its own day', () => {
  // Two months from 2 March: 2 May, in the holiday of Labour Day, which ends on 5 May.
  expect(owed('months: 3', 'months: 2', '2026-04-20')).toEqual([
    ['2026-03-02', '2026-05-06', 'open'],
  ])
})

test('what was missing by the version before stays missing, however long the next gives', () => {
  // A month from 2 March: 2 April, a Thursday.
  expect(owed('months: 1', 'months: 6', '2026-04-20')).toEqual([
    ['2026-03-02', '2026-04-02', 'missing'],
  ])
})
