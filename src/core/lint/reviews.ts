/** The reviews of a process with their places. */
import type { Process, Review } from '../process/process.ts'
import type { PartPath } from './fault.ts'

/** Every review of every gate, in the order of the file. */
export function reviewsIn({
  stages,
}: Process): readonly { readonly review: Review; readonly path: PartPath }[] {
  return stages.flatMap(({ gate }, index) =>
    gate.map((review, nth) => ({ review, path: ['stages', index, 'gate', nth] })),
  )
}
