/** A project's folder that somebody renamed, moved or deleted by hand: its name is the project's number, by which bd finds it. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../../core/record/tree.ts'
import { plainText } from '../../repository/plain-file.ts'
import { unsavedPaths } from '../../repository/unsaved.ts'
import type { Reading } from './read.ts'
import { UsageError } from './refused.ts'

const RECORD = 'project.yaml'

/** Refuses while the project's record is not where it belongs, with the command that brings it back. */
export async function refuseMoved({ repo }: Pick<Reading, 'repo'>, project: string): Promise<void> {
  const folder = projectFolder(project).slice(0, -1)
  const record = `${folder}/${RECORD}`
  if (await isThere(join(repo.top, record))) return
  // What was never saved is not missed, nor what a clone that checks out a part of the workspace leaves out.
  const unsaved = await unsavedPaths(repo, folder)
  if (!unsaved.some(({ path, state }) => path === record && state === 'deleted')) return
  const found = await folderOf(repo.top, project, folder)
  const facts = { project, folder }
  if (found === undefined) throw new UsageError('project-folder-gone', facts)
  // A command may have begun the folder anew: then the files are put into it.
  const files = (await isThere(join(repo.top, folder))) ? '/*' : ''
  const back = `mv ${found}${files} ${folder}${files === '' ? '' : '/'}`
  throw new UsageError('project-folder-moved', { ...facts, found, back })
}

/** Another folder in which the record of the project stands. */
async function folderOf(top: string, project: string, folder: string): Promise<string | undefined> {
  const own = new RegExp(`^id: ["']?${project}["']?$`, 'mu')
  for (const candidate of await foldersIn(top)) {
    if (candidate === folder) continue
    const text = (await plainText(join(top, candidate, RECORD))) ?? ''
    if (own.test(text)) return candidate
  }
  return undefined
}

/** The folders of the workspace in which a project might lie, down to three levels. */
async function foldersIn(top: string, at = '', depth = 3): Promise<readonly string[]> {
  const entries = await readdir(join(top, at), { withFileTypes: true }).catch(() => [])
  const names = entries.filter((one) => one.isDirectory() && !one.name.startsWith('.'))
  const found: string[] = []
  for (const { name } of names) {
    const path = at === '' ? name : `${at}/${name}`
    found.push(path, ...(depth > 1 ? await foldersIn(top, path, depth - 1) : []))
  }
  return found
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
