/** A superior's seat is fixed when the review opens; who leaves, leaves it vacant, and the project goes on by the next superior. */
import { expect, test } from 'vitest'
import { about, at, ballot, standing, submitting } from '../../fixtures/worlds/life.ts'
import {
  ADMIN,
  edited,
  HEAD,
  MANAGER,
  nextPolicy,
  OFFICER,
  OTHER_HEAD,
  POLICY,
} from '../../fixtures/worlds/small.ts'
import { leaving } from '../../src/core/policy/changes.ts'
import type { Policy } from '../../src/core/policy/policy.ts'

const process = (yaml: string) => edited(yaml, 'role: manager, decide', 'role: superior, decide')

/** The roster in which this member is set over the officer. */
function under(superior: string, policy: Policy = POLICY): Policy {
  const members = { ...policy.members, [OFFICER]: { ...policy.members[OFFICER]!, superior } }
  return { ...policy, members }
}

const change = (policy: Policy, before: Policy) => {
  const next = nextPolicy(policy, before)
  const numbered = { ...next, version: before.version + 1 }
  return { act: 'policy', policy: numbered, reason: '调整', proven: [] } as const
}

test('another superior named meanwhile has no seat, and the first one decides', () => {
  const ledger = at('manager', { process, policy: under(MANAGER) })
  ledger.do(ADMIN, change(under(OTHER_HEAD), under(MANAGER)))
  const refused = ledger.refusal(OTHER_HEAD, ballot(ledger, OTHER_HEAD))
  expect(refused.map(({ rule }) => rule)).toEqual(['no-seat'])
  ledger.do(MANAGER, ballot(ledger, MANAGER))
  expect(standing(ledger).gate?.open[0].review.review).toBe('board')
})

test('a superior who left decides nothing; the next one closes, and decides when it is submitted again', () => {
  const ledger = at('manager', { process, policy: under(MANAGER) })
  const without = { ...under(MANAGER), ...leaving(under(MANAGER), MANAGER) }
  ledger.do(ADMIN, change(without, under(MANAGER)))
  const gone = ledger.refusal(MANAGER, ballot(ledger, MANAGER))
  expect(gone.map(({ rule }) => rule)).toEqual(['member-left'])
  const nobody = ledger.refusal(OTHER_HEAD, about(ledger, 'close'))
  expect(nobody.map(({ rule }) => rule)).toEqual(['not-in-role'])
  const second = { ...without, version: 2 }
  ledger.do(ADMIN, change(under(OTHER_HEAD, second), second))
  const { reason: _, ...closing } = about(ledger, 'close') as { readonly reason?: string }
  ledger.do(OTHER_HEAD, closing as never)
  expect(standing(ledger).state).toBe('drafting')
  ledger.do(HEAD, submitting(ledger))
  expect(standing(ledger).gate?.open[0].opened.seats).toEqual([OTHER_HEAD])
})
