/** Files of duties on disk: which one is meant, and what lint says of its text. */
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { DUTIES_FILE, type Duties } from '../../core/duty/duty.ts'
import { lintDuties } from '../../core/duty/lint.ts'
import type { Around } from '../../core/duty/sources.ts'
import { suggest } from '../../core/text/suggestion.ts'
import { type Finding, finding } from '../../core/rules/finding.ts'
import { readDuties } from '../../documents/duties.ts'
import { placeOfPart } from '../../documents/part-place.ts'
import { readYaml } from '../../documents/source.ts'
import { textIn } from './file-argument.ts'
import { folderNames, packageRoot } from './package-folder.ts'
import { orRefuse, Refused, UsageError } from './refusal.ts'

/** A file of duties as it stands on disk. */
export interface DutyFile {
  /** How the file is shown. */
  readonly shown: string
  readonly text: string
  /** Whether it comes with bd. */
  readonly builtIn: boolean
}

/**
 * The files that are meant: the one at the path, or in the folder, that is named; else by its id the newest version of the workspace
 * around, else what comes with bd. Where nothing is named, every version of the workspace, else all that come with bd.
 */
export async function dutyFiles(cwd: string, named: string): Promise<readonly DutyFile[]> {
  const path = resolve(cwd, named)
  const found = named === '' ? undefined : await stat(path).catch(() => undefined)
  if (found !== undefined) {
    const file = found.isDirectory() ? join(path, DUTIES_FILE) : path
    return [await fileAt(file, relative(cwd, file), false)]
  }
  if (/[/.]/u.test(named)) throw new UsageError('file-unreadable', { file: named })
  const own = shelfAbove(cwd)
  const here = own === undefined ? [] : await onShelf(cwd, own, named, false)
  if (here.length > 0) return here
  const shelf = join(packageRoot(), 'templates', 'duties')
  const builtIn = await onShelf(shelf, shelf, named, true)
  if (builtIn.length > 0) return builtIn
  const known = await folderNames('duties')
  const suggestion = suggest(named, known)
  const near = suggestion === undefined ? {} : { suggestion }
  const facts = { kind: 'duty' as const, name: named, ...near, known: known.join(', ') }
  throw new Refused([finding('unknown-name', facts)])
}

/** Every version on the shelf, or of what is named the newest; shown from a folder. */
async function onShelf(
  from: string,
  shelf: string,
  named: string,
  builtIn: boolean,
): Promise<readonly DutyFile[]> {
  const ids = named === '' ? await namesIn(shelf) : [named]
  const found = ids.map(async (id) => {
    const versions = (await namesIn(join(shelf, id))).filter((one) => /^[1-9]\d*$/u.test(one))
    const sorted = versions.sort((a, b) => Number(a) - Number(b))
    return (named === '' ? sorted : sorted.slice(-1)).map((one) =>
      join(shelf, id, one, DUTIES_FILE),
    )
  })
  const files = (await Promise.all(found)).flat()
  return Promise.all(files.map((file) => fileAt(file, relative(from, file), builtIn)))
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** The `duties` folder of the nearest workspace around a folder. */
function shelfAbove(cwd: string): string | undefined {
  for (let at = cwd; ; at = dirname(at)) {
    if (existsSync(join(at, 'bd.yaml'))) return join(at, 'duties')
    if (dirname(at) === at) return undefined
  }
}

async function fileAt(path: string, shown: string, builtIn: boolean): Promise<DutyFile> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError('file-unreadable', { file: shown })
  })
  return { shown, text: textIn(shown, bytes), builtIn }
}

/** The duties of a file. Refused: what cannot be read, with each place. */
export function dutiesIn({ shown, text }: Pick<DutyFile, 'shown' | 'text'>): Duties {
  return orRefuse(readDuties(orRefuse(readYaml(shown, text))))
}

/** What cannot be read in the file, else what lint says of it, each at its line. */
export function lintedDuties(
  { shown, text }: Pick<DutyFile, 'shown' | 'text'>,
  around: Around,
): readonly Finding[] {
  const source = readYaml(shown, text)
  const read = source.ok ? readDuties(source.value) : source
  if (!source.ok || !read.ok) return read.ok ? [] : read.findings
  return lintDuties(read.value, around).map(({ finding: one, path }) => ({
    ...one,
    place: placeOfPart(source.value, path),
  }))
}
