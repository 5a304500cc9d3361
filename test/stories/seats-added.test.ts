/** Seats added (加签) before the first ballot, and removed (减签), where the process allows it. */
import { describe, expect, test } from 'vitest'
import { nextActs } from '../../src/core/project/next.ts'
import {
  boardReview,
  DEPUTY,
  lawfulBoard,
  managerReview,
  managersReview,
  seating,
  transferring,
} from '../../fixtures/worlds/grants.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { about, at, ballot, PROJECT, standing } from '../../fixtures/worlds/life.ts'
import {
  ADMIN,
  edited,
  HEAD,
  MANAGER,
  nextPolicy,
  OFFICER,
  OPERATIONS,
  OTHER_HEAD,
  POLICY,
  SECRETARY,
} from '../../fixtures/worlds/small.ts'
import { typed } from '../workbench/advised.ts'

/** Further holders of `operations`, from which the processes below let seats be added. */
const GRANTS = [
  ...POLICY.grants,
  ...[ADMIN, OFFICER, HEAD, MANAGER].map((member) => ({ member, role: 'operations' })),
]
const policy = { ...POLICY, grants: GRANTS }
const ADDS = boardReview('add-seats: operations')

function shared(decide: string) {
  return managersReview(
    `{ review: manager, role: manager, decide: ${decide}, add-seats: operations, secretary: secretary }`,
  )
}

function rules(ledger: Ledger, member: string, act: Parameters<Ledger['refusal']>[1]): string[] {
  return ledger.refusal(member, act).map(({ rule }) => rule)
}

function add(ledger: Ledger, seat: string, by: string = SECRETARY): Ledger {
  return ledger.do(by, seating(ledger, 'add-seat', seat))
}

function remove(ledger: Ledger, seat: string, by: string = SECRETARY): Ledger {
  return ledger.do(by, seating(ledger, 'remove-seat', seat))
}

const open = (ledger: Ledger) => standing(ledger).gate!.open[0]
const states = (ledger: Ledger) => Object.fromEntries(open(ledger).states)

