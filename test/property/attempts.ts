/** What members might try in a project as it stands: everything the language knows, mostly by whom it is for. */
import { eachRole } from '../../src/core/policy/policy.ts'
import type { Standing } from '../../src/core/review/standing.ts'
import { gateStage } from '../../src/core/process/ways.ts'
import { conditionsOf } from '../../src/core/review/approval-conditions.ts'
import { unconfirmedOf } from '../../src/core/review/paper.ts'
import { rejectionOf } from '../../src/core/review/reconsideration.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { FOLDER, PROJECT, saving } from '../../fixtures/worlds/life.ts'
import { ADMIN } from '../../fixtures/worlds/small.ts'
import { type Attempt, everybody, holdersOf, REASON } from './attempt.ts'
import { reviewing } from './attempts-in-review.ts'
import { HEADS, KEEPER, OFFICERS, STORE } from './regulation.ts'

/** Everything that somebody might try now. */
export function attempts(ledger: Ledger, standing: Standing): readonly Attempt[] {
  const always = [...confirmations(standing), ...copies(ledger, standing), ...parameters(ledger)]
  switch (standing.state) {
    case 'drafting':
      return [
        ...always,
        ...drafting(ledger, standing),
        ...settling(ledger, standing),
        ...owning(standing),
      ]
    case 'in-review':
      return [...always, ...reviewing(ledger, standing), ...owning(standing)]
    case 'on-hold':
      return [...always, ...resuming(standing)]
    case 'handed-over':
      return [...always, ...receiving(standing)]
    case 'completed':
    case 'rejected':
    case 'cancelled':
      return [...always, ...reconsidering(standing), ...settling(ledger, standing)]
    default:
      return standing.state satisfies never
  }
}

function drafting(ledger: Ledger, standing: Standing): readonly Attempt[] {
  const { stage, round, process, project, rounds } = standing
  const { tree } = ledger.world
  const papers = stage.deliverables.flatMap(({ document }) => {
    const path = `${FOLDER}/${document}.md`
    const before = tree.get(path)
    const body = `第${rounds.length + 1}稿，${before?.sha256.slice(0, 8) ?? '初'}。`
    const texts = { [path]: `---\ntitle: ${document}\n---\n\n${body}\n` }
    return OFFICERS.map((member) => ({
      weight: before === undefined ? 8 : 1.5,
      member,
      act: saving(texts),
      texts,
      onward: before === undefined,
    }))
  })
  const gate = gateStage(process, stage) ?? stage
  const submitting = HEADS.map((member) => ({
    weight: 10,
    member,
    act: {
      act: 'submit',
      project: PROJECT,
      stage: gate.stage,
      round,
      waivers: [],
      answer: '已修改',
    } as const,
    onward: true,
  }))
  const facts = ['small', 'large'].flatMap((size) =>
    ['yes', 'no'].map((partner) => ({
      weight: project.facts['size'] === undefined ? 4 : 0.3,
      member: OFFICERS[0],
      act: { act: 'set', project: PROJECT, facts: { size, partner } } as const,
      onward: project.facts['size'] === undefined,
    })),
  )
  const handing = HEADS.map((member) => ({
    weight: stage.receipt === undefined ? 0.2 : 8,
    member,
    act: { act: 'hand-over', project: PROJECT, stage: stage.stage, round } as const,
    onward: true,
  }))
  return [...papers, ...submitting, ...facts, ...handing]
}

/** What is the owner's, whether a gate is open or not. */
function owning(standing: Standing): readonly Attempt[] {
  const n = standing.signoffs.all.length
  return [
    {
      weight: 0.03,
      member: HEADS[0],
      act: { act: 'cancel', project: PROJECT, reason: REASON },
    },
    {
      weight: 0.5,
      member: OFFICERS[0],
      act: { act: 'edit', project: PROJECT, title: `项目 ${n}` },
    },
    { weight: 0.25, member: KEEPER, act: { act: 'hold', project: PROJECT, reason: REASON } },
  ]
}

