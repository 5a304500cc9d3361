/** Grants (委托): given, used, revoked and over; each case in memory, by the real rulebook. */
import { describe, expect, test } from 'vitest'
import type { BallotRecord } from '../../src/core/record/record.ts'
import { nextActs } from '../../src/core/project/next.ts'
import { grantsOf } from '../../src/core/record/grant.ts'
import { grantWorth } from '../../src/core/project/grant-worth.ts'
import { waitingFor } from '../../src/core/agenda/inbox.ts'
import {
  boardReview,
  DEPUTY,
  granting,
  grantOf,
  lawfulBoard,
  managersReview,
  proxyBallot,
  revoking,
  thisRound,
  transferring,
} from '../../fixtures/worlds/grants.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import {
  about,
  at,
  ballot,
  PROJECT,
  save,
  standing,
  submitting,
} from '../../fixtures/worlds/life.ts'
import {
  ADMIN,
  edited,
  HEAD,
  MANAGER,
  nextPolicy,
  OFFICER,
  OTHER_HEAD,
  PLAN,
  POLICY,
  SECRETARY,
} from '../../fixtures/worlds/small.ts'
import { typed } from '../workbench/advised.ts'

const DIRECTOR = { roles: ['director'] }

function rules(ledger: Ledger, member: string, act: Parameters<Ledger['refusal']>[1]): string[] {
  return ledger.refusal(member, act).map(({ rule }) => rule)
}

/** The last ballot of a seat in the review that is open, or in the last that was. */
function last(ledger: Ledger, seat: string): BallotRecord | undefined {
  const views = standing(ledger).rounds.at(-1)!.reviews
  return views.flatMap(({ acts }) => acts.ballots).findLast(({ record }) => record.seat === seat)
    ?.record
}

describe('giving a grant', () => {
  test('it is filed under its giver by number, with its days and its reason', () => {
    const ledger = at('manager').do(MANAGER, granting())
    ledger.do(MANAGER, granting({ to: ADMIN, until: '2026-03-10' }))
    expect(ledger.text(`grants/${MANAGER}.1.yaml`)).toBe(
      `format: bd/grant@1
at: "2026-03-02T09:04:00+08:00"
by: ${MANAGER}
"n": 1
to: ${DEPUTY}
roles:
  - manager
from: "2026-03-02"
until: "2026-04-01"
reason: 出差期间委托
`,
    )
    expect(ledger.text(`grants/${MANAGER}.2.yaml`)).toContain('"n": 2\nto: sun\n')
  })

  test('roles that the giver does not hold are not his to grant', () => {
    const ledger = at('manager')
    expect(rules(ledger, MANAGER, granting({ roles: ['manager', 'director'] }))).toEqual([
      'not-in-role',
    ])
    expect(rules(ledger, OFFICER, granting())).toEqual(['not-in-role'])
  })

  test('a role held for one unit may be granted', () => {
    const grants = POLICY.grants.map((one) =>
      one.role === 'manager' ? { ...one, unit: 'tongda' } : one,
    )
    const ledger = at('founded', { policy: { ...POLICY, grants } })
    expect(rules(ledger, MANAGER, granting())).toEqual([])
  })

  test('nobody who has left, or is unknown, is given one', () => {
    const { keys, name } = POLICY.members[DEPUTY]!
    const gone = {
      name,
      state: 'left' as const,
      keys: keys.map((key) => ({ ...key, state: 'retired' as const })),
    }
    const members = { ...POLICY.members, [DEPUTY]: gone }
    const ledger = at('founded', { policy: { ...POLICY, members } })
    expect(rules(ledger, MANAGER, granting())).toEqual(['member-left'])
    expect(rules(ledger, MANAGER, granting({ to: 'nobody' }))).toEqual(['member-left'])
  })

  test('every reason against it is told at once', () => {
    const ledger = at('founded').on('2026-03-03')
    const wrong = granting({ to: MANAGER, until: '2026-03-01', reason: '  ' })
    expect(rules(ledger, MANAGER, wrong)).toEqual([
      'grant-to-oneself',
      'grant-without-days',
      'grant-back-dated',
      'reason-required',
    ])
  })

  test('it may begin later than today, and is used only then', () => {
    const ledger = at('manager').do(MANAGER, granting({ from: '2026-03-05', until: '2026-03-06' }))
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, MANAGER))).toEqual(['grant-not-in-force'])
    ledger.on('2026-03-05', '23:59:59')
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, MANAGER))).toEqual([])
    // Half-open: the day named by `until` is the first on which it no longer holds.
    ledger.on('2026-03-06', '00:00:00')
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, MANAGER))).toEqual(['grant-not-in-force'])
  })

  test('one that another in force gives already is not given again, but in the first epoch', () => {
    const ledger = at('manager').do(MANAGER, granting())
    expect(rules(ledger, MANAGER, granting())).toEqual(['nothing-changed'])
    expect(rules(ledger, MANAGER, granting({ until: '2026-03-20' }))).toEqual(['nothing-changed'])
    expect(rules(ledger, MANAGER, granting({ until: '2026-04-02' }))).toEqual([])
    expect(rules(ledger, MANAGER, granting({ to: ADMIN }))).toEqual([])
    ledger.do(MANAGER, revoking(ledger, MANAGER))
    expect(rules(ledger, MANAGER, granting())).toEqual([])
    const first = at('manager', { epoch: 'bd/workspace@1' }).do(MANAGER, granting())
    expect(rules(first, MANAGER, granting())).toEqual([])
  })

  test('one for a round names a project and a gate that exist', () => {
    const ledger = at('manager')
    const only = (project: string, stage: string) =>
      rules(ledger, MANAGER, granting({ only: { project, stage, round: 1 } }))
    expect(only('2026-009', 'draft')).toEqual(['unknown-project'])
    expect(only(PROJECT, 'drafts')).toEqual(['unknown-name'])
    expect(only(PROJECT, 'handover')).toEqual(['unknown-name'])
    expect(only(PROJECT, 'draft')).toEqual([])
  })
})