describe('adding', () => {
  test('by the secretary, the chair or whoever has a seat; nobody else', () => {
    for (const who of [SECRETARY, 'cao', 'feng']) {
      const ledger = at('board', { process: ADDS })
      expect(rules(ledger, who, seating(ledger, 'add-seat', OPERATIONS))).toEqual([])
    }
    const ledger = at('board', { process: ADDS })
    for (const who of [HEAD, OFFICER, MANAGER, OPERATIONS]) {
      expect(rules(ledger, who, seating(ledger, 'add-seat', OPERATIONS))).toEqual([
        'seats-by-other',
      ])
    }
  })

  test('a recused seat has no say in it', () => {
    const ledger = at('board', { process: ADDS })
    ledger.do('feng', about(ledger, 'recuse', { seat: 'feng' }))
    expect(rules(ledger, 'feng', seating(ledger, 'add-seat', OPERATIONS))).toEqual([
      'seats-by-other',
    ])
  })

  test('only of holders of the role that the process names, who neither wrote nor proposed nor sit there', () => {
    const ledger = at('board', { process: ADDS, policy })
    const adding = (member: string) => rules(ledger, SECRETARY, seating(ledger, 'add-seat', member))
    expect(adding(OTHER_HEAD)).toEqual(['not-in-role'])
    expect(adding(OFFICER)).toEqual(['signoff-by-author'])
    expect(adding(HEAD)).toEqual(['proposer-decides'])
    expect(adding('cao')).toEqual(['member-has-seat'])
    expect(adding('nobody')).toEqual(['member-left'])
    expect(adding(MANAGER)).toEqual([])
  })

  test('not where the process does not say so, one person decides, or the body is fixed', () => {
    const fixed = (point: 'manager' | 'board', process: (yaml: string) => string) => {
      const ledger = at(point, { process, policy })
      const who = point === 'board' ? SECRETARY : MANAGER
      return rules(ledger, who, seating(ledger, 'add-seat', OPERATIONS))
    }
    expect(fixed('board', (yaml) => yaml)).toEqual(['seats-fixed'])
    expect(fixed('manager', managerReview('add-seats: operations'))).toEqual(['seats-fixed'])
    expect(
      fixed('board', (yaml) => edited(ADDS(yaml), 'add-seats', 'personal: yes\n        add-seats')),
    ).toEqual(['seats-fixed'])
    expect(fixed('board', (yaml) => ADDS(lawfulBoard(yaml)))).toEqual(['seats-fixed'])
  })

  test('not after the first ballot, and not without a reason', () => {
    const ledger = at('board', { process: ADDS, policy })
    const mute = { ...seating(ledger, 'add-seat', OPERATIONS), reason: '' }
    expect(rules(ledger, SECRETARY, mute as ReturnType<typeof seating>)).toEqual([
      'reason-required',
    ])
    ledger.do('cao', ballot(ledger, 'cao'))
    expect(rules(ledger, SECRETARY, seating(ledger, 'add-seat', OPERATIONS))).toEqual([
      'seats-after-ballot',
    ])
  })

  test('a member whose seat was transferred away gets no second one of the same name', () => {
    const grants = [...GRANTS, { member: 'cao', role: 'operations' }]
    const ledger = at('board', { process: ADDS, policy: { ...POLICY, grants } })
    ledger.do('cao', transferring(ledger, 'cao', OTHER_HEAD))
    expect(rules(ledger, SECRETARY, seating(ledger, 'add-seat', 'cao'))).toEqual([
      'member-has-seat',
    ])
  })

  test('an added seat counts in the roster: two of four do not pass where two of three would', () => {
    const ledger = add(at('board', { process: ADDS, policy }), OPERATIONS)
    expect(open(ledger).states.size).toBe(4)
    ledger.do('cao', ballot(ledger, 'cao')).do('deng', ballot(ledger, 'deng'))
    ledger.do('feng', ballot(ledger, 'feng', 'reject'))
    // Two of three would be more than half; two of four are not.
    ledger.do(OPERATIONS, ballot(ledger, OPERATIONS, 'reject'))
    const board = standing(ledger).rounds.at(-1)!.reviews[1]
    expect(board).toMatchObject({
      outcome: { result: 'rejected', tally: { seats: 4, approve: 2, passes: { needed: 3 } } },
    })
  })

  test('an added seat is vacated when its holder loses the role he was added from', () => {
    const ledger = add(at('board', { process: ADDS, policy }), OPERATIONS)
    const grants = GRANTS.filter(({ member }) => member !== OPERATIONS)
    ledger.do(ADMIN, {
      act: 'policy',
      policy: nextPolicy({ grants }, policy),
      reason: '调离',
      proven: [],
    })
    expect(states(ledger)[OPERATIONS]).toBe('vacated')
  })

  test('in turn, added seats come last, in the order in which they were added', () => {
    const ledger = at('manager', { process: shared('in-order'), policy })
    add(add(ledger, OPERATIONS), ADMIN)
    expect(states(ledger)).toEqual({ wang: 'open', ma: 'waiting', sun: 'waiting' })
    expect(rules(ledger, ADMIN, ballot(ledger, ADMIN))).toEqual(['seat-waiting'])
    for (const seat of [MANAGER, OPERATIONS, ADMIN]) ledger.do(seat, ballot(ledger, seat))
    expect(open(ledger).review.review).toBe('board')
  })

  test('where all must approve, the added one must, too; where any may, he may', () => {
    const all = add(at('manager', { process: shared('all'), policy }), OPERATIONS)
    all.do(MANAGER, ballot(all, MANAGER))
    expect(open(all).review.review).toBe('manager')
    all.do(OPERATIONS, ballot(all, OPERATIONS))
    expect(open(all).review.review).toBe('board')
    const any = add(at('manager', { process: shared('any'), policy }), OPERATIONS)
    any.do(OPERATIONS, ballot(any, OPERATIONS))
    expect(open(any).review.review).toBe('board')
  })

  test('an added seat keeps a vote open that was about to be complete, and is waited for', () => {
    const ledger = add(at('board', { process: ADDS, policy }), OPERATIONS)
    for (const seat of ['cao', 'deng', 'feng']) ledger.do(seat, ballot(ledger, seat))
    expect(typed(nextActs(ledger.world, standing(ledger), ledger.by(ADMIN).now))).toContainEqual(
      expect.objectContaining({ act: 'ballot', by: [OPERATIONS] }),
    )
    ledger.do(OPERATIONS, ballot(ledger, OPERATIONS))
    expect(standing(ledger).rounds.at(-1)!.result).toBe('passed')
  })
})

