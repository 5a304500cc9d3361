/** A change of the roster is carried onto a roster that others changed meanwhile: both stand, or neither is guessed. */
import { expect, test } from 'vitest'
import { mergedRoster } from '../../src/core/policy/merged.ts'
import type { Policy } from '../../src/core/policy/policy.ts'

const key = (name: string, state: 'active' | 'retired' = 'active') => ({ key: name, state })

const BASE: Policy = {
  format: 'bd/policy@1',
  version: 4,
  thresholds: { policy: 1 },
  units: {},
  roles: { clerk: { title: { zh: '文员', en: 'Clerk' } } },
  members: {
    alice: { name: 'Alice', keys: [key('a1')] },
    bob: { name: 'Bob', keys: [] },
  },
  grants: [{ member: 'alice', role: 'clerk' }],
  'same-person': [],
}

const named = (policy: Policy, member: string, name: string): Policy => ({
  ...policy,
  members: { ...policy.members, [member]: { ...policy.members[member]!, name } },
})

const withGrant = (policy: Policy, member: string): Policy => ({
  ...policy,
  grants: [...policy.grants, { member, role: 'clerk' }],
})

test('what each side changed stands, by the version of the others', () => {
  const mine = { ...withGrant(named(BASE, 'alice', 'Alice B'), 'bob'), version: 5 }
  const retired = { name: 'Alice', keys: [key('a1', 'retired'), key('a2')] }
  const theirs = { ...BASE, version: 7, members: { ...BASE.members, alice: retired } }
  expect(mergedRoster(BASE, mine, theirs)).toEqual({
    ...theirs,
    members: { ...theirs.members, alice: { ...retired, name: 'Alice B' } },
    grants: [
      { member: 'alice', role: 'clerk' },
      { member: 'bob', role: 'clerk' },
    ],
  })
})

test('what both did stands once, and what one took back does not come again', () => {
  const both = withGrant(BASE, 'bob')
  expect(mergedRoster(BASE, both, both)).toEqual(both)
  expect(mergedRoster(BASE, withGrant(BASE, 'bob'), { ...BASE, grants: [] })?.grants).toEqual([
    { member: 'bob', role: 'clerk' },
  ])
})

test('the same changed to something else on both sides is not merged', () => {
  expect(
    mergedRoster(BASE, named(BASE, 'bob', 'Rob'), named(BASE, 'bob', 'Robert')),
  ).toBeUndefined()
  const threshold = (policy: number) => ({ ...BASE, thresholds: { policy } })
  expect(mergedRoster(BASE, threshold(2), threshold(3))).toBeUndefined()
})
