/** A regulation may end with its last gate: what passes is completed, what is rejected has ended. */
import { expect, test } from 'vitest'
import { at, ballot, standing } from '../../fixtures/worlds/life.ts'
import { edited, MANAGER } from '../../fixtures/worlds/small.ts'

/** The manager decides alone, and that is the end. */
const alone = (yaml: string) =>
  edited(
    yaml.replace(/ {6}- review: board[^]*?secretary: secretary\n/, ''),
    'passed: handover',
    'passed: end',
  ).replace(/ {2}- stage: handover[^]*$/, '')

test.each([
  ['approve', 'completed'],
  ['reject', 'rejected'],
] as const)('the last body says %s, and the project is %s', (decision, state) => {
  const ledger = at('manager', { process: alone })
  ledger.do(MANAGER, ballot(ledger, MANAGER, decision))
  expect(standing(ledger).state).toBe(state)
})
