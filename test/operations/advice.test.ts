/** Advice beside the ballots (征询意见): a seat asks somebody outside, and nothing waits for him. */
import { describe, expect, test } from 'vitest'
import { advising, hearing } from '../../fixtures/worlds/hearing.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { about, at, ballot, FOLDER, standing } from '../../fixtures/worlds/life.ts'
import {
  ADMIN,
  HEAD,
  MANAGER,
  OFFICER,
  OPERATIONS,
  OTHER_HEAD,
  SECRETARY,
} from '../../fixtures/worlds/small.ts'
import { alsoPossible } from '../../src/core/agenda/alternatives.ts'
import { nextActs } from '../../src/core/project/next.ts'
import { waitingFor } from '../../src/core/agenda/inbox.ts'
import { open, refused, where } from '../patterns/company.ts'
import { revokeRole } from '../stories/edge-policy.ts'
import { typed } from '../workbench/advised.ts'

function asked(member: string = OPERATIONS): Ledger {
  const ledger = at('manager')
  return ledger.do(MANAGER, advising(ledger, member))
}

function waits(ledger: Ledger, member: string): readonly string[] {
  const { now } = ledger.by(member)
  return typed(waitingFor(ledger.world, standing(ledger), member, [], now)).map(({ act }) => act)
}

describe('asking', () => {
  test('a seat asks a member outside, who then finds it in his inbox; the ballot is as open as before', () => {
    const ledger = asked()
    expect(waits(ledger, OPERATIONS)).toEqual(['advise'])
    expect(waits(ledger, MANAGER)).toEqual(['ballot'])
    expect(typed(nextActs(ledger.world, standing(ledger), ledger.by(MANAGER).now))).toContainEqual({
      act: 'advise',
      by: [OPERATIONS],
      review: 'manager',
      command: 'bd advise 2026-001',
    })
  })

  test('status offers it to the seats, to be asked of anybody outside', () => {
    const ledger = at('board')
    ledger.do('deng', about(ledger, 'recuse', { seat: 'deng' }))
    const { now } = ledger.by(MANAGER)
    expect(typed(alsoPossible(ledger.world, standing(ledger), now))).toContainEqual({
      act: 'advise',
      review: 'board',
      by: ['cao', 'feng'],
      to: [MANAGER, ADMIN, OFFICER, HEAD, OTHER_HEAD, SECRETARY, OPERATIONS],
      command: 'bd advise 2026-001 --ask <member>',
    })
    expect(typed(alsoPossible(ledger.world, standing(at('handover')), now))).toEqual([])
  })

  test('its absence stops nobody: the manager decides, and the question is over', () => {
    const ledger = asked()
    ledger.do(MANAGER, ballot(ledger, MANAGER))
    expect(open(ledger)).toEqual(['board'])
    expect(waits(ledger, OPERATIONS)).toEqual([])
    expect(refused(ledger, OPERATIONS, advising(ledger, undefined, { review: 'manager' }))).toEqual(
      ['review-decided'],
    )
  })

  test('an author of the packet may be asked: he has no seat', () => {
    expect(waits(asked(OFFICER), OFFICER)).toEqual(['advise'])
  })

  test('whoever has no seat asks nobody, nor does a recused one', () => {
    const ledger = at('board')
    expect(refused(ledger, HEAD, advising(ledger, OPERATIONS))).toEqual(['not-in-role'])
    expect(refused(ledger, OFFICER, advising(ledger, OPERATIONS))).toEqual(['not-in-role'])
    ledger.do('deng', about(ledger, 'recuse', { seat: 'deng' }))
    expect(refused(ledger, 'deng', advising(ledger, OPERATIONS))).toEqual(['seat-recused'])
    revokeRole(ledger, 'feng', 'director')
    expect(refused(ledger, 'feng', advising(ledger, OPERATIONS))).toEqual(['seat-vacated'])
  })

  test('neither a seat of the review is asked, even a recused one, nor nobody, nor about nothing', () => {
    const ledger = at('board')
    ledger.do('deng', about(ledger, 'recuse', { seat: 'deng' }))
    expect(refused(ledger, 'cao', advising(ledger, 'feng'))).toEqual(['asked-has-seat'])
    expect(refused(ledger, 'cao', advising(ledger, 'deng'))).toEqual(['asked-has-seat'])
    expect(refused(ledger, 'cao', advising(ledger, 'mallory'))).toEqual(['unknown-name'])
    expect(refused(ledger, 'cao', advising(ledger, OPERATIONS, { text: ' ' }))).toEqual([
      'reason-required',
    ])
  })

  test('who has voted may still ask, and a department that is heard may, too', () => {
    const board = at('board')
    board.do('cao', ballot(board, 'cao'))
    expect(refused(board, 'cao', advising(board, OPERATIONS))).toEqual([])
    const heard = hearing()
    expect(refused(heard, 'cao', advising(heard, OPERATIONS))).toEqual([])
  })
})

