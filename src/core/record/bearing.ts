/** Says which projects depend on a path. */
import { foldersOf, projectOfPath } from './project-folder.ts'

const COMMON = /^(?:bd\.yaml$|policy\.yaml$|policy\/|calendar\/|processes\/|grants\/)/

/** Whether every project depends on the path: policy, bd.yaml, calendar, processes, grants. */
export function isCommon(path: string): boolean {
  return COMMON.test(path)
}

/**
 * Whether a project depends on a path, which may be a folder with a slash at its end, or a slash alone for all there is;
 * without a project, whether all do.
 */
export function bearsOn(path: string, project: string | undefined): boolean {
  if (isCommon(path) || path === '/') return true
  if (project === undefined) return false
  return (
    projectOfPath(path) === project ||
    (path.endsWith('/') && foldersOf(project).some((folder) => folder.startsWith(path)))
  )
}
