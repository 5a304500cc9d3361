/** Has a history read by another thread, parcel by parcel, while this one judges. */
import { on } from 'node:events'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { CannotRun } from '../../core/rules/cannot-run.ts'
import type { Parcel, ReaderTask } from './thread-messages.ts'
import type { CommitRead } from './read-commits.ts'

/** The other thread came to no end: it could not start, died, or met what nobody foresaw. */
export class ReaderLost extends Error {}

/** The program of the other thread, which lies beside the built one; sources have none, for node 20 runs no TypeScript. */
export function readerFile(): URL | undefined {
  const isSource = extname(fileURLToPath(import.meta.url)) === '.ts'
  return isSource ? undefined : new URL('./reader-thread.mjs', import.meta.url)
}

/** What it reads is soon gone over: with more room the thread would only hold more that nobody needs. */
const MOST_YOUNG_MB = 16

/** Takes the program of the thread; gives the commits in order. Throws `ReaderLost`, and what the thread says that bd cannot do. */
export async function* readElsewhere(
  file: URL,
  workerData: ReaderTask,
): AsyncGenerator<CommitRead> {
  const resourceLimits = { maxYoungGenerationSizeMb: MOST_YOUNG_MB }
  const worker = new Worker(file, { workerData, resourceLimits })
  try {
    for await (const [said] of on(worker, 'message', { close: ['exit'] })) {
      const parcel = said as Parcel
      if (parcel.is === 'end') return
      if (parcel.is === 'cannot-run') throw new CannotRun(parcel.reason, parcel.facts)
      yield* parcel.commits
      worker.postMessage('taken')
    }
  } catch (error) {
    if (error instanceof CannotRun) throw error
    throw new ReaderLost('the reading thread failed', { cause: error })
  } finally {
    await worker.terminate()
  }
  throw new ReaderLost('the reading thread ended')
}