describe('a ballot under a grant', () => {
  test('says who cast it, for whom and under which grant, and decides', () => {
    const ledger = at('manager').do(MANAGER, granting())
    const grant = grantOf(ledger, MANAGER)
    ledger.do(DEPUTY, proxyBallot(ledger, MANAGER))
    expect(last(ledger, MANAGER)).toMatchObject({ by: DEPUTY, for: MANAGER, seat: MANAGER, grant })
    expect(standing(ledger).gate?.open[0].review.review).toBe('board')
  })

  test('is no decision on paper', () => {
    const ledger = at('manager').do(MANAGER, granting())
    ledger.do(DEPUTY, proxyBallot(ledger, MANAGER))
    const [manager] = standing(ledger).rounds.at(-1)!.reviews
    expect(manager).toMatchObject({ state: 'decided', outcome: { tally: { 'on-paper': 0 } } })
    expect(manager).not.toHaveProperty(['outcome', 'only-on-paper'])
  })

  test('the holder may cast again himself, then his proxy; the last counts and all stay', () => {
    const ledger = at('board').do('cao', granting(DIRECTOR))
    ledger.do(DEPUTY, proxyBallot(ledger, 'cao', 'reject'))
    ledger.do('cao', ballot(ledger, 'cao', 'approve'))
    expect(standing(ledger).gate?.open[0].states.get('cao')).toBe('approve')
    ledger.do(DEPUTY, proxyBallot(ledger, 'cao', 'abstain'))
    expect(last(ledger, 'cao')).toMatchObject({ by: DEPUTY, n: 3, decision: 'abstain' })
    expect(standing(ledger).gate?.open[0].acts.ballots).toHaveLength(3)
  })

  test('without naming the ballot before it, it would be a second vote of one seat', () => {
    const ledger = at('board').do('cao', granting(DIRECTOR))
    const early = proxyBallot(ledger, 'cao')
    ledger.do('cao', ballot(ledger, 'cao'))
    expect(rules(ledger, DEPUTY, early)).toEqual(['seat-already-voted'])
  })

  test('a revocation ends it, and undoes no ballot', () => {
    const ledger = at('board').do('cao', granting(DIRECTOR))
    ledger.do(DEPUTY, proxyBallot(ledger, 'cao'))
    ledger.do('cao', revoking(ledger, 'cao'))
    expect(standing(ledger).gate?.open[0].states.get('cao')).toBe('approve')
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, 'cao', 'reject'))).toEqual(['grant-revoked'])
    ledger.do('cao', granting(DIRECTOR))
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, 'cao', 'reject', 2))).toEqual([])
  })

  test('only who gave it revokes it, once, with a reason', () => {
    const ledger = at('board').do('cao', granting(DIRECTOR))
    const revoke = revoking(ledger, 'cao')
    expect(rules(ledger, DEPUTY, revoke)).toEqual(['unknown-grant'])
    expect(rules(ledger, ADMIN, revoke)).toEqual(['unknown-grant'])
    expect(rules(ledger, 'cao', { ...revoke, reason: '' } as typeof revoke)).toEqual([
      'reason-required',
    ])
    ledger.do('cao', revoke)
    expect(rules(ledger, 'cao', revoke)).toEqual(['grant-revoked'])
  })

  test('it reaches one link: what was granted to somebody he grants to nobody', () => {
    const ledger = at('manager').do(MANAGER, granting())
    // He holds no such role, so he cannot even give it.
    expect(rules(ledger, DEPUTY, granting({ to: ADMIN }))).toEqual(['not-in-role'])
    // And where he holds the role himself, his grant is for his own seat.
    const board = at('board').do('cao', granting({ ...DIRECTOR, to: DEPUTY }))
    board.do('deng', granting({ ...DIRECTOR, to: ADMIN }))
    const chained = ballot(board, 'cao', 'approve', { grant: grantOf(board, 'deng') })
    expect(rules(board, ADMIN, chained)).toEqual(['grant-other-seat'])
  })

  test('only for the round that it names', () => {
    const ledger = at('manager')
    ledger.do(MANAGER, granting({ only: { ...thisRound(ledger), round: 2 } }))
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, MANAGER))).toEqual(['grant-other-round'])
    ledger.do(MANAGER, ballot(ledger, MANAGER, 'return'))
    ledger.do(HEAD, submitting(ledger, { answer: '已补充' }))
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, MANAGER))).toEqual([])
  })

  test('a holder who lost the role after voting is not spoken for any more', () => {
    const ledger = at('board').do('cao', granting(DIRECTOR))
    ledger.do('cao', ballot(ledger, 'cao'))
    const grants = POLICY.grants.filter(
      ({ member, role }) => member !== 'cao' || role !== 'director',
    )
    const policy = nextPolicy({ grants })
    ledger.do(ADMIN, { act: 'policy', policy, reason: '免职', proven: [] })
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, 'cao', 'reject'))).toEqual(['not-in-role'])
    expect(standing(ledger).gate?.open[0].states.get('cao')).toBe('approve')
  })

  test('a holder who lost the role before voting leaves a vacated seat, and his proxy casts nothing', () => {
    const ledger = at('board').do('cao', granting(DIRECTOR))
    const grants = POLICY.grants.filter(
      ({ member, role }) => member !== 'cao' || role !== 'director',
    )
    const policy = nextPolicy({ grants })
    ledger.do(ADMIN, { act: 'policy', policy, reason: '免职', proven: [] })
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, 'cao'))).toEqual(['seat-vacated'])
  })

  test('a recused seat is not spoken for, and nobody recuses or confirms under a grant', () => {
    const ledger = at('board').do('cao', granting(DIRECTOR))
    expect(rules(ledger, DEPUTY, about(ledger, 'recuse', { seat: 'cao' }))).toContain('not-in-role')
    ledger.do('cao', about(ledger, 'recuse', { seat: 'cao' }))
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, 'cao'))).toEqual(['seat-recused'])
  })

  test('a turn that has not come is not taken by a proxy, either', () => {
    const process = managersReview('{ review: manager, role: director, decide: in-order }')
    const ledger = at('manager', { process }).do('deng', granting(DIRECTOR))
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, 'deng'))).toEqual(['seat-waiting'])
    ledger.do('cao', ballot(ledger, 'cao'))
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, 'deng'))).toEqual([])
  })

  test('one casts for two others where the process says so, and for no third', () => {
    const process = (yaml: string) =>
      edited(yaml, 'close: when-all-cast', 'close: when-all-cast\n        proxies: 2')
    const ledger = at('board', { process })
    for (const director of ['cao', 'deng', 'feng']) ledger.do(director, granting(DIRECTOR))
    for (const director of ['cao', 'deng']) ledger.do(DEPUTY, proxyBallot(ledger, director))
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, 'feng'))).toEqual(['proxy-of-two'])
  })
})

