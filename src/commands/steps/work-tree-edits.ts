/** Edits in the work tree that are not saved are shown, never swept up, and in the way of a submission. */
import type { Summary } from '../../core/agenda/summary.ts'
import type { Standing } from '../../core/review/standing.ts'
import { type Finding, finding } from '../../core/rules/finding.ts'
import { isOwnRecord } from '../../core/project/own-record.ts'
import { type FolderTexts, textsUnder } from '../../repository/folder-texts.ts'
import { type UnsavedPath, unsavedPaths } from '../../repository/unsaved.ts'
import { refuseMoved } from './moved-folder.ts'
import type { Looks } from './look-memory.ts'
import type { Reading } from './read-world.ts'
import { Refused } from './refusal.ts'
import type { Session } from '../session.ts'

/** What differs between the project's folder and HEAD. */
export function unsavedOf(
  { repo, head, world }: Reading,
  project: string,
): Promise<readonly UnsavedPath[]> {
  return unsavedPaths(repo, world.tree.folder(project).slice(0, -1), () => true, head)
}

/** A project of which a summary says what was saved in it, where it does. */
type Summed = Pick<Summary, 'id' | 'state' | 'texts'>

/**
 * Of the projects that are being drafted, those of which something stands unsaved in this work tree; `head` is where it
 * stands, if that is not where the reading does.
 */
export async function projectsUnsaved(
  reading: Reading,
  projects: readonly Summed[],
  head = reading.head,
): Promise<ReadonlySet<string>> {
  const { repo, world, replay } = reading
  const isRead = head === reading.head && replay.isClean
  const texts = textsUnder(repo.top, (path) => !isOwnRecord(path))
  // Of what was not summed nothing is known to compare: it is looked at closely.
  const isSummed = projects.some((one) => one.texts !== undefined)
  const looks = isRead && isSummed ? (await reading.summaries())?.looks(texts) : undefined
  const unsaved = new Set<string>()
  for (const one of projects) {
    if (one.state !== 'drafting' || (isRead && isAsSaved(reading, { texts, looks }, one))) continue
    const folder = world.tree.folder(one.id).slice(0, -1)
    const paths = await unsavedPaths(repo, folder, (path) => !isOwnRecord(path), head)
    if (paths.length > 0) unsaved.add(one.id)
  }
  looks?.keep()
  return unsaved
}

interface WorkTree {
  readonly texts: FolderTexts
  readonly looks: Looks | undefined
}

/** Whether the folder holds what was saved, byte for byte, and nothing else; what looks otherwise is looked at closely. */
function isAsSaved(
  { world }: Reading,
  { texts, looks }: WorkTree,
  { id, texts: known }: Summed,
): boolean {
  if (known === undefined) return false
  const folder = world.tree.folder(id).slice(0, -1)
  if (looks?.isAsSaved(id, folder) === true) return true
  const found = texts.read(folder)
  const saved = Object.entries(known)
  const isSame =
    found?.texts.size === saved.length &&
    saved.every(([path, sha256]) => found.texts.get(path) === sha256)
  if (isSame) looks?.note(id, [...found.folders, ...found.texts.keys()])
  return isSame
}

/** Whether the project is being drafted, and something of it stands unsaved in this work tree. */
export async function isUnsaved(reading: Reading, standing: Standing): Promise<boolean> {
  return (await projectsUnsaved(reading, [standing])).has(standing.id)
}

/** That the project has unsaved edits, with their paths: what is submitted or handed over is what was signed. */
export async function unsavedFindings(
  session: Session,
  reading: Reading,
  project: string,
): Promise<{ readonly findings: readonly Finding[]; readonly paths: readonly string[] }> {
  await refuseMoved(session, reading, project)
  const paths = (await unsavedOf(reading, project)).map(({ path }) => path)
  if (paths.length === 0) return { findings: [], paths }
  const records = paths.filter((path) => isOwnRecord(path))
  const own = records.length === 0 ? {} : { records: records.join(', ') }
  const facts = { paths: paths.join(', '), ...own }
  return { findings: [finding('unsaved-edits', facts, { project })], paths }
}

/** Refuses while the project has unsaved edits. */
export async function refuseUnsaved(
  session: Session,
  reading: Reading,
  project: string,
): Promise<void> {
  const { findings } = await unsavedFindings(session, reading, project)
  if (findings.length > 0) throw new Refused(findings)
}
