/** Workspaces that several test files begin from: made once in a run, kept on disk, copied from then on. */
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Bench } from './bench.ts'
import { SHARED } from './run-folder.ts'

/**
 * The workspace of that name, made by whoever asks first; two that ask at once both make it, and one is kept. Never
 * write in it: take a copy.
 */
export async function shared(name: string, make: () => Promise<Bench>): Promise<Bench> {
  const folder = process.env[SHARED]
  if (folder === undefined) throw new Error(`run-folder.ts has not set ${SHARED}`)
  const ready = join(folder, name)
  if (!existsSync(ready)) {
    const bench = await make()
    const part = `${ready}.${process.pid}`
    cpSync(bench.base, part, { recursive: true })
    writeFileSync(join(part, 'clock'), bench.now)
    try {
      renameSync(part, ready)
    } catch {
      rmSync(part, { recursive: true, force: true })
    }
  }
  return new Bench(ready, readFileSync(join(ready, 'clock'), 'utf8'))
}
