/** What stands in the way of leaving a stage, whoever would: team, documents, requirements, facts, what a table asks. */
import { routeFindings } from '../world/table-answer.ts'
import type { Finding } from '../rules/finding.ts'
import { unsetAtLastGate } from './last-gate.ts'
import { deliverableFindings } from './packet.ts'
import { requirementFindings } from '../world/requirements.ts'
import type { Standing } from './standing.ts'
import { teamFindings } from './team.ts'
import type { World } from '../world/world.ts'

/**
 * Every reason why the present stage cannot be left; deliverables waived for this round are left out. Of a document that
 * is not there no field is asked for besides: it is one cause.
 */
export function leavingFindings(
  world: World,
  standing: Standing,
  waived: readonly string[],
): Finding[] {
  const findings = [
    ...teamFindings(world, standing, standing.stage),
    ...deliverableFindings(world, standing, standing.stage, waived),
    ...requirementFindings(world, standing),
    ...unsetAtLastGate(world, standing),
    ...routeFindings(world, standing),
  ]
  const absent = new Set(
    findings.flatMap((one) => (one.rule === 'missing-deliverable' ? [one.facts.document] : [])),
  )
  return findings.filter(
    (one) => one.rule !== 'missing-document-field' || !absent.has(one.facts.document),
  )
}
