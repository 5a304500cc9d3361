/** Ways to break a rule besides that of its fixture, where the rule is asked at more than one place. */
import { expect, test } from 'vitest'
import { Ledger } from '../../fixtures/worlds/ledger.ts'
import { at } from '../../fixtures/worlds/life.ts'
import { ADMIN, nextPolicy, OFFICER, POLICY } from '../../fixtures/worlds/small.ts'

test('policy-version: a workspace is founded with the first version of its roster', () => {
  expect(() => new Ledger({ policy: { ...POLICY, version: 2 } })).toThrow('policy-version')
})

test('invalid-value: a member is renamed to what cannot stand in a commit', () => {
  const officer = { ...POLICY.members[OFFICER]!, name: '刘<洋>' }
  const policy = nextPolicy({ members: { ...POLICY.members, [OFFICER]: officer } })
  const act = { act: 'policy' as const, policy, reason: '更名', proven: [] }
  expect(at('founded').refusal(ADMIN, act)).toMatchObject([
    { rule: 'invalid-value', facts: { key: `${OFFICER}.name`, expected: 'signing-name' } },
  ])
})
