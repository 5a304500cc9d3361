/** Minutes of a vote that lapses though its quorum is there, for too few directors are left: what they may say, by epoch. */
import { expect, test } from 'vitest'
import { at } from '../../fixtures/worlds/life.ts'
import { sitting, vote } from '../../fixtures/worlds/sitting.ts'
import { edited, SECRETARY } from '../../fixtures/worlds/small.ts'
import type { Epoch } from '../../src/core/rules/rulebook.ts'

/** A board by the Company Law that meets. */
const process = (yaml: string) =>
  edited(yaml, 'form: written', 'form: meeting\n        rule: company-law-board')
    .replace(/^ +(quorum|passes): .*roster }\n/gm, '')
    .replace(/without-quorum: .*/, 'without-quorum: lapse')

/**
 * One of three directors is recused; the two who are left both vote: more than half of them, and fewer than the three of
 * whom the law asks that they be there (Company Law 2023, art. 185).
 */
function why(epoch: Epoch, resolution: 'passed' | 'no-quorum') {
  const ground = epoch === 'bd/workspace@1' ? {} : { ground: 'related' as const }
  const recused = [{ seat: 'feng', reason: '关联董事', ...ground }]
  const ledger = at('board', { process, epoch })
  const attendance = { present: ['cao', 'deng'], absent: [], recused }
  const act = sitting(ledger, { attendance, votes: [vote('cao'), vote('deng')], resolution })
  return ledger.refusal(SECRETARY, act).map(({ rule }) => rule)
}

test('in the second epoch it says "without a quorum", for too few took part', () => {
  expect(why('bd/workspace@2', 'no-quorum')).toEqual([])
  expect(why('bd/workspace@2', 'passed')).toEqual(['resolution-differs'])
})

test('in the first it says so only where the quorum itself is missed', () => {
  expect(why('bd/workspace@1', 'no-quorum')).toEqual(['resolution-differs'])
})
