/** What a file held once: the bytes of a digest, found in the verified history and read again. */
import { contentOf } from '../../core/record/tree.ts'
import type { Blob } from '../../core/record/commit.ts'
import type { AttachmentRecord } from '../../core/record/record.ts'
import { readEntry } from '../../documents/entry.ts'
import { git } from '../../repository/git.ts'
import { attachmentAt } from './attachment.ts'
import { sha256 } from './digest.ts'
import type { Reading } from './read.ts'

/**
 * The bytes that a path held under this digest; `undefined` where no commit ever brought them. Large files are not kept
 * while reading, so they are asked of git again, and hashed again.
 */
export async function storedBytes(
  reading: Reading,
  path: string,
  digest: string,
): Promise<Uint8Array | undefined> {
  const blob = blobOf(reading, path, (one) => one.sha256 === digest)
  if (blob === undefined) return undefined
  const bytes = blob.bytes ?? (await git(reading.repo, ['cat-file', 'blob', blob.oid]))
  return sha256(bytes) === digest ? bytes : undefined
}

/** The record beside an attached file, also of one that has been taken away since. */
export function storedAttachment(reading: Reading, path: string): AttachmentRecord | undefined {
  const now = attachmentAt(reading.world, path)
  if (now !== undefined) return now
  const record = path.replace(/\.[a-z0-9]+$/, '.yaml')
  const blob = blobOf(reading, record, () => true)
  if (blob?.bytes === undefined) return undefined
  return contentOf(readEntry(record, blob.bytes, blob.sha256), 'attachment')
}

/** The newest blob of a path that fits. */
function blobOf({ log }: Reading, path: string, fits: (blob: Blob) => boolean): Blob | undefined {
  for (let at = log.length - 1; at >= 0; at -= 1) {
    const after = log[at]!.commit.changes.find((change) => change.path === path)?.after
    if (after !== undefined && fits(after)) return after
  }
  return undefined
}
