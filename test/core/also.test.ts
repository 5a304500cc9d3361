/** What else may be done about an open review: only what the rules would accept now, and to whom. */
import { describe, expect, test } from 'vitest'
import { alsoPossible } from '../../src/core/agenda/alternatives.ts'
import { disclosed } from '../../src/core/review/disclosure.ts'
import {
  boardReview,
  DEPUTY,
  granting,
  lawfulBoard,
  managerReview,
  proxyBallot,
  seating,
  thisRound,
  transferring,
} from '../../fixtures/worlds/grants.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { at, ballot, PROJECT, standing } from '../../fixtures/worlds/life.ts'
import {
  ADMIN,
  edited,
  HEAD,
  MANAGER,
  OFFICER,
  OPERATIONS,
  OTHER_HEAD,
  POLICY,
  SECRETARY,
} from '../../fixtures/worlds/small.ts'
import { typed } from '../workbench/advised.ts'

const also = (ledger: Ledger) =>
  typed(alsoPossible(ledger.world, standing(ledger), ledger.by(ADMIN).now))
/** Besides asking for advice, which a seat of any review may. */
const acts = (ledger: Ledger) =>
  also(ledger)
    .map(({ act }) => act)
    .filter((act) => act !== 'advise')

describe('the only holder of a role is on leave: nothing passes', () => {
  test('status says to whom he could transfer his seat or grant it', () => {
    const [transfer, grant] = also(at('manager'))
    // All with a key but himself, the officer who wrote and the head who submitted; reviewers of the process first.
    const to = ['cao', 'deng', 'feng', 'sun', 'han', 'xu', 'ma']
    expect(transfer).toEqual({
      act: 'transfer',
      review: 'manager',
      by: [MANAGER],
      to,
      command: `bd transfer ${PROJECT} <member>`,
    })
    expect(grant).toEqual({
      act: 'grant',
      review: 'manager',
      by: [MANAGER],
      to,
      command: `bd grant <member> --role manager --project ${PROJECT} --round draft.1 --until <date>`,
    })
    expect([OFFICER, HEAD, MANAGER].some((member) => to.includes(member))).toBe(false)
  })

  test('and everybody named could: each grant and transfer offered is accepted', () => {
    const ledger = at('manager')
    const [transfer, grant] = also(ledger)
    for (const to of transfer!.to) {
      expect(ledger.refusal(MANAGER, transferring(ledger, MANAGER, to)), to).toEqual([])
    }
    for (const to of grant!.to) {
      const granted = at('manager').do(MANAGER, granting({ to }))
      expect(granted.refusal(to, proxyBallot(granted, MANAGER)), to).toEqual([])
    }
  })

  test('time passes and nothing else does', () => {
    const ledger = at('manager').on('2026-11-30')
    expect(standing(ledger).gate?.open[0].states.get(MANAGER)).toBe('open')
    expect(ledger.refusal(HEAD, ballot(ledger, HEAD)).map(({ rule }) => rule)).toEqual([
      'not-in-role',
    ])
    expect(acts(ledger)).toEqual(['transfer', 'grant'])
  })

  test('once somebody may cast for him, a grant is not suggested again', () => {
    expect(acts(at('manager').do(MANAGER, granting()))).toEqual(['transfer'])
  })

  test('where seats are not transferred, only the grant is left', () => {
    expect(acts(at('manager', { process: managerReview('transfer: no') }))).toEqual(['grant'])
  })
})

describe('bodies', () => {
  test('directors of a board by law neither transfer nor add; several of them need no suggestion', () => {
    expect(acts(at('board', { process: lawfulBoard }))).toEqual([])
  })

  test('seats are added before the first ballot and removed while they may be', () => {
    const grants = [...POLICY.grants, { member: ADMIN, role: 'operations' }]
    const policy = { ...POLICY, grants }
    const ledger = at('board', { process: boardReview('add-seats: operations'), policy })
    expect(also(ledger)[1]).toEqual({
      act: 'add-seat',
      review: 'board',
      by: ['cao', 'deng', 'feng', SECRETARY],
      to: [ADMIN, OPERATIONS],
      command: `bd seat add ${PROJECT} <member>`,
    })
    ledger.do(SECRETARY, seating(ledger, 'add-seat', OPERATIONS))
    expect(also(ledger)).toContainEqual(
      expect.objectContaining({ act: 'remove-seat', to: [OPERATIONS] }),
    )
    ledger.do('cao', ballot(ledger, 'cao'))
    expect(acts(ledger)).toEqual(['transfer'])
  })

  test('nothing where no gate is open', () => {
    for (const point of ['saved', 'handover', 'handed-over'] as const) {
      expect(also(at(point))).toEqual([])
    }
  })
})

describe('what is kept back until the close', () => {
  const hiding = (show: string) => (yaml: string) => edited(yaml, 'show: at-once', `show: ${show}`)

  test('a proxy sees what he cast, others do not', () => {
    const ledger = at('board', { process: hiding('after-close') })
    ledger.do('cao', granting({ roles: ['director'] }))
    ledger.do(DEPUTY, proxyBallot(ledger, 'cao'))
    const seen = (reader: string) => {
      const { states } = disclosed(standing(ledger).gate!.open[0], reader)
      return states.get('cao')
    }
    expect(['cao', DEPUTY, 'deng', OTHER_HEAD].map(seen)).toEqual([
      'approve',
      'approve',
      'cast',
      'cast',
    ])
  })

  test('after one’s own: the new holder of a seat by his ballot, a proxy by the one he cast', () => {
    const ledger = at('board', { process: hiding('after-own') })
    ledger.do('cao', transferring(ledger, 'cao'))
    ledger.do('deng', granting({ roles: ['director'], to: ADMIN }))
    ledger.do('feng', ballot(ledger, 'feng', 'reject'))
    const seen = (reader: string) =>
      disclosed(standing(ledger).gate!.open[0], reader).states.get('feng')
    expect([DEPUTY, ADMIN].map(seen)).toEqual(['cast', 'cast'])
    ledger.do(DEPUTY, ballot(ledger, 'cao', 'abstain'))
    expect([DEPUTY, ADMIN].map(seen)).toEqual(['reject', 'cast'])
  })

  test('a director who cast for another before himself still waits for his own', () => {
    const process = (yaml: string) => lawfulBoard(hiding('after-own')(yaml))
    const ledger = at('board', { process })
    ledger.do('cao', granting({ roles: ['director'], to: 'deng', only: thisRound(ledger) }))
    ledger.do('deng', proxyBallot(ledger, 'cao'))
    ledger.do('feng', ballot(ledger, 'feng', 'reject'))
    expect(standing(ledger).state).toBe('in-review')
    const seen = () => disclosed(standing(ledger).gate!.open[0], 'deng').states.get('feng')
    expect(seen()).toBe('cast')
  })
})
