/** A path tells what is read together with it: a project, a folder of records, or what lies outside of both. */
import { projectOfPath } from './project-folder.ts'
import { recordFolderOf } from './register-folder.ts'

/** Whether a path lies outside of projects and registers. */
export function isCommonPath(path: string): boolean {
  return unitOf(path) === undefined
}

/** What is read together with a path: its project, or its folder of records. */
export function unitOf(path: string): string | undefined {
  return projectOfPath(path) ?? recordFolderOf(path)
}
