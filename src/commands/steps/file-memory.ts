/** Remembers what the files of a history were found to hold: several commands in one process meet the same ones each time. */
import type { Blob } from '../../core/record/commit.ts'
import type { Entry } from '../../core/record/tree.ts'
import { readEntry } from '../../documents/entry.ts'

/** By the digest of the bytes as they were found, and the path that says how they are read: so it never has to be taken back. */
const known = new Map<string, Entry>()

const MOST = 2_000
const LARGEST = 65_536

/** What {@link changedFiles} takes of a commit. */
interface Changing {
  readonly changes: readonly { readonly path: string; readonly after: Blob | undefined }[]
}

/** The changed files of a commit, read; without those that were removed. */
export function changedFiles({ changes }: Changing, read = entryOf): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const { path, after } of changes) {
    if (after !== undefined) entries.set(path, read(path, after))
  }
  return entries
}

/** What a file holds, by its path and its bytes. */
export function entryOf(path: string, { bytes, sha256 }: Blob): Entry {
  if (bytes === undefined || bytes.length > LARGEST) return readEntry(path, bytes, sha256)
  const key = `${sha256} ${path}`
  const before = known.get(key)
  if (before !== undefined) return before
  const entry = readEntry(path, bytes, sha256)
  if (known.size >= MOST) known.clear()
  known.set(key, entry)
  return entry
}
