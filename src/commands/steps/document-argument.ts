/** One or two words name a project and a document; the project may be left out. */
import type { Standing } from '../../core/review/standing.ts'
import { called } from '../../core/text/naming.ts'
import { callableDocuments } from '../../core/text/known-names.ts'
import type { Session } from '../session.ts'
import { argument } from '../verb.ts'
import { documentNamed } from './ids-by-name.ts'
import { type DocumentText, documentsMeant } from './packet-text.ts'
import { projectNamed } from './project-argument.ts'
import type { Reading } from './read-world.ts'
import { standingMeant } from './waiting-project.ts'

/** What was meant. */
export interface Meant {
  readonly standing: Standing
  /** The document as it was typed; absent for the whole packet. */
  readonly typed: string | undefined
  /** Those of the packet that are meant. */
  document(documents: readonly DocumentText[]): readonly DocumentText[]
}

/**
 * Reads `[project] [document]`. A single word that calls no project, but a document of the project that waits for the
 * reader, is that document.
 */
export async function meant(
  session: Session,
  reading: Reading,
  args: readonly unknown[],
): Promise<Meant> {
  const [first, second] = [argument(args, 0), argument(args, 1)]
  const alone = first !== '' && second === ''
  if (alone && !projectNamed(reading.world, first).ok) {
    const waiting = await standingMeant(session, reading, '').catch(() => undefined)
    if (waiting !== undefined && called(callableDocuments(waiting.process), first).is === 'one') {
      return of(session, waiting, first)
    }
  }
  const standing = await standingMeant(session, reading, first)
  return of(session, standing, second === '' ? undefined : second)
}

function of(session: Session, standing: Standing, typed: string | undefined): Meant {
  const otherwise = (name: string) => documentNamed(session, standing, name)
  return {
    standing,
    typed,
    document: (documents) => documentsMeant(standing, documents, typed, otherwise),
  }
}
