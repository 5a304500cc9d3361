/** A calendar that is added or imported is the file of a year or of the company, carried into the workspace. */
import type { Session } from '../session.ts'
import type { Options } from '../verb.ts'
import { sha256 } from './digest.ts'
import { identify } from './identify.ts'
import type { Reading } from './read-world.ts'
import { reasonFor } from './reason.ts'
import { UsageError } from './refusal.ts'
import { carry } from './write.ts'

/** A year as it was typed, four digits. */
export function yearFrom(option: string, found: string): number {
  if (/^[1-9]\d{3}$/.test(found)) return Number(found)
  throw new UsageError('year-expected', { option, found })
}

/** Puts a calendar file at its path, as one signed act. */
export async function putCalendar(
  session: Session,
  reading: Reading,
  options: Options,
  path: string,
  bytes: Uint8Array,
): Promise<number> {
  const actor = await identify(session, reading)
  const reason = await reasonFor(session, options)
  const words = { texts: [{ path, sha256: sha256(bytes) }], reason }
  const texts = new Map([[path, bytes]])
  const deed = { name: 'calendar' as const, words }
  return carry(session, reading, actor, { deed, texts, prose: reason })
}
