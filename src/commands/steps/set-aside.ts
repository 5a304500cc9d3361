/** Unsaved edits that must not stand in the way of going back, nor be taken up by a save that is done again. */
import type { UnsavedPath } from '../../repository/unsaved.ts'
import type { Aside } from '../../terminal/phrases/side-tasks.ts'
import { type Openings, placeOf } from './renumbered.ts'

/** What git stashes, and what is moved beside the clone because git would not put it back. */
export interface SetAside {
  readonly unsaved: readonly string[]
  readonly aside: readonly Aside[]
}

/**
 * Takes what is unsaved, the paths that others changed and the own openings. Tracked files and new documents are put aside; any
 * other new file stays, for an act that is done again may need it: minutes, a scan. A stash does not come back over a file that
 * is there by then, a fresh draft or the others' text: new documents, and all of a project that is opened again, are moved.
 */
export function setAside(
  unsaved: readonly UnsavedPath[],
  theirs: ReadonlySet<string>,
  openings: Openings,
): SetAside {
  const stashed: string[] = []
  const aside: Aside[] = []
  for (const { path, state } of unsaved) {
    const isNew = state === 'new'
    if (isNew && !/^projects\/.*\.md$/u.test(path)) continue
    const place = placeOf(openings, path)
    if (!isNew && place === undefined) {
      stashed.push(path)
      continue
    }
    const isGone = state === 'deleted'
    const both = isNew && place === undefined && theirs.has(path)
    aside.push({ path, to: place ?? path, tracked: !isNew, gone: isGone, both })
  }
  return { unsaved: stashed, aside }
}