describe('who may be a proxy', () => {
  test('nobody who wrote, proposed, has a seat there, or is recused', () => {
    const ledger = at('board')
    for (const [n, to] of [OFFICER, HEAD, 'deng', 'feng'].entries()) {
      ledger.do('cao', granting({ ...DIRECTOR, to }))
      if (to === 'feng') ledger.do('feng', about(ledger, 'recuse', { seat: 'feng' }))
      expect(rules(ledger, to, proxyBallot(ledger, 'cao', 'approve', n + 1)).slice(0, 1)).toEqual([
        {
          [OFFICER]: 'signoff-by-author',
          [HEAD]: 'proposer-decides',
          deng: 'member-has-seat',
          feng: 'seat-recused',
        }[to],
      ])
    }
  })

  test('who was recused in an earlier round of the review', () => {
    const process = managersReview('{ review: manager, role: director, decide: any }')
    const ledger = at('manager', { process })
    ledger.do('cao', about(ledger, 'recuse', { seat: 'cao' }))
    ledger.do('deng', ballot(ledger, 'deng', 'return'))
    ledger.do(HEAD, submitting(ledger, { answer: '已补充' }))
    expect(standing(ledger).gate?.open[0].opened.seats).toEqual(['deng', 'feng'])
    ledger.do('deng', granting({ ...DIRECTOR, to: 'cao' }))
    expect(rules(ledger, 'cao', proxyBallot(ledger, 'deng'))).toEqual(['seat-recused'])
  })

  test('who wrote the packet without ever having had a seat there', () => {
    const grants = [...POLICY.grants, { member: DEPUTY, role: 'officer' }]
    const ledger = at('saved', { policy: { ...POLICY, grants } })
    save(ledger, { 'projects/2026/2026-001/plan.md': `${PLAN}\n补充。\n` }, DEPUTY)
    ledger.do(HEAD, submitting(ledger)).do(MANAGER, granting())
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, MANAGER))).toEqual(['signoff-by-author'])
  })

  test('one casts for one other at most; when the holder has cast again himself, for another', () => {
    const ledger = at('board')
    for (const director of ['cao', 'deng']) ledger.do(director, granting(DIRECTOR))
    ledger.do(DEPUTY, proxyBallot(ledger, 'cao'))
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, 'deng'))).toEqual(['proxy-of-two'])
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, 'cao', 'reject'))).toEqual([])
    ledger.do('cao', ballot(ledger, 'cao'))
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, 'deng'))).toEqual([])
  })
})

