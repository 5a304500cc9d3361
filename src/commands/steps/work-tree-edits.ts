/** Edits in the work tree that are not saved are shown, never swept up, and in the way of a submission. */
import type { Standing } from '../../core/review/standing.ts'
import { type Finding, finding } from '../../core/rules/finding.ts'
import { isOwnRecord } from '../../core/project/own-record.ts'
import { projectOfPath } from '../../core/record/project-folder.ts'
import { type UnsavedPath, unsavedPaths } from '../../repository/unsaved.ts'
import { refuseMoved } from './moved-folder.ts'
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

/** Of the projects that are being drafted, those of which something stands unsaved in this work tree. */
export async function projectsUnsaved(
  { repo, head, world }: Reading,
  projects: readonly Pick<Standing, 'id' | 'state'>[],
): Promise<ReadonlySet<string>> {
  const drafting = projects.filter(({ state }) => state === 'drafting').map(({ id }) => id)
  const [one, ...others] = drafting
  if (one === undefined) return new Set()
  const among = new Set(drafting)
  const of = (path: string) => projectOfPath(path) ?? ''
  const folder = others.length === 0 ? world.tree.folder(one).slice(0, -1) : 'projects'
  const paths = await unsavedPaths(
    repo,
    folder,
    (path) => among.has(of(path)) && !isOwnRecord(path),
    head,
  )
  return new Set(paths.map(({ path }) => of(path)))
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
