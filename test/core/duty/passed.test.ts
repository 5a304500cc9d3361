/** What is due today at a time that has passed is in force from tomorrow on at the earliest. */
import { expect, test } from 'vitest'
import { at } from '../../../fixtures/worlds/life.ts'
import { DUTIES, publishingDuties } from '../../../fixtures/worlds/duty.ts'
import { ADMIN } from '../../../fixtures/worlds/small.ts'

/** The weekly plan of the fixture is due on Mondays at half past five; 9 March is one. */
test.each([
  ['17:29:59', '2026-03-09', []],
  ['17:30:00', '2026-03-09', ['duties-back-dated']],
  ['20:00:00', '2026-03-09', ['duties-back-dated']],
  ['20:00:00', '2026-03-10', []],
])('published on 9 March at %s, in force from %s: %j', (time, from, refused) => {
  const text = DUTIES.replace('in-force: 2026-03-02', `in-force: ${from}`)
  const ledger = at('founded').on('2026-03-09', time)
  const found = ledger.refusal(ADMIN, publishingDuties(text))
  expect(found.map(({ rule }) => rule)).toEqual(refused)
})
