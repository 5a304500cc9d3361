/** Whatever only reads writes nothing: no byte, no mode and no time of any file of the repository, git's own included. */
import type { VerbRow } from '../../src/terminal/verbs/row.ts'
import { verbRows } from '../../src/terminal/verbs/verbs.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { verbs } from '../../src/commands/verbs.ts'
import { importsOf, isListOfVerbs, sources } from '../architecture/imports.ts'
import type { Bench } from '../workbench/bench.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { cases } from '../workbench/long.ts'
import { EXPERTS, HEAD, LEADER, OFFICER } from '../workbench/people.ts'
import { builtProgram } from '../workbench/program.ts'

const TOP = join(import.meta.dirname, '../..')

/** Command lines of every verb that only reads. */
const READS: Readonly<Record<string, readonly string[]>> = {
  trust: ['trust'],
  'process list': ['process list'],
  'process show': ['process show group-investment'],
  'process draw': ['process draw group-investment'],
  'process diff': ['process diff group-investment'],
  'process lint': ['process lint group-investment@1'],
  'process test': ['process test group-investment'],
  'parameter list': ['parameter list'],
  'calendar show': ['calendar show 2026 --month 10'],
  status: [`status ${PROJECT}`, 'status'],
  list: ['list'],
  inbox: [`inbox --member ${EXPERTS[0]}`],
  view: [`view ${PROJECT} idea`],
  diff: [`diff ${PROJECT} idea`],
  show: [`show ${PROJECT}`],
  log: ['log', `log ${PROJECT} --format md`],
  deadlines: ['deadlines'],
  duties: ['duties'],
  'duty list': ['duty list'],
  'duty show': ['duty show reporting'],
  'duty lint': ['duty lint meetings'],
  'register list': ['register list'],
  'register show': ['register show reports'],
  'register lint': ['register lint minutes'],
  'record list': ['record list customers'],
  'record show': ['record show KH-2026-0001'],
  check: ['check', 'check --format json'],
  explain: ['explain frozen-document'],
  catalogue: ['catalogue', 'catalogue 并购'],
  schema: ['schema policy'],
  doctor: ['doctor'],
  grants: ['grants'],
  'motion list': ['motion list'],
  'motion show': ['motion show 1'],
  'policy show': ['policy show'],
}

/** Verbs that sign nothing and write all the same, and what. */
const WRITES: Readonly<Record<string, string>> = {
  init: 'a new workspace',
  join: 'a new key of the user, where he asks for one',
  draft: 'documents into the work tree',
  'record export': 'a table, where a file is named for it',
  remind: 'beside the branch, who was reminded',
  'hook install': 'the hooks and settings of a bare repository',
  'hook pre-receive': 'nothing, and is run by a git server alone',
  'hook post-receive': 'nothing, and is run by a git server alone',
  demo: 'a folder of its own',
}

/** Acts that are only looked at, or that nobody may do. */
const LOOKS: readonly (readonly [member: string, line: string])[] = [
  [EXPERTS[0], `approve ${PROJECT} --dry-run`],
  [EXPERTS[0], `reject ${PROJECT} --reason x --dry-run`],
  [LEADER, `approve ${PROJECT}`],
  [HEAD, `close ${PROJECT} --dry-run`],
  [OFFICER, `save ${PROJECT} --dry-run`],
  [OFFICER, `set ${PROJECT} amount=1 --dry-run`],
  [OFFICER, 'new-project --title 第二个项目 --fact intent=equity --dry-run'],
  [HEAD, `team ${PROJECT} --dry-run`],
]

/** Where everything stands, and the whole history: in every run; the rest is the other verbs. */
const EVERY: readonly string[] = ['status', 'check']
const isTried = (verb: string) =>
  cases(
    EVERY,
    Object.keys(READS).filter((name) => !EVERY.includes(name)),
  ).includes(verb)
const looks = cases(LOOKS.slice(0, 1), LOOKS.slice(1))

const SOURCES = sources(TOP)

/** The name of each verb, and the file of its code. */
const CODE = new Map(
  [...SOURCES]
    .filter(([file]) => isListOfVerbs(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(/^ {2}'?([a-z -]+)'?: \(\) => import\('([^']*)'\)/gm)].map(
        ([, name = '', code = '']) => [name, posix.join(posix.dirname(file), code)],
      ),
    ),
)

/** The files that a file imports before anything is called, and those that these import. */
function reached(file: string): ReadonlySet<string> {
  const texts = SOURCES
  const found = new Set<string>()
  const waiting = [file]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (found.has(one)) continue
    found.add(one)
    for (const { to, dynamic } of importsOf(one, texts.get(one) ?? '')) {
      if (!dynamic && texts.has(to)) waiting.push(to)
    }
  }
  return found
}

/** A verb whose row names its deed is carried out by the code that they share. */
const codeOf = (name: string) => CODE.get(name) ?? 'src/commands/deed-verb.ts'
const PLAIN = Object.entries<VerbRow>(verbRows(voiceOf('en'))).flatMap(([name, { deed }]) =>
  deed === undefined ? [] : [name],
)

