/** A role may ask for a hardware key that is touched, or for its PIN besides: check judges each act by what its signature shows. */
import { expect, test } from 'vitest'
import { at, ballot, type Point, saving, PLAN_FILE } from '../../fixtures/worlds/life.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { ADMIN, MANAGER, nextPolicy, OFFICER, PLAN, POLICY } from '../../fixtures/worlds/small.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import type { Act } from '../../src/core/record/act.ts'

const SK = `sk-ssh-ed25519@openssh.com ${Buffer.from('hardware key').toString('base64')}`

/** The roster in which this role requires something of its key, and this member has a hardware key besides. */
function asking(role: string, requires: 'touch' | 'touch-and-pin', member: string): Policy {
  const { title, may } = POLICY.roles[role]!
  const own = POLICY.members[member]!
  const keys = [...own.keys, { key: SK, state: 'active' as const }]
  return {
    ...POLICY,
    roles: { ...POLICY.roles, [role]: { title, requires, ...(may === undefined ? {} : { may }) } },
    members: { ...POLICY.members, [member]: { ...own, keys } },
  }
}

/** What check finds of the act, signed with the key of the computer, the touched one, and that with a PIN. */
function found(ledger: () => Ledger, member: string, act: (one: Ledger) => Act, texts = {}) {
  const signatures = [undefined, false, true].map((pin) =>
    pin === undefined
      ? undefined
      : { kind: 'good' as const, key: SK, fingerprint: 'SHA256:sk', pin },
  )
  return signatures.map((signature) => {
    const one = ledger()
    const draft = one.draft(member, act(one), texts)
    const facts = signature === undefined ? {} : { facts: { signature } }
    return one.forge({ ...draft, ...facts }).map(({ rule }) => rule)
  })
}

const BELOW = ['key-below-role']

test.each([
  ['touch', [BELOW, [], []]],
  ['touch-and-pin', [BELOW, BELOW, []]],
] as const)('a ballot in a role that asks for %s', (requires, expected) => {
  const policy = asking('manager', requires, MANAGER)
  const voting = (ledger: Ledger) => ballot(ledger, MANAGER)
  expect(found(() => at('manager', { policy }), MANAGER, voting)).toEqual(expected)
})

test('so it is of changing the roster; and the administration never lacks a key that it may sign with', () => {
  // Only a hardware key counts for the administration, so the founder signs with his.
  const policy = asking('administrator', 'touch', ADMIN)
  const ledger = () => at('founded', { policy, founder: SK })
  const next = nextPolicy({ units: {} }, policy)
  const changing = (): Act => ({ act: 'policy', policy: next, reason: '调整', proven: [] })
  expect(found(ledger, ADMIN, changing)).toEqual([BELOW, [], []])
  const keys = policy.members[ADMIN]!.keys.slice(0, 1)
  const members = { ...policy.members, [ADMIN]: { ...policy.members[ADMIN]!, keys } }
  const keyless = {
    act: 'policy' as const,
    policy: nextPolicy({ members }, policy),
    reason: '调整',
    proven: [],
  }
  expect(
    ledger()
      .refusal(ADMIN, keyless)
      .map(({ rule }) => rule),
  ).toContain('no-administrator')
})

test('another role of his, and other members, are not asked', () => {
  const policy = asking('manager', 'touch', MANAGER)
  const both = { ...policy, grants: [...policy.grants, { member: MANAGER, role: 'officer' }] }
  const writing = () => saving({ [PLAN_FILE]: PLAN })
  const texts = { [PLAN_FILE]: PLAN }
  const opened = (): Ledger => at('opened' satisfies Point, { policy: both })
  expect(found(opened, MANAGER, writing, texts)).toEqual([[], [], []])
  expect(opened().forge(opened().draft(OFFICER, writing(), texts))).toEqual([])
})
