/** What a stage requires before it can be left, beyond its documents: conditions, and the contract's agreement with the approval. */
import { judge } from './condition.ts'
import { contractFindings } from './contract.ts'
import { type Finding, finding } from '../finding.ts'
import { groundOf, unknownFindings } from './ground.ts'
import type { Standing } from '../project/standing.ts'
import type { World } from '../world.ts'

/** Every requirement of the present stage that does not hold, or cannot be judged yet. */
export function requirementFindings(world: World, standing: Standing): Finding[] {
  const conditions = (standing.stage.requires ?? []).flatMap(({ title, condition }) => {
    const judged = judge(condition, groundOf(world, standing))
    if (judged.is === 'unknown') return unknownFindings(judged, standing)
    if (judged.is === 'yes') return []
    const facts = { zh: title.zh, en: title.en, stage: standing.stage.stage }
    return [finding('requirement-not-met', facts, { project: standing.id })]
  })
  return [...conditions, ...contractFindings(world, standing)]
}
