/** The bytes that a void puts back: those of the last accepted commit that changed a path. */
import { runGit } from '../../repository/git.ts'
import type { Motioned } from '../../core/record/motion.ts'
import type { Reading } from './read.ts'

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

/** What carrying an act out takes besides its records: of a void, the bytes of what it puts back. */
export async function textsFor(
  reading: Reading,
  act: Motioned | undefined,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (act?.act !== 'void') return new Map()
  const { replay, now } = reading
  return lastAccepted(reading, replay.faultOf(act.commit, now)?.paths ?? [])
}
