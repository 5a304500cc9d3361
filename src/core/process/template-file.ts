/** A workspace may have a template of a document, which lies in one place. */
import type { World } from '../world/world.ts'
import type { Process } from './process.ts'

/** The folder of a version of a process, with a slash at its end. */
function versionFolder({ process, version }: Pick<Process, 'process' | 'version'>): string {
  return `processes/${process}/${version}/`
}

/** The path of the template from which the document is drafted, in the workspace's language. */
export function templatePath(
  world: Pick<World, 'workspace'>,
  process: Pick<Process, 'process' | 'version'>,
  document: string,
): string {
  return `${versionFolder(process)}${document}.${world.workspace.language}.md`
}

/** Whether `bd draft` has anything to draft the document from; a document without a template is written by hand. */
export function hasTemplate(
  world: Pick<World, 'workspace' | 'tree'>,
  process: Pick<Process, 'process' | 'version'>,
  document: string,
): boolean {
  return world.tree.get(templatePath(world, process, document)) !== undefined
}
