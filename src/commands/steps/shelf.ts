/** A command line names a published file of a kind: on disk, in the workspace around, or one that comes with bd. */
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { Offer } from '../../core/process/catalogue.ts'
import type { Callable } from '../../core/text/naming.ts'
import type { Session } from '../session.ts'
import { named as idNamed } from './ids-by-name.ts'
import { callableOffers, offersOf } from './offers.ts'
import { packageRoot } from './package-folder.ts'
import { UsageError } from './refusal.ts'

/** A kind of published files: its folder in a workspace and among what comes with bd, and how one version is read. */
export interface Shelf<T> {
  readonly folder: 'registers' | 'duties'
  readonly kind: 'register' | 'duty'
  readonly offered: Exclude<Offer['kind'], 'pack' | 'process'>
  /** The file in the folder of a version. */
  readonly file: string
  /** Reads a version; `shown` is how its file is told, `builtIn` whether it comes with bd. */
  readonly read: (file: string, shown: string, builtIn: boolean) => Promise<T>
}

/** Who asks: the folder that he is in; what the workspace has, by its titles. */
export interface Asking {
  readonly session: Session
  readonly own: Callable
}

/**
 * The versions that are meant: the one at the path, or in the folder, that is named; else by its id or title the newest version of the
 * workspace around, else what comes with bd. Where nothing is named, every version of the workspace, else all that come with bd.
 * Refused: a name that calls none, or several.
 */
export async function versionsMeant<T>(
  shelf: Shelf<T>,
  { session, own: titles }: Asking,
  named: string,
): Promise<readonly T[]> {
  const { cwd } = session
  const path = resolve(cwd, named)
  const onDisk = named === '' ? undefined : await stat(path).catch(() => undefined)
  if (onDisk !== undefined) {
    const file = onDisk.isDirectory() ? join(path, shelf.file) : path
    return [await shelf.read(file, relative(cwd, file), false)]
  }
  if (/[/.]/u.test(named)) throw new UsageError('file-unreadable', { file: named })
  const own = workspaceAbove(cwd)
  const here = async (id: string) =>
    own === undefined ? [] : versionsIn(shelf, cwd, join(own, shelf.folder), id, false)
  const found = await here(named)
  if (found.length > 0) return found
  const offers = callableOffers(await offersOf(shelf.offered))
  const id =
    named === '' ? '' : idNamed(session, shelf.kind, new Map([...offers, ...titles]), named)
  const called = id === named ? [] : await here(id)
  if (called.length > 0) return called
  return comingWithBd(shelf, id)
}

/** What comes with bd: of this id, else all. */
export function comingWithBd<T>(shelf: Shelf<T>, id = ''): Promise<readonly T[]> {
  const ready = join(packageRoot(), 'templates', shelf.folder)
  return versionsIn(shelf, ready, ready, id, true)
}

/** Every version in a folder, or of what is named the newest; shown from another. */
async function versionsIn<T>(
  shelf: Shelf<T>,
  from: string,
  folder: string,
  named: string,
  builtIn: boolean,
): Promise<readonly T[]> {
  const ids = named === '' ? await foldersIn(folder) : [named]
  const found = ids.map(async (id) => {
    const versions = (await foldersIn(join(folder, id))).filter((one) => /^[1-9]\d*$/u.test(one))
    const sorted = versions.sort((a, b) => Number(a) - Number(b))
    const wanted = named === '' ? sorted : sorted.slice(-1)
    return wanted.map((one) => join(folder, id, one, shelf.file))
  })
  const files = (await Promise.all(found)).flat()
  return Promise.all(files.map((file) => shelf.read(file, relative(from, file), builtIn)))
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** The nearest workspace around a folder. */
function workspaceAbove(cwd: string): string | undefined {
  for (let at = cwd; ; at = dirname(at)) {
    if (existsSync(join(at, 'bd.yaml'))) return at
    if (dirname(at) === at) return undefined
  }
}
