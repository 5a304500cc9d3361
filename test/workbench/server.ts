/** A server with the gate of bd: a bare repository to which real pushes go, through the hook as it is installed there. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { temporary } from './temporary.ts'

export interface Ran {
  readonly code: number | null
  readonly said: string
}

export function ran(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Ran {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  return { code: status, said: stdout + stderr }
}

/** How a server is reached where not by the path: its address, and what whoever goes there has in his environment. */
export interface Way {
  address(path: string): string
  readonly env: Readonly<Record<string, string>>
}

const PATH: Way = { address: (path) => path, env: {} }

/** A bare repository beside a bench, with what is asked of it. */
export class Server {
  readonly hub = join(temporary(), 'bd.git')
  readonly bench: Bench
  readonly program: string
  readonly way: Way

  constructor(bench: Bench, program: string, way: Way = PATH) {
    this.bench = bench
    this.program = program
    this.way = way
    this.git('init', '-q', '--bare', '--initial-branch=main', this.hub)
  }

  /** One that has the bench's history and judges what comes on top of it. */
  static async guarding(bench: Bench, program: string, way: Way = PATH): Promise<Server> {
    const server = new Server(bench, program, way)
    const { code, said } = server.bd('hook', 'install', '--trust-root', await rootOf(bench))
    if (code !== 0) throw new Error(said)
    const first = server.push('main')
    if (first.code !== 0) throw new Error(first.said)
    return server
  }

  git(...args: readonly string[]): string {
    const { code, said } = ran('git', args, this.bench.base, this.#env)
    if (code !== 0) throw new Error(said)
    return said.trim()
  }

  bd(...argv: readonly string[]): Ran {
    return ran(process.execPath, [this.program, ...argv], this.hub, this.#env)
  }

  /** Whoever runs the server has no clock of rehearsals. */
  get #env(): Record<string, string> {
    const { BD_NOW: _, ...env } = this.bench.env
    return env
  }

  push(...specs: readonly string[]): Ran {
    return this.pushWith({}, ...specs)
  }

  /** A push with more in the environment. */
  pushWith(more: Readonly<Record<string, string>>, ...specs: readonly string[]): Ran {
    const env = { ...this.bench.env, ...this.way.env, ...more }
    return ran(
      'git',
      ['push', '--force', this.way.address(this.hub), ...specs],
      this.bench.dir,
      env,
    )
  }

  get tip(): string | undefined {
    const { code, said } = ran('git', ['rev-parse', '-q', '--verify', 'main'], this.hub, this.#env)
    return code === 0 ? said.trim() : undefined
  }
}

export async function rootOf(bench: Bench): Promise<string> {
  return (await bench.bd(undefined, 'trust')).out.trim()
}
