/** Edits in the work tree that are not saved: shown, never swept up, and in the way of a submission. */
import { finding } from '../../core/finding.ts'
import { projectFolder } from '../../core/tree.ts'
import { type UnsavedPath, unsavedPaths } from '../../repository/unsaved.ts'
import type { Reading } from './read.ts'
import { Refused } from './refused.ts'

/** What differs between the project's folder and HEAD. */
export function unsavedOf(reading: Reading, project: string): Promise<readonly UnsavedPath[]> {
  return unsavedPaths(reading.repo, projectFolder(project).slice(0, -1))
}

/** Refuses while the project has unsaved edits: what is submitted is what was signed. */
export async function refuseUnsaved(reading: Reading, project: string): Promise<void> {
  const unsaved = await unsavedOf(reading, project)
  if (unsaved.length === 0) return
  const paths = unsaved.map(({ path }) => path).join(', ')
  throw new Refused([finding('unsaved-edits', { paths }, { project })])
}
