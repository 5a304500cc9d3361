/** A void puts back the bytes of the last accepted commit that changed a path. */
import { runGit } from '../../repository/git.ts'
import type { ConfigureAct } from '../../core/record/act.ts'
import { type Motioned, proposedFilePath } from '../../core/record/motion.ts'
import type { Reading } from './read-world.ts'
import { storedBytes } from './bytes-by-digest.ts'

/** The bytes that paths had in the last accepted commit which changed them; none for a path that no such commit left there. */
async function lastAccepted(
  { repo, log }: Reading,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = new Set(paths)
  const objects = new Map<string, string | undefined>()
  for (const { commit, act } of log()) {
    if (act === undefined) continue
    for (const { path, after } of commit.changes)
      if (wanted.has(path)) objects.set(path, after?.oid)
  }
  const texts = new Map<string, Uint8Array>()
  for (const [path, oid] of objects) {
    if (oid !== undefined) texts.set(path, (await runGit(repo, ['cat-file', 'blob', oid])).out)
  }
  return texts
}

/** What carrying out the act of a motion takes besides its records: of a void, the bytes of what it puts back; of configuration, what comes. */
export async function textsFor(
  reading: Reading,
  act: Motioned | undefined,
  motion?: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (act?.act === 'configure' && motion !== undefined) return proposed(reading, act, motion)
  if (act?.act !== 'void') return new Map()
  const { replay, now } = reading
  return lastAccepted(reading, replay.faultOf(act.commit, now)?.paths ?? [])
}

/** The bytes that stand beside a motion, by the path at which it would put them. */
async function proposed(reading: Reading, { texts }: ConfigureAct, motion: number) {
  const found = new Map<string, Uint8Array>()
  for (const { path, sha256 } of texts) {
    if (sha256 === undefined) continue
    const bytes = await storedBytes(reading, proposedFilePath(motion, path), sha256)
    if (bytes !== undefined) found.set(path, bytes)
  }
  return found
}
