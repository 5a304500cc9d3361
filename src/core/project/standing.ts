/** A project's standing is a pure function of its folder and its process version. Nothing derivable is stored. */
import { given } from '../record/kinds.ts'
import type { Round, Standing } from '../review/standing.ts'
import { stageOf } from '../process/process.ts'
import { gateStage } from '../process/ways.ts'
import { finding, type Result, bad, good } from '../rules/finding.ts'
import type { Process, Stage } from '../process/process.ts'
import type { OutcomeRecord, ProjectRecord, SubmissionRecord } from '../record/record.ts'
import { type ReviewView, reviewsOf } from '../review/review.ts'
import { type Filed, type Signoffs, signoffsOf } from '../record/signoffs.ts'
import { contentOf } from '../record/tree.ts'
import { type World } from '../world/world.ts'
/** Where the project stands in this world; refused when it, or the process it runs under, cannot be read. */
export function standingOf(world: World, id: string): Result<Standing> {
  const folder = world.tree.folder(id)
  const entry = world.tree.get(`${folder}project.yaml`)
  const project = contentOf(entry, 'project')
  if (entry === undefined) return bad(finding('unknown-project', { project: id }))
  if (project === undefined) {
    return bad(...(entry.content.kind === 'broken' ? entry.content.findings : []))
  }
  const version = world.process(project.process.id, project.process.version)
  if (version === undefined) {
    const { id: process, version: n } = project.process
    return bad(finding('unknown-process', { process: `${process} ${n}` }, { project: id }))
  }
  const signoffs = signoffsOf(world.tree, id)
  const standing = walk(world, { id, folder, project }, version.process, signoffs)
  const hold = signoffs.holds[signoffs.resumes.length]
  const goesOn = standing.state === 'drafting' || standing.state === 'in-review'
  return good(hold === undefined || !goesOn ? standing : { ...standing, state: 'on-hold', hold })
}

function walk(
  world: World,
  { id, folder, project }: Pick<Standing, 'id' | 'folder' | 'project'>,
  process: Process,
  signoffs: Signoffs,
): Standing {
  const rounds: Round[] = []
  const visits = new Map<string, number>()
  let stage = process.stages[0]!
  for (;;) {
    const gate = gateStage(process, stage)
    const where = gate ?? stage
    const n = (visits.get(where.stage) ?? 0) + 1
    const at = { id, folder, project, process, stage, round: n, rounds, signoffs }
    const submission = signoffs.visit('submit', where.stage, n)
    if (submission === undefined) return unsubmitted(at)
    visits.set(where.stage, n)
    const round = roundOf(world, project, where, n, stage, submission, signoffs)
    rounds.push(round)
    if (round.result === undefined) {
      const gated = { ...at, stage: where }
      const { cancel } = signoffs
      if (cancel !== undefined) return { ...gated, state: 'cancelled', cancel }
      const [first, ...others] = round.reviews.filter((view) => view.state === 'open')
      // A gate with nothing open cannot come from bd's own acts; nothing can be done there any more.
      if (first === undefined) return { ...gated, state: 'rejected' }
      return { ...gated, state: 'in-review', gate: { ...round, open: [first, ...others] } }
    }
    const next = nextStage(process, round)
    if (next === undefined) {
      return { ...at, stage: where, state: round.result === 'passed' ? 'completed' : 'rejected' }
    }
    stage = next
  }
}

function unsubmitted(at: Omit<Standing, 'state'>): Standing {
  const { signoffs } = at
  if (signoffs.cancel !== undefined) return { ...at, state: 'cancelled', cancel: signoffs.cancel }
  const handOver = signoffs.visit('hand-over', at.stage.stage, at.round)
  if (handOver === undefined) return { ...at, state: 'drafting' }
  const receive = signoffs.visit('receive', at.stage.stage, at.round)
  if (receive === undefined) return { ...at, state: 'handed-over', handOver }
  return { ...at, state: 'completed', handOver, receive }
}

function roundOf(
  world: World,
  project: ProjectRecord,
  stage: Stage,
  n: number,
  from: Stage,
  submission: Filed<SubmissionRecord>,
  signoffs: Signoffs,
): Round {
  const withdrawn = signoffs.visit('withdraw', stage.stage, n)
  const reviews = reviewsOf(world, project, stage, n, submission, signoffs)
  const result = withdrawn === undefined ? resultOf(submission.record, reviews) : 'withdrawn'
  return {
    stage,
    round: n,
    submission,
    from,
    reviews,
    ...given('withdrawn', withdrawn),
    ...given('reconsidered', signoffs.visit('reconsider', stage.stage, n)),
    ...given('result', result),
  }
}

/** The outcome that ended a gate, or left a stage without one. */
function endOf(reviews: readonly ReviewView[]): OutcomeRecord | undefined {
  return reviews
    .map((view) => (view.state === 'decided' ? view.outcome : undefined))
    .find((outcome) => outcome?.to !== undefined)
}

function resultOf(submission: SubmissionRecord, reviews: readonly ReviewView[]): Round['result'] {
  if (submission.outcome !== undefined) return 'passed'
  const result = endOf(reviews)?.result
  return result === 'extended' ? undefined : result
}

/** The stage that a finished round leads to; `undefined` at the end of the project. */
function nextStage(process: Process, round: Round): Stage | undefined {
  if (round.result === 'withdrawn') return round.from
  if (round.reconsidered !== undefined) return round.from
  const to = endOf(round.reviews)?.to ?? round.submission.record.outcome?.to
  return to === undefined || to === 'end' ? undefined : stageOf(process, to)
}
