/** Tells whether what would be submitted is, byte for byte and fact for fact, what was submitted last. */
import type { Standing } from '../review/standing.ts'
import type { Packet } from './packet.ts'

/** Whether documents, attachments and facts are those of the last submission; without one they are not. */
export function isUnchanged(standing: Standing, packet: Packet): boolean {
  const last = standing.rounds.at(-1)?.submission.record
  if (last === undefined) return false
  const { documents, attachments, facts } = last
  return (
    digests(documents) === digests(packet.documents) &&
    digests(attachments) === digests(packet.attachments) &&
    JSON.stringify(facts) === JSON.stringify(standing.project.facts)
  )
}

function digests(files: Packet['documents']): string {
  return files.map(({ path, sha256 }) => `${sha256} ${path}`).join('\n')
}
