/** Whole lives of projects under any process of the workspace: what a stage asks for is read from the process itself. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Process, ValueDeclaration, ValueType } from '../../src/core/process/process.ts'
import { readProcess } from '../../src/documents/process.ts'
import { readYaml } from '../../src/documents/source.ts'
import type { Bench } from './bench.ts'
import { OFFICER } from './people.ts'
import { attachSigned } from './signed.ts'
import { shared } from './shared.ts'

/** The process of a project, in the version under which it was opened. */
function processOf(bench: Bench, { id, version }: { id: string; version: number }): Process {
  const file = `processes/${id}/${version}/process.yaml`
  const source = readYaml(file, bench.read(file))
  if (!source.ok) throw new Error(JSON.stringify(source.findings))
  const read = readProcess(source.value)
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return read.value
}

/** The folder of a project, by its id. */
function folderOf(project: string): string {
  return `projects/${project.slice(0, 4)}/${project}`
}

/** What to write into fields, by `document.field` or by the field alone; and documents to leave out. */
export interface Filling {
  readonly values?: Readonly<Record<string, string>>
  readonly skip?: readonly string[]
}

/**
 * Drafts, fills in and saves what the present stage asks of each of these members, in this order; what a member is not the
 * writer of, or the project does not need, is left alone. Gives the paths that are new.
 */
export async function prepareStage(
  bench: Bench,
  project: string,
  members: readonly string[] = [OFFICER],
  { values = {}, skip = [] }: Filling = {},
): Promise<readonly string[]> {
  const done: string[] = []
  for (const member of members) {
    const drafted = await bench.ok(member, 'draft', project, '--json')
    // Opening a project drafts and commits, so what is there may still be to fill in.
    const written = new Set<string>([...drafted.json.data.written, ...unfilled(bench, project)])
    const kept = [...written].filter((path) => !skip.includes(documentAt(path)))
    for (const path of written) {
      if (kept.includes(path)) fillFile(bench, project, path, values)
      else rmSync(join(bench.dir, path))
    }
    if (kept.length > 0) await bench.ok(member, 'save', project)
    if (kept.some((path) => /-(?:agreement|contract)\.md$/.test(path))) {
      await attachSigned(bench, project, member)
    }
    done.push(...kept)
  }
  return done
}

/** Fills a document in the work tree: each field by its declaration, every other placeholder by a sentence. */
function fillFile(
  bench: Bench,
  project: string,
  path: string,
  values: Readonly<Record<string, string>> = {},
): void {
  const { process, facts } = recordOf(bench, project)
  const document = documentAt(path)
  const declared = process.documents[document]?.fields ?? {}
  const fixed = { ...agreed(process, facts), ...values }
  const valueOf = (field: string) =>
    fixed[`${document}.${field}`] ?? fixed[field] ?? plain(declared[field], bench.now.slice(0, 10))
  const text = bench.read(path)
  const end = text.indexOf('\n---', 3)
  const head = text
    .slice(0, end)
    .replaceAll(
      /^([a-z-]+): "【待填.*】"$/gm,
      (_, field: string) => `${field}: "${valueOf(field)}"`,
    )
  bench.write(path, `${head}${text.slice(end).replaceAll(/【待填[^】]*】/g, '已按要求填写。')}`)
}

/** Sets one field in the front matter of a document in the work tree. */
export function setField(
  bench: Bench,
  project: string,
  document: string,
  field: string,
  value: string,
): void {
  const path = `${folderOf(project)}/${document}.md`
  const line = new RegExp(`^${field}: .*$`, 'm')
  const text = bench.read(path)
  if (!line.test(text)) throw new Error(`${path} has no field ${field}`)
  bench.write(path, text.replace(line, `${field}: "${value}"`))
}

/** Points of a project's life by name, each made from the one before it once per test file and copied from then on. */
export function checkpoints<Point extends string>(
  name: string,
  steps: Readonly<Record<Point, (from: (point: Point) => Promise<Bench>) => Promise<Bench>>>,
): (point: Point) => Promise<Bench> {
  const made = new Map<Point, Promise<Bench>>()
  const at = async (point: Point): Promise<Bench> => {
    const ready = made.get(point) ?? shared(`${name}-${point}`, () => steps[point](at))
    made.set(point, ready)
    return (await ready).copy()
  }
  return at
}

function unfilled(bench: Bench, project: string): readonly string[] {
  const folder = folderOf(project)
  return readdirSync(join(bench.dir, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
    .filter((path) => bench.read(path).includes('【待填'))
}

function documentAt(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).split('.')[0]!
}

function recordOf(bench: Bench, project: string) {
  const record = parse(bench.read(`${folderOf(project)}/project.yaml`))
  const facts: Readonly<Record<string, string>> = record.facts
  return { process: processOf(bench, record.process), facts }
}

/** What the contract and the papers before it repeat from the project's facts. */
function agreed(process: Process, facts: Readonly<Record<string, string>>): Record<string, string> {
  const { contract } = process
  const partner = facts[contract?.['partner-fact'] ?? 'partner']
  const amount = facts[contract?.['amount-fact'] ?? 'amount']
  return {
    // A resolution of three directors who all voted for it.
    'votes-against': '0',
    abstentions: '0',
    ...(partner === undefined ? {} : { counterparty: partner }),
    ...(amount === undefined || contract === undefined
      ? {}
      : { [`${contract.document}.${contract.amount}`]: amount }),
  }
}

const VALUES: Readonly<Record<Exclude<ValueType, 'choice' | 'date'>, string>> = {
  text: '已填写',
  integer: '3',
  money: '12800万',
  percent: '12.5',
  'yes-no': '否',
  member: OFFICER,
  unit: '',
  project: '2026-001',
  record: '',
}

function plain(declared: ValueDeclaration | undefined, today: string): string {
  const type = declared?.type ?? 'text'
  if (type === 'choice') return Object.keys(declared?.of ?? {})[0] ?? ''
  return type === 'date' ? today : VALUES[type]
}
