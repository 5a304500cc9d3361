/** What members might try about the reviews that are open. */
import { eachRole } from '../../src/core/policy/policy.ts'
import type { Standing } from '../../src/core/review/standing.ts'
import type { BallotAct, GatePlace } from '../../src/core/record/act.ts'
import { awaited } from '../../src/core/review/advice.ts'
import { grantsOf } from '../../src/core/record/grant.ts'
import { opinionsOf } from '../../src/core/review/opinions.ts'
import { maySee } from '../../src/core/review/disclosure.ts'
import { lastBallot, ownBallot } from '../../src/core/review/paper.ts'
import type { Decision } from '../../src/core/record/record.ts'
import type { OpenView } from '../../src/core/review/review.ts'
import { isCast, isRecused } from '../../src/core/review/tally.ts'
import { sha256 } from '../../src/commands/steps/digest.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { FOLDER, PROJECT } from '../../fixtures/worlds/life.ts'
import { type Attempt, everybody, holdersOf, REASON } from './attempt.ts'
import { timeOf } from './history.ts'
import { CLERK, OFFICERS } from './regulation.ts'

/** Everything that somebody might try about the open gate. */
export function reviewing(ledger: Ledger, standing: Standing): readonly Attempt[] {
  const gate = standing.gate!
  const place: GatePlace = {
    project: PROJECT,
    stage: gate.stage.stage,
    round: gate.round,
    submission: gate.submission.sha256,
  }
  const withdraw = { act: 'withdraw', ...place } as const
  return [
    { weight: 0.3, member: gate.submission.record.by, act: withdraw },
    ...gate.open.flatMap((open) => [
      ...[...open.states.keys()].flatMap((seat) => ofSeat(ledger, place, open, seat)),
      ...ofReview(ledger, standing, place, open),
    ]),
  ]
}

/** What the holder of a seat may do, what others may do for it, and what may happen to it. */
function ofSeat(
  ledger: Ledger,
  place: GatePlace,
  open: OpenView,
  seat: string,
): readonly Attempt[] {
  const holder = open.holders.get(seat) ?? seat
  const review = open.review.review
  const cast = isCast(open.states.get(seat))
  const conditions = conditionsAt(ledger, open, seat)
  const ballots = answersOf(open).map(([weight, more]) => ({
    weight: cast ? weight / 12 : weight,
    member: holder,
    act: ballotOf(place, open, seat, {
      ...more,
      ...(more.decision === 'approve' ? conditions : {}),
    }),
    onward: !cast,
  }))
  const recuse = { act: 'recuse', ...place, review, seat, reason: REASON } as const
  const byLaw = open.opened.vote?.attending !== undefined
  const grounds = byLaw
    ? ([{ ground: 'related' }, { ground: 'other' }, {}] as const)
    : ([{}] as const)
  const chairs = open.review.chair === undefined ? [] : holdersOf(ledger, open.review.chair)
  const others = everybody(ledger)
  const heir = others[(seat.length * 7 + open.acts.transfers.length) % others.length]!
  const transfer = { act: 'transfer', ...place, review, seat, to: heir, reason: REASON } as const
  return [
    ...ballots,
    ...proxies(ledger, place, open, seat, holder),
    ...grounds.flatMap((ground) => [
      { weight: 0.4 / grounds.length, member: holder, act: { ...recuse, ...ground } },
      ...chairs.map((member) => ({
        weight: 0.2 / grounds.length,
        member,
        act: { ...recuse, ...ground },
      })),
    ]),
    { weight: 0.5, member: holder, act: transfer },
    ...entries(ledger, place, open, seat),
  ]
}

/** Now and then an approval rests on a condition. */
function conditionsAt(ledger: Ledger, open: OpenView, seat: string): Partial<BallotAct> {
  const number = seat.charCodeAt(1) + open.acts.ballots.length + open.review.review.charCodeAt(2)
  if (number % 6 !== 0) return {}
  const due = `${ledger.by(seat).now.date.slice(0, 4)}-12-01`
  const owner = number % 12 === 0 ? 'officer' : OFFICERS[1]
  return { conditions: [{ text: '补充测算', owner, due }] }
}

/** The answers that the review knows, by weight: those that take it on more often than those that end it. */
function answersOf(open: OpenView): readonly (readonly [number, Partial<BallotAct>])[] {
  const { review } = open
  const outcomes = review.decide === 'sole' ? Object.entries(review.outcomes ?? {}) : []
  if (outcomes.length > 0) {
    return outcomes.map(([answer, one]) => [2, { answer, decision: one['counts-as'] }])
  }
  const plain = (weight: number, decision: Decision) => [weight, { decision }] as const
  switch (review.decide) {
    case 'opinions':
      return [plain(4, 'opinion')]
    case 'vote':
      return [
        plain(6, 'approve'),
        plain(1, 'reject'),
        plain(1, 'return'),
        plain(1, 'abstain'),
        plain(0.7, 'defer'),
      ]
    case 'sole':
    case 'any':
    case 'all':
    case 'in-order':
      return [plain(5, 'approve'), plain(0.6, 'reject'), plain(0.7, 'return')]
    default:
      return review satisfies never
  }
}

