/** Attacks by force on grants, transfers and seats: written whatever bd says, and what check finds. */
import { describe, expect, test } from 'vitest'
import type { Act } from '../../src/core/record/act.ts'
import type { Draft, Ledger } from '../../fixtures/worlds/ledger.ts'
import {
  boardReview,
  DEPUTY,
  granting,
  grantOf,
  managersReview,
  proxyBallot,
  revoking,
  seating,
  transferring,
} from '../../fixtures/worlds/grants.ts'
import { at, ballot, FOLDER, standing } from '../../fixtures/worlds/life.ts'
import {
  ADMIN,
  edited,
  HEAD,
  MANAGER,
  OFFICER,
  OPERATIONS,
  SECRETARY,
  STRANGER,
} from '../../fixtures/worlds/small.ts'

const DIRECTOR = { roles: ['director'] }

/** The rules that check finds in the commit, each once. */
function found(ledger: Ledger, draft: Draft): string[] {
  return [...new Set(ledger.forge(draft).map(({ rule }) => rule))]
}

/** What the member would write in another world, with parts of its one file replaced. */
function as(draft: Draft, by: string, ...changes: readonly (readonly [string, string])[]): Draft {
  const files = Object.entries(draft.files).map(([path, text]) => [
    path,
    changes.reduce((next, [part, other]) => edited(next, part, other), text ?? ''),
  ])
  return { ...draft, by, files: Object.fromEntries(files) }
}

function moved(draft: Draft, from: string, to: string): Draft {
  const files = Object.entries(draft.files).map(([path, text]) => [edited(path, from, to), text])
  return { ...draft, files: Object.fromEntries(files) }
}

/** The commit of an act that bd would let the member do in a twin of the ledger. */
function twin(make: () => Ledger, member: string, act: (ledger: Ledger) => Act): Draft {
  const ledger = make()
  return ledger.draft(member, act(ledger))
}

describe('grants', () => {
  test('a grant in the name of another gives nothing', () => {
    const ledger = at('manager')
    const draft = ledger.draft(MANAGER, granting())
    // Signed by the one who would profit, whether it says so or not.
    expect(found(ledger, as(draft, DEPUTY))).toEqual(['not-in-role', 'grant-to-oneself'])
    expect(found(ledger, as(draft, ADMIN, [`by: ${MANAGER}`, `by: ${ADMIN}`]))).toEqual([
      'mixed-act',
    ])
    const vote = ballot(ledger, MANAGER, 'approve', { grant: 'b'.repeat(64) })
    expect(ledger.refusal(DEPUTY, vote).map(({ rule }) => rule)).toEqual(['unknown-grant'])
  })

  test('one who holds the same role does not grant for his colleague', () => {
    const ledger = at('board')
    const draft = ledger.draft('cao', granting(DIRECTOR))
    expect(found(ledger, as(draft, 'deng'))).toEqual(['mixed-act', 'path-missing'])
  })

  test('a number is neither skipped nor taken twice', () => {
    const ledger = at('manager')
    const draft = ledger.draft(MANAGER, granting())
    const second = moved(as(draft, MANAGER, ['"n": 1', '"n": 2']), '.1.yaml', '.2.yaml')
    expect(found(ledger, second)).toEqual(['mixed-act', 'path-missing'])
  })

  test('a grant that says it was signed earlier is found', () => {
    const ledger = at('manager').on('2026-03-05')
    const draft = ledger.draft(MANAGER, granting({ from: '2026-03-05' }))
    const early = as(draft, MANAGER, ['from: "2026-03-05"', 'from: "2026-03-02"'])
    expect(found(ledger, early)).toEqual(['grant-back-dated'])
    const claimed = as(draft, MANAGER, ['at: "2026-03-05', 'at: "2026-03-02'])
    expect(found(ledger, claimed)).toEqual(['record-differs'])
  })

  test('changed or removed later, it counts as it was signed', () => {
    const ledger = at('manager').do(MANAGER, granting())
    const path = `grants/${MANAGER}.1.yaml`
    const text = ledger.text(path)
    const trailers = { 'Bd-Act': 'grant', 'Bd-Reason': '出差期间委托' }
    const wider = { [path]: edited(text, `to: ${DEPUTY}`, `to: ${STRANGER}`) }
    expect(found(ledger, { by: MANAGER, trailers, files: wider })).toEqual(['grant-changed'])
    expect(found(ledger, { by: MANAGER, trailers, files: { [path]: undefined } })).toEqual([
      'grant-changed',
    ])
    ledger.do(DEPUTY, proxyBallot(ledger, MANAGER))
    expect(standing(ledger).gate?.open[0].review.review).toBe('board')
  })

  test('a revocation signed by another revokes nothing, one of an unknown grant neither', () => {
    const ledger = at('board').do('cao', granting(DIRECTOR))
    const draft = ledger.draft('cao', revoking(ledger, 'cao'))
    expect(found(ledger, as(draft, 'deng'))).toEqual(['unknown-grant'])
    const forged = as(draft, 'cao', [grantOf(ledger, 'cao'), 'c'.repeat(64)])
    expect(found(ledger, forged)).toEqual(['unknown-grant'])
    expect(ledger.refusal(DEPUTY, proxyBallot(ledger, 'cao'))).toEqual([])
  })

  test('a revocation is not taken away again', () => {
    const ledger = at('board').do('cao', granting(DIRECTOR))
    ledger.do('cao', revoking(ledger, 'cao'))
    const files = { 'grants/cao.1.revoke.yaml': undefined }
    const trailers = { 'Bd-Act': 'revoke', 'Bd-Reason': '恢复' }
    expect(found(ledger, { by: 'cao', trailers, files })).toEqual(['grant-changed'])
    expect(ledger.refusal(DEPUTY, proxyBallot(ledger, 'cao'))).toMatchObject([
      { rule: 'grant-revoked' },
    ])
  })
})

