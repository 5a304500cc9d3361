/** Runs one child process to its end: an argument array, no shell, bytes in, bytes out. */
import { spawn } from 'node:child_process'
import type { Environment } from './child-environment.ts'

/** What a child process left behind; `code` is `undefined` when the program could not be started. */
export interface Ended {
  readonly code: number | undefined
  readonly out: Buffer
  readonly err: string
}

export interface ChildOptions {
  readonly env: Environment
  readonly cwd?: string
  readonly input?: Uint8Array | string
}

/** Takes a program and its arguments; never throws on the program's failure, only reports it. */
export function runChild(
  program: string,
  args: readonly string[],
  options: ChildOptions,
): Promise<Ended> {
  return new Promise((resolve) => {
    const { cwd, env } = options
    const child = spawn(program, args, { ...(cwd === undefined ? {} : { cwd }), env })
    const out: Buffer[] = []
    const err: Buffer[] = []
    const end = (code: number | undefined): void =>
      resolve({ code, out: Buffer.concat(out), err: saidIn(Buffer.concat(err)) })
    child.on('error', () => end(undefined))
    child.on('close', (code) => end(code ?? -1))
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    // A child that ends before it has read its input closes the pipe; its exit code tells enough.
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
  })
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
