/** What somebody who leaves leaves behind: roles without a holder, records that name him, projects that he opened. */
import { expect, test } from 'vitest'
import { opening } from '../../fixtures/worlds/life.ts'
import { CUSTOMER, recording, withCustomer } from '../../fixtures/worlds/register.ts'
import { ADMIN, edited, HEAD, MANAGER, OFFICER } from '../../fixtures/worlds/small.ts'
import { leftBehind } from '../../src/core/effect/departure.ts'
import { leaving } from '../../src/core/policy/changes.ts'

test('the only officer leaves a role, a customer that he keeps and a project; who shares a role leaves none', () => {
  const ledger = withCustomer()
  const kept = edited(ledger.text(CUSTOMER), 'state: new\n', `state: new\nkeeper: ${OFFICER}\n`)
  ledger.do(HEAD, recording({ [CUSTOMER]: kept }), { [CUSTOMER]: kept })
  ledger.do(OFFICER, opening())
  const before = ledger.world
  const { policy } = before
  const left = (member: string) => {
    const next = { ...policy, ...leaving(policy, member) }
    const change = { kind: 'member-left', member } as never
    return leftBehind(before, { ...before, policy: next }, [change])
  }
  expect(left(OFFICER)).toEqual([
    {
      kind: 'left-behind',
      member: OFFICER,
      roles: ['officer'],
      records: [{ register: 'customers', keys: ['KH-2026-0001'] }],
      opened: [{ project: '2026-001', title: '海川水务' }],
    },
  ])
  expect(left(HEAD)).toEqual([])
  expect(left(MANAGER).map(({ roles }) => roles)).toEqual([['manager']])
  expect(left(ADMIN).map(({ roles }) => roles)).toEqual([['administrator']])
})
