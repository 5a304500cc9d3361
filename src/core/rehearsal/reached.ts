/** An act of a rehearsal reaches some of all that may come of the process. */
import type { Reachable } from '../rules/rehearsal.ts'
import type { Standing } from '../review/standing.ts'
import { gateStage } from '../process/ways.ts'
import { judge } from '../process/condition.ts'
import type { Finding } from '../rules/finding.ts'
import { groundOf } from '../world/ground.ts'
import { unknownFindings } from '../world/unknown.ts'
import type { PlainDate } from '../calendar/time.ts'
import { groundsOf, unmetFinding } from '../world/requirements.ts'
import type { Plan } from '../record/plan.ts'
import type { Review, Stage } from '../process/process.ts'
import type { ActRecord, HandOverRecord, SubmissionRecord } from '../record/record.ts'
import type { World } from '../world/world.ts'
import { inStage } from './outcomes.ts'
import { rowsReached } from './rows.ts'

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
  const rows = before === undefined ? [] : records.flatMap((one) => rowsReached(world, before, one))
  return [...records.flatMap((record) => ofRecord(record, world, before)), ...rows, ...ending]
}

const ENDED: readonly string[] = ['completed', 'rejected', 'cancelled']

function ofRecord(record: ActRecord, world: World, before: Standing | undefined): Reachable[] {
  const outcome = 'outcome' in record ? record.outcome : undefined
  if (record.act === 'submit' || record.act === 'hand-over') {
    return before === undefined ? [] : left(world, before, record)
  }
  if (outcome?.review === undefined || !('stage' in record)) return []
  const { stage } = record
  const reached: Reachable[] = [
    { part: 'review', stage, name: outcome.review, outcome: outcome.result },
  ]
  if ('answer' in record && typeof record.answer === 'string' && record.act === 'ballot')
    reached.push({ part: 'answer', stage, name: outcome.review, outcome: record.answer })
  return reached
}

/** A stage is left: by `then` where it has no gate, with these deliverables asked for and those waived. */
function left(
  world: World,
  before: Standing,
  record: SubmissionRecord | HandOverRecord,
): Reachable[] {
  const { waivers, outcome, leaves } =
    record.act === 'submit' ? record : { waivers: [], outcome: undefined, leaves: undefined }
  const { stage } = before
  const ground = groundOf(world, before)
  const next = typeof stage.then === 'string' ? stage.then : undefined
  const through = leaves === undefined ? outcome?.to : next
  return [
    ...(through === undefined ? [] : [inStage('then', stage, '', through)]),
    ...waivers.map(({ document }) => inStage('waiver', stage, document, 'yes')),
    ...stage.deliverables
      .filter(({ when }) => when !== undefined)
      .map(({ document, when }) => inStage('deliverable', stage, document, judge(when, ground).is)),
    ...(stage.team ?? []).map(({ when }, index) =>
      inStage('team', stage, String(index + 1), judge(when, ground).is),
    ),
    ...(stage.requires ?? []).map((_, index) =>
      inStage('requirement', stage, String(index + 1), 'yes'),
    ),
    ...conditional(gateStage(before.process, stage)).map(([gate, { review, when }]) =>
      inStage('when', gate, review, judge(when, ground).is),
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
  today: PlainDate,
): readonly Reachable[] {
  const { stage } = before
  const waivers = findings.flatMap((found) =>
    found.rule === 'waiver-not-allowed'
      ? [inStage('waiver', stage, found.facts.document, 'no')]
      : [],
  )
  const unmet = (stage.requires ?? []).flatMap(({ title, condition }, index) => {
    const wanted = groundsOf(world, before, condition, today).flatMap(({ ground, file }) => {
      const judged = judge(condition, ground)
      return judged.is === 'no'
        ? [unmetFinding(before, { title, condition }, ground)]
        : unknownFindings(judged, before, file)
    })
    const told = wanted.some((reason) => findings.some((found) => says(found, reason)))
    return told ? [inStage('requirement', stage, String(index + 1), 'no')] : []
  })
  return [...waivers, ...unmet]
}

function says(found: Finding, reason: Finding): boolean {
  return found.rule === reason.rule && JSON.stringify(found.facts) === JSON.stringify(reason.facts)
}
