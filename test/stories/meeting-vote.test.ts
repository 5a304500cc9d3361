/** A vote by meeting (会议表决): only the minutes decide it; single ballots never do, and nobody votes in it who is not there. */
import { describe, expect, test } from 'vitest'
import { nextActs } from '../../src/core/project/next.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { about, at, ballot, standing } from '../../fixtures/worlds/life.ts'
import { board, outcome, sit, sitting, vote } from '../../fixtures/worlds/sitting.ts'
import { edited, SECRETARY } from '../../fixtures/worlds/small.ts'

const BOARD = ['cao', 'deng', 'feng'] as const

const meeting = (yaml: string) => edited(yaml, 'form: written', 'form: meeting')

/** Every director signs a ballot of his own. */
function signedByAll(ledger: Ledger): Ledger {
  for (const member of BOARD) ledger.do(member, ballot(ledger, member))
  return ledger
}

function offered(ledger: Ledger) {
  return nextActs(ledger.world, standing(ledger), ledger.by(SECRETARY).now)
}

/** The minutes name what all three signed themselves. */
const ALL_SIGNED = {
  votes: [],
  signed: BOARD.map((seat) => ({ seat, decision: 'approve' as const })),
}

describe('only the minutes decide', () => {
  test('all three directors have signed, each for himself, and nothing is decided until the minutes are recorded', () => {
    const ledger = signedByAll(at('board', { process: meeting }))
    expect(board(ledger).state).toBe('open')
    expect(offered(ledger).map(({ act, by }) => [act, by])).toEqual([['meeting', [SECRETARY]]])
    sit(ledger, ALL_SIGNED)
    expect(outcome(ledger)).toMatchObject({ result: 'passed', to: 'handover' })
  })

  test.each(['when-decided', 'when-all-cast', 'at-deadline'])(
    'whatever the vote closes by: %s',
    (close) => {
      const process = (yaml: string) =>
        edited(meeting(yaml), 'close: when-all-cast', `close: ${close}`)
      expect(board(signedByAll(at('board', { process }))).state).toBe('open')
    },
  )

  test('it is not closed before its time, however many have signed', () => {
    const ledger = signedByAll(at('board', { process: meeting }))
    expect(ledger.refusal(SECRETARY, about(ledger, 'close'))).toMatchObject([
      { rule: 'close-without-minutes', facts: { review: 'board', deadline: '2026-03-09' } },
    ])
  })

  test('in writing the same ballots decide; and in the first epoch they did in a meeting, too', () => {
    expect(outcome(signedByAll(at('board')))).toMatchObject({ result: 'passed' })
    const first = at('board', { process: meeting, epoch: 'bd/workspace@1' })
    expect(outcome(signedByAll(first))).toMatchObject({ result: 'passed' })
  })

  test('a process of 0.2.0 that names nobody who could record a meeting goes on as it did', () => {
    const process = (yaml: string) => edited(meeting(yaml), '\n        secretary: secretary', '')
    expect(outcome(signedByAll(at('board', { process })))).toMatchObject({ result: 'passed' })
  })

  test('minutes that differ from what a director signed are refused', () => {
    const ledger = signedByAll(at('board', { process: meeting }))
    const [first, ...others] = ALL_SIGNED.signed
    const act = sitting(ledger, {
      votes: [],
      signed: [{ ...first!, decision: 'reject' }, ...others],
    })
    expect(ledger.refusal(SECRETARY, act)).toMatchObject([
      { rule: 'vote-differs', facts: { seat: 'cao', signed: 'approve', minuted: 'reject' } },
    ])
  })
})

describe('nobody votes in a meeting who is not there', () => {
  const present = { present: ['cao', 'deng'], absent: ['feng'] }
  const split = [vote('cao'), vote('deng', 'reject')]

  test('what an absent director had signed before it does not count, and the record says so', () => {
    const ledger = at('board', { process: meeting })
    ledger.do('feng', ballot(ledger, 'feng'))
    // One for, one against: with the absent director it would be two of three.
    sit(ledger, { attendance: present, votes: split, resolution: 'not-carried' })
    expect(outcome(ledger)).toMatchObject({
      result: 'not-carried',
      tally: { approve: 1, reject: 1, 'not-cast': 1 },
    })
    expect(board(ledger).acts.sittings[0]?.record.uncounted).toEqual(['feng'])
    expect(board(ledger).states.get('feng')).toBe('open')
  })

  test('in writing it does: who signs need not come', () => {
    const ledger = at('board')
    ledger.do('feng', ballot(ledger, 'feng'))
    sit(ledger, { attendance: present, votes: split, resolution: 'passed' })
    expect(outcome(ledger)).toMatchObject({ result: 'passed', tally: { approve: 2, reject: 1 } })
  })

  test('a meeting without a quorum is not made one by ballots of those absent, which stand for the next', () => {
    const ledger = at('board', { process: meeting })
    for (const member of ['deng', 'feng']) ledger.do(member, ballot(ledger, member))
    const alone = { present: ['cao'], absent: ['deng', 'feng'] }
    sit(ledger, { attendance: alone, votes: [vote('cao')], resolution: 'no-quorum' })
    expect(board(ledger)).toMatchObject({ state: 'open', extensions: 1 })
    expect(Object.fromEntries(board(ledger).states)).toEqual({
      cao: 'open',
      deng: 'approve',
      feng: 'approve',
    })
  })
})

