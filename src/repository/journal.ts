/** The journal: what a command was about to do to branch, index and work tree, so that the next can mend it. */
import { randomBytes } from 'node:crypto'
import { open, readFile, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { cannotRun } from '../core/cannot-run.ts'
import type { CommitId } from '../core/commit.ts'
import type { Repository } from './git.ts'
import type { PlannedPath } from './tree-plan.ts'

export interface Journal {
  readonly version: 1
  /** What stands in the index lock while this journal's command holds it. */
  readonly mark: string
  readonly pid: number
  readonly host: string
  readonly ref: string
  readonly commit: CommitId
  /** JSON has no `undefined`: an absent `before` or `after` means no blob. */
  readonly paths: readonly {
    readonly path: string
    readonly before?: string | undefined
    readonly after?: string | undefined
  }[]
}

/** No command holds its journal this long; a process of this number is then another one. */
const MOST_SECONDS = 600

/** Makes a journal for this process. */
export function newJournal(ref: string, commit: CommitId, paths: readonly PlannedPath[]): Journal {
  const mark = `bd ${randomBytes(12).toString('hex')}\n`
  return { version: 1, mark, pid: process.pid, host: hostname(), ref, commit, paths }
}

/** Writes the journal; throws `CannotRun` `another-run` when there already is one. */
export async function writeJournal(repo: Repository, journal: Journal): Promise<void> {
  const file = journalFile(repo)
  const handle = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw cannotRun('another-run', { pid: '', file })
    throw error
  })
  try {
    await handle.writeFile(JSON.stringify(journal))
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Reads the journal that an interrupted command left; `torn` when it was not even written whole.
 * Throws `CannotRun` `another-run` while the command that wrote it is still at work.
 */
export async function readJournal(repo: Repository): Promise<Journal | 'torn' | undefined> {
  const file = journalFile(repo)
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const journal = parsed(text)
  if (journal === undefined) return 'torn'
  const { pid, host } = journal
  const other = pid !== process.pid && host === hostname() && isAlive(pid)
  if (other && (await ageOf(file)) < MOST_SECONDS)
    throw cannotRun('another-run', { pid: String(pid), file })
  return journal
}

/** Drops the journal: its command is done, or never began to change anything. */
export async function dropJournal(repo: Repository): Promise<void> {
  await rm(journalFile(repo), { force: true })
}

function journalFile(repo: Repository): string {
  return join(repo.gitDir, 'bd-journal.json')
}

function parsed(text: string): Journal | undefined {
  try {
    const journal = JSON.parse(text) as Journal
    return journal.version === 1 && Array.isArray(journal.paths) ? journal : undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function ageOf(file: string): Promise<number> {
  const there = await stat(file).catch(() => undefined)
  return there === undefined ? Infinity : (Date.now() - there.mtimeMs) / 1000
}
