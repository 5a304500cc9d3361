/** Of a stage that asks for papers of several roles everybody who has one to write is asked; of his own role the opener alone. */
import { expect, test } from 'vitest'
import { at, standing } from '../../fixtures/worlds/life.ts'
import { edited, OFFICER, POLICY, SECRETARY } from '../../fixtures/worlds/small.ts'
import { instantAt } from '../../src/core/calendar/time.ts'
import { nextActs } from '../../src/core/project/next.ts'

const NOW = instantAt(Date.parse('2026-03-05T10:00:00+08:00') / 1000, '+08:00')
/** The opener owns the stage, and others are officers, too. */
const policy = { ...POLICY, grants: [...POLICY.grants, { member: 'han', role: 'officer' }] }

function asked(deliverables: string): readonly (readonly string[])[] {
  const process = (yaml: string) =>
    edited(
      edited(yaml, 'owner: head', 'owner: officer'),
      '- { document: plan, by: officer }',
      deliverables,
    )
  const ledger = at('opened', { process, policy })
  return nextActs(ledger.world, standing(ledger), NOW).map(({ by }) => by)
}

test('who opened it is asked for what his role writes, and the other role for its own', () => {
  expect(asked('- { document: plan, by: officer }')[0]).toEqual([OFFICER])
  expect(
    asked('- { document: plan, by: officer }\n      - { document: list, by: secretary }')[0],
  ).toEqual([OFFICER, SECRETARY])
})