describe('removing', () => {
  test('only what was added, and may be added again', () => {
    const ledger = add(at('board', { process: ADDS, policy }), OPERATIONS)
    remove(ledger, OPERATIONS, 'deng')
    expect(states(ledger)).toEqual({ cao: 'open', deng: 'open', feng: 'open' })
    expect(rules(ledger, OPERATIONS, ballot(ledger, OPERATIONS))).toEqual(['no-seat'])
    expect(rules(ledger, SECRETARY, seating(ledger, 'remove-seat', OPERATIONS))).toEqual([
      'no-seat',
    ])
    add(ledger, OPERATIONS)
    ledger.do(OPERATIONS, ballot(ledger, OPERATIONS))
    expect(states(ledger)[OPERATIONS]).toBe('approve')
  })

  test('who was removed has no say in the seats, and does not close', () => {
    const ledger = remove(add(at('board', { process: ADDS, policy }), OPERATIONS), OPERATIONS)
    expect(rules(ledger, OPERATIONS, seating(ledger, 'add-seat', ADMIN))).toEqual([
      'seats-by-other',
    ])
    ledger.on('2026-03-30')
    expect(rules(ledger, OPERATIONS, about(ledger, 'close'))).toEqual(['not-in-role'])
    expect(rules(ledger, 'cao', about(ledger, 'close'))).toEqual([])
  })

  test('not one that voted, changed hands, or was there from the beginning', () => {
    const ledger = at('manager', { process: shared('all'), policy })
    add(add(ledger, OPERATIONS), ADMIN)
    ledger.do(ADMIN, transferring(ledger, ADMIN, OTHER_HEAD))
    ledger.do(OPERATIONS, ballot(ledger, OPERATIONS))
    for (const seat of [MANAGER, OPERATIONS, ADMIN]) {
      expect(rules(ledger, SECRETARY, seating(ledger, 'remove-seat', seat))).toEqual(['seat-stays'])
    }
  })

  test('never the last that could decide', () => {
    const ledger = add(at('manager', { process: shared('all'), policy }), OPERATIONS)
    ledger.do(MANAGER, about(ledger, 'recuse', { seat: MANAGER }))
    expect(rules(ledger, OPERATIONS, seating(ledger, 'remove-seat', OPERATIONS))).toEqual([
      'seat-stays',
    ])
  })

  test('nor one without which a vote would have fewer than its floor', () => {
    const process = boardReview('at-least: 3\n        add-seats: operations')
    const ledger = add(at('board', { process, policy }), OPERATIONS)
    ledger.do('feng', about(ledger, 'recuse', { seat: 'feng' }))
    expect(rules(ledger, SECRETARY, seating(ledger, 'remove-seat', OPERATIONS))).toEqual([
      'seat-stays',
    ])
  })

  test('from a vote not after the first ballot: its roster does not shrink under what was cast', () => {
    const ledger = add(at('board', { process: ADDS, policy }), OPERATIONS)
    ledger.do('cao', ballot(ledger, 'cao'))
    expect(rules(ledger, SECRETARY, seating(ledger, 'remove-seat', OPERATIONS))).toEqual([
      'seats-after-ballot',
    ])
  })

  test('it may leave nothing open: it records no outcome, the close is due, and decides as the seats say', () => {
    const ledger = add(at('manager', { process: shared('all'), policy }), OPERATIONS)
    ledger.do(MANAGER, ballot(ledger, MANAGER))
    remove(ledger, OPERATIONS)
    expect(open(ledger).review.review).toBe('manager')
    expect(typed(nextActs(ledger.world, standing(ledger), ledger.by(ADMIN).now))).toMatchObject([
      { act: 'close', by: [SECRETARY], command: `bd close ${PROJECT}` },
    ])
    ledger.do(SECRETARY, about(ledger, 'close'))
    expect(standing(ledger).rounds.at(-1)!.reviews[0]).toMatchObject({
      outcome: { result: 'passed', tally: { seats: 1, approve: 1 } },
    })
  })

  test('opinions: the last one waited for is removed, and the collection is closed', () => {
    const ledger = add(at('manager', { process: shared('opinions'), policy }), OPERATIONS)
    ledger.do(MANAGER, ballot(ledger, MANAGER, 'opinion'))
    remove(ledger, OPERATIONS)
    const next = () => typed(nextActs(ledger.world, standing(ledger), ledger.by(ADMIN).now))
    expect(next().map(({ act }) => act)).toEqual(['answer'])
  })
})

test('a transferred seat and an added one stand side by side', () => {
  const ledger = add(at('board', { process: ADDS, policy }), OPERATIONS)
  ledger.do(OPERATIONS, transferring(ledger, OPERATIONS, OTHER_HEAD))
  ledger.do(OTHER_HEAD, ballot(ledger, OPERATIONS))
  expect(states(ledger)).toMatchObject({ [DEPUTY]: 'approve' })
})
