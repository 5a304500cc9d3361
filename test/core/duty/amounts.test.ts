/** The numbers that duties leave open have bounds: the act refuses what lies beyond them, and what is in force already counts as not set. */
import { expect, test } from 'vitest'
import type { ParameterAct } from '../../../src/core/record/act.ts'
import { owedIn } from '../../../src/core/duty/owed.ts'
import type { Grounds } from '../../../src/core/duty/grounds.ts'
import { groundsOf } from '../../../src/core/duty/world-grounds.ts'
import { lintDuties } from '../../../src/core/duty/lint.ts'
import { readDuties } from '../../../src/documents/duties.ts'
import { readYaml } from '../../../src/documents/source.ts'
import { excusing, withDuties } from '../../../fixtures/worlds/duty.ts'
import { ADMIN, edited, OFFICER } from '../../../fixtures/worlds/small.ts'

const DUTIES = `format: bd/duties@1
duties: planning
version: 1
title: { zh: 计划, en: Planning }
in-force: 2026-03-02
excused-by: manager
parameters:
  gap: { type: integer }
  day: { type: integer }
list:
  - duty: plan
    who: { each: officer }
    every: { months: { parameter: gap } }
    done-by: { project: small }
  - duty: report
    who: { each: officer }
    every: month
    due: { day: { parameter: day } }
    done-by: { project: small }
`

function setting(parameter: string, value: number): ParameterAct {
  return { act: 'parameter', process: 'planning', parameter, value, reason: '办公会决定' }
}

function rules(found: readonly { readonly rule: string }[]) {
  return found.map(({ rule }) => rule)
}

/** Ten years of months, and the days of the longest month. */
test.each([
  ['gap', -1_000_000, ['value-out-of-bounds']],
  ['gap', 0, ['value-out-of-bounds']],
  ['gap', 1, []],
  ['gap', 120, []],
  ['gap', 121, ['value-out-of-bounds']],
  ['day', 0, ['value-out-of-bounds']],
  ['day', 31, []],
  ['day', 32, ['value-out-of-bounds']],
])('%s is set to %i: %j', (parameter, value, refused) => {
  expect(rules(withDuties(DUTIES).refusal(ADMIN, setting(parameter, value)))).toEqual(refused)
})

/** What is owed where the workspace holds the value, however it came there; every first day is excused. */
function owed(gap: number, unit = 'months') {
  const ledger = withDuties(edited(DUTIES, 'months:', `${unit}:`)).on('2026-03-20', '10:00:00')
  const { world, replay } = ledger
  const grounds: Grounds = {
    ...groundsOf(world, replay.past.roster.steps, ledger.by(OFFICER).now),
    parameters: { planning: { gap } },
    excuseOf: (_duties, duty, day, of) =>
      day === '2026-03-02'
        ? { ...excusing({ duty, day, of }), format: 'bd/excuse@1', at: '', by: ADMIN }
        : undefined,
  }
  return owedIn(grounds, { from: '2026-03-01', to: '2026-12-31', duty: 'plan' })
}

test.each([
  [-1_000_000, 'months'],
  [0, 'months'],
  [0, 'calendar-days'],
  [100_000_000, 'working-days'],
])('%i %s in force count as not set', (gap, unit) => {
  const { obligations, notSet } = owed(gap, unit)
  expect(obligations).toEqual([])
  expect(notSet.map(({ unset }) => unset)).toEqual([{ parameter: 'gap' }])
})

test('after an excuse the next one begins where the first would have ended', () => {
  const { obligations } = owed(1)
  // A month from 2 March ends on 2 April, a Thursday; from then a month on is 2 May, in the Labour Day holiday up to the 5th.
  expect(obligations.map(({ day, state }) => [day, state])).toEqual([
    ['2026-03-02', 'excused'],
    ['2026-04-02', 'ahead'],
  ])
})

test('a number in the file has the same bounds', () => {
  const text = edited(DUTIES, '{ months: { parameter: gap } }', '{ working-days: 100000000 }')
  const source = readYaml('duties.yaml', text)
  const read = source.ok ? readDuties(source.value) : source
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  const found = lintDuties(read.value).map(({ finding }) => finding)
  expect(found.map(({ rule, facts }) => [rule, facts])).toEqual([
    ['duty-unmeetable', { duty: 'plan', word: 'every.working-days', why: 'too-long' }],
  ])
})