describe('seats of the person', () => {
  test('need a grant for this round', () => {
    const ledger = at('board', { process: boardReview('personal: yes') })
    expect(ledger.refusal('cao', granting(DIRECTOR))).toMatchObject([
      { rule: 'grant-of-persons', facts: { project: PROJECT, asked: 'draft.1', role: 'director' } },
    ])
    ledger.do('cao', granting({ ...DIRECTOR, only: thisRound(ledger) }))
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, 'cao'))).toEqual([])
  })

  test('before any project is there, such a grant is refused without naming one', () => {
    const ledger = at('founded', { process: lawfulBoard })
    const [found] = ledger.refusal('cao', granting(DIRECTOR))
    expect(found).toMatchObject({ rule: 'grant-of-persons', facts: { to: DEPUTY } })
    expect(found?.facts).not.toHaveProperty('project')
  })

  test('in the first epoch it is given, is shown to be of no use, and no ballot is cast under it', () => {
    const process = boardReview('personal: yes')
    const ledger = at('board', { process, epoch: 'bd/workspace@1' })
    ledger.do('cao', granting(DIRECTOR))
    expect(rules(ledger, DEPUTY, proxyBallot(ledger, 'cao'))).toEqual(['grant-other-round'])
    const [grant] = grantsOf(ledger.world.tree)
    expect(grantWorth(ledger.world, grant!, '2026-03-03')).toBe('of-persons')
  })

  test('a grant for a round that is decided is refused, and an earlier one is shown to be over', () => {
    const ledger = at('manager')
    const only = thisRound(ledger)
    ledger.do(MANAGER, granting({ only }))
    const [grant] = grantsOf(ledger.world.tree)
    expect(grantWorth(ledger.world, grant!, '2026-03-03')).toBe('in-force')
    ledger.do(MANAGER, ballot(ledger, MANAGER, 'return'))
    expect(grantWorth(ledger.world, grant!, '2026-03-03')).toBe('round-over')
    expect(ledger.refusal(MANAGER, granting({ only }))).toMatchObject([
      { rule: 'grant-round-over', facts: { only: 'draft.1', asked: 'draft.2' } },
    ])
    expect(rules(ledger, MANAGER, granting({ only: { ...only, round: 2 } }))).toEqual([])
  })

  test('a director is represented by another director, who casts two ballots for two seats', () => {
    const ledger = at('board', { process: lawfulBoard })
    const only = thisRound(ledger)
    ledger.do('cao', granting({ ...DIRECTOR, to: 'deng', only }))
    ledger.do('deng', ballot(ledger, 'deng', 'reject'))
    ledger.do('deng', proxyBallot(ledger, 'cao', 'approve'))
    ledger.do('feng', ballot(ledger, 'feng', 'approve'))
    // Two of three directors approve, more than half of all: passed, though one person cast two of the ballots.
    const board = standing(ledger).rounds.at(-1)!.reviews[1]
    expect(board).toMatchObject({
      state: 'decided',
      outcome: {
        result: 'passed',
        tally: { seats: 3, approve: 2, reject: 1, quorum: { have: 3 } },
      },
    })
    expect(last(ledger, 'cao')).toMatchObject({ by: 'deng', for: 'cao', decision: 'approve' })
  })

  test('his grant for all matters is no proxy of a director', () => {
    const ledger = at('board', { process: lawfulBoard, epoch: 'bd/workspace@1' })
    ledger.do('cao', granting({ ...DIRECTOR, to: 'deng' }))
    expect(rules(ledger, 'deng', proxyBallot(ledger, 'cao'))).toEqual(['grant-other-round'])
  })

  test('a recused director neither represents nor is represented', () => {
    const grants = [
      ...POLICY.grants,
      ...['sun', 'xu'].map((member) => ({ member, role: 'director' })),
    ]
    const ledger = at('board', { process: lawfulBoard, policy: { ...POLICY, grants } })
    const only = thisRound(ledger)
    ledger.do('cao', granting({ ...DIRECTOR, to: 'deng', only }))
    ledger.do('deng', granting({ ...DIRECTOR, to: 'feng', only }))
    ledger.do('deng', about(ledger, 'recuse', { seat: 'deng', ground: 'related' }))
    expect(rules(ledger, 'deng', proxyBallot(ledger, 'cao'))).toEqual(['seat-recused'])
    expect(rules(ledger, 'feng', proxyBallot(ledger, 'deng'))).toEqual(['seat-recused'])
  })

  test('a related director, recused from the start, does neither', () => {
    const grants = [
      ...POLICY.grants,
      ...['sun', 'xu'].map((member) => ({ member, role: 'director' })),
      { member: 'deng', role: 'officer' },
    ]
    const ledger = at('opened', { process: lawfulBoard, policy: { ...POLICY, grants } })
    save(ledger, { 'projects/2026/2026-001/plan.md': PLAN }, 'deng')
    ledger.do(HEAD, submitting(ledger)).do(MANAGER, ballot(ledger, MANAGER))
    const only = thisRound(ledger)
    ledger.do('cao', granting({ ...DIRECTOR, to: 'deng', only }))
    ledger.do('deng', granting({ ...DIRECTOR, to: 'feng', only }))
    expect(rules(ledger, 'deng', proxyBallot(ledger, 'cao'))).toEqual(['signoff-by-author'])
    expect(rules(ledger, 'feng', proxyBallot(ledger, 'deng'))).toEqual(['seat-recused'])
  })

  test('a director represents one other and no more', () => {
    const ledger = at('board', { process: lawfulBoard })
    const only = thisRound(ledger)
    for (const director of ['cao', 'deng']) {
      ledger.do(director, granting({ ...DIRECTOR, to: 'feng', only }))
    }
    ledger.do('feng', proxyBallot(ledger, 'cao'))
    expect(rules(ledger, 'feng', proxyBallot(ledger, 'deng'))).toEqual(['proxy-of-two'])
  })

  test('a director who lost the office after voting represents nobody', () => {
    const ledger = at('board', { process: lawfulBoard })
    ledger.do('cao', granting({ ...DIRECTOR, to: 'deng', only: thisRound(ledger) }))
    ledger.do('deng', ballot(ledger, 'deng'))
    const grants = POLICY.grants.filter(({ member }) => member !== 'deng')
    ledger.do(ADMIN, { act: 'policy', policy: nextPolicy({ grants }), reason: '免职', proven: [] })
    expect(rules(ledger, 'deng', proxyBallot(ledger, 'cao'))).toEqual(['proxy-not-director'])
  })
})

