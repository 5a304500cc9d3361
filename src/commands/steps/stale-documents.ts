/** Reads what it takes to tell which documents still state what a fact used to be, and warns of them. */
import type { Standing } from '../../core/review/standing.ts'
import type { StaleValue } from '../../core/agenda/flags.ts'
import { staleIn, staleSayings } from '../../core/agenda/old-values.ts'
import { readSnapshot } from '../../repository/snapshot.ts'
import { voiceOf } from '../../terminal/voice.ts'
import { writtenForms } from '../../terminal/written-forms.ts'
import { namesIn } from '../../terminal/names.ts'
import { staleLines } from '../../terminal/phrases/stale.ts'
import type { Session } from '../session.ts'
import type { Reading } from './read-world.ts'
import { viewOf } from './project-view.ts'

/** Names them, before the fact is changed or the packet submitted; nobody is kept from doing so. */
export async function warnOfStale(
  session: Session,
  reading: Reading,
  standing: Standing,
  changing: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const stale = await staleDocuments(reading, standing, changing)
  const { screen } = session
  if (stale.length === 0 || screen.json) return
  screen.warnings(staleLines(screen.voice, viewOf(session, reading, standing.process), stale))
}

/**
 * The documents of the project, as they are saved, that hold an earlier value of a fact as a draft or an officer writes
 * it; `changing` are facts that are about to change.
 */
export async function staleDocuments(
  reading: Reading,
  standing: Standing,
  changing: Readonly<Record<string, unknown>> = {},
): Promise<readonly StaleValue[]> {
  const { world, repo, head } = reading
  const { process, id, folder } = standing
  const { language } = world.workspace
  const names = namesIn(voiceOf(language), world.policy, process)
  const earlier = reading.replay.past.earlier.values(id)
  const sayings = staleSayings(standing, earlier, changing, (declared, value) =>
    writtenForms(voiceOf(language), declared, value, names),
  )
  if (sayings.length === 0) return []
  const { files } = await readSnapshot(
    repo,
    head,
    (path) => path.startsWith(folder) && path.endsWith('.md'),
  )
  const texts = [...files].flatMap(([path, { bytes }]) =>
    bytes === undefined ? [] : [[path, new TextDecoder().decode(bytes)] as const],
  )
  return staleIn(standing, sayings, new Map(texts))
}
