/** Grants given in a clone that was overtaken are printed as the whole line that gives them again. */
import { expect, test } from 'vitest'
import { commandOf } from '../../src/commands/steps/retyped.ts'

const given = {
  act: 'grant',
  to: 'li',
  roles: ['director', 'chair'],
  from: '2026-06-01',
  until: '2026-06-15',
  reason: '出差 两周',
} as const

test('a grant with its roles, its time and its reason', () => {
  expect(commandOf(given)).toBe(
    "bd grant li --role director --role chair --from 2026-06-01 --until 2026-06-15 --reason '出差 两周'",
  )
})

test('one for a single round names it as it is typed', () => {
  const only = { project: '2026-001', stage: 'approval', round: 2 }
  expect(commandOf({ ...given, only })).toContain(' --project 2026-001 --round approval.2 ')
})

test('its end by its number', () => {
  expect(commandOf({ act: 'revoke', n: 3, grant: '', reason: '已返岗' })).toBe(
    'bd ungrant 3 --reason 已返岗',
  )
})
