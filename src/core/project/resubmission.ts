/** Tells whether what would be submitted is, byte for byte and fact for fact, what was submitted last. */
import type { Standing } from '../review/standing.ts'
import type { Packet } from './packet.ts'
import type { Process } from '../process/process.ts'
import type { Values } from '../record/record.ts'

/** Whether documents, attachments and facts are those of the last submission; without one they are not. */
export function isUnchanged(standing: Standing, packet: Packet): boolean {
  const last = standing.rounds.at(-1)?.submission.record
  if (last === undefined) return false
  const { documents, attachments, facts } = last
  return (
    digests(documents) === digests(packet.documents) &&
    digests(attachments) === digests(packet.attachments) &&
    JSON.stringify(typedFacts(standing.process, facts)) === JSON.stringify(standing.project.facts)
  )
}

/** The facts that somebody gave. */
export function typedFacts({ facts }: Process, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([fact]) => facts[fact]?.computed === undefined),
  )
}

function digests(files: Packet['documents']): string {
  return files.map(({ path, sha256 }) => `${sha256} ${path}`).join('\n')
}
