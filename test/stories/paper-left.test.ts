/** A voter whose vote was entered from paper, and who has left since: what he said stands, and nobody says more for him. */
import { expect, test } from 'vitest'
import { at } from '../../fixtures/worlds/life.ts'
import { confirming, enter, entering, onPaper, SCAN_DIGEST } from '../../fixtures/worlds/paper.ts'
import { ADMIN, SECRETARY } from '../../fixtures/worlds/small.ts'
import { refused, seats } from '../patterns/company.ts'
import { revokeRole } from './edge-policy.ts'

const process = onPaper

test('once the voter has lost the role, the secretary enters no other paper in the place of the first', () => {
  const ledger = enter(at('board', { process }), 'feng')
  const again = entering(ledger, 'feng', {
    decision: 'reject',
    evidence: { sha256: SCAN_DIGEST },
  })
  expect(refused(ledger, SECRETARY, again)).toEqual([])
  revokeRole(ledger, 'feng', 'director')
  expect(refused(ledger, SECRETARY, again)).toEqual(['not-in-role'])
  expect(seats(ledger, 'board')).toMatchObject({ feng: 'approve' })
})

test('who has lost the role may confirm what was entered for him; who has left altogether signs nothing', () => {
  const ledger = enter(at('board', { process }), 'feng')
  revokeRole(ledger, 'feng', 'director')
  expect(refused(ledger, 'feng', confirming(ledger, 'feng'))).toEqual([])
  const { policy } = ledger.world
  const members = {
    ...policy.members,
    feng: { ...policy.members['feng']!, state: 'left' as const },
  }
  const next = { ...policy, version: policy.version + 1, members }
  ledger.do(ADMIN, { act: 'policy', policy: next, reason: '离职', proven: [] })
  expect(refused(ledger, 'feng', confirming(ledger, 'feng'))).toEqual(['member-left'])
})
