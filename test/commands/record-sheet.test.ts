/** What a table of records may not leave unclear is refused at its row and column. */
import { expect, test } from 'vitest'
import { withCustomer } from '../../fixtures/worlds/register.ts'
import { sheetOf } from '../../src/commands/steps/record-sheet.ts'
import { Refused } from '../../src/commands/steps/refusal.ts'
import { csvRows } from '../../src/documents/csv.ts'
import { knownThings } from '../../src/core/register/known.ts'

const { world } = withCustomer()
const { register } = world.register('customers')!
const read = (...lines: string[]) =>
  sheetOf('a.csv', { rows: csvRows(lines.join('\n')), faults: [] }, register, knownThings(world))
const refused = (...lines: string[]) => {
  try {
    read(...lines)
  } catch (error) {
    if (error instanceof Refused) {
      return error.findings.map(({ rule, facts, place }) => [
        rule,
        'fault' in facts && facts.fault,
        'other' in facts && facts.other,
        place?.line,
        place?.column,
      ])
    }
    throw error
  }
  return []
}

test.each([
  [
    'a key twice',
    ['重要性,编号', '高,KH-2026-0001', '低,', '低,KH-2026-0001'],
    ['key-twice', '2', 4, 2],
  ],
  ['a title twice', ['客户全称,重要性,客户全称', '甲,高,乙'], ['column-twice', '1', 1, 3]],
  ['an id and its title', ['name,重要性,客户全称', '甲,高,甲'], ['column-twice', '1', 1, 3]],
  ['two columns of keys', ['编号,key,重要性', ',,高'], ['column-twice', '1', 1, 2]],
  [
    'cells without a title',
    ['客户全称,,重要性', '甲,,高', '乙,x,低'],
    ['column-untitled', '', 3, 2],
  ],
  ['more cells than the head', ['客户全称,重要性', '甲,高', '乙,低,,1'], ['cell-beyond', '', 3, 4]],
] as const)('%s', (_, lines, expected) => {
  expect(refused(...lines)).toEqual([['sheet-unclear', ...expected]])
})

test('empty cells behind the last column and empty columns say nothing, new rows have no key', () => {
  const rows = read('编号,客户全称,,重要性,,', ',甲,,高,,', ',乙,,低,,,')
  expect(rows.map(({ key, fields }) => [key, fields['name'], fields['importance']])).toEqual([
    ['', '甲', 'high'],
    ['', '乙', 'low'],
  ])
})
