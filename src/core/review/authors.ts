/** Whose signature under the packet costs him the seat: by the process, everybody's or that of the stage's own writers. */
import type { Process, Review, Stage } from '../process/process.ts'
import { gateStage } from '../process/ways.ts'
import type { PacketFile } from '../record/record.ts'

/** The files of the packet whose signers have no seat in this review of the stage's gate. */
export function authoredFiles(
  process: Process,
  stage: Pick<Stage, 'stage'>,
  review: Review,
  packet: readonly PacketFile[],
): readonly PacketFile[] {
  if (review.authors !== 'of-stage') return packet
  return packet.filter(({ document }) => isDecidedIn(process, stage, document))
}

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