function resuming({ hold }: Standing): readonly Attempt[] {
  const act = { act: 'resume', project: PROJECT, hold: hold?.sha256 ?? '' } as const
  return [{ weight: 5, member: KEEPER, act, onward: true }]
}

function receiving({ stage, round, handOver }: Standing): readonly Attempt[] {
  const act = {
    act: 'receive',
    project: PROJECT,
    stage: stage.stage,
    round,
    'hand-over': handOver?.sha256 ?? '',
  } as const
  return [{ weight: 5, member: STORE, act, onward: true }]
}

function confirmations(standing: Standing): readonly Attempt[] {
  return unconfirmedOf(standing).map(({ record, sha256: entry }) => {
    const { project, stage, round, review, seat, n } = record
    const act = { act: 'confirm', project, stage, round, review, seat, n, entry } as const
    return { weight: 0.7, member: record.for ?? seat, act }
  })
}

/** Copies for information, and that they were read. */
function copies(ledger: Ledger, standing: Standing): readonly Attempt[] {
  const sent = standing.signoffs.copies
  const others = everybody(ledger)
  const to = [
    others[(sent.length * 5) % others.length]!,
    others[(sent.length * 3 + 7) % others.length]!,
  ]
  const copy = { act: 'cc', project: PROJECT, to: [...new Set(to)] } as const
  return [
    { weight: 0.08, member: OFFICERS[0], act: copy },
    ...sent.flatMap(({ record, sha256: digest }) =>
      record.to.map((member) => ({
        weight: 0.2,
        member,
        act: { act: 'read', project: PROJECT, n: record.n, copy: digest } as const,
      })),
    ),
  ]
}

/** The majority that some votes leave to the company. */
function parameters({ world }: Ledger): readonly Attempt[] {
  const unset = world.workspace.parameters['small'] === undefined
  const values = [{ 'more-than': '1/2' }, { 'at-least': '2/3' }, { 'at-least': '1/3' }]
  return values.map((value) => ({
    weight: unset ? 1.5 : 0.05,
    member: ADMIN,
    act: { act: 'parameter', process: 'small', parameter: 'bar', value, reason: REASON } as never,
    onward: unset,
  }))
}

/** The last rejection, once more before the gate. */
function reconsidering(standing: Standing): readonly Attempt[] {
  const rejection = rejectionOf(standing)
  if (rejection === undefined) return []
  const { stage, round } = rejection.round
  const act = {
    act: 'reconsider',
    project: PROJECT,
    stage: stage.stage,
    round,
    rejection: rejection.by.sha256,
    reason: REASON,
  } as const
  return HEADS.map((member) => ({ weight: 6, member, act, onward: true }))
}

/** Conditions of approvals, met or waived. */
function settling(ledger: Ledger, standing: Standing): readonly Attempt[] {
  return conditionsOf(standing).flatMap((one) => {
    const { round, view, seat, ballot, nth, condition, settled } = one
    const place = { project: PROJECT, stage: round.stage.stage, round: round.round }
    const act = (result: 'met' | 'waived') =>
      ({
        act: 'condition',
        ...place,
        review: view.review.review,
        seat,
        n: ballot.record.n,
        condition: nth,
        ballot: ballot.sha256,
        result,
        reason: REASON,
      }) as const
    const weight = settled === undefined ? 3 : 0.1
    const owners = [condition.owner, ...holdersOf(ledger, condition.owner)]
    const body = [
      view.holders.get(seat) ?? seat,
      ...eachRole(view.opened.role).flatMap((role) => holdersOf(ledger, role)),
    ]
    return [
      ...owners.map((member) => ({ weight, member, act: act('met'), onward: true })),
      ...body.map((member) => ({ weight: weight / 6, member, act: act('waived'), onward: true })),
    ]
  })
}
