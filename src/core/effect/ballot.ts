/** What a voter may know beforehand of what his ballot brings about: that it does not decide yet, or that others are kept back. */
import type { OpenGate, Standing } from '../review/standing.ts'
import type { Instant } from '../calendar/time.ts'
import { waysOf } from '../process/ways.ts'
import { disclosed } from '../review/disclosure.ts'
import { openNext } from '../review/opening.ts'
import type { OpenView } from '../review/review.ts'
import { isCast } from '../review/tally.ts'
import type { BallotRecord } from '../record/record.ts'
import type { World } from '../world/world.ts'
import type { Change, Led } from './change.ts'

/** Who is about to sign, and when. */
export interface Signing {
  readonly signer: string
  readonly now: Instant
}

/**
 * The changes as the voter may see them, and where each outcome leads while it is not certain. Whether his own ballot
 * decides would tell him how others voted: where ballots are kept back he is told what may come of it, and not what does.
 */
export function asMayBeSeen(
  changes: readonly Change[],
  world: World | undefined,
  before: Standing | undefined,
  { signer, now }: Signing,
): readonly Change[] {
  const ballot = changes.flatMap((one) =>
    one.kind === 'record' && one.record.act === 'ballot' ? [one.record] : [],
  )[0]
  const gate = before?.gate
  const open = gate?.open.find(({ review }) => review.review === ballot?.review)
  if (world === undefined || ballot === undefined || gate === undefined || open === undefined) {
    return changes
  }
  const keptBack = isKeptBack(open, signer)
  const known = keptBack
    ? changes.filter((one) => !follows(one)).map((one) => withoutOutcome(one, ballot))
    : changes
  if (known.some(({ kind }) => kind === 'review-closes')) return known
  const { project, stage, round, review } = ballot
  const may = waysFrom(world, before!, gate, open, now)
  return [...known, { kind: 'may-lead', project, stage, round, review, may, keptBack }]
}

/** Whether ballots of others are not shown to him, or will not be while he could be the first of several. */
function isKeptBack(open: OpenView, reader: string): boolean {
  const { vote } = open.opened
  if (vote === undefined || vote.show === 'at-once') return false
  return disclosed(open, reader).hidden || ![...open.states.values()].some(isCast)
}

/** Whether the change tells what came of the review. The voter's own seat does not. */
function follows({ kind }: Change): boolean {
  switch (kind) {
    case 'stands':
    case 'ends':
    case 'review-opens':
    case 'review-closes':
    case 'review-stops':
    case 'deadline':
    case 'condition':
      return true
    default:
      return false
  }
}

function withoutOutcome(change: Change, ballot: BallotRecord): Change {
  if (change.kind !== 'record' || change.record !== ballot) return change
  const { outcome, ...record } = ballot
  return outcome === undefined ? change : { ...change, record }
}

/** Where each outcome of the review leads: to a stage, to the end, or on to the next reviews of the gate. */
function waysFrom(
  world: World,
  standing: Standing,
  gate: OpenGate,
  open: OpenView,
  now: Instant,
): readonly Led[] {
  return waysOf(standing.process, gate.stage).flatMap((way): readonly Led[] => {
    const { on } = way
    if (on === 'answer' || on === 'then' || on === 'receipt') return []
    // Opinions are heard, send back, or are not given; no seat of them stops anything.
    const counted = on === 'rejected' || on === 'not-carried' || on === 'deferred'
    if (open.review.decide === 'opinions' && counted) return []
    const to = way.to === 'stay' ? gate.from.stage : way.to
    const asRejected = on === 'rejected' && gate.stage.on?.['not-carried'] === undefined
    if (asRejected && open.review.decide === 'vote' && !world.rules.silenceRejects) {
      // A vote may be not carried. What is not carried goes as what is rejected where the process does not say.
      return [
        { result: on, to },
        { result: 'not-carried', to },
      ]
    }
    if (on !== 'passed') return [{ result: on, to }]
    if (gate.open.length > 1) return [{ result: on, opens: [] }]
    const { documents, attachments } = gate.submission.record
    const packet = [...documents, ...attachments]
    const next = openNext(world, standing, gate.stage, open.review.step, packet, now)
    const opens = next.ok ? next.value.map(({ review }) => review) : []
    return [opens.length > 0 ? { result: on, opens } : { result: on, to }]
  })
}
