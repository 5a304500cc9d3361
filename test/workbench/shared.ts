/** Workspaces that several test files begin from: made once in a run, kept on disk, copied from then on. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { Bench } from './bench.ts'
import { SHARED } from './run-folder.ts'

/** The workspace of that name, made by whoever asks first; who asks meanwhile waits. Never write in it: take a copy. */
export async function shared(name: string, make: () => Promise<Bench>): Promise<Bench> {
  const folder = process.env[SHARED]
  if (folder === undefined) throw new Error(`run-folder.ts has not set ${SHARED}`)
  const ready = join(folder, name)
  while (!existsSync(ready)) {
    if (!begins(`${ready}.making`)) await passed(50)
    else await made(ready, make).finally(() => rmSync(`${ready}.making`, { recursive: true }))
  }
  return new Bench(ready, readFileSync(join(ready, 'clock'), 'utf8'))
}

/** Whether nobody else is at it. */
function begins(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

async function made(ready: string, make: () => Promise<Bench>): Promise<void> {
  if (existsSync(ready)) return
  const bench = await make()
  const part = `${ready}.part`
  cpSync(bench.base, part, { recursive: true })
  writeFileSync(join(part, 'clock'), bench.now)
  renameSync(part, ready)
}
