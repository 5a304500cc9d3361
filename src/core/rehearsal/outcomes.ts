/** What may come of a process, each to be reached by some test; and what an act reached. */
import { judge } from '../condition.ts'
import { type Finding, finding } from '../finding.ts'
import { groundOf, unknownFindings } from '../ground.ts'
import type { Plan } from '../plan.ts'
import type { Process, Review, Stage } from '../process.ts'
import type { ActRecord, OutcomeRecord } from '../record.ts'
import { gateStage, type Standing } from '../standing.ts'
import type { World } from '../world.ts'

/**
 * One thing that may come of a process. Reviews, answers, stages left and endings are its outcomes; the sides of its
 * conditions and its waivers are finer than that.
 */
export interface Reachable {
  readonly part:
    | 'review'
    | 'answer'
    | 'then'
    | 'ending'
    | 'when'
    | 'waiver'
    | 'deliverable'
    | 'requirement'
  readonly stage: string
  /** The review, document, or number of the requirement. */
  readonly name: string
  readonly outcome: string
}

/** Whether it is an outcome of the process, and no mere side of a condition. */
export function isOutcome({ part }: Reachable): boolean {
  return part === 'review' || part === 'answer' || part === 'then' || part === 'ending'
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
        ? [one('then', stage, '', stage.then)]
        : []),
      ...stage.deliverables.flatMap((deliverable) => [
        ...sides('deliverable', stage, deliverable.document, deliverable.when !== undefined),
        ...(deliverable.waivable === undefined
          ? []
          : [one('waiver', stage, deliverable.document, 'yes')]),
        ...(deliverable.waivable?.when === undefined
          ? []
          : [one('waiver', stage, deliverable.document, 'no')]),
      ]),
      ...(stage.requires ?? []).flatMap((_, index) =>
        sides('requirement', stage, String(index + 1), true),
      ),
    ]),
    ...endings(process),
  ]
}

function ofReview(stage: Stage, review: Review): readonly Reachable[] {
  const answers = review.decide === 'sole' ? Object.keys(review.outcomes ?? {}) : []
  const results = answers.length > 0 ? ['lapsed'] : resultsOf(stage, review)
  return [
    ...answers.map((answer) => one('answer', stage, review.review, answer)),
    ...results.map((result) => one('review', stage, review.review, result)),
  ]
}

/** What a review may come to, as far as the stage says where that leads; written opinions block nothing. */
function resultsOf({ on }: Stage, { decide }: Review): readonly string[] {
  if (decide === 'opinions') return ['passed', 'lapsed']
  const returned = on?.returned === undefined ? [] : ['returned']
  const deferred = on?.deferred === undefined || decide !== 'vote' ? [] : ['deferred']
  return ['passed', 'rejected', ...returned, ...deferred, 'lapsed']
}

function endings({ stages }: Process): readonly Reachable[] {
  const received = stages.some(({ receipt }) => receipt !== undefined)
  const rejected = stages.some(({ on }) => on?.rejected === 'end')
  const states = [
    ...(received ? ['completed'] : []),
    ...(rejected ? ['rejected'] : []),
    'cancelled',
  ]
  return states.map((outcome) => ({ part: 'ending', stage: '', name: '', outcome }))
}

function one(part: Reachable['part'], { stage }: Stage, name: string, outcome: string): Reachable {
  return { part, stage, name, outcome }
}

function sides(
  part: 'deliverable' | 'requirement' | 'when',
  stage: Stage,
  name: string,
  asked: boolean,
): readonly Reachable[] {
  return asked ? [one(part, stage, name, 'yes'), one(part, stage, name, 'no')] : []
}

/** What a plan reached; `before` and `after` are where the project stood around it, `world` the one before. */
export function reachedBy(
  plan: Plan,
  world: World,
  before: Standing | undefined,
  after: Standing,
): readonly Reachable[] {
  const records = [...plan.records.values()] as unknown as readonly ActRecord[]
  const ending = ENDED.includes(after.state)
    ? [{ part: 'ending' as const, stage: '', name: '', outcome: after.state }]
    : []
  return [...records.flatMap((record) => ofRecord(record, world, before)), ...ending]
}

const ENDED: readonly string[] = ['completed', 'rejected', 'cancelled']

function ofRecord(record: ActRecord, world: World, before: Standing | undefined): Reachable[] {
  const outcome = 'outcome' in record ? record.outcome : undefined
  if (record.act === 'submit') return before === undefined ? [] : left(world, before, record)
  if (outcome?.review === undefined || !('stage' in record)) return []
  const { stage } = record
  const reached: Reachable[] = [
    { part: 'review', stage, name: outcome.review, outcome: outcome.result },
  ]
  if ('answer' in record && typeof record.answer === 'string' && record.act === 'ballot')
    reached.push({ part: 'answer', stage, name: outcome.review, outcome: record.answer })
  return reached
}

/** A submission leaves a stage: by `then` where it has no gate, with these deliverables asked for and those waived. */
function left(
  world: World,
  before: Standing,
  {
    waivers,
    outcome,
    leaves,
  }: { leaves?: string; outcome?: OutcomeRecord } & Pick<
    Extract<ActRecord, { act: 'submit' }>,
    'waivers'
  >,
): Reachable[] {
  const { stage } = before
  const ground = groundOf(world, before)
  const through = leaves === undefined ? outcome?.to : stage.then
  return [
    ...(through === undefined ? [] : [one('then', stage, '', through)]),
    ...waivers.map(({ document }) => one('waiver', stage, document, 'yes')),
    ...stage.deliverables
      .filter(({ when }) => when !== undefined)
      .map(({ document, when }) => one('deliverable', stage, document, judge(when, ground).is)),
    ...(stage.requires ?? []).map((_, index) =>
      one('requirement', stage, String(index + 1), 'yes'),
    ),
  ]
}

/** The reviews of a gate that take place only under a condition. */
function conditional(gate: Stage | undefined): readonly (readonly [Stage, Review])[] {
  if (gate === undefined) return []
  return gate.gate.filter(({ when }) => when !== undefined).map((review) => [gate, review] as const)
}

/** What a refusal reached: requirements that did not hold or could not be judged, waivers that were not allowed. */
export function reachedByRefusal(
  findings: readonly Finding[],
  world: World,
  before: Standing,
): readonly Reachable[] {
  const { stage } = before
  const waivers = findings.flatMap((found) =>
    found.rule === 'waiver-not-allowed' ? [one('waiver', stage, found.facts.document, 'no')] : [],
  )
  const unmet = (stage.requires ?? []).flatMap(({ title, condition }, index) => {
    const judged = judge(condition, groundOf(world, before))
    const wanted =
      judged.is === 'no'
        ? [finding('requirement-not-met', { ...title, stage: stage.stage })]
        : unknownFindings(judged, before)
    const told = wanted.some((reason) => findings.some((found) => says(found, reason)))
    return told ? [one('requirement', stage, String(index + 1), 'no')] : []
  })
  return [...waivers, ...unmet]
}

function says(found: Finding, reason: Finding): boolean {
  return found.rule === reason.rule && JSON.stringify(found.facts) === JSON.stringify(reason.facts)
}
