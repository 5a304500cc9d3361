/** What a drafting project still lacks before it can be submitted or handed over. */
import { openConditionFindings } from '../review/approval-conditions.ts'
import { type Finding, unique } from '../finding.ts'
import { leavingFindings } from './leaving.ts'
import { gateFindings } from '../review/opening.ts'
import { packetOf } from './packet.ts'
import type { Circumstances } from '../plan.ts'
import { gateStage, type Standing } from './standing.ts'
import type { World } from '../world.ts'

/** Findings that would stop the next submission whoever made it; none unless the project is being drafted. */
export function missingNow(world: World, standing: Standing, by: Circumstances): Finding[] {
  if (standing.state !== 'drafting') return []
  const { stage, process } = standing
  const packet = packetOf(world, standing, by)
  const files = [...packet.documents, ...packet.attachments]
  const gate = gateStage(process, stage)
  return unique([
    ...leavingFindings(world, standing, []),
    ...(gate === undefined ? [] : gateFindings(world, standing, gate, files, by.now)),
    ...(gate === undefined && stage.receipt === undefined ? [] : openConditionFindings(standing)),
  ])
}
