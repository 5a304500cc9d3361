/** Who is reminded of what: those who are late or soon will be, once for each working day. */
import { expect, test } from 'vitest'
import { summaryOf } from '../../src/core/agenda/summary.ts'
import { mayRemind, recentOf, remindersOf } from '../../src/core/agenda/reminders.ts'
import { heldAt } from '../../fixtures/worlds/hold.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { about, at, ballot, standing } from '../../fixtures/worlds/life.ts'
import { NO_NAMES } from '../../src/terminal/names.ts'
import { remindLines } from '../../src/terminal/phrases/remind.ts'
import { plainText } from '../../src/terminal/text.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
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

test('who owes duties and a ballot gets both at once, and all of them are counted', () => {
  const ledger = at('board', { process: (yaml) => edited(yaml, 'form: written', 'form: meeting') })
  const { world } = ledger.on('2026-03-05')
  const by = ledger.by(MANAGER)
  const items = remindersOf(
    world.calendar,
    summaryOf(world, standing(ledger), by, { missing: [] }),
    by.now,
    2,
  )
  const view = { names: NO_NAMES, now: by.now, rules: world.rules, daysLeft: () => 2 }
  const owed = ['deng', 'tang'].map((member) => ({
    member,
    name: member,
    count: 2,
    message: '日报',
  }))
  // Cao, Deng and Feng vote, the secretary holds the meeting: four matters; Deng and Tang owe two duties each.
  const rows = items.map((item) => ({ item, view }))
  const lines = remindLines(voiceOf('zh'), rows, owed, 0, 2).map(plainText)
  expect(lines.filter((line) => line === 'deng：')).toHaveLength(1)
  expect(lines.at(-1)).toContain('共 5 人 8 项')
})

test('what was reminded is forgotten after a month, and so is what is no date', () => {
  const known = new Map([
    ['new', '2026-03-06'],
    ['old', '2026-02-01'],
    ['odd', 'yesterday'],
  ])
  expect(recentOf(known, '2026-03-09')).toEqual([['new', '2026-03-06']])
})
