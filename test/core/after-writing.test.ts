/** What is told once a document is written: what is next where only an attachment lacks, or a field is misread; since when it is frozen. */
import { expect, test } from 'vitest'
import { at, FOLDER, PLAN_FILE, save, standing } from '../../fixtures/worlds/life.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { edited, OFFICER, PLAN, PROCESS } from '../../fixtures/worlds/small.ts'
import { frozenAs } from '../../src/core/project/freeze.ts'
import { nextActs } from '../../src/core/project/next.ts'
import { advisedText } from '../../src/terminal/advised.ts'

const WITH_FILE = edited(
  PROCESS,
  '{ document: plan, by: officer }',
  '{ document: plan, by: officer, attached: yes }',
)

function first(ledger: Ledger) {
  const [next] = nextActs(ledger.world, standing(ledger), ledger.by(OFFICER).now)
  return { act: next?.act, line: next && advisedText(next.deed) }
}

test('what lacks an attachment is attached to; what lacks more is written first', () => {
  const ledger = at('saved', { process: () => WITH_FILE })
  expect(first(ledger)).toEqual({ act: 'attach', line: 'bd attach 2026-001 plan <file>' })
  save(ledger, { [PLAN_FILE]: edited(PLAN, 'cost: "100.00"', 'cost: 很多') })
  expect(first(ledger).act).toBe('save')
})

test('a field that cannot be read is written anew before it is submitted', () => {
  const ledger = at('opened')
  save(ledger, { [PLAN_FILE]: edited(PLAN, 'cost: "100.00"', 'cost: 很多') })
  expect(first(ledger)).toEqual({ act: 'save', line: 'bd save 2026-001' })
})

test('what was decided on is frozen since that round; what was written after it, since its stage was left', () => {
  const handed = standing(at('handed-over'))
  expect(frozenAs(handed, PLAN_FILE)).toBe('draft.1')
  expect(frozenAs(handed, `${FOLDER}/list.md`)).toBe('handover')
})
