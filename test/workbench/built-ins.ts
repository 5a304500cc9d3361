/** A company in memory keeps the registers and owes the duties that come with bd. No git, no keys. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Policy } from '../../src/core/policy/policy.ts'
import { Rehearsal, type Tools } from '../../src/core/rehearsal/rehearsal.ts'
import type { Entry } from '../../src/core/record/tree.ts'
import type { Workspace } from '../../src/core/record/workspace.ts'
import { EPOCH } from '../../src/core/rules/rulebook.ts'
import { sha256 } from '../../src/commands/steps/digest.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { fitDocument } from '../../src/documents/fit-document.ts'

const TEMPLATES = join(import.meta.dirname, '../../templates')

/** Who holds which roles. */
export type People = Readonly<Record<string, readonly string[]>>

/** Texts by the path at which they stand in a workspace. */
type Files = Readonly<Record<string, string>>

/** The text of a built-in file of duties. */
export function dutiesText(id: string): string {
  return readFileSync(join(TEMPLATES, 'duties', id, '1/duties.yaml'), 'utf8')
}

/** What a company has besides its people and the official days. */
interface Having {
  /** Built-in registers. */
  readonly registers: readonly string[]
  /** Projects, which stand there by their ids alone. */
  readonly projects?: readonly string[] | undefined
  readonly files?: Files
  readonly parameters?: Workspace['parameters']
}

/** The company on the morning of a day. */
export function companyOf(
  people: People,
  today: string,
  { registers, projects = [], files = {}, parameters = {} }: Having,
): Rehearsal {
  const all: Files = {
    'bd.yaml': canonical(workspace(parameters)),
    'policy.yaml': canonical(policyOf(people)),
    ...Object.fromEntries(
      projects.map((id) => [`projects/${id.slice(0, 4)}/${id}/project.yaml`, projectText(id)]),
    ),
    ...files,
  }
  const entries = Object.entries(all).map(([path, text]) => tools.entry(path, text))
  const kept = registers.map((id) => shipped(`registers/${id}/1/register.yaml`))
  return Rehearsal.begin(tools, [...entries, ...kept, ...DAYS.map(shipped)], today)
}

const tools: Tools = {
  hash: sha256,
  serialise: canonical,
  entry: (path, text) => readEntry(path, Buffer.from(text), sha256(text)),
  compose: fitDocument,
}

/** The calendars of the official days. */
const DAYS = readdirSync(join(TEMPLATES, 'calendar'))
  .filter((name) => name.startsWith('cn-'))
  .map((name) => `calendar/${name}`)

const read = new Map<string, Entry>()

/** A file that comes with bd, read once. */
function shipped(path: string): Entry {
  const found = read.get(path) ?? tools.entry(path, readFileSync(join(TEMPLATES, path), 'utf8'))
  read.set(path, found)
  return found
}

function workspace(parameters: Workspace['parameters']): Workspace {
  return {
    format: EPOCH,
    id: 'built-ins',
    name: '业务拓展部',
    language: 'zh',
    zone: 'Asia/Shanghai',
    offset: '+08:00',
    classification: 'internal',
    parameters,
  }
}

function policyOf(people: People): Policy {
  const roles = [...new Set(Object.values(people).flat())]
  return {
    format: 'bd/policy@1',
    version: 1,
    thresholds: { policy: 1 },
    units: {},
    roles: Object.fromEntries(roles.map((role) => [role, { title: { zh: role, en: role } }])),
    members: Object.fromEntries(
      Object.keys(people).map((id) => [
        id,
        { name: id, keys: [{ key: `ssh-ed25519 ${sha256(id)}`, state: 'active' as const }] },
      ]),
    ),
    grants: Object.entries(people).flatMap(([member, held]) =>
      held.map((role) => ({ member, role })),
    ),
    'same-person': [],
  }
}

function projectText(id: string): string {
  const at = `${id.slice(0, 4)}-01-05T09:00:00+08:00`
  return canonical({
    format: 'bd/project@1',
    id,
    title: id,
    process: { id: 'small', version: 1, sha256: '0'.repeat(64) },
    opened: { at, by: 'luo' },
    facts: {},
    team: {},
    reviewers: {},
  })
}

/** A record's file: its head, its fields, its sections and its tables, each under its Chinese heading. */
export function recordText(
  head: Readonly<Record<string, unknown>>,
  sections: readonly (readonly [heading: string, text: string])[] = [],
  tables: readonly (readonly [
    heading: string,
    columns: readonly string[],
    rows: readonly (readonly string[])[],
  ])[] = [],
): string {
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const body = [
    ...sections.map(([heading, text]) => `## ${heading}\n\n${text}\n`),
    ...tables.map(
      ([heading, columns, rows]) =>
        `## ${heading}\n\n${[columns, columns.map(() => '---'), ...rows].map(row).join('\n')}\n`,
    ),
  ]
  return [`---\n${lines.join('\n')}\n---\n`, ...body].join('\n')
}
