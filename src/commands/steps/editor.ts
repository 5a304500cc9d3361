/** Opens files in the person's own editor and waits until it ends. */
import { spawn } from 'node:child_process'
import type { Session } from '../session.ts'

/** Runs `$VISUAL` or `$EDITOR`, split at spaces, on the files; does nothing where neither is set. */
export async function edit(session: Session, files: readonly string[]): Promise<void> {
  const named = session.env['VISUAL'] ?? session.env['EDITOR'] ?? ''
  const [program, ...args] = named.split(' ').filter((part) => part !== '')
  if (program === undefined || files.length === 0) return
  await new Promise<void>((resolve) => {
    const child = spawn(program, [...args, ...files], { stdio: 'inherit', env: { ...session.env } })
    child.on('error', () => resolve())
    child.on('close', () => resolve())
  })
}
