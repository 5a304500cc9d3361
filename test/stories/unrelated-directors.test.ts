/**
 * A board by the Company Law (2023): who is related leaves the base of all directors and nobody else does (arts. 73, 182 to
 * 184); three unrelated directors attend or the shareholders decide (art. 185); and every dissent is heard (art. 125).
 */
import { describe, expect, test } from 'vitest'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { FIVE, lawful } from '../../fixtures/worlds/lawful.ts'
import {
  about,
  at,
  ballot,
  PLAN_FILE,
  save,
  standing,
  submitting,
} from '../../fixtures/worlds/life.ts'
import { sit, sitting, vote } from '../../fixtures/worlds/sitting.ts'
import { HEAD, PLAN, SECRETARY } from '../../fixtures/worlds/small.ts'
import { shortfallOf } from '../../src/core/review/shortfall.ts'
import type { Decision, RecusalGround } from '../../src/core/record/record.ts'
import { boardOf } from '../../fixtures/worlds/lawful.ts'

function board(ledger: Ledger) {
  const { rounds } = standing(ledger)
  const view = rounds.at(-1)!.reviews.find(({ review }) => review.review === 'board')
  if (view === undefined) throw new Error('no board')
  return view
}

function outcome(ledger: Ledger) {
  const view = board(ledger)
  return view.state === 'decided' ? view.outcome : undefined
}

function recuse(ledger: Ledger, ground: RecusalGround, ...seats: readonly string[]): Ledger {
  for (const seat of seats) ledger.do(seat, about(ledger, 'recuse', { seat, ground }))
  return ledger
}

function cast(ledger: Ledger, decision: Decision, ...seats: readonly string[]): Ledger {
  for (const seat of seats) ledger.do(seat, ballot(ledger, seat, decision))
  return ledger
}

/** The secretary closes when the week is over. */
function closed(ledger: Ledger): Ledger {
  ledger.on('2026-03-16')
  return ledger.do(SECRETARY, about(ledger, 'close'))
}

const why = (ledger: Ledger, ...act: Parameters<Ledger['refusal']>) =>
  ledger.refusal(...act).map(({ rule }) => rule)

describe('three unrelated directors attend, or it is not decided here', () => {
  test('of five two are related, two approve and one is silent: to the shareholders', () => {
    const ledger = recuse(at('board', lawful()), 'related', 'cao', 'deng')
    cast(ledger, 'approve', 'feng', 'liang')
    expect(outcome(ledger)).toBeUndefined()
    closed(ledger)
    expect(outcome(ledger)).toMatchObject({
      result: 'lapsed',
      instead: 'shareholders',
      // The quorum was met: more than half of the three who are not related is two.
      tally: { approve: 2, recused: 2, 'not-cast': 1, quorum: { needed: 2, have: 2 } },
    })
    expect(shortfallOf(board(ledger))).toEqual({
      needed: 3,
      left: 2,
      attended: true,
      then: { shareholders: true },
    })
    expect(standing(ledger)).toMatchObject({ state: 'drafting' })
  })

  test('the third attends, whatever he says: two of three unrelated directors are more than half', () => {
    for (const decision of ['reject', 'abstain', 'return'] as const) {
      const ledger = recuse(at('board', lawful()), 'related', 'cao', 'deng')
      cast(ledger, 'approve', 'feng', 'liang')
      cast(ledger, decision, 'song')
      expect(outcome(ledger)?.result, decision).toBe('passed')
    }
  })

  test('it does not pass early where a process closes when decided: the third may yet stay away', () => {
    const ledger = recuse(at('board', lawful(FIVE, 'when-decided')), 'related', 'cao', 'deng')
    cast(ledger, 'approve', 'feng', 'liang')
    expect(outcome(ledger)).toBeUndefined()
    expect(why(ledger, SECRETARY, about(ledger, 'close'))).toEqual(['close-too-early'])
    expect(outcome(closed(ledger))).toMatchObject({ result: 'lapsed', instead: 'shareholders' })
  })

  test.each(['when-all-cast', 'when-decided', 'at-deadline'])(
    'a third who is related leaves two, and it lapses at once where it closes %s',
    (close) => {
      const ledger = recuse(at('board', lawful(FIVE, close)), 'related', 'cao', 'deng', 'feng')
      expect(outcome(ledger)).toMatchObject({ result: 'lapsed', instead: 'shareholders' })
    },
  )

  test('it cannot be submitted again while so many are related', () => {
    const ledger = recuse(at('board', lawful()), 'related', 'cao', 'deng', 'feng')
    save(ledger, { [PLAN_FILE]: `${PLAN}\n补充说明。\n` })
    const refusal = ledger.refusal(HEAD, submitting(ledger))
    expect(refusal).toMatchObject([
      { rule: 'too-few-seats', facts: { needed: 3, have: 2, instead: 'shareholders' } },
    ])
  })

  test('where nobody is related it is not asked: of three directors two attend and pass it', () => {
    const ledger = cast(at('board', lawful(['cao', 'deng', 'feng'])), 'approve', 'cao', 'deng')
    expect(outcome(closed(ledger))).toMatchObject({ result: 'passed' })
    expect(outcome(ledger)).not.toHaveProperty('instead')
  })

  test('in a sitting whoever is there attends, though he does not vote', () => {
    const minutes = (more: object) => ({
      attendance: {
        chair: 'feng',
        present: ['feng', 'liang', 'song'],
        recused: ['cao', 'deng'].map((seat) => {
          return { seat, reason: '任职于交易对方', ground: 'related' as const }
        }),
      },
      votes: [vote('feng'), vote('liang')],
      ...more,
    })
    expect(outcome(sit(at('board', lawful()), minutes({ 'not-voting': ['song'] })))?.result).toBe(
      'passed',
    )
    const away = {
      attendance: { ...minutes({}).attendance, present: ['feng', 'liang'], absent: ['song'] },
    }
    const ledger = at('board', lawful())
    expect(why(ledger, SECRETARY, sitting(ledger, minutes(away)))).toEqual(['resolution-differs'])
    sit(ledger, minutes({ ...away, resolution: 'lapsed' }))
    expect(outcome(ledger)).toMatchObject({ result: 'lapsed', instead: 'shareholders' })
  })
})

