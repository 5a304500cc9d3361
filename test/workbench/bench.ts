/** A closed workspace for tests: real git, real keys, a fixed clock, its own home; commands run through the real command layer. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runBd } from '../../src/commands/run.ts'
import { copyKeys, type Roster, rosterText } from './keys.ts'
import { ADMIN } from './people.ts'
import { temporary } from './temporary.ts'

/** JSON as the parser gives it; tests ask it for what they expect to be there. */
type Parsed = ReturnType<typeof JSON.parse>

/** What a command gave. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  /** The JSON envelope on stdout; throws when there is none. */
  readonly json: {
    readonly kind: string
    readonly data: Parsed
    readonly findings: readonly { readonly rule: string; readonly [key: string]: unknown }[]
  }
}

/** The first instant of every test workspace: Monday 2 March 2026, nine o'clock in Beijing. */
const START = '2026-03-02T09:00:00+08:00'

export class Bench {
  readonly base: string
  /** The rehearsal clock; it moves on by a minute with each command that writes. Empty where the machine's own counts. */
  now: string

  constructor(base: string, now: string) {
    this.base = base
    this.now = now
  }

  get dir(): string {
    return join(this.base, 'workspace')
  }

  get home(): string {
    return join(this.base, 'home')
  }

  /** The environment of every child: nothing inherited but the path. */
  get env(): Record<string, string> {
    return { PATH: process.env['PATH'] ?? '', HOME: this.home, BD_NOW: this.now, BD_LANG: 'zh' }
  }

  /** The file of a member's throw-away private key. */
  key(member: string): string {
    return join(this.base, 'keys', member)
  }

  /** Runs bd as a member (or as nobody), without a terminal; never throws. */
  async bd(member: string | undefined, ...argv: readonly string[]): Promise<Ran> {
    let out = ''
    let err = ''
    const signing = member === undefined ? [] : ['--key', this.key(member), '--yes']
    const code = await runBd([...argv, ...signing], {
      cwd: this.dir,
      env: this.env,
      out: { write: (text: string) => (out += text) },
      err: { write: (text: string) => (err += text) },
    })
    return {
      code,
      out,
      err,
      get json() {
        return JSON.parse(out)
      },
    }
  }

  /** Runs bd as a member and fails the test, with what bd said, unless it succeeded. A minute passes. */
  async ok(member: string | undefined, ...argv: readonly string[]): Promise<Ran> {
    const ran = await this.bd(member, ...argv)
    if (ran.code !== 0)
      throw new Error(`bd ${argv.join(' ')} gave ${ran.code}\n${ran.err}${ran.out}`)
    this.pass(60)
    return ran
  }

  /** The rules that refuse a command; fails the test when it is not refused. */
  async refusal(
    member: string | undefined,
    ...argv: readonly string[]
  ): Promise<readonly string[]> {
    const ran = await this.bd(member, ...argv, '--json')
    if (ran.code === 0) throw new Error(`bd ${argv.join(' ')} was not refused`)
    return ran.json.findings.map(({ rule }) => rule)
  }

  /** `bd check` as JSON: its exit code and its findings without mere information. */
  async check(): Promise<{
    readonly code: number
    readonly rules: readonly string[]
    readonly ran: Ran
  }> {
    const ran = await this.bd(undefined, 'check', '--format', 'json')
    const told = ran.json.findings.filter(({ severity }) => severity !== 'info')
    return { code: ran.code, rules: told.map(({ rule }) => rule), ran }
  }

  /** `bd status --json` of a project. */
  async status(project: string): Promise<Parsed> {
    return (await this.bd(undefined, 'status', project, '--json')).json.data
  }

  /** Moves the clock on by seconds. */
  pass(seconds: number): void {
    if (this.now === '') return
    const next = new Date(Date.parse(this.now) + seconds * 1000 + 8 * 3600 * 1000)
    this.now = `${next.toISOString().slice(0, 19)}+08:00`
  }

  /** Sets the clock to a date, at nine in the morning unless told. */
  on(date: string, time = '09:00:00'): void {
    this.now = `${date}T${time}+08:00`
  }

