/** Who was reminded of what, and when: kept beside the branch in this clone only, signed by nobody and part of no history. */
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Repository } from './git.ts'
import { plainText } from './plain-file.ts'

/** The last day of each reminder by what it was about. */
export type Reminded = ReadonlyMap<string, string>

const VERSION = 1

/** What was reminded from here; nothing where the file is not there, or is not bd's. */
export async function readReminded(repo: Repository): Promise<Reminded> {
  const text = (await plainText(fileOf(repo))) ?? ''
  try {
    const read = JSON.parse(text) as { version?: unknown; reminded?: unknown }
    if (read.version !== VERSION || typeof read.reminded !== 'object') return new Map()
    const all = Object.entries(read.reminded ?? {})
    return new Map(all.filter((one): one is [string, string] => typeof one[1] === 'string'))
  } catch {
    return new Map()
  }
}

/** Writes it anew, put in place by one rename. */
export async function writeReminded(repo: Repository, reminded: Reminded): Promise<void> {
  const file = fileOf(repo)
  const temporary = `${file}.${process.pid}`
  const text = JSON.stringify({ version: VERSION, reminded: Object.fromEntries(reminded) })
  try {
    await writeFile(temporary, `${text}\n`, { mode: 0o600 })
    await rename(temporary, file)
  } finally {
    await rm(temporary, { force: true })
  }
}

function fileOf(repo: Repository): string {
  return join(repo.gitDir, 'bd-reminders.json')
}
