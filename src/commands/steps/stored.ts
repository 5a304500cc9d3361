/** What a file held once: the bytes of a digest, found in the verified history and read again. */
import type { AttachmentRecord } from '../../core/record/record.ts'
import { git } from '../../repository/git.ts'
import { sha256 } from './digest.ts'
import type { Reading } from './read.ts'

/**
 * The bytes that a path held under this digest; `undefined` where no accepted act ever brought them. They are asked of git
 * again, and hashed again.
 */
export async function storedBytes(
  { repo, replay }: Reading,
  path: string,
  digest: string,
): Promise<Uint8Array | undefined> {
  const object = replay.past.earlier.version(path, digest)
  if (object === undefined) return undefined
  const bytes = await git(repo, ['cat-file', 'blob', object])
  return sha256(bytes) === digest ? bytes : undefined
}

/** The record beside an attached file, also of one that has been taken away since. */
export function storedAttachment({ replay }: Reading, path: string): AttachmentRecord | undefined {
  return replay.past.earlier.attachment(path.replace(/\.[a-z0-9]+$/, '.yaml'))
}
