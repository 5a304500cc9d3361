/** A stage asks for documents, as far as can be judged by now. */
import type { Standing } from '../review/standing.ts'
import { judge } from '../process/condition.ts'
import { groundOf } from '../world/ground.ts'
import type { Deliverable } from '../process/process.ts'
import type { World } from '../world/world.ts'

/**
 * The deliverables whose condition holds, or hangs on a fact that is not known yet. What depends on a field of a document
 * that has not been filled in is asked for once it says so: nobody drafts a paper that the project may not need.
 */
export function askedOf(world: World, standing: Standing): readonly Deliverable[] {
  const ground = groundOf(world, standing)
  return standing.stage.deliverables.filter(({ when }) => {
    const judged = judge(when, ground)
    return judged.is === 'unknown'
      ? judged.missing.some((subject) => !('document' in subject))
      : judged.is === 'yes'
  })
}
