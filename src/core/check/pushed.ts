/** Judges which refs a push may move, before any commit of it is looked at. */
import type { CommitId } from '../record/commit.ts'
import { type CannotRun, cannotRun } from '../rules/cannot-run.ts'

/** A ref as a push wants to have it; without a commit before it is new, without one after it goes. */
export interface RefUpdate {
  readonly ref: string
  readonly before: CommitId | undefined
  readonly after: CommitId | undefined
}

/** What bd keeps beside the branch, such as what a sync put aside; no command reads an act from there. */
const BESIDE = 'refs/bd/'

/** Why a ref of a server may not be moved so: it is another than the workspace's branch, or would be deleted. */
export function refusedRef({ ref, after }: RefUpdate, branch: string): CannotRun | undefined {
  if (ref.startsWith(BESIDE)) return undefined
  if (ref !== branch) return cannotRun('push-elsewhere', { ref, branch })
  return after === undefined ? cannotRun('push-deletes', { ref }) : undefined
}

const LINE = /^([0-9a-f]{40}) ([0-9a-f]{40}) (refs\/[^\s]+)$/
const NONE = '0'.repeat(40)

/** Takes what git gives a hook to read, a line for each ref; `undefined` where a line is none of that form. */
export function refUpdates(text: string): readonly RefUpdate[] | undefined {
  const updates: RefUpdate[] = []
  for (const line of text.split('\n')) {
    if (line === '') continue
    const match = LINE.exec(line)
    if (match === null) return undefined
    const [, before = '', after = '', ref = ''] = match
    updates.push({ ref, before: commit(before), after: commit(after) })
  }
  return updates
}

function commit(id: string): CommitId | undefined {
  return id === NONE ? undefined : id
}
