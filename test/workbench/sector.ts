/** A sector investment of the property company brought to a point of its life, made once per test file and copied from then on. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, newBench, PARAMETERS } from './bench.ts'
import {
  APPOINTED,
  DIRECTORS,
  EXPERTS,
  HEAD,
  HOLDING_HEAD,
  HOLDING_OFFICER,
  MANAGER,
  OFFICER,
  OPERATIONS,
  PROPERTY,
} from './people.ts'
import { checkpoints, type Filling, prepareStage } from './regulation.ts'

/** The first project of every test workspace. */
export const PROJECT = '2026-001'
export const FOLDER = `projects/2026/${PROJECT}`
export const SECTOR = 'sector-investment'
/** Who the contract is to be made with. */
export const PARTNER = '滨江城市开发有限公司'

/** The infrastructure company's people: nothing of the property company's project is theirs. */
export const OTHER = { officer: 'qiu-shi', head: 'shi-wei', director: 'tian-ye' } as const
/** Posts of the team that surveys again. */
export const SURVEY_HEAD = 'hou-yan'
export const SURVEYOR = 'pan-yun'

/** The points, in order; each is the state right after what its name says, by the direct way. */
export type Point =
  | 'founded'
  | 'opened'
  | 'prepared'
  | 'evaluation'
  | 'evaluated'
  | 'triage'
  | 'direct'
  | 'submitted'
  | 'experts'
  | 'board'
  | 'execution'
  | 'executed'
  | 'tracking'
  | 'handed-over'

/** The points in a workspace with these parameters set. */
export function livesOf(
  name: string,
  parameters: typeof PARAMETERS,
): (point: Point) => Promise<Bench> {
  return checkpoints<Point>(name, {
    founded: () => newBench({ roster: 'full', processes: [SECTOR], parameters }),
    opened: (from) => next(from('founded'), open),
    prepared: (from) => next(from('opened'), (bench) => prepare(bench, [HOLDING_OFFICER])),
    evaluation: (from) => next(from('prepared'), submitAs(HOLDING_HEAD)),
    evaluated: (from) =>
      next(from('evaluation'), async (bench) => {
        await bench.ok(HEAD, 'set', PROJECT, 'needs-supplementary-dd=否')
        await prepare(bench, [OPERATIONS, OFFICER])
      }),
    triage: (from) => next(from('evaluated'), submitAs(HEAD)),
    direct: (from) =>
      next(from('triage'), async (bench) => {
        await bench.ok(MANAGER, 'decide', PROJECT, 'direct')
        await prepare(bench, [HOLDING_OFFICER])
      }),
    submitted: (from) => next(from('direct'), submitAs(HEAD)),
    experts: (from) => next(from('submitted'), (bench) => cast(bench, [MANAGER])),
    board: (from) => next(from('experts'), (bench) => cast(bench, EXPERTS)),
    execution: (from) => next(from('board'), (bench) => cast(bench, DIRECTORS)),
    executed: (from) => next(from('execution'), execute),
    tracking: (from) => next(from('executed'), submitAs(HOLDING_HEAD)),
    'handed-over': (from) =>
      next(from('tracking'), async (bench) => {
        await prepare(bench, [HOLDING_OFFICER])
        await bench.ok(HOLDING_HEAD, 'hand-over', PROJECT)
      }),
  })
}

/** A copy of the workspace at this point, with every parameter set. */
export const at = livesOf('sector', PARAMETERS)

async function next(from: Promise<Bench>, step: (bench: Bench) => Promise<unknown>) {
  const bench = await from
  await step(bench)
  return bench
}

function submitAs(member: string) {
  return (bench: Bench) => bench.ok(member, 'submit', PROJECT)
}

async function cast(bench: Bench, members: readonly string[]): Promise<void> {
  for (const member of members) await bench.ok(member, 'approve', PROJECT)
}

/** The words that open a real-estate project of exactly the limit, with a partner. */
export const OPENING = [
  'new-project',
  '--process',
  SECTOR,
  '--title',
  '滨江地块联合开发',
  '--unit',
  PROPERTY,
  '--fact',
  'sector=real-estate',
  '--fact',
  'intent=equity',
  '--fact',
  'amount=1亿',
  '--fact',
  'has-partner=是',
  '--fact',
  `partner=${PARTNER}`,
] as const

/** Opens that project as the company's officer. */
export async function open(bench: Bench): Promise<void> {
  await bench.ok(HOLDING_OFFICER, ...OPENING)
}

/** Drafts, fills in and saves what the present stage asks of these members. */
export function prepare(bench: Bench, members: readonly string[], filling: Filling = {}) {
  return prepareStage(bench, PROJECT, members, filling)
}

/** Everything that the stage of execution asks for: each director's report, the resolution with its scan, contract, report. */
async function execute(bench: Bench): Promise<void> {
  await prepare(bench, APPOINTED)
  await prepare(bench, [HOLDING_OFFICER])
  await attachResolution(bench)
}

/** Attaches the scan of the resolution of the company's own board. */
export async function attachResolution(bench: Bench): Promise<void> {
  const file = join(bench.base, '董事会决议.pdf')
  writeFileSync(file, '%PDF-1.4 控股公司董事会决议')
  const document = ['holding-board-resolution', file, '--title', '董事会决议扫描件']
  await bench.ok(HOLDING_OFFICER, 'attach', PROJECT, ...document)
}

/** Has the company's team survey again and business development evaluate again. */
export async function surveyAgain(bench: Bench): Promise<void> {
  const posts = [`survey-head=${SURVEY_HEAD}`, `survey-team=${SURVEYOR}`]
  await bench.ok(HOLDING_HEAD, 'team', PROJECT, ...posts.flatMap((post) => ['--post', post]))
  await prepare(bench, [HOLDING_OFFICER])
  await bench.ok(HOLDING_HEAD, 'submit', PROJECT)
  await prepare(bench, [OFFICER])
  await bench.ok(HEAD, 'submit', PROJECT)
}
