/** Who is reminded of what: those who are late or soon will be, once for each working day. */
import { expect, test } from 'vitest'
import { summaryOf } from '../../src/core/agenda/summary.ts'
import { mayRemind, recentOf, remindersOf } from '../../src/core/agenda/reminders.ts'
import { heldAt } from '../../fixtures/worlds/hold.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { about, at, ballot, standing } from '../../fixtures/worlds/life.ts'
import { edited, MANAGER, SECRETARY } from '../../fixtures/worlds/small.ts'

/** Member, act and working days left of everything that is late or due within so many working days. */
function reminded(ledger: Ledger, date: string, within: number) {
  const { world } = ledger.on(date)
  const by = ledger.by(MANAGER)
  const summary = summaryOf(world, standing(ledger), by, { missing: [] })
  return remindersOf(world.calendar, summary, by.now, within).map(
    ({ member, act, left, overdue }) => [member, act, left, overdue ?? null],
  )
}

test('voters and secretary are reminded from two working days before the last day on', () => {
  const ledger = at('board', { process: (yaml) => edited(yaml, 'form: written', 'form: meeting') })
  ledger.do('cao', ballot(ledger, 'cao'))
  // The board's last day is Monday 9 March: on Wednesday three working days are left, on Thursday two.
  expect(reminded(ledger, '2026-03-04', 2)).toEqual([])
  expect(reminded(ledger, '2026-03-05', 2)).toEqual([
    ['deng', 'ballot', 2, null],
    ['feng', 'ballot', 2, null],
    [SECRETARY, 'meeting', 2, null],
  ])
  // On Thursday the 12th it is three working days late, and the secretary may close it.
  expect(reminded(ledger, '2026-03-12', 0)).toEqual([
    ['deng', 'ballot', -3, 3],
    ['feng', 'ballot', -3, 3],
    [SECRETARY, 'meeting', -3, 3],
    [SECRETARY, 'close', -3, 3],
  ])
  ledger.do(SECRETARY, about(ledger, 'close'))
  expect(reminded(ledger, '2026-03-12', 0)).toEqual([])
})

test('what has no deadline, or is on hold, reminds nobody', () => {
  expect(reminded(at('manager'), '2026-06-01', 100)).toEqual([])
  expect(reminded(heldAt('board'), '2026-06-01', 100)).toEqual([])
})

test('one reminder for each working day: days off do not begin a new one', () => {
  const { world } = at('board')
  expect(mayRemind(world, undefined, '2026-03-06')).toBe(true)
  expect(mayRemind(world, '2026-03-06', '2026-03-06')).toBe(false)
  // Friday, then Saturday and Sunday, then Monday.
  expect(mayRemind(world, '2026-03-06', '2026-03-08')).toBe(false)
  expect(mayRemind(world, '2026-03-06', '2026-03-09')).toBe(true)
  expect(mayRemind(world, '2026-03-07', '2026-03-09')).toBe(true)
  // Tomb-Sweeping Day, Saturday 4 to Monday 6 April.
  expect(mayRemind(world, '2026-04-03', '2026-04-06')).toBe(false)
  expect(mayRemind(world, '2026-04-03', '2026-04-07')).toBe(true)
})

test('what was reminded is forgotten after a month, and so is what is no date', () => {
  const known = new Map([
    ['new', '2026-03-06'],
    ['old', '2026-02-01'],
    ['odd', 'yesterday'],
  ])
  expect(recentOf(known, '2026-03-09')).toEqual([['new', '2026-03-06']])
})
