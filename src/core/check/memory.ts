/** Memory keeps of a commit that was judged what the log and advice ask for, and never what it weighs. */
import type { BlobChange, CommitFacts } from '../record/commit.ts'
import { projectOfPath } from '../record/project-folder.ts'

/** The most bytes of a record that are kept, of an accepted commit and of a refused one. */
const MOST_ACCEPTED = 65_536
const MOST_REFUSED = 8_192
/** So many paths of a refused commit are kept, and one of each further project. */
const MOST_PATHS = 500
const MOST_MESSAGE = 2_048

/** The commit without the bytes of its texts; of a refused one, which anybody may have written, with a part of its paths and words. */
export function keptOf(commit: CommitFacts, isAccepted: boolean): CommitFacts {
  if (isAccepted) return withoutTexts(commit)
  const seen = new Set<string | undefined>()
  const changes = commit.changes.filter(({ path }, at) => {
    const project = projectOfPath(path)
    const isFirst = project !== undefined && !seen.has(project)
    seen.add(project)
    return at < MOST_PATHS || isFirst
  })
  const message = commit.message.slice(0, MOST_MESSAGE)
  return { ...commit, message, changes: changes.map((one) => light(one, MOST_REFUSED)) }
}

/** The commit without the bytes of what may be large: of its texts only small records are left. */
export function withoutTexts(commit: CommitFacts): CommitFacts {
  return { ...commit, changes: commit.changes.map((one) => light(one, MOST_ACCEPTED)) }
}

/** The commit without any bytes of its texts. */
export function withoutBytes(commit: CommitFacts): CommitFacts {
  return { ...commit, changes: commit.changes.map((one) => light(one, 0)) }
}

/** A change without its bytes, unless they are a small record; a copy of these, for they may be a window on far more. */
function light(change: BlobChange, most: number): BlobChange {
  const { path, after } = change
  if (after?.bytes === undefined) return change
  const isSmall = path.endsWith('.yaml') && after.size <= most
  return {
    ...change,
    after: { ...after, bytes: isSmall ? new Uint8Array(after.bytes) : undefined },
  }
}
