/** Whose signature under the packet costs him the seat: by the process, everybody's or that of the stage's own writers. */
import type { Process, Review, Stage } from '../process/process.ts'
import { gateStage } from '../process/ways.ts'
import type { PacketFile } from '../record/record.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import type { Standing } from './standing.ts'

/**
 * The files of the packet whose signers have no seat in this review of the stage's gate. A request without documents is what its
 * project states, and whoever opened that has none.
 */
export function authoredFiles(
  rules: Rulebook,
  { process, project }: Pick<Standing, 'process' | 'project'>,
  stage: Pick<Stage, 'stage'>,
  review: Review,
  packet: readonly PacketFile[],
): readonly PacketFile[] {
  if (packet.length === 0 && !rules.requesterDecides) {
    const { by } = project.opened
    return [{ path: 'project.yaml', document: REQUEST, sha256: '', signers: [by] }]
  }
  if (review.authors !== 'of-stage') return packet
  return packet.filter(({ document }) => isDecidedIn(process, stage, document))
}

/** Stands for a document where what is decided on is the project's own record. */
export const REQUEST = 'project'

/** Whether the document is asked for by the stage, or by one that opens its gate by leaving. */
export function isDecidedIn(
  process: Process,
  { stage }: Pick<Stage, 'stage'>,
  document: string,
): boolean {
  return process.stages.some(
    (one) =>
      gateStage(process, one)?.stage === stage &&
      one.deliverables.some((deliverable) => deliverable.document === document),
  )
}
