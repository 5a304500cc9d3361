/** How a project ends: completed where its last gate passed, rejected where a gate rejected it. */
import { expect, test } from 'vitest'
import { withStages, submit, vote, where } from '../patterns/company.ts'
import { MANAGER } from '../../fixtures/worlds/small.ts'
import { nextActs } from '../../src/core/project/next.ts'
import { standing } from '../../fixtures/worlds/life.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'

const LAST_GATE = `stages:
  - stage: draft
    deliverables: [ { document: plan, by: officer } ]
    gate: [ { review: manager, role: manager, decide: sole } ]
    on: { passed: end, rejected: end, lapsed: stay }
`
const next = (ledger: Ledger) =>
  nextActs(ledger.world, standing(ledger), ledger.by(MANAGER).now).map(({ act }) => act)

test('a project whose last gate passes is completed, and nothing is left to do', () => {
  const ledger = vote(submit(withStages(LAST_GATE)), 'manager', MANAGER)
  expect(where(ledger)).toBe('draft completed')
  expect(next(ledger)).toEqual([])
})

test('a project whose last gate rejects is rejected', () => {
  const ledger = vote(submit(withStages(LAST_GATE)), 'manager', MANAGER, 'reject')
  expect(where(ledger)).toBe('draft rejected')
  expect(next(ledger)).toEqual([])
})
