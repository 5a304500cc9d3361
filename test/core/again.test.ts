/** Who must do an act again after a fork is given every word that he said, and none that bd found for him. */
import { expect, test } from 'vitest'
import { deedOf } from '../../src/core/deeds/again.ts'
import type { Act } from '../../src/core/record/act.ts'
import type { Deed } from '../../src/core/record/deed.ts'
import type { World } from '../../src/core/world/world.ts'

const PLACE = { project: '2026-001', stage: 'approval', round: 2 } as const
const GATE = { ...PLACE, submission: 'a'.repeat(64) } as const
const REVIEW = { ...GATE, review: 'experts' } as const
const OTHER = 'b'.repeat(64)
const reason = '出差'

const AGAIN: readonly (readonly [Act, Deed])[] = [
  [
    { act: 'set', project: PLACE.project, facts: { partner: '甲', intent: undefined }, reason },
    { name: 'set', words: { facts: { partner: '甲', intent: undefined }, reason } },
  ],
  [
    { act: 'submit', ...PLACE, waivers: [{ document: 'plan', reason }], answer: '已补充' },
    { name: 'submit', words: { waivers: [{ document: 'plan', reason }], answer: '已补充' } },
  ],
  [
    { act: 'withdraw', ...GATE, reason },
    { name: 'withdraw', words: { reason } },
  ],
  [
    { act: 'withdraw', ...GATE },
    { name: 'withdraw', words: {} },
  ],
  [
    { act: 'reconsider', ...PLACE, rejection: OTHER, reason },
    { name: 'reconsider', words: { reason } },
  ],
  [
    { act: 'hold', project: PLACE.project, reason },
    { name: 'hold', words: { reason } },
  ],
  [
    { act: 'resume', project: PLACE.project, hold: OTHER },
    { name: 'resume', words: {} },
  ],
  [
    { act: 'hand-over', ...PLACE, reason },
    { name: 'hand-over', words: { reason } },
  ],
  [
    { act: 'receive', ...PLACE, 'hand-over': OTHER, reason },
    { name: 'receive', words: { reason } },
  ],
  [
    { act: 'extend', ...REVIEW, reason },
    { name: 'extend', words: { review: 'experts', reason } },
  ],
  [
    { act: 'recompute', ...REVIEW, reason },
    { name: 'recompute', words: { review: 'experts', reason } },
  ],
  [
    { act: 'close', ...REVIEW, number: '专〔2026〕1号' },
    { name: 'close', words: { review: 'experts', number: '专〔2026〕1号' } },
  ],
  [
    { act: 'confirm', ...PLACE, review: 'experts', seat: 'wu', n: 1, entry: OTHER },
    { name: 'confirm', words: { review: 'experts' } },
  ],
  [
    { act: 'recuse', ...REVIEW, seat: 'wu', reason, ground: 'related' },
    { name: 'recuse', words: { review: 'experts', seat: 'wu', reason, ground: 'related' } },
  ],
  [
    { act: 'transfer', ...REVIEW, seat: 'wu', to: 'li', reason },
    { name: 'transfer', words: { review: 'experts', seat: 'wu', to: 'li', reason } },
  ],
  [
    { act: 'add-seat', ...REVIEW, seat: 'li', reason },
    { name: 'add-seat', words: { review: 'experts', member: 'li', reason } },
  ],
  [
    { act: 'remove-seat', ...REVIEW, seat: 'li', reason },
    { name: 'remove-seat', words: { review: 'experts', member: 'li', reason } },
  ],
  [
    { act: 'advise', ...REVIEW, asks: 'li', text: '请核对估值' },
    { name: 'advise', words: { review: 'experts', ask: 'li', text: '请核对估值' } },
  ],
  [
    { act: 'advise', ...REVIEW, text: '估值偏高' },
    { name: 'advise', words: { review: 'experts', text: '估值偏高' } },
  ],
  [
    { act: 'answer', ...REVIEW, seat: 'wu', n: 1, opinion: OTHER, adopted: 'no', reason },
    { name: 'answer', words: { review: 'experts', to: 'wu', adopt: 'no', reason } },
  ],
  [
    { act: 'ballot', ...REVIEW, seat: 'wu', n: 1, decision: 'reject', reason, number: '1' },
    { name: 'reject', words: { review: 'experts', reason, number: '1' } },
  ],
  [
    { act: 'cc', project: PLACE.project, to: ['wu', 'li'], note: '请知悉' },
    { name: 'cc', words: { to: ['wu', 'li'], note: '请知悉' } },
  ],
  [
    { act: 'read', project: PLACE.project, n: 3, copy: OTHER },
    { name: 'read', words: { copy: 3 } },
  ],
  [
    { act: 'cancel', project: PLACE.project, reason },
    { name: 'cancel', words: { reason } },
  ],
  [
    { act: 'revoke', n: 2, grant: OTHER, reason },
    { name: 'revoke', words: { n: 2, reason } },
  ],
]

test.each(AGAIN)('$act', (act, deed) => {
  expect(deedOf(act, {} as World, '2026-03-02')).toEqual(deed)
})

test('what came of files, or of a whole roster, is no deed that could be said again', () => {
  const calendar: Act = { act: 'calendar', texts: [], reason }
  const upgrade: Act = { act: 'upgrade', to: 'bd/workspace@2', reason }
  for (const act of [calendar, upgrade]) {
    expect(deedOf(act, {} as World, '2026-03-02')).toBeUndefined()
  }
})
