/** Somebody renamed, moved or deleted a project's folder by hand: its name is the project's number, by which bd finds it. */
import { readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isHundred } from '../../core/record/project-folder.ts'
import { plainText } from '../../repository/plain-file.ts'
import { unsavedPaths } from '../../repository/unsaved.ts'
import type { Reading } from './read-world.ts'
import { UsageError } from './refusal.ts'
import { refuseMisplaced } from './stray-folders.ts'
import type { Session } from '../session.ts'

const RECORD = 'project.yaml'

/** Refuses while the project's record is not where it belongs, or something of it lies where it does not, with the command that mends it. */
export async function refuseMoved(
  session: Session,
  { repo, world }: Pick<Reading, 'repo' | 'world'>,
  project: string,
): Promise<void> {
  const folder = world.tree.folder(project).slice(0, -1)
  const record = `${folder}/${RECORD}`
  // With all of it in place, what lies in the other one is an addition; else it is what was moved.
  if (await isThere(join(repo.top, record))) {
    return refuseMisplaced(session, { repo, world }, project)
  }
  // What was never saved is not missed, nor what a clone that checks out a part of the workspace leaves out.
  const unsaved = await unsavedPaths(repo, folder)
  if (!unsaved.some(({ path, state }) => path === record && state === 'deleted')) return
  const found = await folderOf(repo.top, project, folder)
  const facts = { project, folder }
  if (found === undefined) throw new UsageError('project-folder-gone', facts)
  // A command may have begun the folder anew: then the files are put into it.
  const files = (await isThere(join(repo.top, folder))) ? '/*' : ''
  const above = dirname(folder)
  const made = (await isThere(join(repo.top, above))) ? '' : `mkdir -p ${above} && `
  const back = `${made}mv ${found}${files} ${folder}${files === '' ? '' : '/'}`
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

/** The folders of the workspace in which a project might lie, down to three levels, and in those of a hundred. */
async function foldersIn(top: string, at = '', depth = 3): Promise<readonly string[]> {
  const entries = await readdir(join(top, at), { withFileTypes: true }).catch(() => [])
  const names = entries.filter((one) => one.isDirectory() && !one.name.startsWith('.'))
  const found: string[] = []
  for (const { name } of names) {
    const path = at === '' ? name : `${at}/${name}`
    found.push(
      path,
      ...(depth > 1 || isHundred(`${path}/`) ? await foldersIn(top, path, depth - 1) : []),
    )
  }
  return found
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
