/** A project brought to a point of its life, made once per test file and copied from then on. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ValueType } from '../../src/core/process/process.ts'
import { readProcess } from '../../src/documents/process.ts'
import { readYaml } from '../../src/documents/source.ts'
import { type Bench, newBench } from './bench.ts'
import { DIRECTORS, EXPERTS, HEAD, LEADER, MANAGER, OFFICER, OPERATIONS, TEAM } from './people.ts'
import { attachSigned } from './signed.ts'
import { shared } from './shared.ts'

/** The first project of every test workspace. */
export const PROJECT = '2026-001'
export const FOLDER = `projects/2026/${PROJECT}`

const TEMPLATES = '../../templates/processes/group-investment/1'

/** The points, in order. Each is the state right after what its name says. */
export const POINTS = [
  'founded',
  'opened',
  'idea-submitted',
  'initiation',
  'initiation-submitted',
  'study',
  'study-ready',
  'approval',
  'experts',
  'board',
  'execution',
  'handover',
  'handed-over',
  'completed',
] as const
export type Point = (typeof POINTS)[number]

const made = new Map<Point, Promise<Bench>>()

/** A copy of the workspace at this point. */
export async function at(point: Point): Promise<Bench> {
  return (await making(point)).copy()
}

function making(point: Point): Promise<Bench> {
  const ready = made.get(point)
  if (ready !== undefined) return ready
  const index = POINTS.indexOf(point)
  const next = shared(`group-${point}`, async () => {
    if (index === 0) return newBench()
    const bench = (await making(POINTS[index - 1]!)).copy()
    await step(bench, point)
    return bench
  })
  made.set(point, next)
  return next
}

async function step(bench: Bench, point: Point): Promise<void> {
  switch (point) {
    case 'founded':
      return
    case 'opened':
      await open(bench)
      return
    case 'idea-submitted':
      await prepare(bench)
      await bench.ok(HEAD, 'submit', PROJECT)
      return
    case 'initiation':
      await bench.ok(LEADER, 'approve', PROJECT)
      return
    case 'initiation-submitted':
      await prepare(bench)
      await bench.ok(HEAD, 'submit', PROJECT)
      return
    case 'study':
      await bench.ok(MANAGER, 'approve', PROJECT)
      return
    case 'study-ready':
      await bench.ok(HEAD, 'team', PROJECT, ...TEAM.flatMap((post) => ['--post', post]))
      await prepare(bench)
      return
    case 'approval':
      await bench.ok(HEAD, 'submit', PROJECT)
      return
    case 'experts':
      await bench.ok(MANAGER, 'approve', PROJECT)
      return
    case 'board':
      for (const expert of EXPERTS) await bench.ok(expert, 'approve', PROJECT)
      return
    case 'execution':
      for (const director of DIRECTORS) await bench.ok(director, 'approve', PROJECT)
      return
    case 'handover':
      await prepare(bench)
      await bench.ok(HEAD, 'submit', PROJECT)
      return
    case 'handed-over':
      await prepare(bench)
      await bench.ok(HEAD, 'hand-over', PROJECT)
      return
    case 'completed':
      await bench.ok(OPERATIONS, 'receive', PROJECT)
      return
    default:
      point satisfies never
  }
}

/** Who the contract is to be made with, as the facts and the documents name it. */
const PARTNER = '清源环境投资有限公司'

/** Opens the project: an acquisition with a partner. */
export async function open(bench: Bench, ...more: readonly string[]): Promise<void> {
  const { json } = await bench.ok(
    OFFICER,
    'new-project',
    '--title',
    '收购海川水务 60% 股权',
    '--fact',
    'intent=equity',
    '--fact',
    'amount=1.28亿',
    ...(more.includes('has-partner=否')
      ? []
      : ['--fact', 'has-partner=是', '--fact', `partner=${PARTNER}`]),
    '--reviewer',
    `leader-in-charge=${LEADER}`,
    '--json',
    ...more,
  )
  await bench.ok(OFFICER, 'save', json.data.project)
}

/** Drafts, fills in and saves what the present stage asks for, as the officer. */
export async function prepare(bench: Bench, officer: string = OFFICER): Promise<void> {
  await bench.ok(undefined, 'draft', PROJECT)
  fillAll(bench)
  await bench.ok(officer, 'save', PROJECT)
  await attachSigned(bench, PROJECT, officer)
}

/** Fills every placeholder of the project's documents in the work tree. */
export function fillAll(bench: Bench): void {
  for (const name of readdirSync(join(bench.dir, FOLDER))) {
    if (!name.endsWith('.md')) continue
    const path = `${FOLDER}/${name}`
    bench.write(path, filled(bench.read(path), name.slice(0, -3)))
  }
}

const process = readProcess(
  yamlOf(readFileSync(join(import.meta.dirname, TEMPLATES, 'process.yaml'), 'utf8')),
)

function yamlOf(text: string) {
  const source = readYaml('process.yaml', text)
  if (!source.ok) throw new Error(JSON.stringify(source.findings))
  return source.value
}

const VALUES: Readonly<Record<ValueType, string>> = {
  text: '已填写',
  choice: '',
  integer: '3',
  money: '12800万',
  percent: '12.5',
  date: '2026-03-31',
  'yes-no': '否',
  member: OFFICER,
  unit: '',
  project: '2026-001',
  record: '',
}

/** The text of a document with each placeholder filled: a field by its type, the rest by a sentence. */
export function filled(text: string, document: string): string {
  if (!process.ok) throw new Error(JSON.stringify(process.findings))
  const fields = process.value.documents[document]?.fields ?? {}
  const end = text.indexOf('\n---', 4)
  const head = text.slice(0, end).replaceAll(/^([a-z-]+): "【待填.*】"$/gm, (_, field: string) => {
    const declared = fields[field]
    const known = field === 'counterparty' ? PARTNER : undefined
    const value = declared?.type === 'choice' ? Object.keys(declared.of ?? {})[0] : known
    return `${field}: "${value ?? VALUES[declared?.type ?? 'text']}"`
  })
  return `${head}${text.slice(end).replaceAll(/【待填[^】]*】/g, '已按要求填写。')}`
}