function ballotOf(
  place: GatePlace,
  open: OpenView,
  seat: string,
  more: Partial<BallotAct>,
): BallotAct {
  const last = lastBallot(open.acts, seat)
  return {
    act: 'ballot',
    ...place,
    review: open.review.review,
    seat,
    n: ballotsOf(open, seat) + 1,
    ...(last === undefined ? {} : { replaces: last.sha256 }),
    decision: 'approve',
    reason: REASON,
    ...more,
  }
}

/** A grant by the seat's holder, and ballots under those that he gave. */
function proxies(
  ledger: Ledger,
  place: GatePlace,
  open: OpenView,
  seat: string,
  holder: string,
): readonly Attempt[] {
  const given = grantsOf(ledger.world.tree).filter(({ record }) => record.by === holder)
  const others = everybody(ledger)
  const to = others[(holder.length * 5 + given.length * 3) % others.length]!
  const { date } = ledger.by(holder).now
  const grant = {
    act: 'grant',
    to,
    roles: eachRole(open.opened.role),
    from: date,
    until: '2026-12-31',
    ...(given.length % 2 === 0
      ? { only: { project: PROJECT, stage: place.stage, round: place.round } }
      : {}),
    reason: REASON,
  } as const
  return [
    { weight: 0.12, member: holder, act: grant },
    ...given.flatMap(({ record, sha256: digest, revoked }) => [
      {
        weight: 3,
        member: record.to,
        act: ballotOf(place, open, seat, { ...answersOf(open)[0]![1], grant: digest }),
      },
      ...(revoked === undefined
        ? [
            {
              weight: 0.1,
              member: holder,
              act: { act: 'revoke', n: record.n, grant: digest, reason: REASON } as const,
            },
          ]
        : []),
    ]),
  ]
}

/** The secretary's entry of a decision on paper. */
function entries(
  ledger: Ledger,
  place: GatePlace,
  open: OpenView,
  seat: string,
): readonly Attempt[] {
  if (open.review.paper !== true) return []
  const scan = `%PDF-1.4 ${place.stage} ${place.round} ${open.review.review} ${seat} ${open.acts.ballots.length}\n`
  const digest = sha256(scan)
  const path = `${FOLDER}/attachments/${digest.slice(0, 16)}.pdf`
  const [[, more] = [0, {}]] = answersOf(open)
  const act = ballotOf(place, open, seat, {
    ...more,
    dated: ledger.by(CLERK).now.date,
    evidence: { sha256: digest, file: { path, name: '表决票.pdf', title: '表决票' } },
  })
  return [{ weight: 3, member: CLERK, act, texts: { [path]: scan } }]
}

function ofReview(
  ledger: Ledger,
  standing: Standing,
  place: GatePlace,
  open: OpenView,
): readonly Attempt[] {
  const { review, secretary } = open.review
  const close = { act: 'close', ...place, review } as const
  const extend = { act: 'extend', ...place, review, reason: REASON } as const
  const keepers = secretary === undefined ? [] : holdersOf(ledger, secretary)
  const sitting = [...open.holders.values()]
  const extra = open.review['add-seats']
  const added = extra === undefined ? [] : holdersOf(ledger, extra)
  const changers = [...keepers, ...sitting.slice(0, 1)]
  return [
    ...keepers.flatMap((member) => [
      { weight: 3, member, act: close, onward: true },
      { weight: 0.6, member, act: extend },
    ]),
    ...sitting.map((member) => ({ weight: 0.5, member, act: close, onward: true })),
    ...changers.flatMap((member) =>
      added.flatMap((seat): readonly Attempt[] => [
        { weight: 0.5, member, act: { act: 'add-seat', ...place, review, seat, reason: REASON } },
        {
          weight: 0.3,
          member,
          act: { act: 'remove-seat', ...place, review, seat, reason: REASON },
        },
      ]),
    ),
    ...answering(standing, place, open),
    ...advising(ledger, place, open),
    ...sittings(ledger, place, open),
  ]
}

