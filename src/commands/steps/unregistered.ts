/** Folders under `projects/` that no accepted record knows: copied by hand, brought from another clone, or made by hand. */
import { lstat, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { projectFolder } from '../../core/record/tree.ts'
import { isLeaving } from '../../repository/leavings.ts'
import { plainText } from '../../repository/plain-file.ts'
import { unsavedPaths } from '../../repository/unsaved.ts'
import { pasted } from '../../terminal/pasted.ts'
import { titledId } from '../../terminal/phrases/understood.ts'
import type { Session } from '../session.ts'
import type { Reading } from './read.ts'
import { UsageError } from './refused.ts'

/** A folder that is no project here. */
export interface Unregistered {
  readonly folder: string
  /** The project of which its record speaks, with its title; absent where it holds no record. */
  readonly of?: { readonly id: string; readonly title: string }
}

/** Refuses to open a project where something lies already in its folder: what it is, and where it is put out of the way. */
export async function refuseOccupied(
  session: Session,
  reading: Reading,
  project: string,
): Promise<void> {
  const { repo } = reading
  const folder = projectFolder(project).slice(0, -1)
  const there = await lstat(join(repo.top, folder)).catch(() => undefined)
  if (there === undefined) return
  const isFolder = there.isDirectory()
  const inPlace = session.screen.voice.t('同名的文件', 'a file of that name')
  const files = isFolder ? (await unsavedPaths(repo, folder)).map(nameIn(folder)) : [inPlace]
  if (files.length === 0) return
  await refuse(session, reading, project, folder, files)
}

/** Refuses where what is typed is no project but a folder lies where that project would be. */
export async function refuseUnregistered(
  session: Session,
  reading: Reading,
  typed: string,
): Promise<void> {
  if (!/^\d{4}-\d{3,}$/u.test(typed) || reading.world.tree.has(typed)) return
  const folder = projectFolder(typed).slice(0, -1)
  const files = (await unsavedPaths(reading.repo, folder)).map(nameIn(folder))
  if (files.length > 0) await refuse(session, reading, typed, folder, files)
}

async function refuse(
  session: Session,
  reading: Reading,
  project: string,
  folder: string,
  files: readonly string[],
): Promise<never> {
  const { top } = reading.repo
  const of = await recordIn(top, folder)
  const aside = await asideOf(top, folder)
  const from = relative(session.cwd, top)
  const [source, goal] = [join(from, folder), join(from, aside)].map(pasted)
  const facts = { project, folder, aside: `mv ${source} ${goal}` }
  const open = session.verb === 'new-project' ? '-new' : ''
  if (of === undefined) {
    const shown = files.slice(0, MOST).join(', ') + (files.length > MOST ? ', …' : '')
    throw new UsageError(`folder-occupied${open}`, { ...facts, files: shown })
  }
  const original = titledId(session.screen.voice, of.title, of.id)
  const kind = of.id === project ? 'brought' : 'copied'
  throw new UsageError(`folder-${kind}${open}`, { ...facts, original, of: of.id })
}

/** How many files are named. */
const MOST = 5

const nameIn =
  (folder: string) =>
  ({ path }: { readonly path: string }): string =>
    path.slice(folder.length + 1)

/**
 * Copies of projects' folders, in the years that there are. One whose project is not where it belongs was moved and not
 * copied: that is told where the project is worked at.
 */
export async function unregisteredFolders(reading: Reading): Promise<readonly Unregistered[]> {
  const { repo, world } = reading
  const found: Unregistered[] = []
  for (const year of await namesIn(join(repo.top, 'projects'))) {
    for (const name of await namesIn(join(repo.top, 'projects', year))) {
      if (world.tree.has(name)) continue
      const folder = `projects/${year}/${name}`
      const of = await recordIn(repo.top, folder)
      if (of === undefined) continue
      const own = join(repo.top, projectFolder(of.id), 'project.yaml')
      const isMoved =
        world.tree.has(of.id) && (await lstat(own).catch(() => undefined)) === undefined
      if (!isMoved) found.push({ folder, of })
    }
  }
  return found
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((one) => one.isDirectory() && !isLeaving(one.name))
    .map(({ name }) => name)
    .sort()
}

/** Of which project the record in the folder speaks. */
async function recordIn(top: string, folder: string): Promise<Unregistered['of']> {
  const text = (await plainText(join(top, folder, 'project.yaml'))) ?? ''
  const [, id] = /^id: ["']?(\d{4}-\d{3,})["']?$/mu.exec(text) ?? []
  const [, title = ''] = /^title: (?:"(.*)"|'(.*)'|(.*))$/mu.exec(text) ?? []
  return id === undefined ? undefined : { id, title }
}

/** A name beside the projects that nothing has yet. */
async function asideOf(top: string, folder: string): Promise<string> {
  const name = folder.slice(folder.lastIndexOf('/') + 1)
  for (let at = 1; ; at += 1) {
    const aside = at === 1 ? `${name}-aside` : `${name}-aside-${at}`
    if ((await lstat(join(top, aside)).catch(() => undefined)) === undefined) return aside
  }
}
