/** What is sought over several years is found in each of them. */
import { expect, test } from 'vitest'
import type { Duty } from '../../../src/core/duty/duty.ts'
import { doingsOf, type Evidence, type Recorded } from '../../../src/core/duty/evidence.ts'

const DUTY = { duty: 'meeting', 'done-by': { record: 'minutes', where: {} } } as unknown as Duty

const record = (year: number): Recorded => ({
  key: `HY-${year}-001`,
  path: `records/minutes/${year}/0/HY-${year}-001.md`,
  at: `${year}-06-01T09:00:00+08:00`,
  by: 'luo',
  values: {},
  rows: {},
})

/** A register that keeps one record a year. */
const EVIDENCE: Evidence = {
  sheet: () => undefined,
  keepsSheets: () => false,
  records: (_, years = []) => years.map(record),
  projects: () => [],
}

test('a span from 2023 to 2026 holds the records of 2024 and 2025, too', () => {
  const found = doingsOf(EVIDENCE, DUTY, { from: '2023-11-24', before: '2026-02-01' }, [], [])
  expect(found.map(({ on }) => on)).toEqual(['2024-06-01', '2025-06-01'])
})
