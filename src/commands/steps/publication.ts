/** What is to be published: a folder on disk, or a process that comes with bd, numbered as this workspace's next version. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { newestVersion } from '../../core/acts/publish.ts'
import { finding } from '../../core/rules/finding.ts'
import { called } from '../../core/text/naming.ts'
import type { Process } from '../../core/process/process.ts'
import { PROCESS_FILE } from '../../core/process/files.ts'
import type { World } from '../../core/world/world.ts'
import { readProcess } from '../../documents/process.ts'
import { originLine, renumbered } from '../../documents/version-copy.ts'
import { readYaml } from '../../documents/source.ts'
import { isLeaving } from '../../repository/leavings.ts'
import { titledId } from '../../terminal/phrases/understood.ts'
import type { Session } from '../session.ts'
import { sha256 } from './digest.ts'
import { named } from './ids-by-name.ts'
import { callableOffers, offersOf } from './offers.ts'
import { templateFiles } from './package-folder.ts'
import { processTexts } from './process-texts.ts'
import { orRefuse, Refused, UsageError } from './refusal.ts'

type Files = ReadonlyMap<string, Uint8Array>

/** A version as it will stand in the workspace. */
export interface Publication {
  readonly process: Process
  /** How its folder is shown. */
  readonly shown: string
  /** The folder on disk that it comes from; absent for a process that comes with bd. */
  readonly folder?: string
  /** The bytes of every file, by name. */
  readonly files: Files
  /** The version that the file calls itself. */
  readonly written: number
}

/**
 * Reads what the argument names and makes it this workspace's next version. Only the line of the version is written anew,
 * and below it stands what a process that comes with bd was made from. Refused: what cannot be read, with each place.
 */
export async function publicationOf(
  world: World,
  session: Session,
  typed: string,
): Promise<Publication> {
  const { shown, folder, files } = await sourceOf(session, typed)
  const file = `${shown}/${PROCESS_FILE}`
  const bytes = files.get(PROCESS_FILE)
  if (bytes === undefined) throw new UsageError('file-unreadable', { file })
  const text = Buffer.from(bytes).toString('utf8')
  const source = orRefuse(readYaml(file, text))
  const { process: id, version: written } = orRefuse(readProcess(source))
  const origin = { process: id, version: written, sha256: digestOf(files) }
  const version = newestVersion(world, id) + 1
  const next = renumbered(source, text, version, folder === undefined ? [originLine(origin)] : [])
  return {
    process: orRefuse(readProcess(orRefuse(readYaml(file, next)))),
    shown,
    ...(folder === undefined ? {} : { folder }),
    files: new Map([...files, [PROCESS_FILE, Buffer.from(next, 'utf8')]]),
    written,
  }
}

/** A folder that is there, else a process that comes with bd. */
async function sourceOf(
  session: Session,
  typed: string,
): Promise<{ readonly shown: string; readonly folder?: string; readonly files: Files }> {
  const { cwd } = session
  const folder = resolve(cwd, typed)
  const onDisk = await stat(folder).catch(() => undefined)
  if (onDisk?.isDirectory() === true) {
    const shown = relative(cwd, folder) || '.'
    return { shown, folder, files: processTexts(shown, await filesIn(folder)) }
  }
  const offers = await offersOf('process')
  const callable = callableOffers(offers)
  const found = called(callable, typed)
  if (found.is === 'none') {
    const { voice } = session.screen
    const like = found.like === undefined ? {} : { like: found.like }
    const known = offers.map(({ id, title }) => titledId(voice, voice.title(title), id))
    throw new UsageError('nothing-to-publish', { found: typed, ...like, known: voice.list(known) })
  }
  const id = named(session, 'process', callable, typed)
  return { shown: id, files: await templateFiles(`processes/${id}/1`) }
}

/** Every file of the folder; a folder or link inside it is refused by its name, as any stray file is. */
async function filesIn(folder: string): Promise<Files> {
  const all = await readdir(folder, { withFileTypes: true })
  const entries = all.filter(({ name }) => !isLeaving(name))
  const stray = entries.filter((entry) => !entry.isFile())
  if (stray.length > 0) {
    throw new Refused(
      stray.map(({ name }) =>
        finding('stray-process-file', { path: `${name}/`, process: basename(folder) }),
      ),
    )
  }
  const read = entries.map(async ({ name }) => [name, await readFile(join(folder, name))] as const)
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The digest of a version: of the sorted lines of its files, as the workspace reckons it. */
function digestOf(files: Files): string {
  const lines = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
  return sha256(lines.sort().join(''))
}
