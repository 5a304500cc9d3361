/** Finds the bytes that an own act brings once it is done anew behind what others did. */
import { placeIn, type Places } from '../../core/deeds/carried.ts'
import { type Act, actMeant } from '../../core/record/act.ts'
import { proposedFilePath } from '../../core/record/motion.ts'
import { sha256 } from './digest.ts'
import { textsFor } from './last-accepted.ts'
import type { OwnAct } from './own-acts.ts'
import type { Reading } from './read-world.ts'

/** The bytes of its files, by the paths that they have there; and what carrying it out puts in place, wherever that stood before. */
export async function textsAnew(
  reading: Reading,
  { files }: OwnAct,
  places: Places,
  made: Act,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const own = files.flatMap(({ path, bytes }) =>
    bytes === undefined ? [] : [[placeIn(places, path), bytes] as const],
  )
  const meant = actMeant(made)
  if (meant.act !== 'configure' && meant.act !== 'void') return new Map(own)
  const motion = made.act === 'endorse' ? made.n : undefined
  const restored = await textsFor(reading, meant, motion)
  const brought = new Map(own.map(([, bytes]) => [sha256(bytes), bytes]))
  const named = meant.act === 'configure' ? meant.texts : []
  const placed = named.flatMap(({ path, sha256: digest = '' }) => {
    const bytes = brought.get(digest)
    if (bytes === undefined) return []
    const beside = made.act === 'propose' ? [[proposedFilePath(made.n, path), bytes] as const] : []
    return [[path, bytes] as const, ...beside]
  })
  return new Map([...own, ...restored, ...placed])
}
