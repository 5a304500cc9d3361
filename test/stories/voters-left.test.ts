/** A voter who has left since: what he said stands, on paper too, nobody says more for him, and he signs nothing. */
import { expect, test } from 'vitest'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { about, at, ballot } from '../../fixtures/worlds/life.ts'
import { confirming, enter, entering, onPaper, SCAN_DIGEST } from '../../fixtures/worlds/paper.ts'
import { ADMIN, SECRETARY } from '../../fixtures/worlds/small.ts'
import { refused, seats } from '../patterns/company.ts'
import { revokeRole } from './edge-policy.ts'

const process = onPaper

/** The next policy, in which the member has left altogether. */
function leave(ledger: Ledger, member: string): void {
  const { policy } = ledger.world
  const left = { ...policy.members[member]!, state: 'left' as const }
  const next = {
    ...policy,
    version: policy.version + 1,
    members: { ...policy.members, [member]: left },
  }
  ledger.do(ADMIN, { act: 'policy', policy: next, reason: '离职', proven: [] })
}

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
  leave(ledger, 'feng')
  expect(refused(ledger, 'feng', confirming(ledger, 'feng'))).toEqual(['member-left'])
})

test('whoever has left altogether closes nothing, though a seat of his is in the review', () => {
  const ledger = at('board')
  for (const member of ['cao', 'deng']) ledger.do(member, ballot(ledger, member))
  leave(ledger, 'feng')
  expect(seats(ledger, 'board')).toEqual({ cao: 'approve', deng: 'approve', feng: 'vacated' })
  expect(refused(ledger, 'feng', about(ledger, 'close'))).toEqual(['member-left'])
  expect(refused(ledger, 'cao', about(ledger, 'close'))).toEqual([])
})
