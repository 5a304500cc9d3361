/** People with a home of their own and nothing configured, for tests of the first day. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runBd } from '../../src/commands/run.ts'
import { lasting, temporary } from './temporary.ts'

/** Somebody at a machine of his own: a home, a folder to work in, nothing configured. */
export class Person {
  readonly home: string
  at: string

  constructor(name: string, base: string) {
    this.home = join(base, name)
    this.at = this.home
    mkdirSync(this.home, { recursive: true })
  }

  get env(): Record<string, string> {
    return { PATH: process.env['PATH'] ?? '', HOME: this.home, BD_LANG: 'zh' }
  }

  async bd(...argv: readonly string[]) {
    let out = ''
    let err = ''
    const code = await runBd(argv, {
      cwd: this.at,
      env: this.env,
      out: { write: (text: string) => (out += text) },
      err: { write: (text: string) => (err += text) },
    })
    return { code, out, err, said: out + err }
  }

  async ok(...argv: readonly string[]) {
    const ran = await this.bd(...argv)
    if (ran.code !== 0) throw new Error(`bd ${argv.join(' ')} gave ${ran.code}\n${ran.said}`)
    return ran
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.at,
      env: this.env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  /** Types what a message advises, from its first `bd` or `git` to the end of the line or the next mark. */
  async types(command: string, ...more: readonly string[]) {
    const [program, ...args] = [...command.trim().split(/\s+/), ...more]
    if (program === 'bd') return this.ok(...args)
    this.git(...args)
    return undefined
  }
}

/** What a message advises. */
export const advised = (said: string, pattern: RegExp): string => {
  const found = pattern.exec(said)?.[1]
  if (found === undefined) throw new Error(`not advised: ${pattern.source}\n${said}`)
  return found
}

/** A folder with a bare repository whose first branch has the name. */
export function server(branch: string, base = temporary()) {
  const hub = join(base, 'hub.git')
  execFileSync('git', ['init', '-q', '--bare', `--initial-branch=${branch}`, hub])
  return { base, hub }
}

/** How a workspace is founded by who takes what bd proposes. */
const FOUNDING = ['--name', '业务拓展部', '--member', 'sun-haoran=孙浩然', '--new-key', '--yes']

/** What somebody did before the second clone was made, and what came of it. */
interface Founded<T> {
  readonly base: string
  readonly key: string
  readonly done: T
}

const founded = new Map<string, Promise<Founded<unknown>>>()

/**
 * The founder of a workspace on a server, an officer besides, with two clones: `first` and `work`, in which he stands. What
 * `before` does in the first is sent before the second is made. Of the same `name` all is made once and copied from then on.
 */
export async function twoClones<T>(name: string, before: (sun: Person) => Promise<T>) {
  const ready = founded.get(name) ?? made(before)
  founded.set(name, ready)
  const { base: from, key, done } = (await ready) as Founded<T>
  const base = temporary()
  execFileSync('cp', ['-a', `${from}/.`, base])
  const sun = new Person('sun', base)
  for (const clone of ['first', 'work']) {
    const config = join(sun.home, clone, '.git/config')
    writeFileSync(config, readFileSync(config, 'utf8').replaceAll(from, base))
  }
  sun.at = join(sun.home, 'work')
  return { sun, hub: join(base, 'hub.git'), key: key.replace(from, base), done }
}

async function made<T>(before: (sun: Person) => Promise<T>): Promise<Founded<T>> {
  const { base, hub } = server('main', lasting())
  const sun = new Person('sun', base)
  await sun.ok('init', 'first', ...FOUNDING)
  sun.at = join(sun.home, 'first')
  const key = sun.git('config', 'user.signingkey').trim()
  await sun.ok('policy', 'grant-role', 'sun-haoran', 'bd-officer', '--yes')
  const done = await before(sun)
  sun.git('remote', 'add', 'origin', hub)
  await sun.ok('sync')
  sun.git('clone', '-q', hub, join(sun.home, 'work'))
  sun.at = join(sun.home, 'work')
  sun.git('config', 'user.signingkey', key)
  return { base, key, done }
}

/** Lets somebody act on his own machine alone until he runs `bd sync`, as where the server is out of reach. */
export function actsAlone(person: Person): void {
  person.git('config', '--global', 'bd.exchange', 'never')
}

/** Opens a project; gives its number. */
export async function openProject(sun: Person, title: string): Promise<string> {
  const { said } = await sun.ok('new-project', '--title', title, '--yes')
  return advised(said, /(\d{4}-\d{3})/u)
}
