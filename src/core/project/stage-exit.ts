/** Some things stand in the way of leaving a stage, whoever would: team, documents, requirements, facts, what a table asks. */
import type { Standing } from '../review/standing.ts'
import { routeFindings, givenBy } from '../world/table-answer.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { deliverableFindings } from './packet.ts'
import { requirementFindings } from '../world/requirements.ts'
import { teamFindings } from './team.ts'
import { groundOf } from '../world/ground.ts'
import { unknownFindings } from '../world/unknown.ts'
import type { World } from '../world/world.ts'
import type { Ground, Subject } from '../process/condition.ts'
import type { PlainDate } from '../calendar/time.ts'
import { gateStage } from '../process/ways.ts'
import { askedValue } from '../process/asked-value.ts'
import { leavesOf } from '../process/leaves.ts'
import { type Process, type Stage, stageIndex } from '../process/process.ts'
import { gateAhead, passedTo } from './gates-ahead.ts'

/**
 * Every reason why the present stage cannot be left on that day; deliverables waived for this round are left out. Of a
 * document that is not there no field is asked for besides, of rows that are not fit nothing more: it is one cause.
 */
export function leavingFindings(
  world: World,
  standing: Standing,
  waived: readonly string[],
  today: PlainDate,
): Finding[] {
  const findings = [
    ...teamFindings(world, standing, standing.stage),
    ...deliverableFindings(world, standing, standing.stage, waived),
    ...requirementFindings(world, standing, today),
    ...unsetAtLast(world, standing),
    ...routeFindings(world, standing),
  ]
  const absent = new Set(
    findings.flatMap((one) => (one.rule === 'missing-deliverable' ? [one.facts.document] : [])),
  )
  return findings.filter((one) => {
    if (one.rule === 'missing-rows')
      return !absent.has(one.facts.document) && !isTold(one, findings)
    return one.rule !== 'missing-document-field' || !absent.has(one.facts.document)
  })
}

/** Whether it is said better why the rows are not there: with the line, or what is wrong in them. */
function isTold(
  { facts: { document, rows }, place: own }: Extract<Finding, { rule: 'missing-rows' }>,
  findings: readonly Finding[],
): boolean {
  if (own?.line !== undefined) return false
  return findings.some(({ place, facts }) => {
    if (place?.line === undefined || place.file !== own?.file) return false
    const isOfRows = 'rows' in facts && facts.rows === rows
    return isOfRows || ('name' in facts && String(facts.name).startsWith(`${document}.${rows}.`))
  })
}

/** Facts that are asked for and still unset when nobody may be asked for them later: at the last gate, or where none comes any more. */
function unsetAtLast(world: World, standing: Standing): Finding[] {
  const { process, project, stage, id } = standing
  if (!isLast(world, standing, gateStage(process, stage))) return []
  const ground = groundOf(world, standing)
  return Object.entries(process.facts).flatMap(([fact, declared]) => {
    if (declared.computed !== undefined) {
      const isAsked = declared.optional !== true && restsOnFacts(process, fact)
      return isAsked ? lackingFor(ground, { fact }, standing) : []
    }
    if (declared.optional === true || Object.hasOwn(project.facts, fact)) return []
    return [finding('unset-fact', { fact, ...askedValue(declared) }, { project: id })]
  })
}

/** Whether a fact that is worked out rests on facts and parameters alone, all of which are known by then. */
function restsOnFacts(process: Process, fact: string): boolean {
  return leavesOf(process, [{ fact }]).every((one) => !('document' in one))
}

/** What is lacking for a fact that is worked out. */
function lackingFor(ground: Ground, subject: Subject, standing: Standing): Finding[] {
  if (ground(subject) !== undefined) return []
  return unknownFindings({ is: 'unknown', missing: ground.lacking?.(subject) ?? [] }, standing)
}

/**
 * Whether the stage is left for the last time that facts are asked for: its gate may approve for good, or no gate is before it. In the
 * first epoch only the gate that stands last in the file asks, or the last on every way.
 */
function isLast(world: World, standing: Standing, gate: Stage | undefined): boolean {
  const { process, stage } = standing
  if (world.rules.lastGateByFile) {
    if (gate === undefined) return false
    const later = process.stages.slice(stageIndex(process, gate.stage) + 1)
    return later.every((one) => one.gate.length === 0)
  }
  const leads = gate === undefined ? stage.then : gate.on?.passed
  const given = leads === undefined ? undefined : givenBy(world, standing, leads)
  const known = given?.ok === true ? given.value : undefined
  if (gate === undefined) return !gateAhead(process, known === undefined ? [] : [known])
  return passedTo(process, gate, known).some((to) => !gateAhead(process, [to]))
}
