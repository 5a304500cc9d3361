/** A running deadline computed again after the calendar changed: when, by whom, and what holds afterwards. */
import { describe, expect, test } from 'vitest'
import type { Act } from '../../src/core/record/act.ts'
import { waitingFor } from '../../src/core/agenda/inbox.ts'
import { nextActs } from '../../src/core/project/next.ts'
import { sha256 } from '../../src/commands/steps/digest.ts'
import { HOLD, holdable, resuming } from '../../fixtures/worlds/hold.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { BEGINNING, foundBy } from '../../fixtures/worlds/rehearsal.ts'
import { about, at, ballot, FOLDER, gate, standing } from '../../fixtures/worlds/life.ts'
import {
  ADMIN,
  CALENDAR,
  edited,
  HEAD,
  MANAGER,
  OFFICER,
  POLICY,
  SECRETARY,
} from '../../fixtures/worlds/small.ts'
import { typed } from '../workbench/advised.ts'

const COMPANY = 'calendar/company.yaml'
const KEEPER = {
  ...POLICY,
  roles: {
    ...POLICY.roles,
    administrator: {
      ...POLICY.roles['administrator']!,
      may: ['set-parameters', 'calendar'] as const,
    },
  },
}

/** The board's vote of five working days, opened on Monday 2 March 2026: until Monday 9 March. */
function voting(): Ledger {
  return at('board', { policy: KEEPER })
}

/** The company takes days off, by who keeps the calendar. */
function off(ledger: Ledger, ...dates: readonly string[]): Ledger {
  const days = dates.map((date) => `  - { date: ${date}, reason: 放假 }\n`).join('')
  const text = `format: bd/company-calendar@1\ndays-off:\n${days}`
  return put(ledger, COMPANY, text)
}

function put(ledger: Ledger, path: string, text: string): Ledger {
  const act: Act = { act: 'calendar', texts: [{ path, sha256: sha256(text) }], reason: '通知' }
  return ledger.do(ADMIN, act, { [path]: text })
}

const deadline = (ledger: Ledger) => standing(ledger).gate?.open[0]?.deadline
const rules = (ledger: Ledger, member: string) =>
  ledger.refusal(member, about(ledger, 'recompute')).map(({ rule }) => rule)
const offered = (ledger: Ledger) =>
  typed(nextActs(ledger.world, standing(ledger), ledger.by(HEAD).now)).find(
    ({ act }) => act === 'recompute',
  )

test('nothing moves by itself; computed again, it begins where it began and says its turn', () => {
  const ledger = off(voting(), '2026-03-05', '2026-03-06')
  expect(deadline(ledger)).toMatchObject({ 'last-day': '2026-03-09' })
  ledger.on('2026-03-04').do(SECRETARY, about(ledger, 'recompute'))
  // Counted: 3, 4 (2), not the 5th and 6th, 9, 10 and 11 March.
  expect(deadline(ledger)).toEqual({
    from: '2026-03-02',
    'working-days': 5,
    'last-day': '2026-03-11',
    certainty: 'official',
    calendar: ledger.world.calendar.sha256,
    turn: 1,
  })
  expect(ledger.text(`${FOLDER}/signoffs/draft.1/board.recompute.1.yaml`)).toContain('turn: 1')
  expect(rules(ledger, SECRETARY)).toEqual(['deadline-unchanged'])
})

test('it may move earlier, too, and the latest turn holds', () => {
  const ledger = off(voting(), '2026-03-05')
  ledger.do(HEAD, about(ledger, 'recompute'))
  expect(deadline(ledger)).toMatchObject({ 'last-day': '2026-03-10', turn: 1 })
  put(ledger, COMPANY, 'format: bd/company-calendar@1\n')
  ledger.do(ADMIN, about(ledger, 'recompute'))
  expect(deadline(ledger)).toMatchObject({ 'last-day': '2026-03-09', turn: 2 })
})

test('an extension counts from the deadline as it was computed again, and takes the next turn', () => {
  const ledger = off(voting(), '2026-03-05')
  ledger.do(SECRETARY, about(ledger, 'recompute'))
  ledger.do(SECRETARY, about(ledger, 'extend'))
  // Three working days after Tuesday 10 March.
  expect(deadline(ledger)).toMatchObject({ from: '2026-03-10', 'last-day': '2026-03-13', turn: 2 })
  off(ledger, '2026-03-05', '2026-03-12')
  ledger.do(SECRETARY, about(ledger, 'recompute'))
  expect(deadline(ledger)).toMatchObject({ from: '2026-03-10', 'last-day': '2026-03-16', turn: 3 })
})

describe('who', () => {
  test.each([
    ['the secretary of the review', SECRETARY, []],
    ['the owner of the stage', HEAD, []],
    ['who keeps the calendar', ADMIN, []],
    ['an officer', OFFICER, ['not-in-role']],
    ['the manager', MANAGER, ['not-in-role']],
    ['a director', 'cao', ['not-in-role']],
  ])('%s', (_, member, refused) => {
    expect(rules(off(voting(), '2026-03-05'), member)).toEqual(refused)
  })

  test('the offer names them all, and each finds it in his inbox', () => {
    const ledger = voting()
    expect(offered(ledger)).toBeUndefined()
    off(ledger, '2026-03-05')
    expect(offered(ledger)).toMatchObject({
      by: [SECRETARY, HEAD, 'han', ADMIN],
      command: 'bd deadline recompute 2026-001',
    })
    const { now } = ledger.by(HEAD)
    const waiting = (member: string) =>
      typed(waitingFor(ledger.world, standing(ledger), member, [], now)).map(({ act, role }) => [
        act,
        role,
      ])
    expect(waiting(HEAD)).toEqual([['recompute', 'head']])
    expect(waiting(ADMIN)).toEqual([['recompute', 'administrator']])
    expect(waiting('cao')).toEqual([['ballot', 'director']])
  })
})

