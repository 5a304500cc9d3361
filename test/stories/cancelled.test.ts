/** Giving a project up: by its owner until a body has voted on it, afterwards by that body's minuted decision. */
import { expect, test } from 'vitest'
import { CANCEL, minuted } from '../../fixtures/worlds/cancelling.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { about, at, FOLDER, standing } from '../../fixtures/worlds/life.ts'
import { scanTexts } from '../../fixtures/worlds/entry.ts'
import { edited, HEAD, OFFICER, SECRETARY } from '../../fixtures/worlds/small.ts'

const why = (ledger: Ledger, act: Parameters<Ledger['refusal']>[1], member = HEAD) =>
  ledger.refusal(member, act).map(({ rule }) => rule)

test('before a vote the owner cancels alone, and the record is as it was in 0.1.0', () => {
  const ledger = at('board').do(HEAD, CANCEL)
  expect(standing(ledger).state).toBe('cancelled')
  expect(ledger.text(`${FOLDER}/signoffs/cancel.yaml`)).toBe(
    [
      'act: cancel',
      'at: "2026-03-02T09:05:00+08:00"',
      'by: zhou',
      'project: "2026-001"',
      'stage: draft',
      'reason: 合作方退出',
      '',
    ].join('\n'),
  )
})

test('a vote that lapsed has decided nothing', () => {
  const ledger = at('board').on('2026-03-10')
  ledger.do(SECRETARY, about(ledger, 'close'))
  // Extended once by three working days, it lapses at the second close.
  ledger.on('2026-03-20').do(SECRETARY, about(ledger, 'close'))
  expect(standing(ledger).rounds[0]?.result).toBe('lapsed')
  expect(why(ledger, minuted())).toEqual(['minutes-not-needed'])
  expect(why(ledger, CANCEL)).toEqual([])
})

test('after a vote it takes the minutes of that body and their scan, by the owner still', () => {
  const ledger = at('handover')
  expect(why(ledger, CANCEL)).toEqual(['cancel-after-vote'])
  const { evidence: _, ...unproved } = minuted()
  expect(why(ledger, unproved)).toEqual(['evidence-missing'])
  expect(why(ledger, minuted(), OFFICER)).toEqual(['not-in-role'])
  expect(why(ledger, minuted({ date: '2026-03-03' }))).toEqual(['paper-in-future'])
  ledger.do(HEAD, minuted(), scanTexts())
  const { cancel } = standing(ledger)
  expect(standing(ledger).state).toBe('cancelled')
  expect(cancel?.record).toMatchObject({ meeting: { number: '董决〔2026〕9号' } })
  const scan = ledger.world.tree.get(
    `${FOLDER}/attachments/${cancel?.record.evidence?.slice(0, 16)}.yaml`,
  )
  expect(scan?.content).toMatchObject({
    kind: 'attachment',
    value: { 'evidence-of': { stage: 'draft', round: 1, review: 'board' } },
  })
})

test('by force: the minutes are taken out, or the scan is left behind', () => {
  const ledger = at('handover')
  const draft = ledger.draft(HEAD, minuted(), scanTexts())
  const path = `${FOLDER}/signoffs/cancel.yaml`
  const alone = { [path]: draft.files[path]!.replace(/meeting:[^]*/u, '') }
  expect(ledger.forge({ ...draft, files: alone }).map(({ rule }) => rule)).toEqual([
    'cancel-after-vote',
  ])
  const other = at('handover')
  const bare = { [path]: edited(draft.files[path]!, 'reason: 合作方退出', 'reason: 合作方退出') }
  expect(other.forge({ ...draft, files: bare }).map(({ rule }) => rule)).toEqual([
    'evidence-missing',
  ])
})
