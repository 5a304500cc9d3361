/** The rosters that packs bring hold as many in a post as the sources say: one more is refused (S0-F-1, S0-F-2, S3-A-1, S3-D-8, S3-F-11, S3-J-1). */
import { expect, test } from 'vitest'
import { headcountFindings } from '../../src/core/policy/post-rules.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import { withRolesOf } from '../../src/commands/steps/built-in-roles.ts'
import { keepingOf, packs } from '../../src/commands/steps/packs.ts'

const ROSTER: Policy = {
  format: 'bd/policy@1',
  version: 1,
  thresholds: { policy: 1 },
  units: {},
  roles: {},
  members: {},
  grants: [],
  'same-person': [],
}

async function rosterOf(pack: string, before: Policy = ROSTER): Promise<Policy> {
  const keeping = await keepingOf((await packs()).filter((one) => one.pack === pack))
  return withRolesOf(before, [], keeping.roles, keeping.headcounts)
}

/** Whether so many may hold the role. */
function mayHold(roster: Policy, role: string, count: number): boolean {
  const grants = Array.from({ length: count }, (_, n) => ({ member: `m${n}`, role }))
  return headcountFindings({ ...roster, grants }).length === 0
}

/** By the sources: five posts of seven people (S0-F-1, S0-F-2), one supervisor (S3-A-1), manager and deputy (S3-D-8), head (S3-F-11). */
test.each([
  ['sales', 'general-manager', 1],
  ['sales', 'deputy-general-manager', 1],
  ['sales', 'business-head', 1],
  ['sales', 'account-manager', 3],
  ['sales', 'cost-engineer', 1],
  ['sales', 'business-supervisor', 1],
  ['sales', 'business-manager', 1],
  ['sales', 'deputy-manager', 1],
  ['departments', 'business-head', 1],
  ['departments', 'deputy-head', 2],
] as const)('%s: %s is held by %i, and by no more', async (pack, role, count) => {
  const roster = await rosterOf(pack)
  expect(mayHold(roster, role, count)).toBe(true)
  expect(mayHold(roster, role, count + 1)).toBe(false)
})

test('salespersons are not counted', async () => {
  expect(mayHold(await rosterOf('sales'), 'salesperson', 30)).toBe(true)
})

test('a role that the company has stays as it is', async () => {
  const roles = { 'business-supervisor': { title: { zh: '主管', en: 'Supervisor' } } }
  const roster = await rosterOf('sales', { ...ROSTER, roles })
  expect(mayHold(roster, 'business-supervisor', 2)).toBe(true)
  expect(roster.roles['business-supervisor']).toEqual(roles['business-supervisor'])
})
