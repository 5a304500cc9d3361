/** A drafting project still lacks some things before it can be submitted or handed over. */
import type { Standing } from '../review/standing.ts'
import { gateStage } from '../process/ways.ts'
import { openConditionFindings } from '../review/approval-conditions.ts'
import { type Finding, unique } from '../rules/finding.ts'
import { countersigningFindings } from '../project/countersigning.ts'
import { leavingFindings } from '../project/stage-exit.ts'
import { gateFindings } from '../review/opening.ts'
import { packetOf } from '../project/packet.ts'
import type { Circumstances } from '../record/plan.ts'
import type { World } from '../world/world.ts'

/** Findings that would stop the next submission whoever made it; none unless the project is being drafted. */
export function missingNow(world: World, standing: Standing, by: Circumstances): Finding[] {
  if (standing.state !== 'drafting') return []
  const { stage, process } = standing
  const packet = packetOf(world, standing, by)
  const files = [...packet.documents, ...packet.attachments]
  const gate = gateStage(process, stage)
  return unique([
    ...leavingFindings(world, standing, [], by.now.date),
    ...countersigningFindings(world, standing, [], by),
    ...(gate === undefined ? [] : gateFindings(world, standing, gate, files, by.now)),
    ...(gate === undefined && stage.receipt === undefined ? [] : openConditionFindings(standing)),
  ])
}
