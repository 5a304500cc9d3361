/** Opens a file with the program that the person's system has for it. */
import { spawn } from 'node:child_process'
import { cannotRun } from '../../core/rules/cannot-run.ts'
import type { Session } from '../session.ts'

/** Milliseconds after which a program that still runs has started. */
const STARTED = 3000

/** Opens it, without a shell. Throws `CannotRun`: `cannot-open`, with the file, when the system's program fails to start. */
export async function openFile({ env }: Session, file: string): Promise<void> {
  const [program, ...args] = opener(file)
  const why = await new Promise<string | undefined>((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true, env: { ...env } })
    const timer = setTimeout(() => done(undefined), STARTED)
    const done = (problem: string | undefined) => {
      clearTimeout(timer)
      child.unref()
      resolve(problem)
    }
    child.on('error', (error) => done(error.message))
    child.on('close', (code) => done(code === 0 ? undefined : `exit ${code ?? ''}`))
  })
  if (why !== undefined) throw cannotRun('cannot-open', { program, why, file })
}

function opener(file: string): readonly [string, ...string[]] {
  if (process.platform === 'darwin') return ['open', file]
  // What `start` does, without a shell that would read the file's name.
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', file]
  return ['xdg-open', file]
}
