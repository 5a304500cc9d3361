/** Brings to its end what an interrupted command left, before anything is compared with the user's files. */
import { finishJournal } from '../../repository/mend.ts'
import { actingWords } from '../../terminal/phrases/acting.ts'
import type { Session } from '../session.ts'
import type { Reading } from './read-world.ts'

/** Says what was mended, and gives whether anything was. A preview mends nothing. Throws what `finishJournal` throws. */
export async function bringAlong(
  { options, screen }: Session,
  { repo, interrupted }: Reading,
): Promise<boolean> {
  if (!interrupted || options.dryRun) return false
  const { state } = await finishJournal(repo)
  if (state !== 'none') screen.say(actingWords(screen.voice).mended(state))
  return state !== 'none'
}
