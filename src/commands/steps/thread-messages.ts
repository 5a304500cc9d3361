/** What the thread that reads a history and the one that judges it say to each other. */
import type { CannotRunReason } from '../../core/rules/cannot-run.ts'
import type { Repository } from '../../repository/git.ts'
import type { HistoryRange } from '../../repository/history.ts'
import type { CommitRead } from './read-commits.ts'

/** What is to be read. */
export interface ReaderTask {
  readonly repo: Repository
  readonly range: HistoryRange
  /** Whether the bytes of small records are to come along, for the log. */
  readonly records: boolean
}

/** What has been read, or how it ended. */
export type Parcel =
  | { readonly is: 'commits'; readonly commits: readonly CommitRead[] }
  | { readonly is: 'end' }
  | {
      readonly is: 'cannot-run'
      readonly reason: CannotRunReason
      readonly facts: Readonly<Record<string, string>>
    }
