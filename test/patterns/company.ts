/** A company in memory whose regulation is written for one story: its gate, or all of its stages. */
import type { BallotAct } from '../../src/core/record/act.ts'
import type { Decision } from '../../src/core/record/record.ts'
import { ballot, FOLDER, gate, save, standing, submitting } from '../../fixtures/worlds/life.ts'
import { at as lifeAt } from '../../fixtures/worlds/life.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { HEAD, PLAN, PROCESS } from '../../fixtures/worlds/small.ts'

const STAGES = PROCESS.indexOf('stages:')

/** The company with these stages in the place of its own, its project open and its plan written. */
export function withStages(stages: string, facts: Readonly<Record<string, string>> = {}): Ledger {
  const ledger = lifeAt('opened', { process: (yaml) => yaml.slice(0, STAGES) + stages }, { facts })
  return save(ledger, { [`${FOLDER}/plan.md`]: PLAN })
}

/** The company with this gate before its hand-over, submitted. */
export function withGate(gateText: string, facts: Readonly<Record<string, string>> = {}): Ledger {
  return submit(
    withStages(
      `stages:
  - stage: draft
    deliverables: [ { document: plan, by: officer } ]
    gate: ${gateText}
    on: { passed: handover, rejected: end, returned: draft, lapsed: stay }
  - stage: handover
    deliverables: [ { document: list, by: officer } ]
    receipt: { by: operations }
`,
      facts,
    ),
  )
}

/** Submits, with an answer to a return. */
export function submit(ledger: Ledger): Ledger {
  return ledger.do(HEAD, submitting(ledger, { answer: '已按意见修改' }))
}

/** The member's ballot in the named review; by force of the rules only what they allow. */
export function vote(
  ledger: Ledger,
  review: string,
  member: string,
  decision: Decision = 'approve',
  more: Partial<BallotAct> = {},
): Ledger {
  return ledger.do(member, voteAct(ledger, review, member, decision, more))
}

/** The same as an act, to see whether it is refused. */
export function voteAct(
  ledger: Ledger,
  review: string,
  member: string,
  decision: Decision = 'approve',
  more: Partial<BallotAct> = {},
): BallotAct {
  const open = standing(ledger).gate?.open.find((view) => view.review.review === review)
  const earlier = open?.acts.ballots.filter(({ record }) => record.seat === member) ?? []
  const last = earlier.at(-1)
  return {
    ...ballot(ledger, member, decision),
    ...gate(ledger),
    review,
    n: earlier.length + 1,
    ...(last === undefined ? {} : { replaces: last.sha256 }),
    ...more,
  }
}

/** Stage and state, as `handover drafting`. */
export function where(ledger: Ledger): string {
  const { stage, state } = standing(ledger)
  return `${stage.stage} ${state}`
}

/** The reviews that are open, by name. */
export function open(ledger: Ledger): readonly string[] {
  return (standing(ledger).gate?.open ?? []).map(({ review }) => review.review)
}

/** What each review of the last round came to: its result, or its state. */
export function results(ledger: Ledger): Readonly<Record<string, string>> {
  const reviews = standing(ledger).rounds.at(-1)?.reviews ?? []
  return Object.fromEntries(
    reviews.map((view) => [
      view.review.review,
      view.state === 'decided' ? view.outcome.result : view.state,
    ]),
  )
}

/** What each seat of a review of the last round said. */
export function seats(ledger: Ledger, review: string): Readonly<Record<string, string>> {
  const view = standing(ledger)
    .rounds.at(-1)
    ?.reviews.find((one) => one.review.review === review)
  return Object.fromEntries(view?.states ?? [])
}

/** The rules by which the act is refused. */
export function refused(
  ledger: Ledger,
  member: string,
  act: Parameters<Ledger['refusal']>[1],
): readonly string[] {
  return ledger.refusal(member, act).map(({ rule }) => rule)
}
