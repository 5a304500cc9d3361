/** Proof: a document is asked for once on any way through the process; asked again, it would stay open while it is decided. */
import type { Process } from '../process/process.ts'
import { edgesOf, reachedFrom } from './edges.ts'
import { type Fault, fault } from './fault.ts'

/** Documents of a stage that an earlier stage on the same way has asked for. */
export function documentsAskedTwice(process: Process): readonly Fault[] {
  const indexOf = (id: string) => process.stages.findIndex(({ stage }) => stage === id)
  const edges = edgesOf(process).filter(({ from, to }) => indexOf(to) > indexOf(from))
  return process.stages.flatMap(({ stage, deliverables }, index) =>
    deliverables.flatMap(({ document }, nth) => {
      const earlier = process.stages
        .slice(0, index)
        .find(
          (one) =>
            one.deliverables.some((asked) => asked.document === document) &&
            reachedFrom([one.stage], edges).has(stage),
        )
      return earlier === undefined
        ? []
        : [
            fault('asked-twice', { document, stages: `${earlier.stage}, ${stage}` }, [
              'stages',
              index,
              'deliverables',
              nth,
              'document',
            ]),
          ]
    }),
  )
}
