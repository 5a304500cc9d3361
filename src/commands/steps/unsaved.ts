/** Edits in the work tree that are not saved: shown, never swept up, and in the way of a submission. */
import { type Finding, finding } from '../../core/finding.ts'
import { projectFolder } from '../../core/tree.ts'
import { type UnsavedPath, unsavedPaths } from '../../repository/unsaved.ts'
import type { Reading } from './read.ts'
import { Refused } from './refused.ts'

/** What differs between the project's folder and HEAD. */
export function unsavedOf(reading: Reading, project: string): Promise<readonly UnsavedPath[]> {
  return unsavedPaths(reading.repo, projectFolder(project).slice(0, -1))
}

/** That the project has unsaved edits, with their paths: what is submitted or handed over is what was signed. */
export async function unsavedFindings(
  reading: Reading,
  project: string,
): Promise<{ readonly findings: readonly Finding[]; readonly paths: readonly string[] }> {
  const paths = (await unsavedOf(reading, project)).map(({ path }) => path)
  if (paths.length === 0) return { findings: [], paths }
  return { findings: [finding('unsaved-edits', { paths: paths.join(', ') }, { project })], paths }
}

/** Refuses while the project has unsaved edits. */
export async function refuseUnsaved(reading: Reading, project: string): Promise<void> {
  const { findings } = await unsavedFindings(reading, project)
  if (findings.length > 0) throw new Refused(findings)
}
