import { expect, test } from 'vitest'
import { canonical } from '../../src/documents/canonical.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { readPolicyInput } from '../../src/documents/policy-input.ts'
import { brokenBy, refusals, valueOf } from './findings-of.ts'

const KEY = `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'A'.repeat(43)}`

const WRITTEN = `thresholds: { policy: 2 }
roles:
  administrator: 管理员
  director: { title: { zh: 董事, en: Director }, requires: touch }
members:
  li: { name: 李四, keys: [ "${KEY} li@laptop" ] }
  wang: { name: 王五, email: wang@example.com }
grants:
  - { member: li, role: administrator }
  - { member: wang, role: director }
`

test('a policy is written with less to say, and becomes the whole record', () => {
  const policy = valueOf(readPolicyInput('policy.yaml', WRITTEN))
  expect(policy).toEqual({
    format: 'bd/policy@1',
    version: 1,
    thresholds: { policy: 2 },
    units: {},
    roles: {
      administrator: { title: { zh: '管理员', en: '管理员' } },
      director: { title: { zh: '董事', en: 'Director' }, requires: 'touch' },
    },
    members: {
      li: { name: '李四', keys: [{ key: KEY, state: 'active' }] },
      wang: { name: '王五', email: 'wang@example.com', keys: [] },
    },
    grants: [
      { member: 'li', role: 'administrator' },
      { member: 'wang', role: 'director' },
    ],
    'same-person': [],
  })
  const entry = readEntry('policy.yaml', new TextEncoder().encode(canonical(policy)), '')
  expect(brokenBy(entry)).toEqual([])
  expect(entry.content).toEqual({ kind: 'policy', value: policy })
})

test('a policy names only members and roles that it declares, and each key once', () => {
  expect(refusals(readPolicyInput('p', WRITTEN.replace('wang, role', 'wong, role')))).toEqual([
    'invalid-value member declared-member wong 10:15',
  ])
  expect(
    refusals(readPolicyInput('p', WRITTEN.replace('role: director', 'role: directr'))),
  ).toEqual(['invalid-value role declared-role directr 10:27'])
  expect(
    refusals(
      readPolicyInput('p', WRITTEN.replace('email: wang@example.com', `keys: [ "${KEY}" ]`)),
    ),
  ).toEqual([`key-shared ${KEY} li, wang 7:29`])
})

test('a key must be a public key', () => {
  expect(refusals(readPolicyInput('p', WRITTEN.replace('ssh-ed25519 ', '')))[0]).toMatch(
    /^(wrong-type|invalid-value) /,
  )
})
