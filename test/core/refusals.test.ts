/** What was refused bears on the projects that depend on it, and on no other. */
import { expect, test } from 'vitest'
import { type Refusal, Refusals } from '../../src/core/check/refusals.ts'

const refusal = (commit: string, unknown = false): Refusal => ({
  commit,
  rule: 'frozen-document',
  unknown,
})

const bearing = (refusals: Refusals, project: string | undefined) =>
  refusals.bearingOn(project).map(({ refusal: { commit }, paths }) => [commit, ...paths].join(' '))

test('a path of a project bears on it, a common one on all, any other on none', () => {
  const refusals = new Refusals()
  refusals.set('projects/2026/2026-001/idea.md', refusal('a'))
  refusals.set('policy.yaml', refusal('b'))
  refusals.set('README.md', refusal('c'))
  refusals.set('projects/2025/2026-001/idea.md', refusal('d'))
  expect(bearing(refusals, '2026-001')).toEqual([
    'a projects/2026/2026-001/idea.md',
    'b policy.yaml',
  ])
  expect(bearing(refusals, '2026-002')).toEqual(['b policy.yaml'])
  expect(bearing(refusals, undefined)).toEqual(['b policy.yaml'])
})

test('a folder that was set aside bears on every project in it, and what is in it cannot be known', () => {
  const refusals = new Refusals()
  refusals.set('projects/2026/', refusal('a', true))
  refusals.set('junk/', refusal('b', true))
  expect(refusals.unknownFor('2026-001')?.commit).toBe('a')
  expect(refusals.unknownFor('2025-001')).toBeUndefined()
  refusals.set('processes/', refusal('c', true))
  expect(refusals.unknownFor('2025-001')?.commit).toBe('c')
  refusals.delete('processes/')
  expect(refusals.unknownFor('2025-001')).toBeUndefined()
})

test('a path that is refused again belongs to the later refusal, and leaves nothing when it is forgotten', () => {
  const refusals = new Refusals()
  refusals.set('policy.yaml', refusal('a'))
  refusals.set('policy.yaml', refusal('b'))
  expect(bearing(refusals, undefined)).toEqual(['b policy.yaml'])
  refusals.delete('policy.yaml')
  expect([refusals.size, bearing(refusals, undefined)]).toEqual([0, []])
})
