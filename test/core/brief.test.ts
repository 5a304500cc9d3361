/** What whoever signs has to know first is made from the world alone: what changed, in whose words, and what is flagged. */
import { describe, expect, test } from 'vitest'
import { answer, hearing, opine } from '../../fixtures/worlds/hearing.ts'
import { mayBeReconsidered, reconsidering, reject } from '../../fixtures/worlds/reconsideration.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import {
  about,
  at,
  ballot,
  FOLDER,
  gate,
  PROJECT,
  save,
  standing,
} from '../../fixtures/worlds/life.ts'
import { submit as submitSecond, twoGates, write } from '../../fixtures/worlds/conditions.ts'
import { HOLD, holdable } from '../../fixtures/worlds/hold.ts'
import { edited, HEAD, MANAGER, OFFICER, PLAN } from '../../fixtures/worlds/small.ts'
import type { Reading } from '../../src/commands/steps/read-world.ts'
import { viewOf } from '../../src/commands/steps/project-view.ts'
import { briefLines } from '../../src/terminal/phrases/brief.ts'
import type { Screen } from '../../src/terminal/screen.ts'
import { plainText } from '../../src/terminal/text.ts'
import { decidingFacts } from '../../src/core/process/deciding-facts.ts'
import { type Brief, briefOf, type Reader } from '../../src/core/agenda/brief.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { submit, vote, withGate } from '../patterns/company.ts'

const REVISED = { [`${FOLDER}/plan.md`]: `${PLAN}\n补充了测算。\n` }

function brief(ledger: Ledger, reader = MANAGER, more: Partial<Reader> = {}): Brief {
  const review = standing(ledger).gate?.open[0].review.review ?? ''
  const found = briefOf(ledger.world, standing(ledger), {
    reader,
    member: reader,
    review,
    what: 'ballot',
    stale: [],
    ...more,
  })
  if (found === undefined) throw new Error('no gate is open')
  return found
}

const reasons = (ledger: Ledger, reader?: string) =>
  brief(ledger, reader).since?.sentBack.map(({ round, said }) => [
    `${round.stage.stage}.${round.round} ${String(round.result)}`,
    ...said.map(({ member, ballot: { decision, reason } }) => `${member} ${decision}: ${reason}`),
  ])

/** The manager has the plan before him, and sent it back once. */
function returned(): Ledger {
  const ledger = at('manager')
  ledger.do(MANAGER, ballot(ledger, MANAGER, 'return', { reason: '测算不足' }))
  return ledger
}

describe('what changed since the last round', () => {
  test('nothing at the first gate of all', () => {
    expect(brief(at('manager')).since).toBeUndefined()
  })

  test('why it came back, what was answered, which fact and file', () => {
    const ledger = save(returned(), REVISED)
    ledger.do(OFFICER, { act: 'set', project: PROJECT, facts: { partner: 'yes' } } as never)
    const { since } = brief(submit(ledger))
    expect(reasons(ledger)).toEqual([['draft.1 returned', 'wang return: 测算不足']])
    expect(since?.answers.map(({ submission }) => submission.record.answer)).toEqual([
      '已按意见修改',
    ])
    expect(since?.facts).toEqual([{ fact: 'partner', before: undefined, after: 'yes' }])
    const [plan] = standing(ledger).gate!.submission.record.documents
    expect(since?.change(plan!)).toBe('changed')
    expect(since?.removed).toEqual([])
  })

  test('only the ballot that counts is the reason, and who approved beside it gives none', () => {
    const any = '[ { review: board, role: director, decide: all } ]'
    const ledger = withGate(any)
    vote(ledger, 'board', 'cao')
    vote(ledger, 'board', 'deng', 'return', { reason: '再算' })
    expect(reasons(submit(save(ledger, REVISED)))).toEqual([
      ['draft.1 returned', 'deng return: 再算'],
    ])
  })

  test('what was withdrawn in between hides neither the reason nor with what it is compared', () => {
    const ledger = submit(save(returned(), REVISED))
    ledger.do(HEAD, { act: 'withdraw', ...gate(ledger), reason: '附件有误' })
    submit(ledger)
    expect(reasons(ledger)).toEqual([
      ['draft.1 returned', 'wang return: 测算不足'],
      ['draft.2 withdrawn'],
    ])
    const { since } = brief(ledger)
    expect(since?.from.round).toBe(1)
    const [plan] = standing(ledger).gate!.submission.record.documents
    expect(since?.change(plan!)).toBe('changed')
  })

  test('a rejection that is reconsidered gives the reason of the rejection', () => {
    const ledger = reject(mayBeReconsidered())
    ledger.do(HEAD, reconsidering(ledger))
    submit(ledger)
    expect(reasons(ledger)?.[0]?.[0]).toBe('draft.1 rejected')
    expect(reasons(ledger)?.[0]?.[1]).toMatch(/ reject: /u)
  })

  test('at the first visit to a later gate the remarks of the one before, and nothing is new there', () => {
    const ledger = twoGates()
    ledger.do(MANAGER, ballot(ledger, MANAGER, 'approve', { reason: '先查应收账款' }))
    submitSecond(write(ledger, 'contract'))
    const { since } = brief(ledger)
    expect(since).toMatchObject({ again: false, sentBack: [], facts: [] })
    expect(since?.remarks.map(({ ballot: { reason } }) => reason)).toEqual(['先查应收账款'])
    const { documents } = standing(ledger).gate!.submission.record
    expect(documents.map((file) => since?.change(file))).toEqual([undefined, undefined])
  })

  test('a gate behind it that sent it back to the first one is told there', () => {
    const ledger = twoGates()
    ledger.do(MANAGER, ballot(ledger, MANAGER))
    submitSecond(write(ledger, 'contract'))
    ledger.do(MANAGER, ballot(ledger, MANAGER, 'return', { reason: '价款太高' }))
    submit(save(ledger, REVISED))
    expect(reasons(ledger)).toEqual([['deal.1 returned', 'wang return: 价款太高']])
    expect(brief(ledger).since).toMatchObject({ again: true, from: { round: 1 } })
  })
})