describe('ballots under a grant', () => {
  const granted = () => at('manager').do(MANAGER, granting())
  const vote = () => twin(granted, DEPUTY, (ledger) => proxyBallot(ledger, MANAGER))

  test('with somebody else’s grant', () => {
    expect(found(granted(), as(vote(), ADMIN, [`by: ${DEPUTY}`, `by: ${ADMIN}`]))).toEqual([
      'grant-of-another',
    ])
  })

  test('without saying so: the record must say for whom and under what', () => {
    const ledger = granted()
    const bare = as(vote(), DEPUTY, [`for: ${MANAGER}\n`, ''])
    expect(found(ledger, bare)).toEqual(['record-differs'])
    const silent = as(vote(), DEPUTY, [`grant: "${grantOf(ledger, MANAGER)}"\n`, ''])
    expect(found(granted(), silent)).toEqual(['not-in-role'])
  })

  test('in the name of the holder himself', () => {
    const own = as(vote(), DEPUTY, [`by: ${DEPUTY}`, `by: ${MANAGER}`])
    expect(found(granted(), own)).toEqual(['record-differs'])
  })

  test('after the last day of the grant, and before the first', () => {
    const late = () => granted().on('2026-04-01')
    const draft = as(vote(), DEPUTY, ['at: "2026-03-02T09:05:00', 'at: "2026-04-01T09:00:00'])
    expect(found(late(), draft)).toContain('grant-not-in-force')
    const early = at('manager').do(MANAGER, granting({ from: '2026-03-10' }))
    const before = as(vote(), DEPUTY, [grantOf(granted(), MANAGER), grantOf(early, MANAGER)])
    expect(found(early, before)).toContain('grant-not-in-force')
  })

  test('after it was revoked', () => {
    const ledger = granted()
    ledger.do(MANAGER, revoking(ledger, MANAGER))
    expect(found(ledger, vote())).toEqual(['grant-revoked'])
  })

  test('by the proxy of a proxy', () => {
    const make = () =>
      at('board')
        .do('cao', granting({ ...DIRECTOR, to: DEPUTY }))
        .do('deng', granting({ ...DIRECTOR, to: ADMIN }))
    const draft = twin(make, ADMIN, (ledger) => proxyBallot(ledger, 'deng'))
    const chained = moved(
      as(draft, ADMIN, ['for: deng', 'for: cao'], ['seat: deng', 'seat: cao']),
      'board.deng',
      'board.cao',
    )
    expect(found(make(), chained)).toEqual(['grant-other-seat'])
  })

  test('on a review that is decided, and dressed up as paper', () => {
    const ledger = granted()
    const late = proxyBallot(ledger, MANAGER, 'reject')
    const draft = ledger.draft(DEPUTY, late)
    ledger.do(MANAGER, ballot(ledger, MANAGER))
    expect(found(ledger, moved(draft, '.1.yaml', '.2.yaml'))).toContain('wrong-round')
    const again = as(draft, DEPUTY, ['"n": 1', '"n": 2'])
    expect(found(ledger, moved(again, '.1.yaml', '.2.yaml'))).toEqual(['review-decided'])
    const paper = as(vote(), DEPUTY, ['reason: ', 'dated: "2026-03-02"\nreason: '])
    expect(found(granted(), paper)).toEqual(['paper-not-here', 'evidence-missing'])
  })

  test('a forged ballot is no vote: the holder decides as if it were not there', () => {
    const ledger = granted()
    ledger.do(MANAGER, revoking(ledger, MANAGER))
    expect(found(ledger, vote())).toEqual(['grant-revoked'])
    expect(standing(ledger).gate?.open[0].states.get(MANAGER)).toBe('open')
  })
})