/** A sitting that decides the vote by name: every seat is somewhere in its minutes, and one of the resolutions is right. */
function sittings(ledger: Ledger, place: GatePlace, open: OpenView): readonly Attempt[] {
  const { review } = open
  if (review.decide !== 'vote' || review.form !== 'meeting') return []
  const scan = `%PDF-1.4 ${place.stage} ${place.round} ${review.review} ${open.acts.sittings.length}\n`
  const digest = sha256(scan)
  const path = `${FOLDER}/attachments/${digest.slice(0, 16)}.pdf`
  const minute = Math.floor(timeOf(ledger) / 60)
  const seats = [...open.states].filter(([, state]) => state !== 'vacated')
  const lists = seats.map(([seat, state], index) => {
    const own = ownBallot(open.acts, seat)
    const turn = (minute + index * 7) % 20
    if (isRecused(state)) return { seat, recused: {} }
    if (own !== undefined) {
      const signed = maySee(open, seat, CLERK) ? own.record.decision : undefined
      return { seat, own: true, signed }
    }
    if (turn === 0) {
      const ground = (minute + index) % 2 === 0 ? 'related' : 'other'
      const byLaw = open.opened.vote?.attending !== undefined
      return { seat, recused: { reason: REASON, ...(byLaw ? ({ ground } as const) : {}) } }
    }
    if (turn < 3) return { seat, absent: true }
    if (turn === 3) return { seat, silent: true }
    const answers: readonly Decision[] = [
      'approve',
      'approve',
      'approve',
      'approve',
      'reject',
      'return',
      'abstain',
    ]
    // Now and then the body is of one mind that it goes back.
    const together: Decision | undefined = minute % 5 === 0 ? 'return' : undefined
    return { seat, decision: together ?? answers[(minute + index) % answers.length]! }
  })
  const present = lists.filter((one) => one.recused === undefined && one.absent === undefined)
  const silent = lists.flatMap((one) => (one.silent === true ? [one.seat] : []))
  const signed = lists.flatMap(({ seat, own, signed: decision }) =>
    own === true ? [{ seat, ...(decision === undefined ? {} : { decision }) }] : [],
  )
  const act = {
    act: 'meeting',
    ...place,
    review: review.review,
    number: `会〔2026〕${open.acts.sittings.length + 1}号`,
    date: ledger.by(CLERK).now.date,
    attendance: {
      chair: present[0]?.seat ?? '',
      recorder: CLERK,
      present: present.map(({ seat }) => seat),
      represented: [],
      absent: lists.flatMap(({ seat, absent }) => (absent === true ? [seat] : [])),
      recused: lists.flatMap(({ seat, recused }) =>
        recused === undefined ? [] : [{ seat, ...recused }],
      ),
      observers: [],
    },
    item: '审议',
    votes: lists.flatMap(({ seat, decision }) =>
      decision === undefined
        ? []
        : [{ seat, n: ballotsOf(open, seat) + 1, decision, reason: REASON }],
    ),
    ...(signed.length === 0 ? {} : { signed }),
    ...(silent.length === 0 ? {} : { 'not-voting': silent }),
    scans: [{ sha256: digest, file: { path, name: '会议记录.pdf', title: '会议记录' } }],
  } as const
  const resolutions = [
    'passed',
    'rejected',
    'not-carried',
    'returned',
    'deferred',
    'lapsed',
    'no-quorum',
  ] as const
  return resolutions.map((resolution) => ({
    weight: 0.5,
    member: CLERK,
    act: { ...act, resolution },
    texts: { [path]: scan },
    onward: true,
  }))
}

function ballotsOf({ acts }: OpenView, seat: string): number {
  return acts.ballots.filter(({ record }) => record.seat === seat).length
}

/** Questions of a seat to others, and what those who were asked say. */
function advising(ledger: Ledger, place: GatePlace, open: OpenView): readonly Attempt[] {
  const { review } = open.review
  const others = everybody(ledger)
  const said = open.acts.advice.length
  const act = (asks?: string) =>
    ({
      act: 'advise',
      ...place,
      review,
      n: said + 1,
      ...(asks === undefined ? {} : { asks }),
      text: REASON,
    }) as const
  const asked = others[(said * 3 + review.length + open.acts.ballots.length) % others.length]!
  return [
    ...[...open.holders.values()]
      .slice(0, 2)
      .map((member) => ({ weight: 0.15, member, act: act(asked) })),
    ...awaited(open.acts).map((member) => ({ weight: 1, member, act: act() })),
  ]
}

/** The submitter's answers to opinions. */
function answering(standing: Standing, place: GatePlace, open: OpenView): readonly Attempt[] {
  const { by } = standing.gate!.submission.record
  return opinionsOf(open.acts, open.states).map(({ seat, opinion, answer }) => ({
    weight: answer === undefined ? 4 : 0.2,
    member: by,
    act: {
      act: 'answer',
      ...place,
      review: open.review.review,
      seat,
      n: opinion.record.n,
      opinion: opinion.sha256,
      adopted: 'yes',
    },
    onward: true,
  }))
}