describe('what is flagged', () => {
  const kinds = (ledger: Ledger, reader?: string) =>
    brief(ledger, reader).flags.map(({ kind }) => kind)

  test('an opinion that was declined', () => {
    const ledger = hearing()
    for (const director of ['cao', 'deng', 'feng']) opine(ledger, director)
    answer(ledger, 'deng', { adopted: 'no', reason: '已按上限测算' })
    answer(ledger, 'feng')
    answer(ledger, 'cao')
    expect(brief(ledger).flags).toContainEqual({ kind: 'declined', member: 'deng' })
    expect(kinds(ledger).filter((kind) => kind === 'declined')).toHaveLength(1)
  })

  test('a ballot that came late, of a colleague whose ballot may be seen', () => {
    const ledger = at('board').on('2026-03-20', '09:00:00')
    ledger.do('cao', ballot(ledger, 'cao'))
    expect(kinds(ledger, 'deng')).toContain('late')
  })

  test('documents that state an earlier value stand together, once for each value', () => {
    const one = { path: '', fact: 'partner', said: '13,000 万元' }
    const stale = [
      { ...one, document: 'plan' },
      { ...one, document: 'list' },
      { ...one, document: 'plan', said: '12,000 万元' },
    ]
    const { flags } = brief(at('manager'), MANAGER, { stale })
    expect(flags.filter(({ kind }) => kind === 'stale')).toEqual([
      { kind: 'stale', fact: 'partner', said: '13,000 万元', documents: ['plan', 'list'] },
      { kind: 'stale', fact: 'partner', said: '12,000 万元', documents: ['plan'] },
    ])
  })
})

describe('of whom it is asked', () => {
  test('the holder of a seat; of anybody else nothing', () => {
    const ledger = at('board')
    expect(brief(ledger, 'cao').asked).toMatchObject({ what: 'ballot', member: 'cao' })
    expect(brief(ledger, OFFICER).asked).toEqual({ what: 'nothing' })
  })

  test('a seat that was passed on is asked of its new holder', () => {
    const ledger = at('manager')
    ledger.do(MANAGER, {
      ...about(ledger, 'recuse'),
      act: 'transfer',
      n: 1,
      to: 'han',
      seat: MANAGER,
    } as never)
    expect(brief(ledger, 'han').asked).toMatchObject({ what: 'ballot', member: 'han' })
    expect(brief(ledger, MANAGER).asked).toEqual({ what: 'nothing' })
  })
})

test('amounts come first, then what the conditions and tables of the process ask; the rest decides nothing', () => {
  const { process } = standing(
    withGate(
      '[ { review: manager, role: manager, decide: sole, when: { fact: partner, is: yes } } ]',
      {
        partner: 'yes',
      },
    ),
  )
  expect(decidingFacts(process)).toEqual(['partner'])
  const money = { type: 'money', title: { zh: '额', en: 'amount' } } as const
  const free = { type: 'text', title: { zh: '注', en: 'note' } } as const
  const facts = { note: free, ...process.facts, amount: money }
  expect(decidingFacts({ ...process, facts })).toEqual(['amount', 'partner'])
})

test('while a project is on hold its deadline is not told as running', () => {
  const process = (yaml: string) =>
    edited(holdable(yaml), 'decide: sole', 'decide: sole, within: 5 working days')
  // Submitted on Monday 2 March: five working days end on the 9th. Held on the 4th: the 5th, the 6th and the 9th are left.
  const ledger = at('saved', { process }).on('2026-03-02', '09:00:00')
  submit(ledger).on('2026-03-04', '09:00:00').do(HEAD, HOLD)
  ledger.on('2026-03-20', '09:00:00')
  const held = standing(ledger)
  const reading = { world: ledger.world, now: ledger.by(MANAGER).now } as Reading
  const view = {
    ...viewOf(
      { screen: { voice: voiceOf('zh') } as Screen },
      reading,
      held.process,
      MANAGER,
      held.hold?.record,
    ),
    standing: held,
    classification: 'internal' as const,
    attachment: () => undefined,
  }
  const lines = briefLines(voiceOf('zh'), view, brief(ledger)).map(plainText)
  expect(lines.at(-1)).toBe('期限停止计算（暂停时还剩 3 个工作日）')
  expect(lines.find((line) => line.startsWith('暂停：'))).toContain('周建国')
})
