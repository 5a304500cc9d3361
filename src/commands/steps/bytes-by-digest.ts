/** A file held certain bytes once: they are found by their digest in the verified history and read again. */
import { projectOfPath } from '../../core/record/project-folder.ts'
import type { AttachmentRecord } from '../../core/record/record.ts'
import { runGit } from '../../repository/git.ts'
import { standingAt } from '../../repository/worktree.ts'
import { sha256 } from './digest.ts'
import type { Reading } from './read-world.ts'

/**
 * The bytes that a path of a project held under this digest, or that one outside of projects holds now; `undefined` where no
 * accepted act ever brought them. They are asked of git again, and hashed again.
 */
export async function storedBytes(
  { repo, replay, head }: Reading,
  path: string,
  digest: string,
): Promise<Uint8Array | undefined> {
  const isOfProject = projectOfPath(path) !== undefined
  const object = isOfProject ? replay.past.earlier.version(path, digest) : `${head}:${path}`
  if (object === undefined) return undefined
  const { code, out } = await runGit(repo, ['cat-file', 'blob', object])
  return code === 0 && sha256(out) === digest ? out : undefined
}

/** The bytes that a path outside of projects holds now: from the work tree where they stand there unchanged, for git is asked by a program each time. */
export async function presentBytes(
  reading: Reading,
  path: string,
  digest: string,
): Promise<Uint8Array | undefined> {
  const now = await standingAt(reading.repo.top, path)
  if (now.kind === 'file' && sha256(now.bytes) === digest) return now.bytes
  return storedBytes(reading, path, digest)
}

/** The record beside an attached file, also of one that has been taken away since. */
export function storedAttachment({ replay }: Reading, path: string): AttachmentRecord | undefined {
  return replay.past.earlier.attachment(path.replace(/\.[a-z0-9]+$/, '.yaml'))
}
