/** A duty published in a running week says from which day it is owed; what was excused is not late when it comes after all. */
import { expect, test } from 'vitest'
import { beginningsOf } from '../../../src/core/duty/first-occasion.ts'
import { stateOf } from '../../../src/core/duty/obligation.ts'
import { withDuties } from '../../../fixtures/worlds/duty.ts'

const { world } = withDuties()
const { duties } = world.duties()[0]!

test.each([
  // Monday, 2 March 2026, and the month that began the day before.
  ['2026-03-02', { plan: '2026-03-02', report: '2026-04-01' }],
  ['2026-03-03', { plan: '2026-03-09', report: '2026-04-01' }],
  ['2026-03-01', { plan: '2026-03-02', report: '2026-03-01' }],
])('in force from %s', (from, expected) => {
  const found = beginningsOf(world.calendar, { duties, from }, {})
  expect(
    Object.fromEntries(found.map(({ duty, occasion }) => [duty.duty, occasion.opens])),
  ).toEqual(expected)
})

test.each([
  ['in time', '2026-03-09T17:00:00+08:00', undefined, 'done'],
  ['too late', '2026-03-09T18:00:00+08:00', undefined, 'late'],
  ['too late, and excused', '2026-03-09T18:00:00+08:00', '当周休假', 'excused'],
  ['in time, though excused', '2026-03-09T17:00:00+08:00', '当周休假', 'done'],
])('done %s', (_, at, reason, state) => {
  const due = { 'last-day': '2026-03-09', until: '17:30', certainty: 'official' } as const
  const doings = [{ on: '2026-03-09', at, by: 'liu' }]
  const excuse = reason === undefined ? {} : { excuse: { reason } as never }
  const now = { date: '2026-03-10', minute: 600 }
  expect(stateOf({ opens: '2026-03-09', due, times: 1, doings, ...excuse }, now)).toBe(state)
})
