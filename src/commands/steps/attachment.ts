/** What the record beside an attached file says of it. */
import { contentOf, type World } from '../../core/world.ts'

/** The record beside the file at this path; `undefined` for any other file. */
export function attachmentAt({ tree }: World, path: string) {
  return contentOf(tree.get(path.replace(/\.[a-z0-9]+$/, '.yaml')), 'attachment')
}
