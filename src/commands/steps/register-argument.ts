/** A command line names a register: a folder or file on disk, one of the workspace, one that comes with bd; and what lint says of its text. */
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { type Keeping, lintRegister } from '../../core/lint/register.ts'
import { REGISTER_FILE } from '../../core/register/files.ts'
import type { Register } from '../../core/register/register.ts'
import { type Finding, finding } from '../../core/rules/finding.ts'
import { callableRegisters } from '../../core/text/known-names.ts'
import { idCalled } from '../../core/text/naming.ts'
import { suggest } from '../../core/text/suggestion.ts'
import type { World } from '../../core/world/world.ts'
import { placeOfPart } from '../../documents/part-place.ts'
import { readRegister } from '../../documents/register.ts'
import { readYaml } from '../../documents/source.ts'
import { isLeaving } from '../../repository/leavings.ts'
import { textIn } from './file-argument.ts'
import { folderNames, packageRoot } from './package-folder.ts'
import { orRefuse, Refused, UsageError } from './refusal.ts'

/** A version of a register as its folder stands on disk. */
export interface RegisterFolder {
  /** How its file is shown. */
  readonly shown: string
  readonly text: string
  /** The other files of the folder, by name. */
  readonly beside: ReadonlyMap<string, Uint8Array>
  /** Whether it comes with bd. */
  readonly builtIn: boolean
}

/**
 * The versions that are meant: the one at the path that is named; else by its id the newest of the workspace around, else what comes
 * with bd. Where nothing is named, every version of the workspace, else all that come with bd.
 */
export async function registerFolders(
  cwd: string,
  named: string,
): Promise<readonly RegisterFolder[]> {
  const path = resolve(cwd, named)
  const found = named === '' ? undefined : await stat(path).catch(() => undefined)
  if (found !== undefined) {
    const folder = found.isDirectory() ? path : dirname(path)
    return [await folderAt(folder, relative(cwd, join(folder, REGISTER_FILE)), false)]
  }
  if (/[/.]/u.test(named)) throw new UsageError('file-unreadable', { file: named })
  const own = shelfAbove(cwd)
  const here = own === undefined ? [] : await onShelf(cwd, own, named, false)
  if (here.length > 0) return here
  const shelf = join(packageRoot(), 'templates', 'registers')
  const builtIn = await onShelf(shelf, shelf, named, true)
  if (builtIn.length > 0) return builtIn
  const known = await folderNames('registers')
  const suggestion = suggest(named, known)
  const near = suggestion === undefined ? {} : { suggestion }
  const facts = { kind: 'register' as const, name: named, ...near, known: known.join(', ') }
  throw new Refused([finding('unknown-name', facts)])
}

/** Every version on the shelf, or of what is named the newest; shown from a folder. */
async function onShelf(
  from: string,
  shelf: string,
  named: string,
  builtIn: boolean,
): Promise<readonly RegisterFolder[]> {
  const ids = named === '' ? await foldersIn(shelf) : [named]
  const found = ids.map(async (id) => {
    const versions = (await foldersIn(join(shelf, id))).filter((one) => /^[1-9]\d*$/u.test(one))
    const sorted = versions.sort((a, b) => Number(a) - Number(b))
    return (named === '' ? sorted : sorted.slice(-1)).map((one) => join(shelf, id, one))
  })
  const folders = (await Promise.all(found)).flat()
  return Promise.all(
    folders.map((one) => folderAt(one, relative(from, join(one, REGISTER_FILE)), builtIn)),
  )
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** The `registers` folder of the nearest workspace around a folder. */
function shelfAbove(cwd: string): string | undefined {
  for (let at = cwd; ; at = dirname(at)) {
    if (existsSync(join(at, 'bd.yaml'))) return join(at, 'registers')
    if (dirname(at) === at) return undefined
  }
}

async function folderAt(folder: string, shown: string, builtIn: boolean): Promise<RegisterFolder> {
  const unreadable = () => {
    throw new UsageError('file-unreadable', { file: shown })
  }
  const bytes = await readFile(join(folder, REGISTER_FILE)).catch(unreadable)
  const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable)
  const names = entries
    .filter((one) => one.isFile() && one.name !== REGISTER_FILE && !isLeaving(one.name))
    .map(({ name }) => name)
    .sort()
  const beside = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name))] as const),
  )
  return { shown, text: textIn(shown, bytes), beside: new Map(beside), builtIn }
}

/** The register of a file. Refused: what cannot be read, with each place. */
export function registerIn({ shown, text }: Pick<RegisterFolder, 'shown' | 'text'>): Register {
  return orRefuse(readRegister(orRefuse(readYaml(shown, text))))
}

/** What cannot be read in the file, else what lint says of it, each at its line. */
export function lintedRegister(
  { shown, text }: Pick<RegisterFolder, 'shown' | 'text'>,
  company: Keeping,
): readonly Finding[] {
  const source = readYaml(shown, text)
  const read = source.ok ? readRegister(source.value) : source
  if (!source.ok || !read.ok) return read.ok ? [] : read.findings
  return lintRegister(read.value, company).map(({ finding: one, path }) => ({
    ...one,
    place: placeOfPart(source.value, path),
  }))
}

/** What lint may know of a workspace. */
export function keepingOf(world: World | undefined): Keeping {
  if (world === undefined) return {}
  const { policy } = world
  return { policy, registers: world.registers().map(({ register }) => register.register) }
}

/** The newest version of the register that is called so. Refused: one that there is not, with those that there are. */
export function registerNamed(world: World, named: string): Register {
  const id = orRefuse(idCalled('register', callableRegisters(world), named))
  return world.register(id)!.register
}
