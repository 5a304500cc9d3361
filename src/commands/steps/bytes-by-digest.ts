/** A file held certain bytes once: they are found by their digest in the verified history and read again. */
import { projectOfPath } from '../../core/record/project-folder.ts'
import type { AttachmentRecord } from '../../core/record/record.ts'
import { runGit } from '../../repository/git.ts'
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

/** The record beside an attached file, also of one that has been taken away since. */
export function storedAttachment({ replay }: Reading, path: string): AttachmentRecord | undefined {
  return replay.past.earlier.attachment(path.replace(/\.[a-z0-9]+$/, '.yaml'))
}
