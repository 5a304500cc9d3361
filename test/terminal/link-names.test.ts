/** What a value points at is called by its title beside its number; in a document it stays the number. */
import { expect, test } from 'vitest'
import { opening } from '../../fixtures/worlds/life.ts'
import { withCustomer } from '../../fixtures/worlds/register.ts'
import { OFFICER } from '../../fixtures/worlds/small.ts'
import { withLinks } from '../../src/commands/steps/link-names.ts'
import { valueText, writtenText } from '../../src/terminal/amounts.ts'
import { NO_NAMES } from '../../src/terminal/names.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

test('a record by the name with which its register begins, a project by its title; what is not there by its number', () => {
  const ledger = withCustomer()
  ledger.do(OFFICER, opening({ title: '海川水务' }))
  const names = withLinks(NO_NAMES, ledger.world)
  const v = voiceOf('zh')
  const record = { type: 'record', register: 'customers' } as const
  expect(valueText(v, record, 'KH-2026-0001', names)).toBe('KH-2026-0001 上海海川水务有限公司')
  expect(valueText(v, record, 'KH-2026-0009', names)).toBe('KH-2026-0009')
  expect(valueText(v, { type: 'project' }, '2026-001', names)).toBe('2026-001 海川水务')
  expect(valueText(v, { type: 'project' }, '2026-009', names)).toBe('2026-009')
  expect(writtenText(v, record, 'KH-2026-0001', names)).toBe('KH-2026-0001')
})
