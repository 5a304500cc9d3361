/** What may come of a process, each to be reached by some test. */
import { mayGive } from '../process/table.ts'
import { rowsOf } from './rows.ts'
import type { Process, Review, Stage } from '../process/process.ts'

/**
 * One thing that may come of a process. Reviews, answers, stages left, rows of tables and endings are its outcomes; the sides of its
 * conditions and its waivers are finer than that.
 */
export interface Reachable {
  readonly part:
    | 'review'
    | 'answer'
    | 'then'
    | 'row'
    | 'ending'
    | 'when'
    | 'team'
    | 'waiver'
    | 'deliverable'
    | 'requirement'
  readonly stage: string
  /** The review, document, table, or number of the requirement or team rule. */
  readonly name: string
  readonly outcome: string
}

const OUTCOMES: ReadonlySet<Reachable['part']> = new Set([
  'review',
  'answer',
  'then',
  'row',
  'ending',
])

/** Whether it is an outcome of the process, and no mere side of a condition. */
export function isOutcome({ part }: Reachable): boolean {
  return OUTCOMES.has(part)
}

/** One text for one reachable thing. */
export function keyOf({ part, stage, name, outcome }: Reachable): string {
  return [part, stage, name, outcome].join(' ')
}

/** Everything that may come of the process, in its order. */
export function reachable(process: Process): readonly Reachable[] {
  return [
    ...process.stages.flatMap((stage) => [
      ...stage.gate.flatMap((review) => [
        ...sides('when', stage, review.review, review.when !== undefined),
        ...ofReview(stage, review),
      ]),
      ...(stage.gate.length === 0 && stage.then !== undefined
        ? mayGive(process, stage.then).map((to) => inStage('then', stage, '', to))
        : []),
      ...(stage.team ?? []).flatMap(({ when }, index) =>
        sides('team', stage, String(index + 1), when !== undefined),
      ),
      ...stage.deliverables.flatMap((deliverable) => [
        ...sides('deliverable', stage, deliverable.document, deliverable.when !== undefined),
        ...(deliverable.waivable === undefined
          ? []
          : [inStage('waiver', stage, deliverable.document, 'yes')]),
        ...(deliverable.waivable?.when === undefined
          ? []
          : [inStage('waiver', stage, deliverable.document, 'no')]),
      ]),
      ...(stage.requires ?? []).flatMap((_, index) =>
        sides('requirement', stage, String(index + 1), true),
      ),
    ]),
    ...rowsOf(process),
    ...endings(process),
  ]
}

function ofReview(stage: Stage, review: Review): readonly Reachable[] {
  const answers = review.decide === 'sole' ? Object.keys(review.outcomes ?? {}) : []
  const results = answers.length > 0 ? ['lapsed'] : resultsOf(stage, review)
  return [
    ...answers.map((answer) => inStage('answer', stage, review.review, answer)),
    ...results.map((result) => inStage('review', stage, review.review, result)),
  ]
}

/** What a review may come to, as far as the stage says where that leads; written opinions block nothing. */
function resultsOf({ on }: Stage, { decide }: Review): readonly string[] {
  if (decide === 'opinions') return ['passed', 'lapsed']
  const returned = on?.returned === undefined ? [] : ['returned']
  const ofVote = (result: 'not-carried' | 'deferred') =>
    on?.[result] === undefined || decide !== 'vote' ? [] : [result]
  return [
    'passed',
    'rejected',
    ...ofVote('not-carried'),
    ...returned,
    ...ofVote('deferred'),
    'lapsed',
  ]
}

/** A project is completed by its receipt, or where its last gate passes. */
function endings(process: Process): readonly Reachable[] {
  const { stages } = process
  const passing = (on: Stage['on']) => (on === undefined ? [] : mayGive(process, on.passed))
  const completed = stages.some(
    ({ receipt, on }) => receipt !== undefined || passing(on).includes('end'),
  )
  const rejected = stages.some(({ on }) => on?.rejected === 'end')
  const states = [
    ...(completed ? ['completed'] : []),
    ...(rejected ? ['rejected'] : []),
    'cancelled',
  ]
  return states.map((outcome) => ({ part: 'ending', stage: '', name: '', outcome }))
}

/** A reachable thing of a stage. */
export function inStage(
  part: Reachable['part'],
  { stage }: Stage,
  name: string,
  outcome: string,
): Reachable {
  return { part, stage, name, outcome }
}

function sides(
  part: 'deliverable' | 'requirement' | 'when' | 'team',
  stage: Stage,
  name: string,
  asked: boolean,
): readonly Reachable[] {
  return asked ? [inStage(part, stage, name, 'yes'), inStage(part, stage, name, 'no')] : []
}
