/** A workspace of its own for a benchmark: made by the built program, with a closed environment and a rehearsal clock. */
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ran } from './timing.ts'

/** Monday 2 March 2026, nine o'clock in Beijing, in epoch seconds. */
const START = 1_772_413_200
const OFFSET = 8 * 3600

/** Who plays what; ids of the starter roster. */
export const PEOPLE = {
  administrator: 'sun-haoran',
  officer: 'liu-yang',
  head: 'zhou-jianguo',
  leader: 'chen-zhiyuan',
  manager: 'wang-guoqiang',
} as const

export const FIRST = '2026-001'

export class Workspace {
  readonly base = mkdtempSync(join(tmpdir(), 'bd-bench-'))
  readonly dir = join(this.base, 'workspace')
  readonly #top: string
  /** The rehearsal clock, in epoch seconds. */
  now = START

  constructor(top: string) {
    this.#top = top
    mkdirSync(this.dir)
    mkdirSync(join(this.base, 'home'))
    mkdirSync(join(this.base, 'keys'))
    for (const name of readdirSync(join(top, 'fixtures/keys'))) {
      cpSync(join(top, 'fixtures/keys', name), join(this.base, 'keys', name))
      chmodSync(join(this.base, 'keys', name), 0o600)
    }
  }

  get env(): Record<string, string> {
    const date = new Date((this.now + OFFSET) * 1000).toISOString().slice(0, 19)
    return {
      PATH: process.env['PATH'] ?? '',
      HOME: join(this.base, 'home'),
      LANG: 'C.UTF-8',
      GIT_CONFIG_NOSYSTEM: '1',
      BD_NOW: `${date}+08:00`,
    }
  }

  key(member: string): string {
    return join(this.base, 'keys', member)
  }

  /** Runs the built program as a member; a minute passes. */
  bd(member: string | undefined, ...argv: readonly string[]): string {
    const signing = member === undefined ? [] : ['--key', this.key(member), '--yes']
    const bin = join(this.#top, 'bin/bd.js')
    const out = ran(process.execPath, [bin, ...argv, ...signing], { cwd: this.dir, env: this.env })
    this.now += 60
    return out
  }

  git(...args: readonly string[]): string {
    return ran('git', args, { cwd: this.dir, env: this.env }).trim()
  }

  remove(): void {
    rmSync(this.base, { recursive: true, force: true })
  }
}

/** A founded workspace in which the first project was opened and its idea submitted: a ballot is due. */
export function founded(top: string): Workspace {
  const workspace = new Workspace(top)
  const roster = join(workspace.base, 'roster.yaml')
  writeFileSync(roster, rosterText(top))
  const { administrator } = PEOPLE
  const founder = ['--policy', roster, '--member', `${administrator}=孙浩然`]
  const named = ['--name', '业务拓展部', '--id', 'bd-bench', '--language', 'zh']
  workspace.bd(administrator, 'init', '.', ...named, ...founder)
  submitted(workspace, '收购海川水务 60% 股权')
  return workspace
}

/** Opens a further project and submits its idea; gives its id. The head of the department submits what the officer wrote. */
export function submitted(workspace: Workspace, title: string): string {
  const id = opened(workspace, title)
  prepare(workspace, id)
  workspace.bd(PEOPLE.head, 'submit', id)
  return id
}

/** Opens a further project; gives its id. */
export function opened(workspace: Workspace, title: string): string {
  const facts = ['intent=equity', 'amount=1.28亿', 'has-partner=是']
  workspace.bd(
    PEOPLE.officer,
    'new-project',
    '--title',
    title,
    ...facts.flatMap((fact) => ['--fact', fact]),
    '--reviewer',
    `leader-in-charge=${PEOPLE.leader}`,
  )
  return workspace.git('log', '-1', '--format=%(trailers:key=Bd-Project,valueonly)')
}

/** The first project led from its idea through the general manager's decision. */
export function decided(workspace: Workspace): void {
  const { head, leader, manager } = PEOPLE
  workspace.bd(leader, 'approve', FIRST)
  prepare(workspace, FIRST)
  workspace.bd(head, 'submit', FIRST)
  workspace.bd(manager, 'approve', FIRST)
}

/** Drafts, fills in and saves what the present stage asks for. */
function prepare(workspace: Workspace, id: string): void {
  workspace.bd(PEOPLE.officer, 'draft', id)
  const folder = join(workspace.dir, pathOf(workspace, id))
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.md'))) {
    const text = readFileSync(join(folder, name), 'utf8')
    const dated = text.replaceAll(/【待填[^】]*日期[^】]*】/g, '2026-03-01')
    writeFileSync(join(folder, name), dated.replaceAll(/【待填[^】]*】/g, '已按要求填写。'))
  }
  workspace.bd(PEOPLE.officer, 'save', id)
}

/** The folder in which a project lies; from the thousandth on that is one of its hundred. */
function pathOf(workspace: Workspace, id: string): string {
  const listed = workspace.git(
    'ls-files',
    '--',
    `projects/*/${id}/project.yaml`,
    `projects/*/*/${id}/project.yaml`,
  )
  return dirname(listed)
}

function rosterText(top: string): string {
  const starter = readFileSync(join(top, 'templates/policy/starter.yaml'), 'utf8')
  return starter.replaceAll(/^ {2}([a-z-]+): \{ name: ([^,]+), keys: \[\] \}$/gm, (_, id, name) => {
    const key = readFileSync(join(top, 'fixtures/keys', `${id}.pub`), 'utf8').trim()
    return `  ${id}: { name: ${name}, keys: ["${key}"] }`
  })
}