describe('when its time is over and no meeting was held', () => {
  const lapsing = (yaml: string) =>
    edited(
      meeting(yaml),
      'without-quorum: { extend: { working-days: 3, times: 1 } }',
      'without-quorum: lapse',
    )

  test('it lapses at the close, though all have signed', () => {
    const ledger = signedByAll(at('board', { process: lapsing })).on('2026-03-10')
    expect(offered(ledger).map(({ act }) => act)).toEqual(['meeting', 'close'])
    ledger.do(SECRETARY, about(ledger, 'close'))
    expect(outcome(ledger)).toMatchObject({ result: 'lapsed' })
  })

  test('the time is extended where the rule allows it, and then it lapses', () => {
    const ledger = signedByAll(at('board', { process: meeting })).on('2026-03-10')
    ledger.do(SECRETARY, about(ledger, 'close'))
    expect(board(ledger)).toMatchObject({ state: 'open', extensions: 1 })
    // Three working days from Tuesday 10 March: until Friday 13.
    ledger.on('2026-03-16').do(SECRETARY, about(ledger, 'close'))
    expect(outcome(ledger)).toMatchObject({ result: 'lapsed' })
  })

  test('the minutes of a meeting held late are recorded as late', () => {
    const ledger = at('board', { process: lapsing }).on('2026-03-10')
    sit(ledger, { date: '2026-03-10' })
    expect(board(ledger).acts.sittings[0]?.record.late).toBe(1)
    expect(outcome(ledger)).toMatchObject({ result: 'passed' })
  })
})

describe('ballots that are kept back until the count', () => {
  const secret = (yaml: string) => edited(meeting(yaml), 'show: at-once', 'show: after-close')
  /** Deng has signed a rejection, which nobody else may see yet. */
  const signedBefore = (epoch: 'bd/workspace@1' | 'bd/workspace@2' = 'bd/workspace@2') => {
    const ledger = at('board', { process: secret, epoch })
    return ledger.do('deng', ballot(ledger, 'deng', 'reject'))
  }
  const others = [vote('cao'), vote('feng')]

  test('the minutes say who has signed, not how, and the signed ballot counts', () => {
    const ledger = sit(signedBefore(), { votes: others, signed: [{ seat: 'deng' }] })
    expect(outcome(ledger)).toMatchObject({ result: 'passed', tally: { approve: 2, reject: 1 } })
    expect(board(ledger).acts.sittings[0]?.record.signed).toEqual([{ seat: 'deng' }])
  })

  test.each(['approve', 'reject', 'abstain'] as const)(
    'whatever is guessed, the same refusal: %s',
    (decision) => {
      const ledger = signedBefore()
      const act = sitting(ledger, { votes: others, signed: [{ seat: 'deng', decision }] })
      expect(ledger.refusal(SECRETARY, act).map(({ rule, facts }) => [rule, facts])).toEqual([
        ['vote-differs', { seat: 'deng', signed: '', minuted: decision, kept: 'yes' }],
      ])
    },
  )

  test('nor is it told by minutes that have the member as not voting', () => {
    const ledger = signedBefore()
    const act = sitting(ledger, { votes: others, 'not-voting': ['deng'] })
    expect(ledger.refusal(SECRETARY, act).map(({ rule, facts }) => [rule, facts])).toEqual([
      ['vote-differs', { seat: 'deng', signed: '', minuted: '', kept: 'yes' }],
    ])
  })

  test('a resolution that is not what the votes come to is refused without the votes', () => {
    const ledger = signedBefore()
    const act = sitting(ledger, {
      votes: others,
      signed: [{ seat: 'deng' }],
      resolution: 'rejected',
    })
    expect(ledger.refusal(SECRETARY, act)).toMatchObject([
      { rule: 'resolution-differs', facts: { counted: '', votes: '', kept: 'yes' } },
    ])
  })

  test('in the first epoch the minutes name the vote, and a refusal there does not tell it either', () => {
    const ledger = signedBefore('bd/workspace@1')
    const wrong = sitting(ledger, {
      votes: others,
      signed: [{ seat: 'deng', decision: 'approve' }],
    })
    expect(ledger.refusal(SECRETARY, wrong)).toMatchObject([
      { rule: 'vote-differs', facts: { signed: '', kept: 'yes' } },
    ])
    sit(ledger, { votes: others, signed: [{ seat: 'deng', decision: 'reject' }] })
    expect(outcome(ledger)).toMatchObject({ result: 'passed' })
  })
})