  /** Plain git in the workspace, with a closed environment; gives its output. */
  git(...args: readonly string[]): string {
    const env = { ...this.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
    const stamp = { GIT_AUTHOR_DATE: this.now, GIT_COMMITTER_DATE: this.now }
    const who = { GIT_AUTHOR_NAME: 'x', GIT_AUTHOR_EMAIL: 'x@example.com' }
    const committer = { GIT_COMMITTER_NAME: 'x', GIT_COMMITTER_EMAIL: 'x@example.com' }
    return execFileSync('git', args, {
      cwd: this.dir,
      env: { ...env, ...stamp, ...who, ...committer },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  }

  /** The commit at HEAD; read from its file where that is plain, for git takes longer to start than to answer. */
  get head(): string {
    const file = this.#branchFile()
    return file === undefined ? this.git('rev-parse', 'HEAD') : readFileSync(file, 'utf8').trim()
  }

  /** Moves HEAD's branch. */
  set head(commit: string) {
    const file = this.#branchFile()
    if (file === undefined) this.git('update-ref', 'HEAD', commit)
    else writeFileSync(file, `${commit}\n`)
  }

  /** The file of HEAD's branch, where it has one. */
  #branchFile(): string | undefined {
    const head = join(this.dir, '.git/HEAD')
    const [, ref] = (existsSync(head) && /^ref: (.*)\n$/.exec(readFileSync(head, 'utf8'))) || []
    const file = join(this.dir, '.git', ref ?? '')
    const isPlain = ref !== undefined && existsSync(file)
    return isPlain && /^[0-9a-f]{40}\n$/.test(readFileSync(file, 'utf8')) ? file : undefined
  }

  read(path: string): string {
    return readFileSync(join(this.dir, path), 'utf8')
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true })
    writeFileSync(join(this.dir, path), content)
  }

  /** A copy that goes its own way, with the same history and clock. */
  copy(): Bench {
    const base = temporary()
    // cp takes a tenth of the processor time of node's cpSync.
    execFileSync('cp', ['-a', `${this.base}/.`, base])
    return new Bench(base, this.now)
  }
}

/** Values for the parameters that the built-in processes leave open, by process. */
export const PARAMETERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'group-investment': { 'expert-quorum': '>1/2', 'expert-majority': '>=2/3', 'board-term': '5' },
  'capital-operation': { 'board-term': '5' },
  'sector-investment': {
    'sector-owner': '2026-01-01=holding-head',
    'limit-real-estate': '1亿',
    'limit-infrastructure': '2亿',
    'limit-technology': '5000万',
    'limit-trade-hotel': '3000万',
    'expert-quorum': '>1/2',
    'expert-majority': '>=2/3',
  },
}

/**
 * A new workspace with the starter or the full roster (edited, if told), one process or several, and every parameter set
 * to the company's value (or to those told, or none); founded at {@link START} unless told otherwise.
 */
export async function newBench(
  options: {
    readonly roster?: Roster | ((yaml: string) => string)
    /** Alters the roster that `roster` names. */
    readonly edit?: (yaml: string) => string
    readonly processes?: readonly string[]
    readonly parameters?: boolean | typeof PARAMETERS
    readonly start?: string
  } = {},
): Promise<Bench> {
  const { roster = 'starter', processes = ['group-investment'], parameters = true } = options
  const base = temporary()
  const bench = new Bench(base, options.start ?? START)
  mkdirSync(bench.home)
  mkdirSync(bench.dir)
  copyKeys(join(base, 'keys'))
  const file = join(base, 'roster.yaml')
  const text = typeof roster === 'string' ? rosterText(options.edit, roster) : rosterText(roster)
  writeFileSync(file, text)
  const flags = [
    '--name',
    '业务拓展部',
    '--id',
    'bd-test',
    '--policy',
    file,
    '--member',
    `${ADMIN}=孙浩然`,
    ...processes.flatMap((process) => ['--process', process]),
  ]
  await bench.ok(ADMIN, 'init', '.', ...flags, '--language', 'zh')
  // Everybody sits at this one machine, and says each time which key is his.
  bench.git('config', '--unset', 'user.signingkey')
  const values = parameters === true ? PARAMETERS : parameters === false ? {} : parameters
  for (const process of processes) {
    for (const [name, value] of Object.entries(values[process] ?? {})) {
      const why = ['--process', process, '--reason', '公司决定']
      await bench.ok(ADMIN, 'parameter', 'set', name, value, ...why)
    }
  }
  return bench
}
