/** The term of a stage, from when a project came there: by hand from the calendar of 2026. */
import { expect, test } from 'vitest'
import { stageDue } from '../../src/core/project/stage-term.ts'
import { HOLD, holdable, resuming } from '../../fixtures/worlds/hold.ts'
import { at, standing } from '../../fixtures/worlds/life.ts'
import { edited, HEAD } from '../../fixtures/worlds/small.ts'

/** The smallest process, with a term for its first stage. */
function within(term: string) {
  const process = (yaml: string) =>
    holdable(edited(yaml, '  - stage: draft\n', `  - stage: draft\n    within: ${term}\n`))
  // Opened on Monday 2 March 2026, a minute after nine.
  return at('opened', { process })
}

test.each([
  // The day itself is not counted (art. 201): 3, 4, 5, 6 and 9 March.
  ['5 working days', '2026-03-09', undefined],
  // The 32nd day after is Friday 3 April; the 33rd is the first of three days off (4 to 6 April).
  ['32 calendar days', '2026-04-03', undefined],
  ['33 calendar days', '2026-04-07', undefined],
  ['2 hours', '2026-03-02', '11:01'],
])('%s end on %s', (term, day, until) => {
  const ledger = within(term)
  const due = stageDue(ledger.world, standing(ledger))
  expect([due?.['last-day'], due?.until]).toEqual([day, until])
})

test('a project that was submitted has no term, and neither has a stage without one', () => {
  const process = (yaml: string) =>
    edited(yaml, '  - stage: draft\n', '  - stage: draft\n    within: 5 working days\n')
  const submitted = at('manager', { process })
  expect(stageDue(submitted.world, standing(submitted))).toBeUndefined()
  const without = at('opened')
  expect(stageDue(without.world, standing(without))).toBeUndefined()
})

test('a hold moves the last day on by the working days that it took', () => {
  const ledger = within('5 working days').on('2026-03-04')
  ledger.do(HEAD, HOLD)
  ledger.on('2026-03-06').do(HEAD, resuming(ledger))
  // From 4 to 6 March two working days: the 9th becomes the 11th.
  expect(stageDue(ledger.world, standing(ledger))?.['last-day']).toBe('2026-03-11')
})
