/** A vote that is not carried (未获通过) leads where the process says, and where it does not, as a rejection would. */
import { expect, test } from 'vitest'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { reconsidering } from '../../fixtures/worlds/reconsideration.ts'
import { HEAD } from '../../fixtures/worlds/small.ts'
import { refused, results, submit, vote, where, withStages } from '../patterns/company.ts'

/** Three directors, of whom more than half of all must approve, and a gate that leads here. */
const gate = (on: string, more = '') =>
  submit(
    withStages(`stages:
  - stage: draft
    deliverables: [ { document: plan, by: officer } ]
    gate: [ { review: board, role: director, decide: vote, form: written, quorum: { share: { more-than: 1/2 }, of: roster }, passes: { share: { more-than: 1/2 }, of: roster }, close: when-all-cast, without-quorum: lapse, show: at-once, within: 5 working days, secretary: secretary } ]
    on: { passed: handover, rejected: end, ${on}lapsed: stay }
${more}  - stage: handover
    deliverables: [ { document: list, by: officer } ]
    receipt: { by: operations }
`),
  )

/** One for, one against, one abstaining: with him it would have been carried. */
function miss(ledger: Ledger): Ledger {
  vote(ledger, 'board', 'cao')
  vote(ledger, 'board', 'deng', 'reject')
  return vote(ledger, 'board', 'feng', 'abstain')
}

test('not carried leads where the process says', () => {
  const ledger = miss(gate('not-carried: stay, '))
  expect(results(ledger)).toEqual({ board: 'not-carried' })
  expect(where(ledger)).toBe('draft drafting')
})

test('left out, it goes as what is rejected: the project ends', () => {
  const ledger = miss(gate(''))
  expect(results(ledger)).toEqual({ board: 'not-carried' })
  expect(where(ledger)).toBe('draft rejected')
  expect(refused(ledger, HEAD, reconsidering(ledger))).toEqual(['reconsider-not-here'])
})

test('and it may be reconsidered where a rejection may', () => {
  const ledger = miss(gate('', '    reconsider: yes\n'))
  ledger.do(HEAD, reconsidering(ledger))
  expect(where(ledger)).toBe('draft drafting')
})

test('two of three against reject it, whatever the process says of what is not carried', () => {
  const ledger = gate('not-carried: stay, ')
  vote(ledger, 'board', 'cao')
  vote(ledger, 'board', 'deng', 'reject')
  vote(ledger, 'board', 'feng', 'reject')
  expect(results(ledger)).toEqual({ board: 'rejected' })
  expect(where(ledger)).toBe('draft rejected')
})
