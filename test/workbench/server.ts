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

/** A bare repository beside a bench, with what is asked of it. */
export class Server {
  readonly hub = join(temporary(), 'bd.git')
  readonly bench: Bench

  readonly program: string

  constructor(bench: Bench, program: string) {
    this.bench = bench
    this.program = program
    this.git('init', '-q', '--bare', '--initial-branch=main', this.hub)
  }

  /** One that has the bench's history and judges what comes on top of it. */
  static async guarding(bench: Bench, program: string): Promise<Server> {
    const server = new Server(bench, program)
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
    return ran('git', ['push', '--force', this.hub, ...specs], this.bench.dir, this.bench.env)
  }

  get tip(): string | undefined {
    const { code, said } = ran('git', ['rev-parse', '-q', '--verify', 'main'], this.hub, this.#env)
    return code === 0 ? said.trim() : undefined
  }
}

export async function rootOf(bench: Bench): Promise<string> {
  return (await bench.bd(undefined, 'trust')).out.trim()
}
