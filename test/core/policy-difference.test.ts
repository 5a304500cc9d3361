import { expect, test } from 'vitest'
import { policyDifference } from '../../src/core/policy/difference.ts'
import type { Policy } from '../../src/core/policy/policy.ts'

const BEFORE: Policy = {
  format: 'bd/policy@1',
  version: 3,
  thresholds: { policy: 1 },
  units: { anju: { name: '安居置业' } },
  roles: {
    administrator: { title: { zh: '管理员', en: 'Administrator' }, may: ['publish', 'calendar'] },
    expert: { title: { zh: '专家', en: 'Expert' } },
  },
  members: {
    li: { name: '李四', keys: [{ key: 'ssh-ed25519 AA', state: 'active' }] },
    wang: { name: '王五', email: 'wang@example.com', keys: [] },
  },
  grants: [
    { member: 'li', role: 'administrator' },
    { member: 'wang', role: 'expert' },
  ],
  'same-person': [['administrator', 'expert']],
}

const changed = (change: Partial<Policy>) => policyDifference(BEFORE, { ...BEFORE, ...change })

test('a roster that says the same in another order, or twice, differs in nothing', () => {
  expect(
    changed({
      version: 4,
      grants: [...BEFORE.grants, ...BEFORE.grants].reverse(),
      'same-person': [['expert', 'administrator']],
      roles: {
        ...BEFORE.roles,
        administrator: { ...BEFORE.roles['administrator']!, may: ['calendar', 'publish'] },
      },
    }),
  ).toEqual([])
})

test('a second key and another name are two changes of one member', () => {
  const li = BEFORE.members['li']!
  const keys = [...li.keys, { key: 'ssh-ed25519 BB', state: 'active' as const }]
  expect(changed({ members: { ...BEFORE.members, li: { name: '张三', keys } } })).toEqual([
    { kind: 'member-renamed', member: 'li', from: '李四', to: '张三' },
    { kind: 'key-added', member: 'li', key: 'ssh-ed25519 BB', further: true },
  ])
})

test('the first key of a member is no further one, nor is one in exchange for a retired one', () => {
  const wang = BEFORE.members['wang']!
  const first = { ...wang, keys: [{ key: 'ssh-ed25519 BB', state: 'active' as const }] }
  expect(changed({ members: { ...BEFORE.members, wang: first } })).toEqual([
    { kind: 'key-added', member: 'wang', key: 'ssh-ed25519 BB', further: false },
  ])
  const li = { name: '李四', keys: [{ key: 'ssh-ed25519 AA', state: 'retired' as const }] }
  expect(changed({ members: { ...BEFORE.members, li } })).toEqual([
    { kind: 'key-retired', member: 'li', key: 'ssh-ed25519 AA' },
  ])
})

test('who leaves, comes back, or is reached elsewhere', () => {
  const wang = { name: '王五', state: 'left' as const, keys: [] }
  const gone = { ...BEFORE, members: { ...BEFORE.members, wang } }
  expect(policyDifference(BEFORE, gone)).toEqual([
    { kind: 'email-changed', member: 'wang', from: 'wang@example.com', to: undefined },
    { kind: 'member-left', member: 'wang' },
  ])
  expect(policyDifference(gone, BEFORE)).toContainEqual({ kind: 'member-returned', member: 'wang' })
})

test('roles, units, what they are called and what they may', () => {
  const { administrator, expert } = BEFORE.roles
  const secretary = { title: { zh: '秘书', en: 'Secretary' }, may: ['calendar' as const] }
  expect(
    changed({
      units: { anju: { name: '安居地产' }, zhengrong: { name: '正荣' } },
      roles: {
        administrator: { ...administrator!, may: ['publish'] },
        expert: { ...expert!, title: { zh: '委员', en: 'Expert' } },
        secretary,
      },
    }),
  ).toEqual([
    { kind: 'role-may', role: 'administrator', from: ['publish', 'calendar'], to: ['publish'] },
    {
      kind: 'role-retitled',
      role: 'expert',
      from: { zh: '专家', en: 'Expert' },
      to: { zh: '委员', en: 'Expert' },
    },
    { kind: 'role-added', role: 'secretary', title: secretary.title },
    { kind: 'role-may', role: 'secretary', from: [], to: ['calendar'] },
    { kind: 'unit-renamed', unit: 'anju', from: '安居置业', to: '安居地产' },
    { kind: 'unit-added', unit: 'zhengrong', name: '正荣' },
  ])
})

test('grants, the threshold, and who may hold two roles', () => {
  expect(
    changed({
      grants: [
        { member: 'li', role: 'administrator' },
        { member: 'wang', role: 'expert', unit: 'anju' },
      ],
      thresholds: { policy: 2 },
      'same-person': [],
    }),
  ).toEqual([
    { kind: 'revoked', grant: { member: 'wang', role: 'expert' } },
    { kind: 'granted', grant: { member: 'wang', role: 'expert', unit: 'anju' } },
    { kind: 'threshold', from: 1, to: 2 },
    { kind: 'pair-removed', roles: ['administrator', 'expert'] },
  ])
})
