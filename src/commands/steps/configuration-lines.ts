/** Configuration is shown to whoever signs for it, line by line, for no rule reads what it holds. */
import type { Act, TextChange } from '../../core/record/act.ts'
import { configuredLines } from '../../terminal/phrases/configured.ts'
import type { Line } from '../../terminal/text.ts'
import type { Session } from '../session.ts'
import type { Reading } from './read-world.ts'
import { storedBytes } from './bytes-by-digest.ts'

type Texts = ReadonlyMap<string, Uint8Array>

/** What differs in each file from how it stands; `texts` are the bytes of those that come. */
export async function configuredIn(
  { screen }: Session,
  reading: Reading,
  changes: readonly TextChange[],
  texts: Texts,
): Promise<readonly Line[]> {
  const lines: Line[] = []
  for (const { path } of changes) {
    const old = reading.world.tree.get(path)
    const before = old && (await storedBytes(reading, path, old.sha256))
    lines.push(...configuredLines(screen.voice, path, textOf(before), textOf(texts.get(path))))
  }
  return lines
}

/** Shows it. */
export async function showConfigured(
  session: Session,
  reading: Reading,
  changes: readonly TextChange[],
  texts: Texts,
): Promise<void> {
  session.screen.say(...(await configuredIn(session, reading, changes, texts)))
}

/** The files of the configuration that an act, or the act of a motion, would place or change. */
export function configuredBy(motioned: Act | undefined): readonly TextChange[] {
  return motioned?.act === 'configure' ? motioned.texts : []
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && Buffer.from(bytes).toString('utf8')
}
