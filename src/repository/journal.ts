/** The journal says which commit a command moved the branch to, so that the next can bring index and work tree along. */
import { randomBytes } from 'node:crypto'
import { lstat, open, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { cannotRun } from '../core/rules/cannot-run.ts'
import type { CommitId } from '../core/record/commit.ts'
import type { Repository } from './git.ts'
import { plainText } from './plain-file.ts'

/**
 * Names the move and nothing else. Which paths it changes is read from the two commits, for the file lies where anybody
 * could write it who can write in the git folder.
 */
export interface Journal {
  readonly version: 1
  /** What stands in the index lock while this journal's command holds it. */
  readonly mark: string
  readonly pid: number
  readonly host: string
  readonly ref: string
  /** Where the branch stood; absent where it was unborn. */
  readonly from?: CommitId | undefined
  readonly commit: CommitId
  /** Whether what comes is of others: then index and work tree keep what the user edited, until his save merges it. */
  readonly brings?: 'others' | undefined
}

/** No command holds its journal this long; a process of this number is then another one. */
const MOST_SECONDS = 600

/** Makes a journal for this process: the branch is to go from one commit to another. */
export function newJournal(
  ref: string,
  from: CommitId | undefined,
  commit: CommitId,
  brings?: 'others',
): Journal {
  const mark = `bd ${randomBytes(12).toString('hex')}\n`
  return { version: 1, mark, pid: process.pid, host: hostname(), ref, from, commit, brings }
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
  const journal = await journalIn(file)
  if (journal === undefined) return undefined
  if (journal === 'torn') return 'torn'
  const { pid, host } = journal
  const other = pid !== process.pid && host === hostname() && isAlive(pid)
  if (other && (await ageOf(file)) < MOST_SECONDS)
    throw cannotRun('another-run', { pid: String(pid), file })
  return journal
}

/** Whether an interrupted command, or one that is at work, left a journal; writes nothing and waits for nobody. */
export async function hasJournal(repo: Repository): Promise<boolean> {
  return (await lstat(journalFile(repo)).catch(() => undefined)) !== undefined
}

/** Drops the journal: its command is done, or never began to change anything. */
export async function dropJournal(repo: Repository): Promise<void> {
  // What lies there may be no file at all.
  await rm(journalFile(repo), { force: true, recursive: true })
}

function journalFile(repo: Repository): string {
  return join(repo.gitDir, 'bd-journal.json')
}

const MARK = /^bd [0-9a-f]{24}\n$/
const COMMIT = /^[0-9a-f]{40}$/

async function journalIn(file: string): Promise<Journal | 'torn' | undefined> {
  const there = await lstat(file).catch(() => undefined)
  if (there === undefined) return undefined
  const text = (await plainText(file)) ?? ''
  try {
    const read = JSON.parse(text) as Journal
    const { mark, pid, host, ref, from, commit, version } = read
    const own = version === 1 && MARK.test(mark) && Number.isSafeInteger(pid) && pid > 0
    const move = typeof ref === 'string' && COMMIT.test(commit)
    if (!own || !move || (from !== undefined && !COMMIT.test(from))) return 'torn'
    const brings = read.brings === 'others' ? read.brings : undefined
    return { version, mark, pid, host: String(host), ref, from, commit, brings }
  } catch {
    return 'torn'
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
  const there = await lstat(file).catch(() => undefined)
  return there === undefined ? Infinity : (Date.now() - there.mtimeMs) / 1000
}