describe('what is offered', () => {
  const nexts = (ledger: Ledger) =>
    typed(nextActs(ledger.world, standing(ledger), ledger.by(ADMIN).now)).map(
      ({ act, by, command }) => [act, ...by, command],
    )
  const inbox = (ledger: Ledger, member: string) =>
    typed(waitingFor(ledger.world, standing(ledger), member, [], ledger.by(ADMIN).now)).map(
      ({ command }) => command,
    )

  test('the seat waits for its holder and for his proxy, until it is cast or the grant is over', () => {
    const ledger = at('manager').do(MANAGER, granting())
    expect(nexts(ledger)).toEqual([
      ['ballot', MANAGER, `bd approve ${PROJECT}`],
      ['ballot', DEPUTY, `bd approve ${PROJECT} --for ${MANAGER}`],
    ])
    expect(inbox(ledger, DEPUTY)).toEqual([`bd approve ${PROJECT} --for ${MANAGER}`])
    ledger.on('2026-04-01')
    expect(inbox(ledger, DEPUTY)).toEqual([])
    expect(nexts(ledger)).toEqual([['ballot', MANAGER, `bd approve ${PROJECT}`]])
  })

  test('nothing waits for somebody who could not cast under it', () => {
    const ledger = at('board')
    ledger.do('cao', granting({ ...DIRECTOR, to: HEAD }))
    ledger.do('deng', granting({ ...DIRECTOR, to: 'feng' }))
    expect(inbox(ledger, HEAD)).toEqual([])
    expect(inbox(ledger, 'feng')).toEqual([`bd approve ${PROJECT}`])
  })

  test('two grants to the same proxy are one offer', () => {
    const ledger = at('manager').do(MANAGER, granting())
    ledger.do(MANAGER, granting({ until: '2026-05-01' }))
    expect(inbox(ledger, DEPUTY)).toEqual([`bd approve ${PROJECT} --for ${MANAGER}`])
  })

  test('a transferred seat is granted by who holds it now, if he has its role', () => {
    const grants = [...POLICY.grants, { member: OTHER_HEAD, role: 'manager' }]
    const process = managersReview('{ review: manager, role: manager, decide: any }')
    const ledger = at('manager', { process, policy: { ...POLICY, grants } })
    ledger.do(MANAGER, about(ledger, 'recuse', { seat: MANAGER }))
    ledger.do(OTHER_HEAD, transferring(ledger, OTHER_HEAD, SECRETARY))
    expect(rules(ledger, SECRETARY, granting())).toEqual(['not-in-role'])
    expect(inbox(ledger, SECRETARY)).toEqual([`bd approve ${PROJECT}`])
    ledger.do(SECRETARY, transferring(ledger, OTHER_HEAD, OTHER_HEAD))
    ledger.do(OTHER_HEAD, granting())
    expect(inbox(ledger, DEPUTY)).toEqual([`bd approve ${PROJECT} --for ${OTHER_HEAD}`])
  })
})
