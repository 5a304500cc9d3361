/** Seats that change while others are waited for: transferred before their turn, removed after a recusal. */
import { expect, test } from 'vitest'
import { seating, transferring } from '../../fixtures/worlds/grants.ts'
import { about } from '../../fixtures/worlds/life.ts'
import { OPERATIONS, SECRETARY } from '../../fixtures/worlds/small.ts'
import { results, seats, vote, withGate } from '../patterns/company.ts'

test('a seat whose turn has not come is transferred, and the new holder decides in its turn', () => {
  const ledger = withGate('[ { review: board, role: director, decide: in-order } ]')
  ledger.do('deng', transferring(ledger, 'deng', OPERATIONS))
  expect(seats(ledger, 'board')).toEqual({ cao: 'open', deng: 'waiting', feng: 'waiting' })
  vote(ledger, 'board', 'cao')
  vote(ledger, 'board', OPERATIONS, 'approve', { seat: 'deng' })
  vote(ledger, 'board', 'feng')
  expect(results(ledger)).toEqual({ board: 'passed' })
})

test('an added seat that recused itself and is removed is in no tally', () => {
  const ledger = withGate(
    '[ { review: board, role: director, decide: all, add-seats: secretary, secretary: operations } ]',
  )
  ledger.do(OPERATIONS, seating(ledger, 'add-seat', SECRETARY))
  ledger.do(SECRETARY, about(ledger, 'recuse', { seat: SECRETARY }))
  expect(seats(ledger, 'board')).toMatchObject({ [SECRETARY]: 'recused' })
  ledger.do(OPERATIONS, seating(ledger, 'remove-seat', SECRETARY))
  expect(seats(ledger, 'board')).toEqual({ cao: 'open', deng: 'open', feng: 'open' })
})
