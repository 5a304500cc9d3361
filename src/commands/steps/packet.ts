/** The packet before the eyes of whoever is about to say something of it. */
import { classificationOf } from '../../core/secrecy.ts'
import type { Standing } from '../../core/project/standing.ts'
import { packetText } from '../../terminal/phrases/packet.ts'
import type { Session } from '../session.ts'
import { attachmentAt } from './attachment.ts'
import type { Reading } from './read.ts'
import { viewOf } from './view.ts'

/** Shows the packet of the open gate; nothing where none is open. */
export function showPacket({ screen }: Session, reading: Reading, standing: Standing): void {
  if (standing.gate === undefined) return
  const attachmentTitle = (path: string) => attachmentAt(reading.world, path)?.title
  const classification = classificationOf(standing.project, reading.world.workspace)
  const shown = viewOf({ screen }, reading, standing.process)
  const view = { ...shown, standing, classification, attachmentTitle }
  screen.say(...packetText(screen.language, view))
}
