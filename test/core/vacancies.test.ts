/** Which seats were vacated while a review was open, and by which change of the roster. */
import { expect, test } from 'vitest'
import { about, at, ballot, standing } from '../../fixtures/worlds/life.ts'
import { ADMIN } from '../../fixtures/worlds/small.ts'
import { vacanciesOf } from '../../src/core/check/vacancies.ts'
import { grantRole, revokeRole } from '../stories/edge-policy.ts'

test('whoever had voted before he lost the role vacated nothing, and what comes after the outcome changes nothing', () => {
  const ledger = at('board')
  for (const member of ['cao', 'deng']) ledger.do(member, ballot(ledger, member))
  revokeRole(ledger, 'deng', 'director')
  revokeRole(ledger, 'feng', 'director')
  ledger.do('cao', about(ledger, 'close'))
  grantRole(ledger, 'feng', 'director')
  const reviews = standing(ledger).rounds.flatMap((round) => round.reviews)
  const board = reviews.find(({ review }) => review.review === 'board')!
  expect(vacanciesOf(ledger.replay.past.roster, board)).toMatchObject([
    { seat: 'feng', how: 'revoked', role: 'director', by: ADMIN, reason: '人员变动' },
  ])
})
