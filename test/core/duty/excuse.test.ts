/** Excuses: who may give one, of what, and that check judges them as the act does. */
import { expect, test } from 'vitest'
import { contentOf } from '../../../src/core/record/tree.ts'
import { canonical } from '../../../src/documents/canonical.ts'
import { DUTIES, excusing, withDuties } from '../../../fixtures/worlds/duty.ts'
import {
  ADMIN,
  edited,
  HEAD,
  MANAGER,
  nextPolicy,
  OFFICER,
  POLICY,
} from '../../../fixtures/worlds/small.ts'

const PATH = 'excuses/planning/plan/2026-03-09.liu.yaml'

function rules(found: readonly { readonly rule: string }[]) {
  return found.map(({ rule }) => rule)
}

test('an excuse is a record of its own, and nothing else changes', () => {
  const ledger = withDuties().do(MANAGER, excusing())
  expect(contentOf(ledger.world.tree.get(PATH), 'excuse')).toMatchObject({
    by: MANAGER,
    duties: 'planning',
    duty: 'plan',
    day: '2026-03-09',
    of: OFFICER,
    reason: '当周休假',
  })
})

test('the superior excuses without any role, and nobody else does', () => {
  const policy = nextPolicy({
    members: { ...POLICY.members, [OFFICER]: { ...POLICY.members[OFFICER]!, superior: HEAD } },
  })
  const ledger = withDuties(edited(DUTIES, 'excused-by: manager\n', ''))
  expect(rules(ledger.refusal(HEAD, excusing()))).toEqual(['excuse-not-here'])
  ledger.do(ADMIN, { act: 'policy', policy, reason: '任命', proven: [] })
  expect(rules(ledger.refusal(HEAD, excusing()))).toEqual([])
  expect(rules(ledger.refusal(MANAGER, excusing()))).toEqual(['excuse-not-here'])
})

test('whoever holds no role for it is refused, and so is the same commit made by force', () => {
  const ledger = withDuties()
  expect(rules(ledger.refusal(HEAD, excusing()))).toEqual(['not-in-role'])
  const record = {
    format: 'bd/excuse@1',
    at: ledger.by(HEAD).now.text,
    by: HEAD,
    duties: 'planning',
    duty: 'plan',
    day: '2026-03-09',
    of: OFFICER,
    reason: '当周休假',
  }
  const trailers = { 'Bd-Act': 'excuse', 'Bd-Reason': '当周休假' }
  const found = ledger.forge({ by: HEAD, trailers, files: { [PATH]: canonical(record) } })
  expect(rules(found)).toEqual(['not-in-role'])
})

test.each([
  ['a day before the duty was in force', { day: '2026-02-23' }],
  ['a Monday that is a day off, on which nothing is due', { day: '2026-10-05' }],
  ['somebody who is not on the roster', { of: 'nobody' }],
  ['a way out of the folder', { of: '../../policy' }],
  ['another duty', { duty: 'plans' }],
  ['a member who does not hold the role', { of: HEAD }],
  // The first Monday that is more than 366 days after the founding in March 2026, and no day off.
  ['a Monday in more than a year', { day: '2027-04-12' }],
])('nothing is excused of %s', (_, more) => {
  expect(rules(withDuties().refusal(MANAGER, excusing(more)))).toEqual(['excuse-of-nothing'])
})

test('an interval that has not begun is not excused', () => {
  const text = edited(
    DUTIES,
    "every: week\n    due: { weekday: monday, at: '17:30', off: skip }",
    'every: { weeks: 2 }',
  )
  const ledger = withDuties(text).on('2026-03-09', '10:00:00')
  expect(rules(ledger.refusal(MANAGER, excusing({ day: '2026-03-10' })))).toEqual([
    'excuse-of-nothing',
  ])
  expect(rules(ledger.refusal(MANAGER, excusing({ day: '2026-03-09' })))).toEqual([])
})