test('a verb carries out an act, or only reads and is tried here, or it is said what it writes', () => {
  const names = verbs.map(({ name }) => name)
  expect([...CODE.keys(), ...PLAIN].sort()).toEqual([...names].sort())
  const acts = names.filter((name) => reached(codeOf(name)).has('src/commands/steps/act.ts'))
  expect(acts.length).toBeGreaterThan(30)
  const told = [...Object.keys(READS), ...Object.keys(WRITES)]
  expect([...told, ...acts.filter((name) => !told.includes(name))].sort()).toEqual(
    [...names].sort(),
  )
})

let program = ''

beforeAll(async () => {
  program = await builtProgram()
})

/** Everything below a folder: content, mode, and when it was last changed; folders, too. */
function everything(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    ['.', ...paths].sort().map((path) => {
      const { mode, mtimeMs, ctimeMs, size } = lstatSync(join(folder, path))
      const isFile = lstatSync(join(folder, path)).isFile()
      const text = isFile ? readFileSync(join(folder, path), 'latin1') : ''
      return [path, `${mode} ${mtimeMs} ${ctimeMs} ${size} ${text}`]
    }),
  )
}

/** A vote under way, a document edited and not saved, an index that git would like to refresh. */
async function lively(): Promise<Bench> {
  const bench = await at('experts')
  await bench.ok(undefined, 'trust')
  bench.write(`${FOLDER}/idea.md`, `${bench.read(`${FOLDER}/idea.md`)}\n补充\n`)
  bench.write(`${FOLDER}/note.txt`, '便条\n')
  const touched = join(bench.dir, 'policy.yaml')
  writeFileSync(touched, readFileSync(touched))
  return bench
}

/** The command line that runs another where the workspace cannot be written, and how it is forbidden. */
function forbidden(bench: Bench): { readonly how: string; readonly prefix: readonly string[] } {
  const mount = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && cd "$0" && exec "$@"'
  const prefix = ['unshare', '-rm', 'sh', '-c', mount, bench.dir]
  const tried = spawnSync(prefix[0]!, [...prefix.slice(1), 'touch', 'bd.yaml'])
  if (tried.status === 1) return { how: 'read-only mount', prefix }
  if (process.getuid?.() !== 0) {
    for (const path of readdirSync(bench.dir, { recursive: true, encoding: 'utf8' })) {
      const file = join(bench.dir, path)
      chmodSync(file, lstatSync(file).mode & ~0o222)
    }
    return { how: 'modes', prefix: [] }
  }
  return { how: 'no way to forbid it here', prefix: [] }
}

/** How one command line came out, but for how long it took. */
function run(
  bench: Bench,
  [member, line]: readonly [string | undefined, string],
  { env = bench.env, prefix = [] }: { env?: Record<string, string>; prefix?: readonly string[] },
) {
  const key = member === undefined ? [] : ['--key', bench.key(member)]
  const [first = '', ...rest] = [...prefix, process.execPath, program, ...line.split(' '), ...key]
  const ran = spawnSync(first, rest, { cwd: bench.dir, env, encoding: 'utf8', input: '' })
  const out = `${ran.status}\n${ran.stdout}${ran.stderr}`
  return { code: ran.status, out: out.replaceAll(/(用时|"seconds":) [\d.]+/g, '') }
}

test(
  'all that reads leaves everything as it was, and says the same where nothing can be written',
  { timeout: 900_000 },
  async () => {
    const bench = await lively()
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
    const [bin, asked] = [join(bench.base, 'bin'), join(bench.base, 'asked')]
    mkdirSync(bin)
    const record = `echo "$GIT_OPTIONAL_LOCKS $*" >>'${asked}'`
    const script = `#!/bin/sh\n${record}\nexec '${real}' "$@"\n`
    writeFileSync(join(bin, 'git'), script, { mode: 0o755 })
    const env = { ...bench.env, PATH: `${bin}:${bench.env['PATH']}` }
    const before = everything(bench.dir)
    const reads = Object.entries(READS).flatMap(([verb, all]) =>
      isTried(verb) ? all.map((one) => [undefined, one] as const) : [],
    )
    const said = [...reads, ...looks].map((line) => {
      const ran = run(bench, line, { env })
      expect(ran.code, `${line[1]}: ${ran.out}`).toBeLessThan(4)
      expect(everything(bench.dir), line[1]).toEqual(before)
      return ran.out
    })
    // Of git's own children none may so much as refresh an index.
    const calls = readFileSync(asked, 'utf8').trim().split('\n')
    expect(calls.length).toBeGreaterThan(reads.length)
    expect(calls.filter((call) => !call.startsWith('0 '))).toEqual([])
    const { how, prefix } = forbidden(bench)
    console.log(`the workspace is made unwritable by: ${how}`)
    expect(reads.map((line) => run(bench, line, { prefix }).out)).toEqual(
      said.slice(0, reads.length),
    )
  },
)
