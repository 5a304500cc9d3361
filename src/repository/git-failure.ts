/** A command of git may fail where that is no matter of git: a lock that stands, a disk that is full. */
import { statfsSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { type CannotRun, cannotRun } from '../core/rules/cannot-run.ts'

/** What the system answers where nothing can be written, by the words that git has for it. */
const SYSTEM: readonly (readonly [RegExp, string])[] = [
  [/No space left on device|Out of diskspace/i, 'ENOSPC'],
  [/Disk quota exceeded/i, 'EDQUOT'],
  [/Read-only file system/i, 'EROFS'],
  [/Permission denied|insufficient permission/i, 'EACCES'],
]

/** Takes a command and what it said (in English, LANG=C) in a folder; gives the failure that a person can mend. */
export function gitFailure(command: string, said: string, top: string): CannotRun {
  // What git hints at is for whoever typed the command.
  const detail = said
    .replaceAll(/^hint:.*\n?/gmu, '')
    .trim()
    .slice(0, 500)
  const [, lock] = /'([^'\n]+\.lock)': File exists/.exec(said) ?? []
  if (lock !== undefined) return lockedBy(isAbsolute(lock) ? lock : join(top, lock))
  const [, config] = /could not lock config file (\S.*?): File exists/.exec(said) ?? []
  if (config !== undefined)
    return lockedBy(join(top, `${config}.lock`).replace(`${top}${top}`, top))
  const [, code] = SYSTEM.find(([words]) => words.test(said)) ?? []
  if (code === undefined) {
    const unwritten = UNWRITTEN.exec(said)
    const file = isAbsolute(unwritten?.[1] ?? '') ? unwritten![1]! : top
    if (unwritten !== null && isFull(file))
      return cannotRun('file-system', { file, detail: 'ENOSPC' })
    return cannotRun('git-failed', { command, detail })
  }
  const [, file = top] = /(?:'|file )([^'\n:]*\/[^'\n:]*)/.exec(said) ?? []
  return cannotRun('file-system', { file, detail: code })
}

/** Git could not write something, and does not always say why. */
const UNWRITTEN = /(?:couldn't|could not|unable to) write(?: '([^'\n]+)')?/iu

/** Less than this is no room. */
const NO_ROOM = 1024 * 1024

/** Whether there is no room left where a file was to be. */
function isFull(file: string): boolean {
  for (let at = file; ; at = dirname(at)) {
    try {
      const { bavail, bsize } = statfsSync(at)
      return bavail * bsize < NO_ROOM
    } catch {
      if (dirname(at) === at) return false
    }
  }
}

/** That git said nothing for too long: what stands in its folder, or above it, is not all files. */
export function gitSilent(command: string, dir: string): CannotRun {
  return cannotRun('git-silent', { command: `git ${command}`, dir })
}

/** That a lock file stands, with its age in minutes: an old one is what a killed program left. */
export function lockedBy(file: string): CannotRun {
  const there = statSync(file, { throwIfNoEntry: false })
  const minutes = there === undefined ? 0 : Math.max(0, (Date.now() - there.mtimeMs) / 60_000)
  return cannotRun('index-locked', { file, minutes: String(Math.floor(minutes)) })
}
