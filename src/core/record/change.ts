/** Check judges a changed path by its entry before, in the world asked about, and after. */
import type { Entry, Tree } from './tree.ts'

export interface Changed {
  readonly path: string
  /** `undefined` where the path was removed. */
  readonly after: Entry | undefined
}

/** Puts the changes of a commit into a tree. */
export function apply(tree: Tree, changes: readonly Changed[]): void {
  for (const { path, after } of changes) {
    if (after === undefined) tree.remove(path)
    else tree.set(after)
  }
}
