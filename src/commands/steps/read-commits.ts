/** Reads the commits of a history with what their files hold: the first ones on this thread, the rest of a long history on another. */
import type { CommitFacts, CommitId } from '../../core/record/commit.ts'
import type { Entry } from '../../core/record/tree.ts'
import type { Repository } from '../../repository/git.ts'
import { type HistoryRange, readHistory } from '../../repository/history.ts'
import { changedFiles } from './file-memory.ts'
import { prepareForLong } from './long-reading.ts'
import { readElsewhere, readerFile, ReaderLost } from './other-thread.ts'

/** A commit as the judge takes it. */
export interface CommitRead {
  readonly commit: CommitFacts
  readonly entries: ReadonlyMap<string, Entry>
}

/** So many commits are read before another thread is worth its start. */
const ALONE = 96

/** Which program reads on the other thread, after how many commits, and what of them comes along. */
interface Elsewhere {
  readonly file?: URL | undefined
  readonly alone?: number
  /** Whether the bytes of small records are wanted. */
  readonly records?: boolean
}

/**
 * Takes what `readHistory` takes and throws what it throws. On whichever thread a commit is read, it comes out the same: a
 * thread that cannot start, or ends before its time, is replaced by this one. Of texts only the bytes of small records are sure to come along.
 */
export async function* readCommits(
  repo: Repository,
  range: HistoryRange,
  { file = readerFile(), alone = ALONE, records = true }: Elsewhere = {},
): AsyncGenerator<CommitRead> {
  let from: CommitId | undefined
  let count = 0
  for await (const commit of readHistory(repo, range)) {
    yield { commit, entries: changedFiles(commit) }
    count += 1
    // Behind a commit with which all is well, reading begins anew as if it had gone on.
    if (file === undefined || count < alone || commit.problems.length > 0) continue
    from = commit.id
    break
  }
  if (file === undefined || from === undefined || from === range.tip) return
  prepareForLong()
  const rest = { tip: range.tip, after: from }
  let come = 0
  try {
    for await (const one of readElsewhere(file, { repo, range: rest, records })) {
      come += 1
      yield one
    }
    return
  } catch (error) {
    if (!(error instanceof ReaderLost)) throw error
  }
  for await (const commit of readHistory(repo, rest)) {
    if (come > 0) come -= 1
    else yield { commit, entries: changedFiles(commit) }
  }
}
