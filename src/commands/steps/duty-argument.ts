/** Files of duties on disk: which one is meant, and what lint says of its text. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DUTIES_FILE, type Duties } from '../../core/duty/duty.ts'
import { lintDuties } from '../../core/duty/lint.ts'
import type { Around } from '../../core/duty/sources.ts'
import type { Finding } from '../../core/rules/finding.ts'
import { callableDutyFiles } from '../../core/text/known-names.ts'
import type { World } from '../../core/world/world.ts'
import { readDuties } from '../../documents/duties.ts'
import { placeOfPart } from '../../documents/part-place.ts'
import { readYaml } from '../../documents/source.ts'
import type { Session } from '../session.ts'
import { textIn } from './file-argument.ts'
import { packageRoot } from './package-folder.ts'
import { orRefuse, UsageError } from './refusal.ts'
import { comingWithBd, type Shelf, versionsMeant } from './shelf.ts'

/** A file of duties as it stands on disk. */
export interface DutyFile {
  /** How the file is shown. */
  readonly shown: string
  readonly text: string
  /** Whether it comes with bd. */
  readonly builtIn: boolean
}

const SHELF: Shelf<DutyFile> = {
  folder: 'duties',
  kind: 'duty',
  offered: 'duties',
  file: DUTIES_FILE,
  read: fileAt,
}

/** The files that are meant by a path, an id or title, or nothing: see `versionsMeant`. */
export function dutyFiles(
  session: Session,
  world: World | undefined,
  named: string,
): Promise<readonly DutyFile[]> {
  const own = world === undefined ? new Map() : callableDutyFiles(world)
  return versionsMeant(SHELF, { session, own }, named)
}

/** Those that come with bd. */
export function builtInDuties(): Promise<readonly DutyFile[]> {
  return comingWithBd(SHELF)
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
    ...withReady(one),
    place: placeOfPart(source.value, path),
  }))
}

/** Of a register that is missing and comes with bd it is said that it does. */
function withReady(one: Finding): Finding {
  if (one.rule !== 'unknown-name' || one.facts.kind !== 'register') return one
  const isReady = existsSync(join(packageRoot(), 'templates', 'registers', one.facts.name))
  return isReady ? { ...one, facts: { ...one.facts, ready: 'yes' } } : one
}
