/** A process version has files: its folder says what may stand in it, and the digests of what stands there. */
import type { Process } from './process.ts'
import type { Workspace } from '../record/workspace.ts'
import type { Tree } from '../record/tree.ts'

/** The regulation itself. */
export const PROCESS_FILE = 'process.yaml'
/** The tests that a version must pass before it is published. */
export const TEST_FILE = 'process.test.yaml'

/** The folder of a version, with a slash at its end. */
export function processFolder({ process, version }: Pick<Process, 'process' | 'version'>): string {
  return `processes/${process}/${version}/`
}

const TEMPLATE = /^([a-z][a-z0-9-]*)\.(?:zh|en)\.md$/

/** Whether a file of this name belongs to the version: the regulation, its tests, a template of a document that it declares. */
export function isProcessFile({ documents }: Process, name: string): boolean {
  if (name === PROCESS_FILE || name === TEST_FILE) return true
  const document = TEMPLATE.exec(name)?.[1]
  return document !== undefined && Object.hasOwn(documents, document)
}

/** The path of the template from which the document is drafted, in the workspace's language. */
export function templatePath(
  { language }: Pick<Workspace, 'language'>,
  process: Pick<Process, 'process' | 'version'>,
  document: string,
): string {
  return `${processFolder(process)}${document}.${language}.md`
}

/** The digests of the other files of a version of the tree, by name. */
export function filesBeside(
  { common }: Tree,
  version: Pick<Process, 'process' | 'version'>,
): ReadonlyMap<string, string> {
  const folder = processFolder(version)
  const files = [...common.values()]
    .filter(({ path }) => path.startsWith(folder) && path !== folder + PROCESS_FILE)
    .map(({ path, sha256 }) => [path.slice(folder.length), sha256] as const)
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}