describe('transfers', () => {
  const open = () => at('manager')
  const away = (to: string = DEPUTY) =>
    as(
      twin(open, MANAGER, (ledger) => transferring(ledger, MANAGER)),
      MANAGER,
      [`to: ${DEPUTY}`, `to: ${to}`],
    )

  test('to the author, to who submitted, to nobody', () => {
    expect(found(open(), away(OFFICER))).toEqual(['signoff-by-author'])
    expect(found(open(), away(HEAD))).toEqual(['proposer-decides'])
    expect(found(open(), away(STRANGER))).toEqual(['member-left'])
  })

  test('by somebody who takes the seat for himself', () => {
    const taken = as(away(), DEPUTY, [`by: ${MANAGER}`, `by: ${DEPUTY}`])
    expect(found(open(), taken)).toContain('not-in-role')
  })

  test('once more, with the number of the first or a skipped one', () => {
    const ledger = open()
    ledger.write(away())
    expect(found(ledger, as(away(), DEPUTY, [`to: ${DEPUTY}`, `to: ${ADMIN}`]))).toEqual([
      'signoff-changed',
    ])
    const skipped = moved(as(away(), MANAGER, ['"n": 1', '"n": 3']), '.1.yaml', '.3.yaml')
    expect(found(open(), skipped)).toEqual(['mixed-act', 'path-missing'])
  })

  test('after the ballot, and the old holder’s ballot after the transfer', () => {
    const process = managersReview('{ review: manager, role: director, decide: all }')
    const make = () => at('manager', { process })
    const moving = twin(make, 'cao', (ledger) => transferring(ledger, 'cao'))
    const voting = twin(make, 'cao', (ledger) => ballot(ledger, 'cao'))
    const voted = make().write(voting)
    expect(found(voted, moving)).toContain('transfer-after-ballot')
    const left = make().write(moving)
    expect(found(left, voting)).toEqual(['no-seat'])
  })
})

describe('seats', () => {
  const process = boardReview('add-seats: operations')
  const make = () => at('board', { process })
  const adding = () => twin(make, SECRETARY, (ledger) => seating(ledger, 'add-seat', OPERATIONS))

  test('one added after the first ballot', () => {
    const ledger = make()
    ledger.do('cao', ballot(ledger, 'cao'))
    expect(found(ledger, adding())).toEqual(['seats-after-ballot'])
  })

  test('one added by its own member, or for somebody out of the role', () => {
    const own = as(adding(), OPERATIONS, [`by: ${SECRETARY}`, `by: ${OPERATIONS}`])
    expect(found(make(), own)).toEqual(['seats-by-other'])
    const other = moved(
      as(adding(), SECRETARY, [`seat: ${OPERATIONS}`, `seat: ${ADMIN}`]),
      `board.${OPERATIONS}`,
      `board.${ADMIN}`,
    )
    expect(found(make(), other)).toEqual(['not-in-role'])
  })

  test('the file that added one is taken away: what was added stays', () => {
    const ledger = make().write(adding())
    const files = { [`${FOLDER}/signoffs/draft.1/board.${OPERATIONS}.add-seat.1.yaml`]: undefined }
    const trailers = { 'Bd-Act': 'remove-seat' }
    expect(found(ledger, { by: SECRETARY, trailers, files })).toEqual(['signoff-removed'])
    expect(standing(ledger).gate?.open[0].states.size).toBe(4)
  })

  test('an outcome that forgets the added seat', () => {
    const ledger = make().write(adding())
    for (const seat of ['cao', 'deng']) ledger.do(seat, ballot(ledger, seat))
    const rash = twin(
      () => {
        const other = make()
        for (const seat of ['cao', 'deng']) other.do(seat, ballot(other, seat))
        return other.on('2026-03-03')
      },
      'feng',
      (other) => ballot(other, 'feng'),
    )
    expect(found(ledger.on('2026-03-03'), rash)).toEqual(['outcome-differs'])
    expect(standing(ledger).state).toBe('in-review')
  })
})
