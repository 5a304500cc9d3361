/** What the record beside an attached file says of it. */
import { type Tree, contentOf } from '../../core/record/tree.ts'
import { type World } from '../../core/world/world.ts'

/** The record beside the file at this path; `undefined` for any other file. */
export function attachmentAt({ tree }: World, path: string) {
  return contentOf(tree.get(path.replace(/\.[a-z0-9]+$/, '.yaml')), 'attachment')
}

/** The record beside the scan with this digest, in whatever project it proves something. */
export function scanIn(tree: Tree, sha256: string) {
  const stem = sha256.slice(0, 16)
  for (const project of tree.projectIds()) {
    const path = `${tree.folder(project)}attachments/${stem}.yaml`
    const record = contentOf(tree.get(path), 'attachment')
    if (record !== undefined) return record
  }
  return undefined
}
