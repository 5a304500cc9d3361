/** Which files of a project's folder are bd's own: written by commands, never by hand. */
import { projectFolder } from '../record/tree.ts'

/** Whether bd writes the file at this path of the project's folder: its record, its signoffs, what stands beside an attached file. */
export function isOwnRecord(project: string, path: string): boolean {
  const name = path.slice(projectFolder(project).length)
  return (
    name === 'project.yaml' ||
    name.startsWith('signoffs/') ||
    /^attachments\/[^/]+\.yaml$/u.test(name)
  )
}
