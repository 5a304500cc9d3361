/** Which files of a project's folder are bd's own: written by commands, never by hand. */
import { nameInFolder } from '../record/project-folder.ts'

/** Whether bd writes the file at this path of a project's folder: its record, its signoffs, what stands beside an attached file. */
export function isOwnRecord(path: string): boolean {
  const name = nameInFolder(path)
  return (
    name === 'project.yaml' ||
    name.startsWith('signoffs/') ||
    /^attachments\/[^/]+\.yaml$/u.test(name)
  )
}
