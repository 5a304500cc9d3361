/** Projects of other processes that a script gives stand in the workspace of its tests as it says, for links to look at. */
import { signoffsOf } from '../record/signoffs.ts'
import { foldersOf } from '../record/project-folder.ts'
import type { ProjectRecord, Value } from '../record/record.ts'
import type { Outcome } from '../record/review.ts'
import { contentOf, Tree } from '../record/tree.ts'
import type { Process, Stage, ValueType } from '../process/process.ts'
import { isPlainDate } from '../calendar/time.ts'
import type { Round, State, Standing } from '../review/standing.ts'
import { MORNING, epochOf, instant } from './clock.ts'
import type { Tools } from './rehearsal.ts'
import { KEEPER, type Script } from './script.ts'

/** A project as a script gives it. */
export interface GivenProject {
  readonly process: string
  readonly state: State
  readonly stage?: string
  /** What its last gate came to. */
  readonly outcome?: Outcome
  /** The stages that it has passed. */
  readonly passed: readonly string[]
  readonly facts: Readonly<Record<string, Value>>
}

/** Files by path, and where each project stands. */
export interface GivenProjects {
  readonly files: ReadonlyMap<string, string>
  readonly standings: ReadonlyMap<string, Standing>
}

/** The projects of the script; their processes are made up, but for the one that is tested. */
export function givenProjects(tools: Tools, script: Script, tested: Process): GivenProjects {
  const files = new Map<string, string>()
  const standings = new Map<string, Standing>()
  const all = Object.entries(script.projects)
  for (const id of new Set(all.map(([, { process }]) => process))) {
    if (id === tested.process) continue
    const own = all.flatMap(([, one]) => (one.process === id ? [one] : []))
    files.set(fileOf(id), processText(id, own))
  }
  for (const [id, project] of all) {
    const path = fileOf(project.process)
    const text = files.get(path)
    const process = text === undefined ? tested : contentOf(tools.entry(path, text), 'process')
    if (process === undefined) continue
    const [folder] = foldersOf(id)
    const record = recordOf(id, project, process, script)
    files.set(`${folder}project.yaml`, tools.serialise(record))
    standings.set(id, standingOf(id, folder, project, process, record))
  }
  return { files, standings }
}

function fileOf(process: string): string {
  return `processes/${process}/1/process.yaml`
}

/** A process with these facts and stages, and nothing to do in them. */
function processText(id: string, projects: readonly GivenProject[]): string {
  const facts = Object.assign({}, ...projects.map((one) => one.facts)) as GivenProject['facts']
  const stages = new Set([
    'given',
    ...projects.flatMap(({ stage, passed }) => [stage ?? 'given', ...passed]),
  ])
  const lines = [
    'format: bd/process@1',
    `process: ${id}`,
    'version: 1',
    `title: ${id}`,
    `starts: ${KEEPER}`,
    `owner: ${KEEPER}`,
    ...(Object.keys(facts).length === 0 ? [] : ['facts:']),
    ...Object.entries(facts).map(([fact, value]) => `  ${fact}: { type: ${typeOf(value)} }`),
    'stages:',
    ...[...stages].flatMap((stage, nth, all) => [
      `  - stage: ${stage}`,
      `    deliverables: []`,
      nth + 1 === all.length ? `    receipt: { by: ${KEEPER} }` : `    then: ${all[nth + 1]}`,
    ]),
  ]
  return `${lines.join('\n')}\n`
}

/** The type that a value is of by how it is written. */
function typeOf(value: Value): ValueType {
  if (typeof value === 'number') return 'integer'
  if (value === 'yes' || value === 'no') return 'yes-no'
  if (isPlainDate(value)) return 'date'
  return /^-?\d+\.\d\d$/u.test(value) ? 'money' : 'text'
}

function recordOf(
  id: string,
  { facts }: GivenProject,
  { process, version }: Process,
  script: Script,
): ProjectRecord {
  const { text: at } = instant(epochOf(script.today, MORNING))
  return {
    format: 'bd/project@1',
    id,
    title: id,
    process: { id: process, version, sha256: '0'.repeat(64) },
    opened: { at, by: KEEPER },
    facts,
    team: {},
    reviewers: {},
  }
}

function standingOf(
  id: string,
  folder: string,
  { state, stage, outcome, passed }: GivenProject,
  process: Process,
  project: ProjectRecord,
): Standing {
  const of = (name: string): Stage =>
    process.stages.find((one) => one.stage === name) ?? process.stages[0]!
  const round = (at: Stage, result: Outcome, n: number): Round => {
    const record = { act: 'submit', stage: at.stage, round: n } as Round['submission']['record']
    const submission = { path: folder, sha256: '0'.repeat(64), record }
    return { stage: at, round: n, submission, from: at, reviews: [], result }
  }
  const here = of(stage ?? process.stages[0]!.stage)
  const rounds = [
    ...passed.map((name, nth) => round(of(name), 'passed', nth + 1)),
    ...(outcome === undefined ? [] : [round(here, outcome, passed.length + 1)]),
  ]
  const signoffs = signoffsOf(new Tree(), id)
  return { id, folder, project, process, state, stage: here, round: 1, rounds, signoffs }
}