describe('only who is related leaves the base of all directors', () => {
  test('three of seven travel, three approve, one rejects: four of all seven are asked', () => {
    // With five: two travel, two approve, one rejects. More than half of all five is three.
    const ledger = recuse(at('board', lawful()), 'other', 'cao', 'deng')
    cast(ledger, 'approve', 'feng', 'liang')
    cast(ledger, 'reject', 'song')
    expect(outcome(ledger)).toMatchObject({
      result: 'not-carried',
      tally: {
        recused: 0,
        'recused-in-base': 2,
        quorum: { needed: 3, have: 3 },
        passes: { needed: 3, have: 2 },
      },
    })
  })

  test('the same two as related: more than half of three are two, and it passes', () => {
    const ledger = recuse(at('board', lawful()), 'related', 'cao', 'deng')
    cast(ledger, 'approve', 'feng', 'liang')
    cast(ledger, 'reject', 'song')
    expect(outcome(ledger)).toMatchObject({
      result: 'passed',
      tally: { recused: 2, passes: { needed: 2, have: 2 } },
    })
  })

  test('a director who wrote a document of the packet stays in the base, and has no ballot', () => {
    const policy = boardOf(...FIVE)
    const setting = {
      ...lawful(),
      policy: { ...policy, grants: [...policy.grants, { member: 'song', role: 'officer' }] },
    }
    const ledger = at('opened', setting)
    save(ledger, { [PLAN_FILE]: PLAN }, 'song')
    ledger.do(HEAD, submitting(ledger))
    ledger.do('wang', ballot(ledger, 'wang'))
    expect(board(ledger).states.get('song')).toBe('recused-in-base')
    cast(ledger, 'approve', 'cao', 'deng')
    cast(ledger, 'abstain', 'feng', 'liang')
    // All directors are five: three are asked.
    expect(outcome(ledger)).toMatchObject({
      result: 'not-carried',
      tally: { passes: { needed: 3, have: 2 } },
    })
  })

  test('without its ground no director is recused, neither by himself nor in minutes', () => {
    const ledger = at('board', lawful())
    expect(why(ledger, 'cao', about(ledger, 'recuse', { seat: 'cao' }))).toEqual([
      'ground-required',
    ])
    const attendance = {
      chair: 'feng',
      present: ['deng', 'feng', 'liang', 'song'],
      recused: [{ seat: 'cao', reason: '出差在外' }],
    }
    const votes = ['deng', 'feng', 'liang', 'song'].map((seat) => vote(seat))
    expect(why(ledger, SECRETARY, sitting(ledger, { attendance, votes }))).toEqual([
      'ground-required',
    ])
  })

  test('a ground holds in later rounds', () => {
    const ledger = recuse(at('board', lawful()), 'other', 'cao')
    cast(ledger, 'return', 'deng', 'feng', 'liang', 'song')
    save(ledger, { [PLAN_FILE]: `${PLAN}\n补充说明。\n` })
    ledger.do(HEAD, submitting(ledger))
    ledger.do('wang', ballot(ledger, 'wang'))
    expect(board(ledger).opened).toMatchObject({ recused: ['cao'], 'in-base': ['cao'] })
  })
})

describe('a board closes when all have cast, or by time', () => {
  test('three of five approve, and the fourth is still heard', () => {
    const ledger = at('board', lawful(FIVE, 'when-decided'))
    cast(ledger, 'approve', 'cao', 'deng', 'feng', 'liang')
    expect(outcome(ledger)).toBeUndefined()
    expect(why(ledger, SECRETARY, about(ledger, 'close'))).toEqual(['close-too-early'])
    cast(ledger, 'reject', 'song')
    expect(outcome(ledger)).toMatchObject({ result: 'passed', tally: { approve: 4, reject: 1 } })
  })

  test('out of reach of the quorum it lapses at once, and its time is not extended', () => {
    const ledger = recuse(at('board', lawful(FIVE, 'when-decided')), 'other', 'cao', 'deng')
    expect(outcome(ledger)).toBeUndefined()
    recuse(ledger, 'other', 'feng')
    expect(outcome(ledger)).toMatchObject({ result: 'lapsed' })
    expect(outcome(ledger)).not.toHaveProperty('instead')
    const later = recuse(at('board', lawful()), 'other', 'cao', 'deng', 'feng')
    expect(why(later, SECRETARY, about(later, 'extend'))).toEqual(['extension-in-vain'])
    later.do(SECRETARY, about(later, 'close'))
    expect(outcome(later)).toMatchObject({ result: 'lapsed' })
  })
})
