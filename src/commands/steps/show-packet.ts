/** Whoever is about to say something of a packet sees it first; as data, it stands in what the act is told with. */
import { briefOf, type Reader } from '../../core/agenda/brief.ts'
import { classificationOf } from '../../core/record/secrecy.ts'
import { briefLines } from '../../terminal/phrases/brief.ts'
import { offerReading } from './offer-reading.ts'
import { briefData } from './brief-data.ts'
import { staleDocuments } from './stale-documents.ts'
import { storedAttachment } from './bytes-by-digest.ts'
import { projectView } from './project-view.ts'
import type { Filling } from './write.ts'

/** For whom something is said, and in which review. */
export type Speaking = Omit<Reader, 'reader' | 'stale'>

/** What was read before the signature: as data, and the offer to read the texts, which follows the effect. */
export interface Before {
  readonly brief: object
  offer(): Promise<void>
}

/** Shows the packet of the open gate; gives nothing where none is open. */
export async function showPacket(
  scene: Filling,
  speaking: Speaking,
): Promise<{ readonly before?: Before }> {
  const { session, reading, standing, actor } = scene
  const { screen } = session
  if (standing.gate === undefined) return {}
  const stale = await staleDocuments(reading, standing)
  const brief = briefOf(reading.world, standing, { ...speaking, reader: actor.member, stale })
  if (brief === undefined) return {}
  const classification = classificationOf(standing.project, reading.world.workspace)
  const shown = projectView(session, reading, standing, actor.member)
  const view = {
    ...shown,
    standing,
    classification,
    attachment: ({ path }: { readonly path: string }) => storedAttachment(reading, path),
  }
  const { sha256 } = standing.gate.submission
  if (session.seen.packet !== sha256) screen.say(...briefLines(screen.voice, view, brief))
  session.seen.packet = sha256
  return {
    before: { brief: briefData(scene, brief), offer: () => offerReading(scene, brief) },
  }
}