describe('advising', () => {
  test('the one who was asked says it once for each time he was asked', () => {
    const ledger = asked()
    ledger.do(OPERATIONS, advising(ledger, undefined, { text: '尚在生产' }))
    expect(waits(ledger, OPERATIONS)).toEqual([])
    expect(refused(ledger, OPERATIONS, advising(ledger))).toEqual(['not-asked'])
    ledger.do(MANAGER, advising(ledger, OPERATIONS, { text: '备件可供几年？' }))
    expect(waits(ledger, OPERATIONS)).toEqual(['advise'])
    const advice = standing(ledger).gate!.open[0].acts.advice.map(({ record }) => [
      record.n,
      record.by,
      record.asks,
    ])
    expect(advice).toEqual([
      [1, MANAGER, OPERATIONS],
      [2, OPERATIONS, undefined],
      [3, MANAGER, OPERATIONS],
    ])
  })

  test('it counts nothing: a board decides by its own ballots alone', () => {
    const ledger = at('board')
    ledger.do('cao', advising(ledger, OPERATIONS))
    ledger.do(OPERATIONS, advising(ledger, undefined, { text: '不赞成' }))
    for (const director of ['cao', 'deng', 'feng']) ledger.do(director, ballot(ledger, director))
    expect(where(ledger)).toBe('handover drafting')
    expect(standing(ledger).rounds[0]!.reviews[1]).toMatchObject({
      outcome: { tally: { seats: 3, approve: 3, reject: 0 } },
    })
  })

  test('nobody else, and nobody unasked', () => {
    const ledger = asked()
    expect(refused(ledger, SECRETARY, advising(ledger))).toEqual(['not-asked'])
    expect(refused(at('manager'), OPERATIONS, advising(ledger))).toEqual(['not-asked'])
  })
})

describe('by force', () => {
  test('advice of nobody who was asked is a finding', () => {
    const ledger = asked()
    const draft = ledger.draft(OPERATIONS, advising(ledger))
    const files = Object.fromEntries(
      Object.entries(draft.files).map(([path, text]) => [
        path,
        text!.replace(`by: ${OPERATIONS}`, `by: ${SECRETARY}`),
      ]),
    )
    const found = ledger.forge({ ...draft, by: SECRETARY, files })
    expect(found.map(({ rule }) => rule)).toEqual(['not-asked'])
  })

  test('a number that is skipped is a finding', () => {
    const ledger = asked()
    const draft = ledger.draft(OPERATIONS, advising(ledger))
    const path = `${FOLDER}/signoffs/draft.1/manager.advise.2.yaml`
    const text = draft.files[path]!.replace('"n": 2', '"n": 7')
    const files = { [path.replace('.2.yaml', '.7.yaml')]: text }
    const found = ledger.forge({ ...draft, files })
    expect(found.map(({ rule }) => rule)).toEqual(['mixed-act', 'path-missing'])
  })
})
