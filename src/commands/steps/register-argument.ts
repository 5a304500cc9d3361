/** A command line names a register: a folder or file on disk, one of the workspace, one that comes with bd; and what lint says of its text. */
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Keeping, lintRegister } from '../../core/lint/register.ts'
import { REGISTER_FILE } from '../../core/register/files.ts'
import type { Register } from '../../core/register/register.ts'
import type { Finding } from '../../core/rules/finding.ts'
import { callableRegisters } from '../../core/text/known-names.ts'
import { idCalled } from '../../core/text/naming.ts'
import type { World } from '../../core/world/world.ts'
import { placeOfPart } from '../../documents/part-place.ts'
import { readRegister } from '../../documents/register.ts'
import { readYaml } from '../../documents/source.ts'
import type { Session } from '../session.ts'
import { isLeaving } from '../../repository/leavings.ts'
import { textIn } from './file-argument.ts'
import { orRefuse, UsageError } from './refusal.ts'
import { comingWithBd, type Shelf, versionsMeant } from './shelf.ts'

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

const SHELF: Shelf<RegisterFolder> = {
  folder: 'registers',
  kind: 'register',
  offered: 'register',
  file: REGISTER_FILE,
  read: folderAt,
}

/** The versions that are meant by a path, an id or title, or nothing: see `versionsMeant`. */
export function registerFolders(
  session: Session,
  world: World | undefined,
  named: string,
): Promise<readonly RegisterFolder[]> {
  const own = world === undefined ? new Map() : callableRegisters(world)
  return versionsMeant(SHELF, { session, own }, named)
}

/** Those that come with bd: of this id, else all. */
export function builtInRegisters(id = ''): Promise<readonly RegisterFolder[]> {
  return comingWithBd(SHELF, id)
}

async function folderAt(file: string, shown: string, builtIn: boolean): Promise<RegisterFolder> {
  const folder = dirname(file)
  const unreadable = () => {
    throw new UsageError('file-unreadable', { file: shown })
  }
  const bytes = await readFile(file).catch(unreadable)
  const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable)
  const names = entries
    .filter((one) => one.isFile() && one.name !== basename(file) && !isLeaving(one.name))
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
