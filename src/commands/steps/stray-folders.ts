/** No accepted record knows some folders under `projects/`: copied by hand, brought from another clone, or made by hand. */
import { lstat, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { foldersOf } from '../../core/record/project-folder.ts'
import { isLeaving } from '../../repository/leavings.ts'
import { plainText } from '../../repository/plain-file.ts'
import { unsavedPaths } from '../../repository/unsaved.ts'
import { pasted } from '../../terminal/pasted.ts'
import { titledId } from '../../terminal/phrases/understood.ts'
import type { Session } from '../session.ts'
import type { Reading } from './read-world.ts'
import { UsageError } from './refusal.ts'

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
  for (const folder of placesOf(project)) {
    const there = await lstat(join(repo.top, folder)).catch(() => undefined)
    if (there === undefined) continue
    const inPlace = session.screen.voice.t('同名的文件', 'a file of that name')
    const files = there.isDirectory() ? await filesIn(reading, folder) : [inPlace]
    if (files.length > 0) await refuse(session, reading, project, folder, files)
  }
}

/** Refuses where what is typed is no project but a folder lies where that project would be. */
export async function refuseUnregistered(
  session: Session,
  reading: Reading,
  typed: string,
): Promise<void> {
  if (!/^\d{4}-\d{3,}$/u.test(typed) || reading.world.tree.has(typed)) return
  for (const folder of placesOf(typed)) {
    const files = await filesIn(reading, folder)
    if (files.length > 0) await refuse(session, reading, typed, folder, files)
  }
}

/** Refuses where something lies in the folder that the project would have by the other way of laying projects out. */
export async function refuseMisplaced(
  { cwd }: Session,
  { repo, world }: Pick<Reading, 'repo' | 'world'>,
  project: string,
): Promise<void> {
  const own = world.tree.folder(project).slice(0, -1)
  for (const folder of placesOf(project)) {
    if (folder === own || (await filesIn({ repo }, folder)).length === 0) continue
    const aside = await movingAside(repo.top, cwd, folder)
    throw new UsageError('folder-misplaced', { project, folder, own, aside })
  }
}

/** The folders in which a project may lie, its own and the other one. */
function placesOf(project: string): readonly string[] {
  return foldersOf(project).map((folder) => folder.slice(0, -1))
}

async function filesIn(
  { repo }: Pick<Reading, 'repo'>,
  folder: string,
): Promise<readonly string[]> {
  return (await unsavedPaths(repo, folder)).map(({ path }) => path.slice(folder.length + 1))
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
  const facts = { project, folder, aside: await movingAside(top, session.cwd, folder) }
  const open = session.verb === 'new-project' ? '-new' : ''
  if (of === undefined) {
    const shown = files.slice(0, MOST).join(', ') + (files.length > MOST ? ', …' : '')
    throw new UsageError(`folder-occupied${open}`, { ...facts, files: shown })
  }
  const original = titledId(session.screen.voice, of.title, of.id)
  const kind = of.id === project ? 'brought' : 'copied'
  throw new UsageError(`folder-${kind}${open}`, { ...facts, original })
}

/** How many files are named. */
const MOST = 5

/**
 * Copies of projects' folders, in the years that there are. One whose project is not where it belongs was moved and not
 * copied: that is told where the project is worked at.
 */
export async function unregisteredFolders(reading: Reading): Promise<readonly Unregistered[]> {
  const { repo, world } = reading
  const found: Unregistered[] = []
  for (const folder of await projectFolders(repo.top)) {
    const name = folder.slice(folder.lastIndexOf('/') + 1)
    if (world.tree.has(name) && `${folder}/` === world.tree.folder(name)) continue
    const of = await recordIn(repo.top, folder)
    if (of === undefined) continue
    const own = join(repo.top, world.tree.folder(of.id), 'project.yaml')
    const isMoved = world.tree.has(of.id) && (await lstat(own).catch(() => undefined)) === undefined
    if (!isMoved) found.push({ folder, of })
  }
  return found
}

/** The folders in the years that there are, and in those of a hundred. */
async function projectFolders(top: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const year of await namesIn(join(top, 'projects'))) {
    for (const name of await namesIn(join(top, 'projects', year))) {
      const folder = `projects/${year}/${name}`
      if (!/^\d+$/u.test(name)) found.push(folder)
      else found.push(...(await namesIn(join(top, folder))).map((one) => `${folder}/${one}`))
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

/** The command that puts a folder beside the projects, as it is pasted where one is. */
async function movingAside(top: string, cwd: string, folder: string): Promise<string> {
  const from = relative(cwd, top)
  const [source, goal] = [folder, await asideOf(top, folder)].map((one) => pasted(join(from, one)))
  return `mv ${source} ${goal}`
}

/** A name beside the projects that nothing has yet. */
async function asideOf(top: string, folder: string): Promise<string> {
  const name = folder.slice(folder.lastIndexOf('/') + 1)
  for (let at = 1; ; at += 1) {
    const aside = at === 1 ? `${name}-aside` : `${name}-aside-${at}`
    if ((await lstat(join(top, aside)).catch(() => undefined)) === undefined) return aside
  }
}
