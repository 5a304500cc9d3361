/** Runs one child process to its end: an argument array, no shell, bytes in, bytes out. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { Environment } from './child-environment.ts'

/** What a child process left behind; `code` is `undefined` when the program could not be started. */
export interface Ended {
  readonly code: number | undefined
  readonly out: Buffer
  readonly err: string
  /** Ended by bd, because nothing came of it for as long as it was given. */
  readonly silent?: true
}

/** As long as git may say nothing when it only reads or writes on this machine: a pipe in a file's place never answers. */
export const PATIENCE_MS = 10_000
/** As long as it may take for the next bytes of objects; whoever reads them has another way, or names the one that does not come. */
export const OBJECT_PATIENCE_MS = 5_000

export interface ChildOptions {
  readonly env: Environment
  readonly cwd?: string
  readonly input?: Uint8Array | string
  /** Milliseconds of silence after which the child is ended; without, it is waited for. */
  readonly patience?: number
  /** Whether what the child has started is ended with it; such a child asks nothing at a terminal. */
  readonly group?: boolean
}

/** Ends children that say nothing for too long; each sign of life begins the time anew. */
export function watched(
  children: readonly ChildProcess[],
  patience: number,
  end: (child: ChildProcess) => unknown = (child) => child.kill('SIGKILL'),
): { readonly alive: () => void; readonly stop: () => void; readonly silent: () => boolean } {
  let silent = false
  let timer: NodeJS.Timeout | undefined
  const stop = (): void => clearTimeout(timer)
  const alive = (): void => {
    stop()
    timer = setTimeout(() => {
      silent = true
      for (const child of children) end(child)
    }, patience)
  }
  return { alive, stop, silent: () => silent }
}

/** Takes a program and its arguments; never throws on the program's failure, only reports it. */
export function runChild(
  program: string,
  args: readonly string[],
  options: ChildOptions,
): Promise<Ended> {
  return new Promise((resolve) => {
    const { cwd, env, input, patience, group = false } = options
    const at = cwd === undefined ? {} : { cwd }
    // Most children are given nothing, and each pipe takes time to make.
    const given = input === undefined || input.length === 0 ? 'ignore' : 'pipe'
    const stdio = [given, 'pipe', 'pipe'] as const
    const child = spawn(program, args, { ...at, env, detached: group, stdio: [...stdio] })
    const out: Buffer[] = []
    const err: Buffer[] = []
    const watch =
      patience === undefined ? undefined : watched([child], patience, group ? endGroup : undefined)
    watch?.alive()
    const end = (code: number | undefined): void => {
      watch?.stop()
      const said = { code, out: Buffer.concat(out), err: saidIn(Buffer.concat(err)) }
      resolve(watch?.silent() === true ? { ...said, silent: true } : said)
    }
    child.on('error', () => end(undefined))
    child.on('close', (code) => end(code ?? -1))
    child.stdout!.on('data', (chunk: Buffer) => {
      watch?.alive()
      out.push(chunk)
    })
    child.stderr!.on('data', (chunk: Buffer) => {
      watch?.alive()
      err.push(chunk)
    })
    // A child that ends before it has read its input closes the pipe; its exit code tells enough.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** Ends a child and what it has started. */
function endGroup(child: ChildProcess): void {
  try {
    process.kill(-child.pid!, 'SIGKILL')
  } catch {
    // Windows knows no groups, and one that has ended by now is no longer there.
    child.kill('SIGKILL')
  }
}

/** What a program said: line by line UTF-8, else GB 18030, in which a server on Windows may answer. */
function saidIn(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // Lines of git itself and of the server's own hook stand beside each other; no byte of a character is a line end.
    return bytes.toString('latin1').split('\n').map(lineOf).join('\n')
  }
}

function lineOf(line: string): string {
  const bytes = Buffer.from(line, 'latin1')
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      // the next one
    }
  }
  return bytes.toString('utf8')
}
