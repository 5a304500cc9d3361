/** Looking a decision table up: one row, what is missing, no row, several. */
import { expect, test } from 'vitest'
import type { Ground } from '../../src/core/process/condition.ts'
import type { Value } from '../../src/core/record/record.ts'
import { lookUp, type Table } from '../../src/core/process/table.ts'

const amount = { fact: 'amount' }
const kind = { fact: 'kind' }

const TABLE: Table = {
  title: { zh: '权限', en: 'Authority' },
  on: [kind, amount],
  rows: [
    { when: [{ fact: 'kind', is: 'loan' }, 'any'], gives: 'board' },
    {
      when: [
        { fact: 'kind', is: 'sale' },
        { subject: amount, test: 'less-than', value: '100.00' },
      ],
      gives: 'head',
    },
    {
      when: [
        { fact: 'kind', is: 'sale' },
        { subject: amount, test: 'at-least', value: '100.00' },
      ],
      gives: 'manager',
    },
  ],
}

function knowing(values: Readonly<Record<string, Value>>): Ground {
  return (subject) => ('fact' in subject ? values[subject.fact] : undefined)
}

test.each([
  [{ kind: 'sale', amount: '99.99' }, 'head'],
  [{ kind: 'sale', amount: '100.00' }, 'manager'],
  [{ kind: 'loan', amount: '1.00' }, 'board'],
])('%j gives %s', (values, gives) => {
  expect(lookUp(TABLE, knowing(values))).toMatchObject({ is: 'row', gives })
})

test('what is not known is named, and nothing is guessed', () => {
  expect(lookUp(TABLE, knowing({ kind: 'sale' }))).toEqual({ is: 'unknown', missing: [amount] })
  expect(lookUp(TABLE, knowing({ amount: '5.00' }))).toEqual({ is: 'unknown', missing: [kind] })
  expect(lookUp(TABLE, knowing({}))).toEqual({ is: 'unknown', missing: [kind, amount] })
})

test('an input that the only row left does not ask for need not be known', () => {
  expect(lookUp(TABLE, knowing({ kind: 'loan' }))).toEqual({ is: 'row', row: 0, gives: 'board' })
})

test('no row, and several, are told as such', () => {
  expect(lookUp(TABLE, knowing({ kind: 'gift', amount: '1.00' }))).toEqual({ is: 'none' })
  const doubled = {
    ...TABLE,
    rows: [...TABLE.rows, { when: ['any' as const, 'any' as const], gives: 'x' }],
  }
  expect(lookUp(doubled, knowing({ kind: 'sale', amount: '1.00' }))).toEqual({
    is: 'several',
    rows: [1, 3],
  })
})