describe('is refused', () => {
  test('without a reason', () => {
    const ledger = off(voting(), '2026-03-05')
    const act = about(ledger, 'recompute', { reason: ' ' })
    expect(ledger.refusal(SECRETARY, act).map(({ rule }) => rule)).toEqual(['reason-required'])
  })

  test('where the day and its certainty would be the same', () => {
    const ledger = off(voting(), '2026-06-08')
    expect(offered(ledger)).toBeUndefined()
    expect(rules(ledger, SECRETARY)).toEqual(['deadline-unchanged'])
  })

  test('where the review has no deadline', () => {
    const ledger = off(at('manager', { policy: KEEPER }), '2026-03-05')
    expect(rules(ledger, HEAD)).toEqual(['no-deadline'])
  })

  test('where no review is open', () => {
    const ledger = off(voting(), '2026-03-05')
    const act = about(ledger, 'recompute')
    for (const seat of ['cao', 'deng', 'feng']) ledger.do(seat, ballot(ledger, seat))
    expect(ledger.refusal(SECRETARY, act).map(({ rule }) => rule)).toEqual(['review-decided'])
  })

  test('while the project is on hold', () => {
    const ledger = at('board', { policy: KEEPER, process: holdable }).do(HEAD, HOLD)
    off(ledger, '2026-03-05')
    expect(offered(ledger)).toBeUndefined()
    expect(rules(ledger, SECRETARY)).toEqual(['project-on-hold'])
  })

  test('by another packet', () => {
    const ledger = off(voting(), '2026-03-05')
    const act = { ...about(ledger, 'recompute'), ...gate(ledger), submission: sha256('other') }
    expect(ledger.refusal(SECRETARY, act).map(({ rule }) => rule)).toEqual(['packet-mismatch'])
  })
})

test('after a hold what was left is counted again, from the day of the resume', () => {
  const ledger = at('board', { policy: KEEPER, process: holdable })
  ledger.on('2026-03-04').do(HEAD, HOLD)
  ledger.on('2026-03-16').do(HEAD, resuming(ledger))
  // Left on the 4th: 5, 6 and 9 March; so 17, 18 and 19 March.
  expect(deadline(ledger)).toMatchObject({ 'last-day': '2026-03-19', turn: 1 })
  off(ledger, '2026-03-18')
  ledger.do(SECRETARY, about(ledger, 'recompute'))
  expect(deadline(ledger)).toMatchObject({
    from: '2026-03-16',
    'working-days': 3,
    'last-day': '2026-03-20',
    turn: 2,
  })
})

test('a forged day is a finding, and does not count', () => {
  const ledger = off(voting(), '2026-03-05')
  const draft = ledger.draft(SECRETARY, about(ledger, 'recompute'))
  const files = Object.fromEntries(
    Object.entries(draft.files).map(([path, text]) => [
      path,
      edited(text ?? '', '2026-03-10', '2026-03-31'),
    ]),
  )
  expect(ledger.forge({ ...draft, files }).map(({ rule }) => rule)).toContain('record-differs')
  expect(deadline(ledger)).toMatchObject({ 'last-day': '2026-03-09' })
})

describe('a provisional deadline', () => {
  const close = (ledger: Ledger) =>
    ledger.refusal(SECRETARY, about(ledger, 'close')).map(({ rule }) => rule)

  test('lets nothing lapse until the notice is there and it was computed again', () => {
    const ledger = at('board', { policy: KEEPER, calendar: false })
    expect(deadline(ledger)).toMatchObject({ 'last-day': '2026-03-09', certainty: 'provisional' })
    ledger.on('2026-03-20')
    expect(close(ledger)).toEqual(['deadline-provisional'])
    // The right to more time does not lapse by it either.
    expect(ledger.refusal(SECRETARY, about(ledger, 'extend'))).toEqual([])
    put(ledger, 'calendar/cn-2026.yaml', CALENDAR)
    // The notice alone moves nothing and makes nothing certain.
    expect(close(ledger)).toEqual(['deadline-provisional'])
    // The day stays the 9th; that it is certain now is a change all the same.
    ledger.do(SECRETARY, about(ledger, 'recompute'))
    expect(deadline(ledger)).toMatchObject({ 'last-day': '2026-03-09', certainty: 'official' })
    expect(close(ledger)).toEqual([])
    expect(ledger.refusal(SECRETARY, about(ledger, 'extend')).map(({ rule }) => rule)).toEqual([
      'deadline-passed',
    ])
  })
})

test('the tests of a regulation may have it computed again', async () => {
  const company =
    'content: { format: bd/company-calendar@1, days-off: [{ date: 2026-03-05, reason: 放假 }] }'
  const steps = [
    '{ approve: wang, expect: { due: 2026-03-09 } }',
    '{ recompute: xu, reason: 未变, refused: deadline-unchanged }',
    `{ calendar: administrator, file: company, ${company}, reason: 通知, expect: { due: 2026-03-09 } }`,
    '{ recompute: xu, reason: 公司通知, expect: { due: 2026-03-10 } }',
  ]
  const text = `${BEGINNING}${steps.map((step) => `      - ${step}\n`).join('')}`
  expect(await foundBy(text)).toEqual([])
})
