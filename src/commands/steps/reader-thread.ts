/** Reads a history on a thread of its own: git's objects, signatures and texts are taken apart here, and nothing is judged. */
import { parentPort, workerData } from 'node:worker_threads'
import { withoutBytes, withoutTexts } from '../../core/check/memory.ts'
import type { Blob } from '../../core/record/commit.ts'
import type { Entry } from '../../core/record/tree.ts'
import { CannotRun } from '../../core/rules/cannot-run.ts'
import { readEntry } from '../../documents/entry.ts'
import { readHistory } from '../../repository/history.ts'
import { changedFiles } from './file-memory.ts'
import type { Parcel, ReaderTask } from './thread-messages.ts'
import type { CommitRead } from './read-commits.ts'

/** So many commits go into a parcel, unless their texts are this large before. */
const MOST_COMMITS = 32
const MOST_BYTES = 1_048_576
/** So many parcels may be under way or wait to be judged. */
const MOST_PARCELS = 3

let free = MOST_PARCELS
let isFree = () => {}
parentPort!.on('message', () => {
  free += 1
  isFree()
})
await read(workerData as ReaderTask).catch((error: unknown) => {
  if (!(error instanceof CannotRun)) throw error
  say({ is: 'cannot-run', reason: error.reason, facts: error.facts })
})
parentPort!.close()

async function read({ repo, range, records }: ReaderTask): Promise<void> {
  const lightened = records ? withoutTexts : withoutBytes
  let commits: CommitRead[] = []
  let bytes = 0
  for await (const commit of readHistory(repo, range)) {
    commits.push({ commit: lightened(commit), entries: changedFiles(commit, readAnew) })
    for (const { after } of commit.changes) bytes += after?.bytes?.length ?? 0
    if (commits.length < MOST_COMMITS && bytes < MOST_BYTES) continue
    while (free === 0) await new Promise<void>((resolve) => (isFree = resolve))
    free -= 1
    say({ is: 'commits', commits })
    commits = []
    bytes = 0
  }
  say({ is: 'commits', commits })
  say({ is: 'end' })
}

/** What is met again in one history is not worth the memory. */
function readAnew(path: string, { bytes, sha256 }: Blob): Entry {
  return readEntry(path, bytes, sha256)
}

function say(parcel: Parcel): void {
  parentPort!.postMessage(parcel)
}
