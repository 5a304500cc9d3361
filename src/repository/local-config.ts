/** Looks whether the repository's own configuration may say something at all, so that git is asked only where it may. */
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Repository } from './git.ts'
import { plainText } from './plain-file.ts'

/** Whether the configuration mentions a word; where it includes other files, or is no plain file, it may. */
export async function mayConfigure(repo: Repository, word: RegExp): Promise<boolean> {
  const files = [join(repo.commonDir, 'config'), join(repo.gitDir, 'config.worktree')]
  const may = await Promise.all(files.map((file) => mayHold(file, word)))
  return may.includes(true)
}

async function mayHold(file: string, word: RegExp): Promise<boolean> {
  const text = await plainText(file)
  if (text === undefined) return (await lstat(file).catch(() => undefined)) !== undefined
  // A section may stand behind another on its line, so the word counts wherever it is.
  return word.test(text) || /include/i.test(text)
}
